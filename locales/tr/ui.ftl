### The texts of the user interface in Turkish. The source is locales/de/ui.ftl; the comments for translators stand there.

## Frame of every page

page-title = { $title } – { $site }
place-description = { $title }: hizmetler, başvuru noktaları, acil numaralar ve sayılar
offers-description = { $title }: ne zaman, nerede, ücreti ne kadar ve nasıl kayıt olunur
skip-link = İçeriğe geç
menu = Menü
menu-main-label = Ana menü
footer-label = Bu web sitesi hakkında
breadcrumb-label = Bulunduğunuz yer
home = Ana sayfa
on-this-page = Bu sayfada
demonstration-notice = Tanıtım: Bu web sitesi bir örnektir; ilçe yönetiminin (Landkreis) bir hizmeti değildir.
as-of = Tarih: { $date }
reviewed-on = Son kontrol: { $date }
short-address = Bu sayfanın kısa adresi
qr-code = Bu sayfanın kısa adresini içeren QR kodu
label-value = { $label }: { $value }
with-count = { $label } ({ $count })
title-at-place = { $title }, { $place }
name-with-mark = { $name } ({ $mark })
table-label = Tablo
footer-licence = Metinler: Aksi belirtilmedikçe CC BY 4.0
picture-credit-licence = Görsel: { $credit }, lisans: { $licence }

## Language

language = Dil
language-choice-heading = Dil seçin
language-switch-label = Bu sayfanın diğer dilleri
language-own-name = Türkçe

## Notices about texts

notice-fallback = Bu metin henüz bu dilde yok. Metni başka bir dilde görüyorsunuz: { $shown }.
notice-outdated = Buradaki Almanca metin değişti. Çeviri henüz güncellenmedi.
notice-machine = Bu metin makine tarafından çevrildi ve henüz bir insan tarafından kontrol edilmedi.
notice-machine-reviewed = Bu metin makine tarafından çevrildi ve bir insan tarafından kontrol edildi.
notice-binding = Hukuken yalnızca Almanca metin bağlayıcıdır.
german-version = Almanca metin
notice-extended = Almanca metinde artık bu çeviride olmayan bölümler var.
notice-review-overdue = Bu bilgiler uzun süredir kontrol edilmedi. Lütfen önceden sorun.
sample = Örnek
sample-offer = Örnek: Böyle bir hizmet yoktur
sample-anlaufstelle = Örnek: Böyle bir başvuru noktası yoktur
sample-traeger = Örnek: Böyle bir kuruluş yoktur

## Accessibility statement

statement-heading = Bir bakışta beyan
statement-created = Hazırlanma tarihi
statement-updated = Son güncelleme
statement-conformity = Gereklilikler karşılanıyor mu?
conformity-voll = tamamen
conformity-teilweise = kısmen
conformity-nicht = hayır
conformity-nicht-bewertet = henüz değerlendirilmedi
statement-assessment = Değerlendiren
assessment-selbst = kurumun kendisi
assessment-extern = bağımsız bir kuruluş
statement-law = Yasa
statement-report = Engel bildirme
statement-body = Cevap yardımcı olmazsa

## Start page

start-lead = Etkinlikler, danışmanlık ve iletişim: yakınınızda ve kendi dilinizde
start-where = Nerede oturuyorsunuz?
start-what = Ne arıyorsunuz?
start-whom = Kime sorabilirsiniz?
start-letter = Resmî bir mektup mu aldınız?
start-aids = Anlamaya yardım
start-emergency = Acil çağrı ve telefonla yardım
start-stories = Başka yerlerde iyi işleyen uygulamalar
start-focus = Ağırlıklı konu: { $field }

## Municipalities, their associations and the district

gemeinden-heading = Belediyeler
gemeinden-lead = Oturduğunuz belediyeyi (Gemeinde) seçin.
gemeinden-independent = Diğer şehirler ve belediyeler
gemeinden-count =
    { $count ->
        [one] { $count } belediye
       *[other] { $count } belediye
    }
verband-members = Üye belediyeler
place-about = Bu yer hakkında
place-belongs-to = Bağlı olduğu yer
place-aliases = Mahalleler ve köyler
place-postcodes = Posta kodu
place-area = Yüzölçümü
place-population = Nüfus
place-official-key = Resmî kod (AGS)
place-on-map = Haritada göster
map-service = Haritayı OpenStreetMap’te aç
place-rathaus = Belediye binanız (Rathaus)
place-anlaufstellen = Başvuru noktaları
place-emergency = Acil çağrı ve telefonla yardım
place-figures = Sayılar
place-stories = İyi örnekler
place-nearby = Yakındaki belediyeler
place-offers-own = { $name }: buradaki hizmetler
place-offers-verband = { $name }: tüm üye belediyelere yönelik hizmetler
place-offers-kreis = { $name }: tüm belediyelere yönelik hizmetler
place-offers-elsewhere = Başka yerlerde size de açık olan hizmetler
place-offers-all = { $name }: tüm hizmetler
place-offers-by-type = Türüne göre hizmetler
place-nothing-of-type = Burada bu türde bir hizmet henüz yok.
place-nothing-anywhere = İlçede (Landkreis) bu türde bir hizmet henüz yok.
place-nearest = En yakın hizmetler
distance-km = kuş uçuşu yaklaşık { $distance }{"\u00A0"}km

place-kind-stadt = Şehir (Stadt)
place-kind-gemeinde = Belediye (Gemeinde)
place-kind-flecken = Kasaba (Flecken)
place-kind-markt = Pazar kasabası (Markt)
place-kind-landkreis = İlçe (Landkreis)
place-kind-kreis = ilçe (Kreis)
place-kind-region = bölge
place-kind-kreisfreie-stadt = ilçeye bağlı olmayan şehir (kreisfreie Stadt)
place-kind-grosse-kreisstadt = büyük ilçe şehri (Große Kreisstadt)
place-kind-gemeindefreies-gebiet = belediyesiz bölge (gemeindefreies Gebiet)

verband-kind-samtgemeinde = Belediyeler birliği (Samtgemeinde)
verband-kind-verbandsgemeinde = Belediyeler birliği (Verbandsgemeinde)
verband-kind-amt = Belediyeler birliği (Amt)
verband-kind-verwaltungsgemeinschaft = Belediyeler birliği (Verwaltungsgemeinschaft)
verband-kind-verwaltungsverband = Belediyeler birliği (Verwaltungsverband)
verband-kind-gemeindeverwaltungsverband = Belediyeler birliği (Gemeindeverwaltungsverband)
verband-kind-erfuellende-gemeinde = komşu belediyelerin işlerini yürüten belediye (erfüllende Gemeinde)
verband-kind-kirchspielslandgemeinde = kırsal belediyeler birliği (Kirchspielslandgemeinde)
verband-kind-region = Bölge (Region)

## Lists of offers

offers-heading = Hizmetler
offers-lead = Kurslar, buluşma yerleri, spor, danışmanlık ve daha fazlası
offers-of-type = Hizmetler: { $type }
offers-of-type-at = { $type }: hizmetler, { $name }
offers-by-place = Belediyeye göre hizmetler
offers-by-audience = Hedef gruba göre hizmetler
offers-by-day = Haftanın gününe göre hizmetler
offers-by-language = Dile göre hizmetler
offers-free = Ücretsiz hizmetler
offers-for-audience = Şu grup için hizmetler: { $audience }
offers-on-day = Haftanın bu günündeki hizmetler: { $day }
offers-in-language = Bu dildeki hizmetler: { $language }
offers-a-to-z = A’dan Z’ye hizmetler
a-to-z-letters = Harfler
a-to-z-none = Rakamlar ve işaretler
a-to-z-part = Bölüm { $part } / { $parts }
offers-none = Şu anda burada kayıtlı bir hizmet yok.
offers-all = Tüm hizmetler
offers-count =
    { $count ->
        [one] { $count } hizmet
       *[other] { $count } hizmet
    }

## An offer: headings of its facts

offer-facts = Kısaca
offer-when = Ne zaman
offer-where = Nerede
offer-next-dates = Sonraki tarihler
offer-no-dates = Şu anda belirlenmiş bir tarih yok.
offer-period = Dönem
offer-cost = Ücret
offer-support = Maddi destek ve indirim
offer-registration = Kayıt
offer-languages = Diller
offer-audience = Kimler için
offer-who-may-come = Kimler katılabilir
offer-level = Dil seviyesi
offer-course-kind = Kurs türü
offer-next-course = Sonraki kurs
offer-childcare-label = Çocuk bakımı
offer-capacity = Kontenjan
offer-access = Engelsiz erişim
offer-bring = Lütfen yanınızda getirin
offer-note = Not
offer-contact = İletişim
offer-traeger = Bu hizmeti kim sunuyor?
offer-serves = Hangi yerlerden gelenler için
offer-type = Tür
offer-field = Çalışma alanı
offer-status = Durum
responsible = Bu bilgilerden sorumlu
mistake-tell = Bu sayfadaki bir hatayı bildirin
mistake-subject = Sayfada hata: { $title }

## An offer: its facts

offer-online = çevrim içi
offer-everyone = herkese açık
offer-women-only = yalnızca kadınlar için
offer-childcare = çocuk bakımı var
offer-permit-needed = yalnızca belirli oturum statüleriyle
offer-ended = Bu hizmet sona erdi. Son gün: { $date }
offer-not-begun = Bu hizmet henüz başlamadı. İlk gün: { $date }
offer-status-laeuft = sürüyor
offer-status-pausiert = şu anda ara verildi
offer-status-ausgebucht = yer kalmadı
offer-status-abgesagt = iptal edildi
registration-needed = Kayıt gerekli
registration-not-needed = Kayıt gerekmez, doğrudan gelebilirsiniz
registration-until = Son kayıt tarihi: { $date }
counter-heading = Göstermek için
counter-hint = Bu bölümü gişede veya gittiğiniz yerde gösterin. Hem sizin dilinizde hem Almancadır.
counter-speaks = İyi günler. Çok az Almanca konuşuyorum. Dilim: { $language }
counter-join = Bu etkinliğe katılmak istiyorum.
counter-register = Bu etkinliğe kaydolmak istiyorum.
counter-appointment = Bir randevuya ihtiyacım var, lütfen.
counter-help = Yardımınıza ihtiyacım var, lütfen.
counter-slowly = Lütfen yavaş konuşun veya benim için yazın.
capacity-count =
    { $count ->
        [one] { $count } kişilik yer
       *[other] { $count } kişilik yer
    }
age-from-to =
    { $to ->
        [one] { $from }–{ $to } yaş arası
       *[other] { $from }–{ $to } yaş arası
    }
age-from =
    { $from ->
        [one] { $from } yaş ve üzeri
       *[other] { $from } yaş ve üzeri
    }
age-to =
    { $to ->
        [one] { $to } yaşa kadar
       *[other] { $to } yaşa kadar
    }

level-from-to = { $from } – { $to }
level-from = { $from } ve üzeri
level-to = en fazla { $to }
level-alpha = Okuma yazma öğrenme
level-a1 = A1
level-a2 = A2
level-b1 = B1
level-b2 = B2
level-c1 = C1
level-c2 = C2

course-kind-erstorientierung = İlk uyum kursu (Erstorientierungskurs)
course-kind-integrationskurs = Uyum kursu (Integrationskurs)
course-kind-alphabetisierung = Okuma yazma kursu (Alphabetisierungskurs)
course-kind-berufssprachkurs = Mesleki Almanca kursu (Berufssprachkurs)
course-kind-vhs = Halk eğitim merkezi kursu (Volkshochschule, VHS)
course-kind-ehrenamt = gönüllülerin verdiği kurs
course-kind-weiterbildung = ileri eğitim
course-kind-sonstiger = başka bir kurs

permit-unionsbuergerschaft = AB vatandaşları
permit-niederlassungserlaubnis = süresiz oturum izni (Niederlassungserlaubnis)
permit-aufenthaltserlaubnis = süreli oturum izni (Aufenthaltserlaubnis)
permit-gestattung = iltica süreci boyunca oturum izni (Aufenthaltsgestattung)
permit-duldung = sınır dışı işleminin geçici olarak durdurulması (Duldung)

## Cost

money = { $amount }{"\u00A0"}€
cost-free = ücretsiz
cost-per-monat = ayda { $money }
cost-per-termin = her katılım için { $money }
cost-per-kurs = kursun tamamı için { $money }
cost-per-stunde = saat başına { $money }
cost-per-jahr = yılda { $money }
cost-per-person = kişi başına { $money }
cost-for-audience = { $audience }: { $cost }
support-bildung-und-teilhabe = “Bildung und Teilhabe” (çocuklar için eğitim ve katılım yardımı) desteği alınabilir
support-befreiung = Ücretten muafiyet mümkün
support-ermaessigung = İndirim mümkün

## Accessibility

access-stufenlos = basamaksız erişim
access-wc = tekerlekli sandalyeye uygun tuvalet
access-aufzug = asansör
access-parkplatz = engelli otoparkı
access-induktionsschleife = işitme cihazları için indüksiyon döngüsü
access-leitsystem = görme engelliler için yönlendirme sistemi
access-gebaerdensprache = işaret dili

## Times in words

time-from-to = saat { $from }–{ $to }
time-from = başlangıç saati { $from }
date-from-to = { $from } – { $to }
date-from = başlangıç: { $from }
date-to = bitiş: { $to }
when-and-time = { $when }, { $time }
recurrence-weekly = Her hafta: { $days }
recurrence-every-weeks =
    { $weeks ->
        [one] Her hafta: { $days }
       *[other] { $weeks } haftada bir: { $days }
    }
recurrence-monthly = Her ay: { $days }
recurrence-dates = Şu günlerde: { $dates }
nth-1 = ilk { $weekday }
nth-2 = ikinci { $weekday }
nth-3 = üçüncü { $weekday }
nth-4 = dördüncü { $weekday }
nth-5 = beşinci { $weekday }
nth-last = son { $weekday }
pause-schulferien = okul tatillerinde yok
pause-feiertage = resmî tatillerde yok
pause-schliesstage = kapalı olunan günlerde yok

## Contact points

anlaufstellen-heading = Başvuru noktaları
anlaufstellen-lead = Buralarda bilgi, danışmanlık ve yardım alırsınız.
anlaufstellen-none = Şu anda burada kayıtlı bir başvuru noktası yok.
anlaufstellen-count =
    { $count ->
        [one] { $count } başvuru noktası
       *[other] { $count } başvuru noktası
    }
anlaufstelle-topics = Konular
anlaufstelle-kind = Tür
anlaufstelle-nationwide = tüm Almanya’da
anlaufstelle-round-the-clock = her gün 24 saat
anlaufstelle-offers = Bu yerdeki hizmetler
anlaufstelle-serves = Yetkili olduğu yerler
anlaufstelle-traeger = İşleten kuruluş
anlaufstelle-interpreting = Dil desteği (tercüme) mümkün: Hangi dile ihtiyacınız olduğunu lütfen önceden söyleyin.
stop = Durak
stop-lines = Hatlar: { $lines }
protected-notice = Adres, orada kalanların güvenliği için gizlidir. Lütfen telefon edin.
leave-page = Bu sayfadan hızla çık
leave-page-hint = Bu sayfaya girdiğiniz tarayıcınızın geçmişinde görünebilir. Oradan silebilirsiniz.

appointment = Randevu
appointment-ohne = randevusuz
appointment-mit = yalnızca randevuyla
appointment-beides = randevulu veya randevusuz

hours = Açılış saatleri
hours-day = Gün
hours-time = Saat
hours-closed = kapalı
hours-exceptions = Değişen açılış saatleri
hours-closed-because = kapalı ({ $name })
hours-none = Açılış saatlerini lütfen sorun.
hours-next = Bir sonraki açılış: { $when }
hours-then = Ardından: { $when }
open-now = şu anda açık
open-now-until = şu anda açık, kapanış { $time }
closed-now = şu anda kapalı

anlaufstelle-kind-rathaus = Belediye binası (Rathaus)
anlaufstelle-kind-auslaenderbehoerde = Yabancılar dairesi (Ausländerbehörde)
anlaufstelle-kind-sozialamt = Sosyal yardım dairesi (Sozialamt)
anlaufstelle-kind-jugendamt = Gençlik dairesi (Jugendamt)
anlaufstelle-kind-jobcenter = İş merkezi (Jobcenter)
anlaufstelle-kind-arbeitsagentur = İş kurumu (Agentur für Arbeit)
anlaufstelle-kind-mbe = Yetişkinler için göç danışmanlığı (Migrationsberatung, MBE)
anlaufstelle-kind-jmd = Gençlik göç hizmeti (Jugendmigrationsdienst, JMD)
anlaufstelle-kind-koordinierungsstelle = Uyum koordinasyon birimi (Koordinierungsstelle)
anlaufstelle-kind-bibliothek = Kütüphane
anlaufstelle-kind-beratungsstelle = Danışma merkezi
anlaufstelle-kind-treffpunkt = Buluşma yeri
anlaufstelle-kind-schule = Okul
anlaufstelle-kind-kita = Kreş ve anaokulu (Kita)
anlaufstelle-kind-sportstaette = Spor tesisi
anlaufstelle-kind-gesundheit = Sağlık
anlaufstelle-kind-schutzeinrichtung = Sığınma evi
anlaufstelle-kind-hilfetelefon = Telefonla yardım
anlaufstelle-kind-notruf = Acil çağrı
anlaufstelle-kind-sonstige = diğer başvuru noktası

topic-aufenthalt = Oturum
topic-arbeit = İş
topic-wohnen = Konut
topic-gesundheit = Sağlık
topic-familie = Aile
topic-bildung = Eğitim
topic-sprache = Dil
topic-geld = Para
topic-gewalt = Şiddet
topic-recht = Hukuk
topic-alltag = Günlük yaşam
topic-ehrenamt = Gönüllülük
topic-diskriminierung = Ayrımcılık
topic-sucht = Bağımlılık
topic-trauer = Yas

## Contact

contact = İletişim
contact-address = Adres
contact-phone = Telefon
contact-mail = E-posta
contact-website = Web sitesi
contact-person = İlgili kişi
contact-deputy = Vekili
contact-languages = Diller: { $languages }
phone-kind-festnetz = Telefon
phone-kind-mobil = Cep telefonu
phone-kind-fax = Faks
phone-kind-hilfe = Yardım hattı
phone-kind-notruf = Acil çağrı

## Providers: who runs the offers

traeger-heading = Kuruluşlar
traeger-lead = Hizmet sunan dernekler, birlikler, okullar ve resmî daireler
traeger-none = Şu anda burada kayıtlı bir kuruluş yok.
traeger-offers = Bu kuruluşun hizmetleri
traeger-anlaufstellen = Bu kuruluşun başvuru noktaları
traeger-count =
    { $count ->
        [one] { $count } kuruluş
       *[other] { $count } kuruluş
    }
traeger-kind-verwaltung = Resmî daire
traeger-kind-vhs = Halk eğitim merkezi (Volkshochschule, VHS)
traeger-kind-wohlfahrt = Sosyal yardım kuruluşu (Wohlfahrtsverband)
traeger-kind-verein = Dernek (Verein)
traeger-kind-migrantenorganisation = Göçmen kuruluşu
traeger-kind-religionsgemeinschaft = Dinî cemaat
traeger-kind-bildungstraeger = Eğitim kuruluşu
traeger-kind-unternehmen = Şirket
traeger-kind-initiative = Girişim
traeger-kind-sonstige = diğer kuruluşlar

## Figures

figures-heading = Sayılar
figures-lead = Kaynağı ve tarihiyle temel göstergeler
figures-none = Şu anda burada kayıtlı sayı yok.
figure-value = Değer
figure-date = Tarih
figure-place = Yer
figure-unit = Birim
figure-breakdown = Bölgelere göre değerler
figure-over-time = Gelişim
figure-total = Toplam
figure-no-value = bilgi yok
figure-download = Değerleri tablo olarak indir (CSV)
comparison-heading = Belediyelerin karşılaştırması
comparison-of = Belediyelerin karşılaştırması: { $name }
comparison-lead = Tüm belediyeler ve sayıları tek bir tabloda
figure-date-not-given = Tarih belirtilmemiş
figure-rhythm = Güncelleme
figure-responsible = Sorumlu
figure-chart = Çubuk grafik: { $title }. En yüksek değer: { $highest } ({ $highest-place }). En düşük değer: { $lowest } ({ $lowest-place }). Tüm değerler tabloda yer alır.
figure-chart-over-time = Grafik: { $title }. { $first-date }: { $first }. { $last-date }: { $last }. Tüm değerler tabloda yer alır.
rhythm-jaehrlich = her yıl
rhythm-halbjaehrlich = altı ayda bir
rhythm-vierteljaehrlich = üç ayda bir
rhythm-monatlich = her ay
rhythm-einmalig = bir kez, güncellenmez

source = Kaynak
licence = Lisans
source-as-of = { $title }, tarih: { $date }

unit-einwohner =
    { $count ->
        [one] { $count } kişi
       *[other] { $count } kişi
    }
unit-km2 = { $count }{"\u00A0"}km²
unit-einwohner-je-km2 =
    { $count ->
        [one] km² başına { $count } kişi
       *[other] km² başına { $count } kişi
    }
unit-prozent = %{ $count }
unit-anzahl = { $count }
unit-euro = { $count }{"\u00A0"}€
unit-km = { $count }{"\u00A0"}km
about = yaklaşık { $value }
unit-name-einwohner = Nüfus
unit-name-km2 = Yüzölçümü (km²)
unit-name-einwohner-je-km2 = km² başına kişi
unit-name-prozent = Yüzde olarak pay
unit-name-anzahl = Adet
unit-name-euro = Tutar (avro)
unit-name-km = Uzaklık (km)

## Good examples

stories-heading = İyi örnekler
stories-lead = Başka yerlerde nelerin işe yaradığı ve nasıl yapıldığı
stories-none = Şu anda burada kayıtlı bir örnek yok.
story-facts = Bir bakışta
story-territory = Nerede
story-population = Nüfus
story-area = Yüzölçümü
story-fields = Çalışma alanları
story-starting-point = Başlangıç durumu
story-timeline = Zaman çizelgesi
story-steps = Adımlar
story-results = Sonuçlar
story-today = Bugünkü durum
story-visibility = Nasıl duyuruluyor
story-helped = Neler yardımcı oldu
story-hindered = Neler zordu
story-offers = Bu ilçedeki ilgili hizmetler
story-others = Bu konuda başka örnekler

## Search

search-heading = Arama
search-lead = Hizmetler, başvuru noktaları, yerler ve bu sitedeki diğer her şey
search-places-lead = Yerler ve herkes için sayfalar. Hizmetleri ve başvuru noktalarını ilçenizin (Kreis) aramasında bulursunuz.
search-in-kreise = İlçenizde (Kreis) arama
search-input = Ne arıyorsunuz?
search-hint = Almanca kelimeyi de yazabilirsiniz. Kelimenin bir bölümü yeterlidir, yazım hataları sorun olmaz.
search-submit = Ara
search-no-script = Arama için JavaScript gerekir, ancak burada çalışmıyor. Her şeyi şu listelerde bulabilirsiniz:
search-lists = Tüm listeler
search-filters = Hizmetler ve başvuru noktaları için filtreler
search-any = tümü
search-reset = Tüm filtreleri kaldır
search-loosen = Filtreyi kaldır: { $filter }
search-found = Bulunan: { $count }
search-nothing = Sonuç bulunamadı. Başka veya daha kısa bir kelime deneyin.
search-failed = Arama şu anda yüklenemiyor. Her şeyi şu listelerde bulabilirsiniz:
search-show-all = Tümünü göster
search-places = Yerler
search-pages = Diğer sayfalar
search-offers = Hizmetleri ara ve filtrele
search-open-now = Yalnızca şu anda açık olanları göster
## Words of official letters

terms-heading = Resmî mektuplardaki kelimeler
terms-menu = Resmî kelimeler
terms-lead = Mektupta ne yazıyor? Almanca kelimeyi arayın. Burada ne anlama geldiğini, ne yapabileceğinizi ve kimin yardımcı olduğunu okursunuz.
terms-count =
    { $count ->
        [one] { $count } kelime
       *[other] { $count } kelime
    }
terms-index = İlk harfler
terms-of-record = Bununla ilgili kelimeler
term-kicker = Resmî mektuptan bir kelime
term-and-meaning = { $word } ({ $meaning })
term-also = Mektuplarda ayrıca
term-law = Kanunda
term-hint = Bu açıklama hukuki danışmanlığın yerini tutmaz. Mektubunuzda ve kanunda yazan geçerlidir.
term-help = Buradan yardım alabilirsiniz
term-others = Bağlantılı kelimeler

## When a page is missing

not-found-heading = Böyle bir sayfa yok
not-found-text = Adres değişmiş veya hizmet sona ermiş olabilir. Buradan devam edebilirsiniz:
moved-heading = Bu sayfanın yeni bir adresi var
moved-text = Buradan devam edin:

## Names of languages

language-de = Almanca
language-de-simple = Basit Almanca (Einfache Sprache)
language-en = İngilizce
language-am = Amharca
language-ar = Arapça
language-az = Azerbaycanca
language-bg = Bulgarca
language-bs = Boşnakça
language-ckb = Kürtçe (Sorani)
language-el = Yunanca
language-es = İspanyolca
language-fa = Farsça (Farsi, Dari)
language-fr = Fransızca
language-gsg = Alman İşaret Dili
language-hr = Hırvatça
language-hu = Macarca
language-hy = Ermenice
language-it = İtalyanca
language-ka = Gürcüce
language-ku = Kürtçe (Kurmancî)
language-nl = Felemenkçe
language-pl = Lehçe
language-ps = Peştuca
language-pt = Portekizce
language-ro = Rumence
language-ru = Rusça
language-so = Somalice
language-sq = Arnavutça
language-sr = Sırpça
language-ti = Tigrinya
language-tr = Türkçe
language-uk = Ukraynaca
language-ur = Urduca
language-vi = Vietnamca
language-zh = Çince

## Public holidays

holiday-new-year = Yılbaşı
holiday-epiphany = Üç Kral Günü (Epifani)
holiday-womens-day = Dünya Kadınlar Günü
holiday-good-friday = Kutsal Cuma (Karfreitag)
holiday-easter-sunday = Paskalya Pazarı
holiday-easter-monday = Paskalya Pazartesisi
holiday-labour-day = Emek Bayramı (1 Mayıs)
holiday-liberation-day = Kurtuluş Günü
holiday-ascension = İsa’nın Göğe Yükselişi Günü
holiday-whit-sunday = Pentekost Pazarı
holiday-whit-monday = Pentekost Pazartesisi
holiday-corpus-christi = Efkaristiya Bayramı (Fronleichnam)
holiday-uprising-day = 17 Haziran ayaklanmasının yıl dönümü
holiday-peace-festival = Augsburg Barış Bayramı
holiday-assumption = Meryem Ana’nın Göğe Alınışı
holiday-world-childrens-day = Dünya Çocuk Günü
holiday-unity-day = Alman Birliği Günü
holiday-reformation-day = Reform Günü
holiday-all-saints = Azizler Günü
holiday-repentance-day = Tövbe ve Dua Günü
holiday-christmas-day = Noel’in 1. günü
holiday-second-christmas-day = Noel’in 2. günü
