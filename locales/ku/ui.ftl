### The texts of the user interface in Kurmancî Kurdish. The source is locales/de/ui.ftl; the comments for translators stand there.

## Frame of every page

page-title = { $title } – { $site }
place-description = { $title }: çalakî, cihên alîkariyê, hejmarên awarte û hejmar
offers-description = { $title }: kengî, li ku, bihayê wê çi ye û hûn çawa xwe qeyd dikin
skip-link = Biçe naverokê
menu = Menu
menu-main-label = Menuya sereke
footer-label = Li ser vê malperê
breadcrumb-label = Hûn li vir in
home = Destpêk
on-this-page = Di vê rûpelê de
demonstration-notice = Nimayîş: Ev malper tenê mînakek e û ne xizmeta navçeyê (Landkreis) ye.
as-of = Dîrok: { $date }
reviewed-on = Kontrola dawî: { $date }
short-address = Navnîşana kurt a vê rûpelê
qr-code = Koda QR bi navnîşana kurt a vê rûpelê
label-value = { $label }: { $value }
with-count = { $label } ({ $count })
title-at-place = { $title }, { $place }
name-with-mark = { $name } ({ $mark })
table-label = Tablo
footer-licence = Nivîs: CC BY 4.0, eger tiştekî din nehatibe nivîsandin
picture-credit-licence = Wêne: { $credit }, lîsans: { $licence }

## Language

language = Ziman
language-choice-heading = Zimanê xwe hilbijêrin
language-switch-label = Ev rûpel bi zimanên din
language-own-name = Kurdî (Kurmancî)

## Notices about texts

notice-fallback = Ev nivîs hêj bi vî zimanî tune ye. Hûn wê bi zimanekî din dibînin: { $shown }.
notice-outdated = Nivîsa almanî li vir hatiye guhertin. Werger hêj nehatiye nûkirin.
notice-machine = Ev nivîs ji aliyê makîneyê ve hatiye wergerandin û hêj ji aliyê mirovekî ve nehatiye kontrolkirin.
notice-machine-reviewed = Ev nivîs ji aliyê makîneyê ve hatiye wergerandin û ji aliyê mirovekî ve hatiye kontrolkirin.
notice-binding = Ji aliyê qanûnî ve tenê nivîsa almanî derbasdar e.
german-version = Nivîsa almanî
notice-extended = Nivîsa almanî niha ji vê wergerê zêdetir tiştan dihewîne.
notice-review-overdue = Ev agahî demeke dirêj e nehatine kontrolkirin. Ji kerema xwe pêşî bipirsin.
sample = Mînak
sample-offer = Mînak: ev çalakî tune ye
sample-anlaufstelle = Mînak: ev cihê alîkariyê tune ye
sample-traeger = Mînak: ev rêxistin tune ye

## Accessibility statement

statement-heading = Daxuyanî bi kurtî
statement-created = Roja amadekirinê
statement-updated = Nûkirina dawî
statement-conformity = Merc hatine bicihanîn
conformity-voll = bi temamî
conformity-teilweise = hinekî
conformity-nicht = na
conformity-nicht-bewertet = hêj nehatiye nirxandin
statement-assessment = Kê nirxandiye
assessment-selbst = sazî bi xwe
assessment-extern = saziyeke serbixwe
statement-law = Qanûn
statement-report = Ragihandina astengiyekê
statement-body = Heke bersiv alîkarî neke

## Start page

start-lead = Çalakî, şêwirmendî û têkilî: nêzîkî we û bi zimanê we
start-where = Hûn li ku dijîn?
start-what = Hûn li çi digerin?
start-whom = Hûn dikarin ji kê bipirsin?
start-letter = Ji daîreyekê nameyek ji we re hatiye?
start-aids = Alîkarî ji bo fêmkirinê
start-emergency = Telefona acîl û alîkarî bi telefonê
start-stories = Tiştên ku li cihên din baş dimeşin
start-focus = Mijara sereke: { $field }

## Municipalities, their associations and the district

gemeinden-heading = Bajar û şaredarî
gemeinden-lead = Şaredariya (Gemeinde) ku hûn lê dijîn hilbijêrin.
gemeinden-independent = Bajar û şaredariyên din
gemeinden-count =
    { $count ->
        [one] { $count } şaredarî
       *[other] { $count } şaredarî
    }
verband-members = Şaredariyên endam
place-about = Li ser cihî
place-belongs-to = Girêdayî
place-aliases = Tax û gund
place-postcodes = Koda posteyê
place-area = Rûerd
place-population = Hejmara niştecihan
place-official-key = Koda fermî (AGS)
place-on-map = Li ser nexşeyê nîşan bide
map-service = Nexşeyê li ser OpenStreetMap veke
place-rathaus = Avahiya şaredariya we (Rathaus)
place-anlaufstellen = Cihên alîkariyê
place-emergency = Telefona acîl û alîkarî bi telefonê
place-figures = Hejmar
place-stories = Mînakên baş
place-nearby = Bajar û şaredariyên nêzîk
place-offers-own = Çalakiyên li { $name }
place-offers-verband = { $name }: çalakî ji bo hemû şaredariyên endam
place-offers-kreis = { $name }: çalakî ji bo hemû şaredariyan
place-offers-elsewhere = Çalakiyên li cihên din ku ji bo we jî ne
place-offers-all = { $name }: hemû çalakî
place-offers-by-type = Çalakî li gorî cureyê
place-nothing-of-type = Li vir hêj çalakiyeke wisa tune ye.
place-nothing-anywhere = Li navçeyê hêj çalakiyeke wisa tune ye.
place-nearest = Çalakiyên herî nêzîk
distance-km = nêzîkî { $distance }{"\u00A0"}km bi xeta rast

place-kind-stadt = Bajar (Stadt)
place-kind-gemeinde = Şaredarî (Gemeinde)
place-kind-flecken = Bajarok (Flecken)
place-kind-markt = Bajarok (Markt)
place-kind-landkreis = Navçe (Landkreis)
place-kind-kreis = navçe (Kreis)
place-kind-region = herêm
place-kind-kreisfreie-stadt = bajarê serbixwe (kreisfreie Stadt)
place-kind-grosse-kreisstadt = bajarê mezin ê navçeyê (Große Kreisstadt)
place-kind-gemeindefreies-gebiet = herêma bê şaredarî (gemeindefreies Gebiet)

verband-kind-samtgemeinde = Yekîtiya şaredariyan (Samtgemeinde)
verband-kind-verbandsgemeinde = Yekîtiya şaredariyan (Verbandsgemeinde)
verband-kind-amt = Yekîtiya şaredariyan (Amt)
verband-kind-verwaltungsgemeinschaft = Yekîtiya şaredariyan (Verwaltungsgemeinschaft)
verband-kind-verwaltungsverband = Yekîtiya şaredariyan (Verwaltungsverband)
verband-kind-gemeindeverwaltungsverband = Yekîtiya şaredariyan (Gemeindeverwaltungsverband)
verband-kind-erfuellende-gemeinde = şaredariya ku karê cîranan dike (erfüllende Gemeinde)
verband-kind-kirchspielslandgemeinde = yekîtiya gundan (Kirchspielslandgemeinde)
verband-kind-region = Herêm (Region)

## Lists of offers

offers-heading = Çalakî
offers-lead = Kurs, cihên hevdîtinê, werzîş, şêwirmendî û hwd.
offers-of-type = Çalakî: { $type }
offers-of-type-at = { $type }: çalakî ji bo { $name }
offers-by-place = Çalakî li gorî şaredariyê
offers-by-audience = Çalakî li gorî komên armanc
offers-by-day = Çalakî li gorî rojên hefteyê
offers-by-language = Çalakî li gorî zimanan
offers-free = Çalakiyên belaş
offers-for-audience = Çalakî ji bo: { $audience }
offers-on-day = Çalakî di vê roja hefteyê de: { $day }
offers-in-language = Çalakî bi vî zimanî: { $language }
offers-a-to-z = Çalakî ji A heta Z
a-to-z-letters = Tîp
a-to-z-none = Hejmar û nîşan
a-to-z-part = Beşa { $part } ji { $parts }
offers-none = Niha li vir çalakî nehatine nivîsandin.
offers-all = Hemû çalakî
offers-count =
    { $count ->
        [one] { $count } çalakî
       *[other] { $count } çalakî
    }

## An offer: headings of its facts

offer-facts = Ya herî girîng
offer-when = Kengî
offer-where = Li ku
offer-next-dates = Dîrokên pêş
offer-no-dates = Niha tu dîrok nehatiye diyarkirin.
offer-period = Dem
offer-cost = Mesref
offer-support = Alîkariya pereyan û erzankirin
offer-registration = Qeydkirin
offer-languages = Ziman
offer-audience = Ji bo kê
offer-who-may-come = Kî dikare beşdar bibe
offer-level = Asta zimên
offer-course-kind = Cureyê kursê
offer-next-course = Kursa piştî vê
offer-childcare-label = Çavdêriya zarokan
offer-capacity = Hejmara cihan
offer-access = Gihîştina bê asteng
offer-bring = Ji kerema xwe bi xwe re bînin
offer-note = Têbînî
offer-contact = Têkilî
offer-traeger = Kî vê çalakiyê pêk tîne?
offer-serves = Ji bo mirovên ji
offer-type = Cure
offer-field = Qada xebatê
offer-status = Rewş
responsible = Berpirsê van agahiyan
mistake-tell = Şaşiyekê di vê rûpelê de ragihînin
mistake-subject = Şaşî di rûpelê de: { $title }

## An offer: its facts

offer-online = bi înternetê (online)
offer-everyone = ji bo her kesî vekirî ye
offer-women-only = tenê ji bo jinan
offer-childcare = bi lênêrîna zarokan
offer-permit-needed = tenê bi hin cureyên mafê mayînê
offer-ended = Ev çalakî qediya ye. Roja dawî: { $date }
offer-not-begun = Ev çalakî hêj dest pê nekiriye. Roja yekem: { $date }
offer-status-laeuft = berdewam e
offer-status-pausiert = niha navber heye
offer-status-ausgebucht = cih nemane
offer-status-abgesagt = hatiye betalkirin
registration-needed = Qeydkirin pêwîst e
registration-not-needed = Bê qeydkirin, rasterast werin
registration-until = Qeydkirin heta { $date }
counter-heading = Ji bo nîşandanê
counter-hint = Vê beşê li ber gişeyê an li cihê xwe nîşan bidin. Ew bi zimanê we û bi almanî ye.
counter-speaks = Rojbaş. Ez tenê hinekî almanî diaxivim. Zimanê min: { $language }
counter-join = Ez dixwazim beşdarî vê çalakiyê bibim.
counter-register = Ez dixwazim xwe ji bo vê çalakiyê qeyd bikim.
counter-appointment = Ji kerema xwe ji min re randevuyek pêwîst e.
counter-help = Ji kerema xwe alîkariya we ji min re pêwîst e.
counter-slowly = Ji kerema xwe hêdî biaxivin an ji min re binivîsin.
capacity-count =
    { $count ->
        [one] { $count } cih
       *[other] { $count } cih
    }
age-from-to =
    { $to ->
        [one] { $from } heta { $to } salî
       *[other] { $from } heta { $to } salî
    }
age-from =
    { $from ->
        [one] ji { $from } salî û mezintir
       *[other] ji { $from } salî û mezintir
    }
age-to =
    { $to ->
        [one] heta { $to } salî
       *[other] heta { $to } salî
    }

level-from-to = { $from } heta { $to }
level-from = ji { $from } û pê ve
level-to = heta { $to }
level-alpha = Fêrbûna xwendin û nivîsandinê
level-a1 = A1
level-a2 = A2
level-b1 = B1
level-b2 = B2
level-c1 = C1
level-c2 = C2

course-kind-erstorientierung = Kursa nasîna destpêkê (Erstorientierungskurs)
course-kind-integrationskurs = Kursa entegrasyonê (Integrationskurs)
course-kind-alphabetisierung = Kursa xwendin û nivîsandinê (Alphabetisierungskurs)
course-kind-berufssprachkurs = Kursa zimanê pîşeyî (Berufssprachkurs)
course-kind-vhs = Kursa navenda perwerdehiya mezinan (Volkshochschule, VHS)
course-kind-ehrenamt = kursa dilxwazan
course-kind-weiterbildung = perwerdehiya pêşveçûyî
course-kind-sonstiger = kurseke din

permit-unionsbuergerschaft = hemwelatiyên Yekîtiya Ewropayê
permit-niederlassungserlaubnis = destûra mayîna daîmî (Niederlassungserlaubnis)
permit-aufenthaltserlaubnis = destûra mayînê (Aufenthaltserlaubnis)
permit-gestattung = destûra mayînê di dema serlêdana penaberiyê de (Aufenthaltsgestattung)
permit-duldung = rawestandina dersînorkirinê (Duldung)

## Cost

money = { $amount }{"\u00A0"}€
cost-free = belaş
cost-per-monat = { $money } di mehê de
cost-per-termin = { $money } ji bo her carê
cost-per-kurs = { $money } ji bo tevahiya kursê
cost-per-stunde = { $money } ji bo her saetê
cost-per-jahr = { $money } di salê de
cost-per-person = { $money } ji bo her kesî
cost-for-audience = { $audience }: { $cost }
support-bildung-und-teilhabe = Alîkariya pereyan ji bo perwerde û beşdariya zarokan („Bildung und Teilhabe“) mumkin e
support-befreiung = Bexşîna ji mesrefê mumkin e
support-ermaessigung = Erzankirin mumkin e

## Accessibility

access-stufenlos = bê derence
access-wc = tuwaleta ji bo kursiyên bi teker
access-aufzug = asansor
access-parkplatz = cihê parkkirinê ji bo kesên astengdar
access-induktionsschleife = sîstema dengî ji bo amûrên bihîstinê
access-leitsystem = sîstema rêberiyê ji bo kesên nabîna
access-gebaerdensprache = zimanê nîşanan

## Times in words

time-from-to = saet { $from } heta { $to }
time-from = ji saet { $from } û pê ve
date-from-to = { $from } heta { $to }
date-from = ji { $from } û pê ve
date-to = heta { $to }
when-and-time = { $when }, { $time }
recurrence-weekly = Her hefte: { $days }
recurrence-every-weeks =
    { $weeks ->
        [one] Her hefte: { $days }
       *[other] Her { $weeks } hefte carekê: { $days }
    }
recurrence-monthly = Her meh: { $days }
recurrence-dates = Di van rojan de: { $dates }
nth-1 = yekemîn { $weekday }
nth-2 = duyemîn { $weekday }
nth-3 = sêyemîn { $weekday }
nth-4 = çaremîn { $weekday }
nth-5 = pêncemîn { $weekday }
nth-last = dawîn { $weekday }
pause-schulferien = ne di betlaneyên dibistanê de
pause-feiertage = ne di rojên cejn û betlaneyên fermî de
pause-schliesstage = ne di rojên girtî de

## Contact points

anlaufstellen-heading = Cihên alîkariyê
anlaufstellen-lead = Li vir hûn agahî, şîret û alîkariyê distînin.
anlaufstellen-none = Niha li vir cihê alîkariyê nehatiye nivîsandin.
anlaufstellen-count =
    { $count ->
        [one] { $count } cihê alîkariyê
       *[other] { $count } cihên alîkariyê
    }
anlaufstelle-topics = Mijar
anlaufstelle-kind = Cure
anlaufstelle-nationwide = li seranserê Almanyayê
anlaufstelle-round-the-clock = bi şev û roj, hemû rojan
anlaufstelle-offers = Çalakiyên li vî cihî
anlaufstelle-serves = Berpirs ji bo
anlaufstelle-traeger = Rêxistina berpirs
anlaufstelle-interpreting = Wergera devkî mumkin e: Ji kerema xwe pêşî bibêjin hûn bi kîjan zimanî hewce ne.
stop = Rawestgeh
stop-lines = Xet: { $lines }
protected-notice = Navnîşan ji bo parastina mirovên li wir veşartî ye. Ji kerema xwe telefon bikin.
leave-page = Zû ji vê rûpelê derkeve
leave-page-hint = Serdana vê rûpelê dikare di dîroka geroka we de bimîne. Hûn dikarin wê li wir jê bibin.

appointment = Randevû
appointment-ohne = bê randevû
appointment-mit = tenê bi randevû
appointment-beides = bi randevû an bê randevû

hours = Saetên vekirinê
hours-day = Roj
hours-time = Saet
hours-closed = girtî
hours-exceptions = Saetên vekirinê yên guhertî
hours-closed-because = girtî ({ $name })
hours-none = Ji kerema xwe saetên vekirinê bipirsin.
hours-next = Vekirina pêş: { $when }
hours-then = Piştî wê: { $when }
open-now = niha vekirî ye
open-now-until = niha vekirî ye heta { $time }
closed-now = niha girtî ye

anlaufstelle-kind-rathaus = Avahiya şaredariyê (Rathaus)
anlaufstelle-kind-auslaenderbehoerde = Daîreya biyaniyan (Ausländerbehörde)
anlaufstelle-kind-sozialamt = Daîreya karên civakî (Sozialamt)
anlaufstelle-kind-jugendamt = Daîreya ciwanan (Jugendamt)
anlaufstelle-kind-jobcenter = Navenda kar (Jobcenter)
anlaufstelle-kind-arbeitsagentur = Ajansa kar (Agentur für Arbeit)
anlaufstelle-kind-mbe = Şêwirmendiya koçberiyê ji bo mezinan (MBE)
anlaufstelle-kind-jmd = Xizmeta koçberiyê ya ciwanan (JMD)
anlaufstelle-kind-koordinierungsstelle = Navenda koordînasyona entegrasyonê
anlaufstelle-kind-bibliothek = Pirtûkxane
anlaufstelle-kind-beratungsstelle = Navenda şêwirmendiyê
anlaufstelle-kind-treffpunkt = Cihê hevdîtinê
anlaufstelle-kind-schule = Dibistan
anlaufstelle-kind-kita = Baxçeyê zarokan (Kita)
anlaufstelle-kind-sportstaette = Cihê werzîşê
anlaufstelle-kind-gesundheit = Tenduristî
anlaufstelle-kind-schutzeinrichtung = Mala parastinê
anlaufstelle-kind-hilfetelefon = Alîkarî bi telefonê
anlaufstelle-kind-notruf = Telefona acîl
anlaufstelle-kind-sonstige = cihekî din ê alîkariyê

topic-aufenthalt = Mafê mayînê
topic-arbeit = Kar
topic-wohnen = Xanî
topic-gesundheit = Tenduristî
topic-familie = Malbat
topic-bildung = Perwerde
topic-sprache = Ziman
topic-geld = Pere
topic-gewalt = Tundî
topic-recht = Maf û qanûn
topic-alltag = Jiyana rojane
topic-ehrenamt = Karê dilxwazî
topic-diskriminierung = Cudakarî
topic-sucht = Hogirî
topic-trauer = Xem û şîn

## Contact

contact = Têkilî
contact-address = Navnîşan
contact-phone = Telefon
contact-mail = E-name
contact-website = Malper
contact-person = Kesê têkiliyê
contact-deputy = Cîgir
contact-languages = Ziman: { $languages }
phone-kind-festnetz = Telefon
phone-kind-mobil = Telefona mobîl
phone-kind-fax = Faks
phone-kind-hilfe = Telefona alîkariyê
phone-kind-notruf = Telefona acîl

## Providers: who runs the offers

traeger-heading = Organîzator
traeger-lead = Komele, yekîtî, dibistan û daîreyên ku çalakiyan pêk tînin
traeger-none = Niha li vir organîzator nehatine nivîsandin.
traeger-offers = Çalakiyên vî organîzatorî
traeger-anlaufstellen = Cihên alîkariyê yên vî organîzatorî
traeger-count =
    { $count ->
        [one] { $count } organîzator
       *[other] { $count } organîzator
    }
traeger-kind-verwaltung = Rêveberiya giştî
traeger-kind-vhs = Navenda perwerdehiya mezinan (Volkshochschule, VHS)
traeger-kind-wohlfahrt = Komeleya xêrxwaziyê (Wohlfahrtsverband)
traeger-kind-verein = Komele an klûb (Verein)
traeger-kind-migrantenorganisation = Rêxistina koçberan
traeger-kind-religionsgemeinschaft = Civata olî
traeger-kind-bildungstraeger = Saziya perwerdeyê
traeger-kind-unternehmen = Şirket
traeger-kind-initiative = Însiyatîf
traeger-kind-sonstige = organîzatorên din

## Figures

figures-heading = Hejmar
figures-lead = Hejmarên girîng bi çavkanî û dîrokê
figures-none = Niha li vir hejmar nehatine nivîsandin.
figure-value = Nirx
figure-date = Dîrok
figure-place = Cih
figure-unit = Yeke
figure-breakdown = Nirx li gorî herêman
figure-over-time = Guherîn bi demê re
figure-total = Bi giştî
figure-no-value = dane tune
figure-download = Nirxan wek tablo daxînin (CSV)
comparison-heading = Berawirdkirina bajar û şaredariyan
comparison-of = Berawirdkirina bajar û şaredariyan: { $name }
comparison-lead = Hemû bajar û şaredarî û hejmarên wan di tabloyekê de
figure-date-not-given = dîrok nehatiye nivîsandin
figure-rhythm = Tê nûkirin
figure-responsible = Berpirs
figure-chart = Grafîka stûnan: { $title }. Nirxê herî bilind: { $highest } ({ $highest-place }). Nirxê herî nizm: { $lowest } ({ $lowest-place }). Hemû nirx di tabloyê de ne.
figure-chart-over-time = Grafîk: { $title }. { $first-date }: { $first }. { $last-date }: { $last }. Hemû nirx di tabloyê de ne.
rhythm-jaehrlich = her sal
rhythm-halbjaehrlich = her nîv sal
rhythm-vierteljaehrlich = her sê meh
rhythm-monatlich = her meh
rhythm-einmalig = carekê, nayê nûkirin

source = Çavkanî
licence = Lîsans
source-as-of = { $title }, dîrok: { $date }

unit-einwohner =
    { $count ->
        [one] { $count } niştecih
       *[other] { $count } niştecih
    }
unit-km2 = { $count }{"\u00A0"}km²
unit-einwohner-je-km2 =
    { $count ->
        [one] { $count } kes li her km²
       *[other] { $count } kes li her km²
    }
unit-prozent = { $count }{"\u00A0"}%
unit-anzahl = { $count }
unit-euro = { $count }{"\u00A0"}€
unit-km = { $count }{"\u00A0"}km
about = nêzîkî { $value }
unit-name-einwohner = Hejmara niştecihan
unit-name-km2 = Rûerd bi km²
unit-name-einwohner-je-km2 = Kes li her km²
unit-name-prozent = Rêje ji sedî
unit-name-anzahl = Hejmar
unit-name-euro = Mîqdar bi euroyan
unit-name-km = Dûrî bi km

## Good examples

stories-heading = Mînakên baş
stories-lead = Li cihên din çi alîkar e û çawa hatiye kirin
stories-none = Niha li vir mînak nehatine nivîsandin.
story-facts = Bi kurtî
story-territory = Li ku
story-population = Hejmara niştecihan
story-area = Rûerd
story-fields = Qadên xebatê
story-starting-point = Rewşa destpêkê
story-timeline = Rêza demê
story-steps = Gav
story-results = Encam
story-today = Rewşa îro
story-visibility = Çawa tê naskirin
story-helped = Çi alîkar bû
story-hindered = Çi zehmet bû
story-offers = Çalakiyên li ser heman mijarê li vê navçeyê
story-others = Mînakên din li ser vê mijarê

## Search

search-heading = Lêgerîn
search-lead = Çalakî, cihên alîkariyê, cih û her tiştê din li ser vê malperê
search-places-lead = Cih û rûpelên ji bo her kesî. Çalakî û cihên alîkariyê hûn di lêgerîna navçeya xwe (Kreis) de dibînin.
search-in-kreise = Lêgerîn di navçeya we (Kreis) de
search-input = Hûn li çi digerin?
search-hint = Hûn dikarin peyva almanî jî binivîsin. Parçeyek ji peyvê bes e, çewtiyên nivîsandinê nabin asteng.
search-submit = Bigere
search-no-script = Ji bo lêgerînê JavaScript pêwîst e, lê ew li vir naxebite. Hûn her tiştî di van lîsteyan de dibînin:
search-lists = Hemû lîste
search-filters = Fîlter ji bo çalakî û cihên alîkariyê
search-any = hemû
search-reset = Hemû fîlteran rake
search-loosen = Fîlterê rake: { $filter }
search-found = Encam: { $count }
search-nothing = Tiştek nehat dîtin. Peyveke din an kurttir biceribînin.
search-failed = Lêgerîn niha nayê barkirin. Hûn her tiştî di van lîsteyan de dibînin:
search-show-all = Hemûyan nîşan bide
search-places = Cih
search-pages = Rûpelên din
search-offers = Li çalakiyan bigere û wan fîlter bike
search-open-now = Tenê yên ku niha vekirî ne nîşan bide
## Words of official letters

terms-heading = Peyvên ji nameyên fermî
terms-menu = Peyvên fermî
terms-lead = Di nameyê de çi tê gotin? Li peyva almanî bigerin. Li vir dinivîse ku wateya wê çi ye, hûn dikarin çi bikin û kî alîkariyê dike.
terms-count =
    { $count ->
        [one] { $count } peyv
       *[other] { $count } peyv
    }
terms-index = Tîpên pêşîn
terms-of-record = Peyvên têkildar
term-kicker = Peyveke ji nameyeke fermî
term-and-meaning = { $word } ({ $meaning })
term-also = Di nameyan de herwiha
term-law = Di qanûnê de
term-hint = Ev ravekirin şûna şêwirmendiya hiqûqî nagire. Tiştê ku di nameya we û di qanûnê de dinivîse derbasdar e.
term-help = Li vir alîkarî heye
term-others = Peyvên ku pê ve girêdayî ne

## When a page is missing

not-found-heading = Ev rûpel tune ye
not-found-text = Dibe ku navnîşan hatibe guhertin an çalakî qediyabe. Ji vir berdewam bikin:
moved-heading = Navnîşaneke nû ya vê rûpelê heye
moved-text = Ji vir berdewam bikin:

## Names of languages

language-de = Almanî
language-de-simple = Almaniya sade (Einfache Sprache)
language-en = Îngilîzî
language-am = Amharî
language-ar = Erebî
language-az = Azerî
language-bg = Bulgarî
language-bs = Bosnî
language-ckb = Kurdî (Soranî)
language-el = Yewnanî
language-es = Spanî
language-fa = Farisî (Derî)
language-fr = Fransî
language-gsg = Zimanê nîşanan ê almanî
language-hr = Xirwatî
language-hu = Macarî
language-hy = Ermenî
language-it = Îtalî
language-ka = Gurcî
language-ku = Kurdî (Kurmancî)
language-nl = Holendî
language-pl = Polonî
language-ps = Peştûyî
language-pt = Portekîzî
language-ro = Romanî
language-ru = Rûsî
language-so = Somalî
language-sq = Albanî
language-sr = Sirbî
language-ti = Tîgrînyayî
language-tr = Tirkî
language-uk = Ukraynî
language-ur = Urdûyî
language-vi = Vîetnamî
language-zh = Çînî

## Public holidays

holiday-new-year = Sersala Nû
holiday-epiphany = Cejna Sê Padîşahan
holiday-womens-day = Roja Jinan
holiday-good-friday = Îniya Pîroz
holiday-easter-sunday = Yekşema Paskalyayê
holiday-easter-monday = Duşema Paskalyayê
holiday-labour-day = Roja Karkeran
holiday-liberation-day = Roja Rizgariyê
holiday-ascension = Hilkişîna Îsa bo ezmên
holiday-whit-sunday = Yekşema Pentekostê
holiday-whit-monday = Duşema Pentekostê
holiday-corpus-christi = Cejna Bedena Mesîh
holiday-uprising-day = salvegera serhildana 17ê Hezîranê
holiday-peace-festival = Cejna Aştiyê ya Augsburgê
holiday-assumption = Hilkişîna Meryemê bo ezmên
holiday-world-childrens-day = Roja Zarokan a Cîhanê
holiday-unity-day = Roja Yekîtiya Almanyayê
holiday-reformation-day = Roja Reformasyonê
holiday-all-saints = Cejna Hemû Pîrozan
holiday-repentance-day = Roja Tobe û Duayê
holiday-christmas-day = Roja 1emîn a Cejna Noelê
holiday-second-christmas-day = Roja 2yemîn a Cejna Noelê
