### The texts of the user interface in Romanian. The source is locales/de/ui.ftl; the comments for translators stand there.

## Frame of every page

page-title = { $title } – { $site }
place-description = { $title }: activități, puncte de contact, numere de urgență și cifre
offers-description = { $title }: când, unde, cât costă și cum vă înscrieți
skip-link = Salt la conținut
menu = Meniu
menu-main-label = Meniu principal
footer-label = Despre acest site
breadcrumb-label = Vă aflați aici
home = Pagina principală
on-this-page = Pe această pagină
demonstration-notice = Demonstrație: acest site este un exemplu și nu un serviciu al districtului (Landkreis).
as-of = Situația la: { $date }
reviewed-on = Ultima verificare: { $date }
short-address = Adresa scurtă a acestei pagini
qr-code = Cod QR cu adresa scurtă a acestei pagini
label-value = { $label }: { $value }
with-count = { $label } ({ $count })
title-at-place = { $title }, { $place }
name-with-mark = { $name } ({ $mark })
table-label = Tabel
footer-licence = Texte: CC BY 4.0, dacă nu se specifică altfel
picture-credit-licence = Imagine: { $credit }, licență: { $licence }

## Language

language = Limbă
language-choice-heading = Alegeți limba
language-switch-label = Această pagină în alte limbi
language-own-name = Română

## Notices about texts

notice-fallback = Acest text nu este încă disponibil în această limbă. Îl vedeți în altă limbă: { $shown }.
notice-outdated = Textul german a fost modificat aici. Traducerea nu a fost încă actualizată.
notice-machine = Acest text a fost tradus automat și nu a fost încă verificat de o persoană.
notice-machine-reviewed = Acest text a fost tradus automat și verificat de o persoană.
notice-binding = Din punct de vedere juridic este valabilă numai versiunea în limba germană.
german-version = Versiunea în limba germană
notice-extended = Textul german conține între timp mai mult decât această traducere.
notice-review-overdue = Aceste informații nu au mai fost verificate de mult timp. Vă rugăm să întrebați înainte.
sample = Exemplu
sample-offer = Exemplu: această activitate nu există
sample-anlaufstelle = Exemplu: acest punct de contact nu există
sample-traeger = Exemplu: această organizație nu există

## Accessibility statement

statement-heading = Declarația pe scurt
statement-created = Întocmită la
statement-updated = Ultima actualizare
statement-conformity = Cerințe îndeplinite
conformity-voll = complet
conformity-teilweise = parțial
conformity-nicht = nu
conformity-nicht-bewertet = încă neevaluate
statement-assessment = Evaluare făcută de
assessment-selbst = instituția însăși
assessment-extern = un organism independent
statement-law = Legea
statement-report = Semnalarea unei bariere
statement-body = Dacă răspunsul nu vă ajută

## Start page

start-lead = Activități, consiliere și contacte: aproape de dumneavoastră și în limba dumneavoastră
start-where = Unde locuiți?
start-what = Ce căutați?
start-whom = Pe cine puteți întreba?
start-letter = Ați primit o scrisoare de la o autoritate?
start-aids = Ajutor pentru înțelegere
start-emergency = Urgențe și ajutor la telefon
start-stories = Ce funcționează bine în alte părți
start-focus = Temă principală: { $field }

## Municipalities, their associations and the district

gemeinden-heading = Orașe și comune
gemeinden-lead = Alegeți orașul sau comuna (Gemeinde) în care locuiți.
gemeinden-independent = Alte orașe și comune
gemeinden-count =
    { $count ->
        [one] { $count } comună
        [few] { $count } comune
       *[other] { $count } de comune
    }
verband-members = Comune membre
place-about = Despre localitate
place-belongs-to = Aparține de
place-aliases = Cartiere și sate
place-postcodes = Cod poștal
place-area = Suprafață
place-population = Populație
place-official-key = Cod oficial (AGS)
place-on-map = Arată pe hartă
map-service = Deschideți harta pe OpenStreetMap
place-rathaus = Primăria dumneavoastră (Rathaus)
place-anlaufstellen = Puncte de contact
place-emergency = Urgențe și ajutor la telefon
place-figures = Cifre
place-stories = Exemple bune
place-nearby = Orașe și comune din apropiere
place-offers-own = Activități în { $name }
place-offers-verband = { $name }: activități pentru toate comunele membre
place-offers-kreis = { $name }: activități pentru toate comunele
place-offers-elsewhere = Activități din alte locuri, deschise și pentru dumneavoastră
place-offers-all = { $name }: toate activitățile
place-offers-by-type = Activități după tip
place-nothing-of-type = Aici nu există încă o astfel de activitate.
place-nothing-anywhere = În district (Landkreis) nu există încă o astfel de activitate.
place-nearest = Cele mai apropiate activități
distance-km = cca. { $distance }{"\u00A0"}km în linie dreaptă

place-kind-stadt = Oraș (Stadt)
place-kind-gemeinde = Comună (Gemeinde)
place-kind-flecken = Târg (Flecken)
place-kind-markt = Târg (Markt)
place-kind-landkreis = District (Landkreis)
place-kind-kreis = district (Kreis)
place-kind-region = regiune
place-kind-kreisfreie-stadt = oraș independent de district (kreisfreie Stadt)
place-kind-grosse-kreisstadt = oraș mare de district (Große Kreisstadt)
place-kind-gemeindefreies-gebiet = teritoriu fără comună (gemeindefreies Gebiet)

verband-kind-samtgemeinde = Asociație de comune (Samtgemeinde)
verband-kind-verbandsgemeinde = Asociație de comune (Verbandsgemeinde)
verband-kind-amt = Asociație de comune (Amt)
verband-kind-verwaltungsgemeinschaft = Asociație de comune (Verwaltungsgemeinschaft)
verband-kind-verwaltungsverband = Asociație de comune (Verwaltungsverband)
verband-kind-gemeindeverwaltungsverband = Asociație de comune (Gemeindeverwaltungsverband)
verband-kind-erfuellende-gemeinde = comună care administrează comunele vecine (erfüllende Gemeinde)
verband-kind-kirchspielslandgemeinde = asociație de comune rurale (Kirchspielslandgemeinde)
verband-kind-region = Regiune (Region)

## Lists of offers

offers-heading = Activități
offers-lead = Cursuri, locuri de întâlnire, sport, consiliere și altele
offers-of-type = Activități: { $type }
offers-of-type-at = { $type }: activități pentru { $name }
offers-by-place = Activități după comună
offers-by-audience = Activități după grupul-țintă
offers-by-day = Activități după ziua săptămânii
offers-by-language = Activități după limbă
offers-free = Activități gratuite
offers-for-audience = Activități pentru: { $audience }
offers-on-day = Activități în această zi a săptămânii: { $day }
offers-in-language = Activități în această limbă: { $language }
offers-a-to-z = Activități de la A la Z
a-to-z-letters = Litere
a-to-z-none = Cifre și semne
a-to-z-part = Partea { $part } din { $parts }
offers-none = Momentan nu este înscrisă aici nicio activitate.
offers-all = Toate activitățile
offers-count =
    { $count ->
        [one] { $count } activitate
        [few] { $count } activități
       *[other] { $count } de activități
    }

## An offer: headings of its facts

offer-facts = Pe scurt
offer-when = Când
offer-where = Unde
offer-next-dates = Următoarele date
offer-no-dates = Momentan nu este stabilită nicio dată.
offer-period = Perioadă
offer-cost = Cost
offer-support = Ajutor financiar și reduceri
offer-registration = Înscriere
offer-languages = Limbi
offer-audience = Pentru cine
offer-who-may-come = Cine poate participa
offer-level = Nivel de limbă
offer-course-kind = Tipul cursului
offer-next-course = Cursul următor
offer-childcare-label = Îngrijirea copiilor
offer-capacity = Locuri
offer-access = Accesibilitate
offer-bring = Vă rugăm să aduceți
offer-note = De reținut
offer-contact = Contact
offer-traeger = Cine organizează?
offer-serves = Pentru persoane din
offer-type = Tip
offer-field = Domeniu de acțiune
offer-status = Stare
responsible = Responsabil pentru aceste informații
mistake-tell = Semnalați o greșeală pe această pagină
mistake-subject = Greșeală pe pagina: { $title }

## An offer: its facts

offer-online = online
offer-everyone = deschis tuturor
offer-women-only = numai pentru femei
offer-childcare = cu îngrijire pentru copii
offer-permit-needed = numai cu un anumit statut de ședere
offer-ended = Această activitate s-a încheiat. Ultima zi: { $date }
offer-not-begun = Această activitate nu a început încă. Prima zi: { $date }
offer-status-laeuft = în desfășurare
offer-status-pausiert = momentan în pauză
offer-status-ausgebucht = locuri epuizate
offer-status-abgesagt = anulat
registration-needed = Înscriere necesară
registration-not-needed = Fără înscriere, puteți veni direct
registration-until = Înscriere până la { $date }
counter-heading = De arătat la fața locului
counter-hint = Arătați această parte la ghișeu sau la fața locului. Este în limba dumneavoastră și în germană.
counter-speaks = Bună ziua. Vorbesc doar puțin germana. Limba mea: { $language }
counter-join = Doresc să particip la această activitate.
counter-register = Doresc să mă înscriu la această activitate.
counter-appointment = Am nevoie de o programare, vă rog.
counter-help = Am nevoie de ajutorul dumneavoastră, vă rog.
counter-slowly = Vă rog să vorbiți rar sau să-mi scrieți.
capacity-count =
    { $count ->
        [one] { $count } loc
        [few] { $count } locuri
       *[other] { $count } de locuri
    }
age-from-to =
    { $to ->
        [one] { $from }–{ $to } an
        [few] { $from }–{ $to } ani
       *[other] { $from }–{ $to } de ani
    }
age-from =
    { $from ->
        [one] de la { $from } an
        [few] de la { $from } ani
       *[other] de la { $from } de ani
    }
age-to =
    { $to ->
        [one] până la { $to } an
        [few] până la { $to } ani
       *[other] până la { $to } de ani
    }

level-from-to = de la { $from } la { $to }
level-from = de la { $from }
level-to = până la { $to }
level-alpha = Învățarea cititului și scrisului
level-a1 = A1
level-a2 = A2
level-b1 = B1
level-b2 = B2
level-c1 = C1
level-c2 = C2

course-kind-erstorientierung = Curs de primă orientare (Erstorientierungskurs)
course-kind-integrationskurs = Curs de integrare (Integrationskurs)
course-kind-alphabetisierung = Curs de alfabetizare (Alphabetisierungskurs)
course-kind-berufssprachkurs = Curs de germană pentru profesie (Berufssprachkurs)
course-kind-vhs = Curs la universitatea populară (Volkshochschule, VHS)
course-kind-ehrenamt = curs ținut de voluntari
course-kind-weiterbildung = perfecționare
course-kind-sonstiger = alt curs

permit-unionsbuergerschaft = cetățeni ai UE
permit-niederlassungserlaubnis = permis de ședere pe termen nelimitat (Niederlassungserlaubnis)
permit-aufenthaltserlaubnis = permis de ședere pe termen limitat (Aufenthaltserlaubnis)
permit-gestattung = permisiune de ședere în timpul procedurii de azil (Aufenthaltsgestattung)
permit-duldung = suspendarea temporară a expulzării (Duldung)

## Cost

money = { $amount }{"\u00A0"}€
cost-free = gratuit
cost-per-monat = { $money } pe lună
cost-per-termin = { $money } pe ședință
cost-per-kurs = { $money } pentru întregul curs
cost-per-stunde = { $money } pe oră
cost-per-jahr = { $money } pe an
cost-per-person = { $money } de persoană
cost-for-audience = { $audience }: { $cost }
support-bildung-und-teilhabe = Este posibil ajutorul „Bildung und Teilhabe” (educație și participare pentru copii)
support-befreiung = Este posibilă scutirea de plată
support-ermaessigung = Este posibilă o reducere

## Accessibility

access-stufenlos = fără trepte
access-wc = toaletă accesibilă cu scaunul rulant
access-aufzug = lift
access-parkplatz = loc de parcare pentru persoane cu dizabilități
access-induktionsschleife = buclă de inducție pentru aparate auditive
access-leitsystem = sistem de ghidare pentru persoane nevăzătoare
access-gebaerdensprache = limbajul semnelor

## Times in words

time-from-to = { $from }–{ $to }
time-from = de la ora { $from }
date-from-to = { $from } – { $to }
date-from = din { $from }
date-to = până la { $to }
when-and-time = { $when }, { $time }
recurrence-weekly = În fiecare săptămână: { $days }
recurrence-every-weeks =
    { $weeks ->
        [one] În fiecare săptămână: { $days }
        [few] O dată la { $weeks } săptămâni: { $days }
       *[other] O dată la { $weeks } de săptămâni: { $days }
    }
recurrence-monthly = În fiecare lună: { $days }
recurrence-dates = În aceste zile: { $dates }
nth-1 = prima zi de { $weekday }
nth-2 = a doua zi de { $weekday }
nth-3 = a treia zi de { $weekday }
nth-4 = a patra zi de { $weekday }
nth-5 = a cincea zi de { $weekday }
nth-last = ultima zi de { $weekday }
pause-schulferien = nu în vacanțele școlare
pause-feiertage = nu în sărbătorile legale
pause-schliesstage = nu în zilele de închidere

## Contact points

anlaufstellen-heading = Puncte de contact
anlaufstellen-lead = Aici primiți informații, sfaturi și ajutor.
anlaufstellen-none = Momentan nu este înscris aici niciun punct de contact.
anlaufstellen-count =
    { $count ->
        [one] { $count } punct de contact
        [few] { $count } puncte de contact
       *[other] { $count } de puncte de contact
    }
anlaufstelle-topics = Teme
anlaufstelle-kind = Tip
anlaufstelle-nationwide = în toată Germania
anlaufstelle-round-the-clock = zi și noapte, în fiecare zi
anlaufstelle-offers = Activități în acest loc
anlaufstelle-serves = Responsabil pentru
anlaufstelle-traeger = Administrat de
anlaufstelle-interpreting = Interpretare posibilă: vă rugăm să spuneți dinainte de ce limbă aveți nevoie.
stop = Stație
stop-lines = Linii: { $lines }
protected-notice = Adresa este secretă, pentru protecția persoanelor de acolo. Vă rugăm să sunați.
leave-page = Părăsiți repede această pagină
leave-page-hint = Vizita pe această pagină poate rămâne în istoricul browserului. O puteți șterge de acolo.

appointment = Programare
appointment-ohne = fără programare
appointment-mit = numai cu programare
appointment-beides = cu sau fără programare

hours = Program
hours-day = Zi
hours-time = Oră
hours-closed = închis
hours-exceptions = Program modificat
hours-closed-because = închis ({ $name })
hours-none = Pentru program, vă rugăm să întrebați.
hours-next = Următoarea deschidere: { $when }
hours-then = Apoi: { $when }
open-now = deschis acum
open-now-until = deschis acum până la { $time }
closed-now = închis acum

anlaufstelle-kind-rathaus = Primărie (Rathaus)
anlaufstelle-kind-auslaenderbehoerde = Oficiul pentru străini (Ausländerbehörde)
anlaufstelle-kind-sozialamt = Oficiul de asistență socială (Sozialamt)
anlaufstelle-kind-jugendamt = Oficiul pentru protecția tineretului (Jugendamt)
anlaufstelle-kind-jobcenter = Centrul pentru locuri de muncă (Jobcenter)
anlaufstelle-kind-arbeitsagentur = Agenția pentru ocuparea forței de muncă (Agentur für Arbeit)
anlaufstelle-kind-mbe = Consiliere pentru migranți adulți (Migrationsberatung, MBE)
anlaufstelle-kind-jmd = Serviciul pentru tineri migranți (Jugendmigrationsdienst, JMD)
anlaufstelle-kind-koordinierungsstelle = Birou de coordonare pentru integrare (Koordinierungsstelle)
anlaufstelle-kind-bibliothek = Bibliotecă
anlaufstelle-kind-beratungsstelle = Centru de consiliere
anlaufstelle-kind-treffpunkt = Loc de întâlnire
anlaufstelle-kind-schule = Școală
anlaufstelle-kind-kita = Creșă și grădiniță (Kita)
anlaufstelle-kind-sportstaette = Bază sportivă
anlaufstelle-kind-gesundheit = Sănătate
anlaufstelle-kind-schutzeinrichtung = Adăpost protejat
anlaufstelle-kind-hilfetelefon = Ajutor la telefon
anlaufstelle-kind-notruf = Apel de urgență
anlaufstelle-kind-sonstige = alt punct de contact

topic-aufenthalt = Ședere
topic-arbeit = Muncă
topic-wohnen = Locuință
topic-gesundheit = Sănătate
topic-familie = Familie
topic-bildung = Educație
topic-sprache = Limbă
topic-geld = Bani
topic-gewalt = Violență
topic-recht = Drept
topic-alltag = Viața de zi cu zi
topic-ehrenamt = Voluntariat
topic-diskriminierung = Discriminare
topic-sucht = Dependență
topic-trauer = Doliu

## Contact

contact = Contact
contact-address = Adresă
contact-phone = Telefon
contact-mail = E-mail
contact-website = Site web
contact-person = Persoană de contact
contact-deputy = Înlocuitor
contact-languages = Limbi: { $languages }
phone-kind-festnetz = Telefon
phone-kind-mobil = Telefon mobil
phone-kind-fax = Fax
phone-kind-hilfe = Linie de ajutor
phone-kind-notruf = Apel de urgență

## Providers: who runs the offers

traeger-heading = Organizatori
traeger-lead = Asociații, organizații de asistență, școli și instituții care oferă activități
traeger-none = Momentan nu este înscris aici niciun organizator.
traeger-offers = Activitățile acestui organizator
traeger-anlaufstellen = Punctele de contact ale acestui organizator
traeger-count =
    { $count ->
        [one] { $count } organizator
        [few] { $count } organizatori
       *[other] { $count } de organizatori
    }
traeger-kind-verwaltung = Administrație publică
traeger-kind-vhs = Universitate populară (Volkshochschule, VHS)
traeger-kind-wohlfahrt = Organizație de asistență socială (Wohlfahrtsverband)
traeger-kind-verein = Asociație (Verein)
traeger-kind-migrantenorganisation = Organizație de migranți
traeger-kind-religionsgemeinschaft = Comunitate religioasă
traeger-kind-bildungstraeger = Furnizor de formare
traeger-kind-unternehmen = Întreprindere
traeger-kind-initiative = Inițiativă
traeger-kind-sonstige = alți organizatori

## Figures

figures-heading = Cifre
figures-lead = Indicatori cu sursă și dată
figures-none = Momentan nu sunt înscrise aici cifre.
figure-value = Valoare
figure-date = Dată
figure-place = Loc
figure-unit = Unitate
figure-breakdown = Valori pe teritorii
figure-over-time = Evoluție
figure-total = Total
figure-no-value = fără date
figure-download = Descărcați valorile ca tabel (CSV)
comparison-heading = Orașele și comunele comparate
comparison-of = Orașele și comunele comparate: { $name }
comparison-lead = Toate orașele și comunele cu cifrele lor într-un tabel
figure-date-not-given = Dată neprecizată
figure-rhythm = Se actualizează
figure-responsible = Responsabil
figure-chart = Diagramă cu bare: { $title }. Valoarea cea mai mare: { $highest } ({ $highest-place }). Valoarea cea mai mică: { $lowest } ({ $lowest-place }). Toate valorile sunt în tabel.
figure-chart-over-time = Diagramă: { $title }. { $first-date }: { $first }. { $last-date }: { $last }. Toate valorile sunt în tabel.
rhythm-jaehrlich = în fiecare an
rhythm-halbjaehrlich = la fiecare șase luni
rhythm-vierteljaehrlich = la fiecare trei luni
rhythm-monatlich = în fiecare lună
rhythm-einmalig = o singură dată, nu se actualizează

source = Sursă
licence = Licență
source-as-of = { $title }, situația la: { $date }

unit-einwohner =
    { $count ->
        [one] { $count } locuitor
        [few] { $count } locuitori
       *[other] { $count } de locuitori
    }
unit-km2 = { $count }{"\u00A0"}km²
unit-einwohner-je-km2 =
    { $count ->
        [one] { $count } persoană pe km²
        [few] { $count } persoane pe km²
       *[other] { $count } de persoane pe km²
    }
unit-prozent = { $count }{"\u00A0"}%
unit-anzahl = { $count }
unit-euro = { $count }{"\u00A0"}€
unit-km = { $count }{"\u00A0"}km
about = aproximativ { $value }
unit-name-einwohner = Locuitori
unit-name-km2 = Suprafață în km²
unit-name-einwohner-je-km2 = Persoane pe km²
unit-name-prozent = Pondere în procente
unit-name-anzahl = Număr
unit-name-euro = Sumă în euro
unit-name-km = Distanță în km

## Good examples

stories-heading = Exemple bune
stories-lead = Ce ajută în alte locuri și cum s-a făcut
stories-none = Momentan nu este înscris aici niciun exemplu.
story-facts = Pe scurt
story-territory = Unde
story-population = Populație
story-area = Suprafață
story-fields = Domenii de acțiune
story-starting-point = Situația inițială
story-timeline = Cronologie
story-steps = Pași
story-results = Rezultate
story-today = Situația de astăzi
story-visibility = Cum este făcut cunoscut
story-helped = Ce a ajutat
story-hindered = Ce a fost dificil
story-offers = Activități pe aceeași temă aici, în district
story-others = Alte exemple pe această temă

## Search

search-heading = Căutare
search-lead = Activități, puncte de contact, localități și tot restul acestui site
search-places-lead = Localități și pagini pentru toți. Activitățile și punctele de contact le găsiți în căutarea districtului dumneavoastră (Kreis).
search-in-kreise = Căutare în districtul dumneavoastră (Kreis)
search-input = Ce căutați?
search-hint = Puteți scrie și cuvântul german. Ajunge o parte a cuvântului, iar greșelile de tastare nu deranjează.
search-submit = Caută
search-no-script = Căutarea are nevoie de JavaScript, care nu funcționează aici. Găsiți totul în aceste liste:
search-lists = Toate listele
search-filters = Filtre pentru activități și puncte de contact
search-any = toate
search-reset = Elimină toate filtrele
search-loosen = Elimină filtrul: { $filter }
search-found = Rezultate: { $count }
search-nothing = Nu s-a găsit nimic. Încercați alt cuvânt sau unul mai scurt.
search-failed = Căutarea nu poate fi încărcată acum. Găsiți totul în aceste liste:
search-show-all = Arată toate
search-places = Localități
search-pages = Alte pagini
search-offers = Caută și filtrează activități
search-open-now = Arată doar ce este deschis acum
## Words of official letters

terms-heading = Cuvinte din scrisorile oficiale
terms-menu = Cuvinte oficiale
terms-lead = Ce scrie în scrisoare? Căutați cuvântul german. Aici citiți ce înseamnă, ce puteți face și cine vă ajută.
terms-count =
    { $count ->
        [one] { $count } cuvânt
        [few] { $count } cuvinte
       *[other] { $count } de cuvinte
    }
terms-index = Primele litere
terms-of-record = Cuvinte despre această temă
term-kicker = Cuvânt dintr-o scrisoare oficială
term-and-meaning = { $word } ({ $meaning })
term-also = În scrisori și
term-law = În lege
term-hint = Această explicație nu înlocuiește consilierea juridică. Contează ce scrie în scrisoare și în lege.
term-help = Aici primiți ajutor
term-others = Cuvinte legate

## When a page is missing

not-found-heading = Această pagină nu există
not-found-text = Poate că adresa s-a schimbat sau activitatea s-a încheiat. Puteți continua de aici:
moved-heading = Această pagină are o adresă nouă
moved-text = Continuați aici:

## Names of languages

language-de = germană
language-de-simple = germană simplă (Einfache Sprache)
language-en = engleză
language-am = amharică
language-ar = arabă
language-az = azeră
language-bg = bulgară
language-bs = bosniacă
language-ckb = kurdă (sorani)
language-el = greacă
language-es = spaniolă
language-fa = persană (farsi, dari)
language-fr = franceză
language-gsg = limbajul semnelor german
language-hr = croată
language-hu = maghiară
language-hy = armeană
language-it = italiană
language-ka = georgiană
language-ku = kurdă (kurmanji)
language-nl = neerlandeză
language-pl = poloneză
language-ps = paștună
language-pt = portugheză
language-ro = română
language-ru = rusă
language-so = somaleză
language-sq = albaneză
language-sr = sârbă
language-ti = tigrină
language-tr = turcă
language-uk = ucraineană
language-ur = urdu
language-vi = vietnameză
language-zh = chineză

## Public holidays

holiday-new-year = Anul Nou
holiday-epiphany = Boboteaza (Cei trei magi)
holiday-womens-day = Ziua Internațională a Femeii
holiday-good-friday = Vinerea Mare
holiday-easter-sunday = Duminica Paștelui
holiday-easter-monday = A doua zi de Paște
holiday-labour-day = Ziua Muncii
holiday-liberation-day = Ziua Eliberării
holiday-ascension = Înălțarea Domnului
holiday-whit-sunday = Duminica Rusaliilor
holiday-whit-monday = A doua zi de Rusalii
holiday-corpus-christi = Corpus Christi (Fronleichnam)
holiday-uprising-day = aniversarea revoltei din 17 iunie
holiday-peace-festival = Sărbătoarea Păcii din Augsburg
holiday-assumption = Adormirea Maicii Domnului
holiday-world-childrens-day = Ziua Mondială a Copilului
holiday-unity-day = Ziua Unității Germane
holiday-reformation-day = Ziua Reformei
holiday-all-saints = Ziua Tuturor Sfinților
holiday-repentance-day = Ziua Pocăinței și a Rugăciunii
holiday-christmas-day = Prima zi de Crăciun
holiday-second-christmas-day = A doua zi de Crăciun
