### Teksty interfejsu po polsku. Źródło: locales/de/ui.ftl; tam znajdują się komentarze dla osób tłumaczących.

## Ramy każdej strony

page-title = { $title } – { $site }
place-description = { $title }: oferty, punkty kontaktowe, numery alarmowe i liczby
offers-description = { $title }: kiedy, gdzie, ile kosztuje i jak się zapisać
skip-link = Przejdź do treści
menu = Menu
menu-main-label = Menu główne
footer-label = O tej stronie internetowej
breadcrumb-label = Bieżąca lokalizacja
home = Strona główna
on-this-page = Na tej stronie
demonstration-notice = Demonstracja: ta strona internetowa jest przykładem, a nie ofertą powiatu (Landkreis).
as-of = Stan na: { $date }
reviewed-on = Ostatnio sprawdzono: { $date }
short-address = Krótki adres tej strony
qr-code = Kod QR z krótkim adresem tej strony
label-value = { $label }: { $value }
with-count = { $label } ({ $count })
title-at-place = { $title }, { $place }
name-with-mark = { $name } ({ $mark })
table-label = Tabela
footer-licence = Teksty: CC BY 4.0, o ile nie podano inaczej
picture-credit-licence = Zdjęcie: { $credit }, licencja: { $licence }

## Język

language = Język
language-choice-heading = Wybór języka
language-switch-label = Ta strona w innych językach
language-own-name = Polski

## Uwagi do tekstów

notice-fallback = Tego tekstu nie ma jeszcze w tym języku. Widoczny jest w innym języku: { $shown }.
notice-outdated = Tekst niemiecki został tu zmieniony. Tłumaczenie nie zostało jeszcze dostosowane.
notice-machine = Ten tekst przetłumaczyła maszyna i nie sprawdził go jeszcze człowiek.
notice-machine-reviewed = Ten tekst przetłumaczyła maszyna i sprawdził człowiek.
notice-binding = Prawnie wiążąca jest wyłącznie wersja niemiecka.
german-version = Wersja niemiecka
notice-extended = Tekst niemiecki zawiera już więcej niż to tłumaczenie.
notice-review-overdue = Te informacje od dłuższego czasu nie były sprawdzane. Prosimy wcześniej się upewnić.
sample = Przykład
sample-offer = Przykład: ta oferta nie istnieje
sample-anlaufstelle = Przykład: ten punkt kontaktowy nie istnieje
sample-traeger = Przykład: ta organizacja nie istnieje

## Accessibility statement

statement-heading = Deklaracja w skrócie
statement-created = Sporządzono
statement-updated = Ostatnia aktualizacja
statement-conformity = Spełnienie wymagań
conformity-voll = w pełni
conformity-teilweise = częściowo
conformity-nicht = niespełnione
conformity-nicht-bewertet = jeszcze nie oceniono
statement-assessment = Kto ocenił
assessment-selbst = sam podmiot
assessment-extern = niezależny podmiot
statement-law = Ustawa
statement-report = Zgłoszenie bariery
statement-body = Jeśli odpowiedź nie pomoże

## Strona główna

start-lead = Oferty, porady i kontakty: blisko Państwa i w Państwa języku
start-where = Gdzie Państwo mieszkają?
start-what = Czego Państwo szukają?
start-whom = Kogo można zapytać?
start-letter = Otrzymali Państwo pismo z urzędu?
start-aids = Pomoc w zrozumieniu
start-emergency = Numery alarmowe i pomoc przez telefon
start-stories = Co udaje się gdzie indziej
start-focus = Główny temat: { $field }

## Gminy, związki gmin i powiat

gemeinden-heading = Gminy
gemeinden-lead = Prosimy wybrać gminę (Gemeinde), w której Państwo mieszkają.
gemeinden-independent = Inne miasta i gminy
gemeinden-count =
    { $count ->
        [one] { $count } gmina
        [few] { $count } gminy
        [many] { $count } gmin
       *[other] { $count } gminy
    }
verband-members = Gminy członkowskie
place-about = O miejscowości
place-belongs-to = Należy do
place-aliases = Części miejscowości
place-postcodes = Kod pocztowy
place-area = Powierzchnia
place-population = Liczba ludności
place-official-key = Kod urzędowy (AGS)
place-on-map = Pokaż na mapie
map-service = Otwórz mapę w OpenStreetMap
place-rathaus = Państwa ratusz (Rathaus)
place-anlaufstellen = Punkty kontaktowe
place-emergency = Numery alarmowe i pomoc przez telefon
place-figures = Liczby
place-stories = Dobre przykłady
place-nearby = Gminy w pobliżu
place-offers-own = Oferty w miejscowości { $name }
place-offers-verband = { $name }: oferty dla wszystkich gmin członkowskich
place-offers-kreis = { $name }: oferty dla wszystkich gmin
place-offers-elsewhere = Oferty w innych miejscowościach, z których też można skorzystać
place-offers-all = { $name }: wszystkie oferty
place-offers-by-type = Oferty według rodzaju
place-nothing-of-type = Nie ma tu jeszcze takiej oferty.
place-nothing-anywhere = W powiecie nie ma jeszcze takiej oferty.
place-nearest = Najbliższe oferty
distance-km = ok. { $distance }{"\u00A0"}km w linii prostej

place-kind-stadt = Miasto (Stadt)
place-kind-gemeinde = Gmina (Gemeinde)
place-kind-flecken = Miasteczko (Flecken)
place-kind-markt = Miasteczko targowe (Markt)
place-kind-landkreis = Powiat (Landkreis)
place-kind-kreis = powiat (Kreis)
place-kind-region = region
place-kind-kreisfreie-stadt = miasto na prawach powiatu (kreisfreie Stadt)
place-kind-grosse-kreisstadt = duże miasto powiatowe (Große Kreisstadt)
place-kind-gemeindefreies-gebiet = obszar poza gminami (gemeindefreies Gebiet)

verband-kind-samtgemeinde = Związek gmin (Samtgemeinde)
verband-kind-verbandsgemeinde = Związek gmin (Verbandsgemeinde)
verband-kind-amt = Związek gmin (Amt)
verband-kind-verwaltungsgemeinschaft = Związek gmin (Verwaltungsgemeinschaft)
verband-kind-verwaltungsverband = Związek gmin (Verwaltungsverband)
verband-kind-gemeindeverwaltungsverband = Związek gmin (Gemeindeverwaltungsverband)
verband-kind-erfuellende-gemeinde = gmina prowadząca sprawy sąsiednich gmin (erfüllende Gemeinde)
verband-kind-kirchspielslandgemeinde = związek gmin wiejskich (Kirchspielslandgemeinde)
verband-kind-region = Region

## Listy ofert

offers-heading = Oferty
offers-lead = Kursy, miejsca spotkań, sport, porady i nie tylko
offers-of-type = Oferty: { $type }
offers-of-type-at = { $type }: oferty dla miejscowości { $name }
offers-by-place = Oferty według gmin
offers-by-audience = Oferty według grup odbiorców
offers-by-day = Oferty według dni tygodnia
offers-by-language = Oferty według języków
offers-free = Bezpłatne oferty
offers-for-audience = Oferty dla grupy: { $audience }
offers-on-day = Oferty w tym dniu tygodnia: { $day }
offers-in-language = Oferty w tym języku: { $language }
offers-a-to-z = Oferty od A do Z
a-to-z-letters = Litery
a-to-z-none = Cyfry i znaki
a-to-z-part = Część { $part } z { $parts }
offers-none = Obecnie nie ma tu żadnej oferty.
offers-all = Wszystkie oferty
offers-count =
    { $count ->
        [one] { $count } oferta
        [few] { $count } oferty
        [many] { $count } ofert
       *[other] { $count } oferty
    }

## Oferta: nagłówki informacji

offer-facts = Najważniejsze informacje
offer-when = Kiedy
offer-where = Gdzie
offer-next-dates = Najbliższe terminy
offer-no-dates = Obecnie nie ma ustalonego terminu.
offer-period = Okres
offer-cost = Koszt
offer-support = Dofinansowanie i zniżki
offer-registration = Zgłoszenia
offer-languages = Języki
offer-audience = Dla kogo
offer-who-may-come = Kto może wziąć udział
offer-level = Poziom języka
offer-course-kind = Rodzaj kursu
offer-next-course = Następny kurs
offer-childcare-label = Opieka nad dziećmi
offer-capacity = Liczba miejsc
offer-access = Dostępność
offer-bring = Prosimy przynieść
offer-note = Uwaga
offer-contact = Kontakt
offer-traeger = Kto to organizuje?
offer-serves = Dla osób z terenu
offer-type = Rodzaj
offer-field = Obszar działania
offer-status = Status
responsible = Za te informacje odpowiada
mistake-tell = Zgłoś błąd na tej stronie
mistake-subject = Błąd na stronie: { $title }

## Oferta: informacje

offer-online = online
offer-everyone = otwarte dla wszystkich
offer-women-only = tylko dla kobiet
offer-childcare = z opieką nad dziećmi
offer-permit-needed = tylko z określonym statusem pobytu
offer-ended = Ta oferta się zakończyła. Ostatni dzień: { $date }
offer-not-begun = Ta oferta jeszcze się nie rozpoczęła. Pierwszy dzień: { $date }
offer-status-laeuft = trwa
offer-status-pausiert = przerwa
offer-status-ausgebucht = brak miejsc
offer-status-abgesagt = odwołane
registration-needed = Wymagane zgłoszenie
registration-not-needed = Bez zgłoszenia, po prostu zapraszamy
registration-until = Zgłoszenia do { $date }
counter-heading = Do pokazania na miejscu
counter-hint = Proszę pokazać tę część w okienku lub na miejscu. Jest w Państwa języku i po niemiecku.
counter-speaks = Dzień dobry. Mówię tylko trochę po niemiecku. Mój język: { $language }
counter-join = Chcę wziąć udział w tej ofercie.
counter-register = Chcę zapisać się na tę ofertę.
counter-appointment = Proszę o wyznaczenie terminu wizyty.
counter-help = Proszę o pomoc.
counter-slowly = Proszę mówić powoli albo mi to zapisać.
capacity-count =
    { $count ->
        [one] { $count } miejsce
        [few] { $count } miejsca
        [many] { $count } miejsc
       *[other] { $count } miejsca
    }
age-from-to =
    { $to ->
        [one] od { $from } do { $to } roku
        [few] od { $from } do { $to } lat
        [many] od { $from } do { $to } lat
       *[other] od { $from } do { $to } roku
    }
age-from =
    { $from ->
        [one] od { $from } roku
        [few] od { $from } lat
        [many] od { $from } lat
       *[other] od { $from } roku
    }
age-to =
    { $to ->
        [one] do { $to } roku
        [few] do { $to } lat
        [many] do { $to } lat
       *[other] do { $to } roku
    }

level-from-to = { $from } – { $to }
level-from = { $from } i wyżej
level-to = do poziomu { $to }
level-alpha = Nauka czytania i pisania
level-a1 = A1
level-a2 = A2
level-b1 = B1
level-b2 = B2
level-c1 = C1
level-c2 = C2

course-kind-erstorientierung = Kurs wstępnej orientacji (Erstorientierungskurs)
course-kind-integrationskurs = Kurs integracyjny (Integrationskurs)
course-kind-alphabetisierung = Kurs alfabetyzacji (Alphabetisierungskurs)
course-kind-berufssprachkurs = Zawodowy kurs językowy (Berufssprachkurs)
course-kind-vhs = Kurs uniwersytetu ludowego (Volkshochschule, VHS)
course-kind-ehrenamt = kurs prowadzony przez wolontariat
course-kind-weiterbildung = kurs doskonalenia
course-kind-sonstiger = inny kurs

permit-unionsbuergerschaft = obywatelki i obywatele UE
permit-niederlassungserlaubnis = zezwolenie na osiedlenie się (Niederlassungserlaubnis)
permit-aufenthaltserlaubnis = zezwolenie na pobyt czasowy (Aufenthaltserlaubnis)
permit-gestattung = zezwolenie na pobyt na czas procedury azylowej (Aufenthaltsgestattung)
permit-duldung = tymczasowe zawieszenie deportacji (Duldung)

## Koszty

money = { $amount }{"\u00A0"}€
cost-free = bezpłatnie
cost-per-monat = { $money } miesięcznie
cost-per-termin = { $money } za spotkanie
cost-per-kurs = { $money } za cały kurs
cost-per-stunde = { $money } za godzinę
cost-per-jahr = { $money } rocznie
cost-per-person = { $money } od osoby
cost-for-audience = { $audience }: { $cost }
support-bildung-und-teilhabe = Możliwe dofinansowanie z programu „Bildung und Teilhabe” (edukacja i udział dzieci)
support-befreiung = Możliwe zwolnienie z opłat
support-ermaessigung = Możliwa zniżka

## Dostępność

access-stufenlos = bez schodów
access-wc = toaleta dostępna dla osób na wózkach
access-aufzug = winda
access-parkplatz = miejsce parkingowe dla osób z niepełnosprawnością
access-induktionsschleife = pętla indukcyjna dla aparatów słuchowych
access-leitsystem = system prowadzenia dla osób niewidomych
access-gebaerdensprache = język migowy

## Czas w słowach

time-from-to = godz. { $from }–{ $to }
time-from = od godz. { $from }
date-from-to = od { $from } do { $to }
date-from = od { $from }
date-to = do { $to }
when-and-time = { $when }, { $time }
recurrence-weekly = Co tydzień: { $days }
recurrence-every-weeks =
    { $weeks ->
        [one] Co tydzień: { $days }
        [few] Co { $weeks } tygodnie: { $days }
        [many] Co { $weeks } tygodni: { $days }
       *[other] Co { $weeks } tygodnia: { $days }
    }
recurrence-monthly = Co miesiąc: { $days }
recurrence-dates = W tych dniach: { $dates }
nth-1 =
    { $day ->
        [mi] pierwsza { $weekday }
        [sa] pierwsza { $weekday }
        [so] pierwsza { $weekday }
       *[other] pierwszy { $weekday }
    }
nth-2 =
    { $day ->
        [mi] druga { $weekday }
        [sa] druga { $weekday }
        [so] druga { $weekday }
       *[other] drugi { $weekday }
    }
nth-3 =
    { $day ->
        [mi] trzecia { $weekday }
        [sa] trzecia { $weekday }
        [so] trzecia { $weekday }
       *[other] trzeci { $weekday }
    }
nth-4 =
    { $day ->
        [mi] czwarta { $weekday }
        [sa] czwarta { $weekday }
        [so] czwarta { $weekday }
       *[other] czwarty { $weekday }
    }
nth-5 =
    { $day ->
        [mi] piąta { $weekday }
        [sa] piąta { $weekday }
        [so] piąta { $weekday }
       *[other] piąty { $weekday }
    }
nth-last =
    { $day ->
        [mi] ostatnia { $weekday }
        [sa] ostatnia { $weekday }
        [so] ostatnia { $weekday }
       *[other] ostatni { $weekday }
    }
pause-schulferien = nie w czasie ferii i wakacji szkolnych
pause-feiertage = nie w święta
pause-schliesstage = nie w dni zamknięcia

## Punkty kontaktowe

anlaufstellen-heading = Punkty kontaktowe
anlaufstellen-lead = Tu otrzymają Państwo informacje, poradę i pomoc.
anlaufstellen-none = Obecnie nie ma tu żadnego punktu kontaktowego.
anlaufstellen-count =
    { $count ->
        [one] { $count } punkt kontaktowy
        [few] { $count } punkty kontaktowe
        [many] { $count } punktów kontaktowych
       *[other] { $count } punktu kontaktowego
    }
anlaufstelle-topics = Tematy
anlaufstelle-kind = Rodzaj
anlaufstelle-nationwide = w całych Niemczech
anlaufstelle-round-the-clock = całą dobę, codziennie
anlaufstelle-offers = Oferty w tym miejscu
anlaufstelle-serves = Obszar właściwości
anlaufstelle-traeger = Organizacja prowadząca
anlaufstelle-interpreting = Możliwa pomoc w tłumaczeniu rozmowy: prosimy wcześniej powiedzieć, jaki język jest potrzebny.
stop = Przystanek
stop-lines = Linie: { $lines }
protected-notice = Adres jest tajny, aby chronić przebywające tam osoby. Prosimy zadzwonić.
leave-page = Szybko opuść tę stronę
leave-page-hint = Wizyta na tej stronie może pozostać w historii przeglądarki. Można ją tam usunąć.

appointment = Umawianie wizyty
appointment-ohne = bez umawiania
appointment-mit = tylko po umówieniu
appointment-beides = po umówieniu lub bez

hours = Godziny otwarcia
hours-day = Dzień
hours-time = Godzina
hours-closed = zamknięte
hours-exceptions = Zmienione godziny otwarcia
hours-closed-because = zamknięte ({ $name })
hours-none = O godziny otwarcia prosimy zapytać.
hours-next = Najbliższe otwarcie: { $when }
hours-then = Następnie: { $when }
open-now = teraz otwarte
open-now-until = teraz otwarte do { $time }
closed-now = teraz zamknięte

anlaufstelle-kind-rathaus = Ratusz (Rathaus)
anlaufstelle-kind-auslaenderbehoerde = Urząd ds. cudzoziemców (Ausländerbehörde)
anlaufstelle-kind-sozialamt = Urząd ds. socjalnych (Sozialamt)
anlaufstelle-kind-jugendamt = Urząd ds. dzieci i młodzieży (Jugendamt)
anlaufstelle-kind-jobcenter = Centrum pracy (Jobcenter)
anlaufstelle-kind-arbeitsagentur = Agencja pracy (Agentur für Arbeit)
anlaufstelle-kind-mbe = Poradnia migracyjna dla dorosłych (MBE)
anlaufstelle-kind-jmd = Służba migracyjna dla młodzieży (JMD)
anlaufstelle-kind-koordinierungsstelle = Ośrodek koordynacji ds. integracji
anlaufstelle-kind-bibliothek = Biblioteka
anlaufstelle-kind-beratungsstelle = Poradnia
anlaufstelle-kind-treffpunkt = Miejsce spotkań
anlaufstelle-kind-schule = Szkoła
anlaufstelle-kind-kita = Przedszkole lub żłobek (Kita)
anlaufstelle-kind-sportstaette = Obiekt sportowy
anlaufstelle-kind-gesundheit = Zdrowie
anlaufstelle-kind-schutzeinrichtung = Schronienie
anlaufstelle-kind-hilfetelefon = Pomoc przez telefon
anlaufstelle-kind-notruf = Numer alarmowy
anlaufstelle-kind-sonstige = inny punkt kontaktowy

topic-aufenthalt = Pobyt
topic-arbeit = Praca
topic-wohnen = Mieszkanie
topic-gesundheit = Zdrowie
topic-familie = Rodzina
topic-bildung = Edukacja
topic-sprache = Język
topic-geld = Pieniądze
topic-gewalt = Przemoc
topic-recht = Prawo
topic-alltag = Życie codzienne
topic-ehrenamt = Wolontariat
topic-diskriminierung = Dyskryminacja
topic-sucht = Uzależnienie
topic-trauer = Żałoba

## Kontakt

contact = Kontakt
contact-address = Adres
contact-phone = Telefon
contact-mail = E-mail
contact-website = Strona internetowa
contact-person = Osoba do kontaktu
contact-deputy = Zastępstwo
contact-languages = Języki: { $languages }
phone-kind-festnetz = Telefon
phone-kind-mobil = Telefon komórkowy
phone-kind-fax = Faks
phone-kind-hilfe = Telefon pomocy
phone-kind-notruf = Numer alarmowy

## Organizatorzy: kto prowadzi oferty

traeger-heading = Organizatorzy
traeger-lead = Stowarzyszenia, organizacje społeczne, szkoły i urzędy, które prowadzą oferty
traeger-none = Obecnie nie ma tu żadnego organizatora.
traeger-offers = Oferty tego organizatora
traeger-anlaufstellen = Punkty kontaktowe tego organizatora
traeger-count =
    { $count ->
        [one] { $count } organizator
        [few] { $count } organizatorzy
        [many] { $count } organizatorów
       *[other] { $count } organizatora
    }
traeger-kind-verwaltung = Administracja
traeger-kind-vhs = Uniwersytet ludowy (Volkshochschule, VHS)
traeger-kind-wohlfahrt = Organizacja dobroczynna (Wohlfahrtsverband)
traeger-kind-verein = Stowarzyszenie (Verein)
traeger-kind-migrantenorganisation = Organizacja migrancka
traeger-kind-religionsgemeinschaft = Wspólnota religijna
traeger-kind-bildungstraeger = Instytucja edukacyjna
traeger-kind-unternehmen = Przedsiębiorstwo
traeger-kind-initiative = Inicjatywa
traeger-kind-sonstige = inni organizatorzy

## Liczby

figures-heading = Liczby
figures-lead = Wskaźniki ze źródłem i datą
figures-none = Obecnie nie ma tu żadnych liczb.
figure-value = Wartość
figure-date = Data
figure-place = Miejsce
figure-unit = Jednostka
figure-breakdown = Wartości według obszarów
figure-over-time = Zmiany w czasie
figure-total = Razem
figure-no-value = brak danych
figure-download = Pobierz wartości jako tabelę (CSV)
comparison-heading = Porównanie gmin
comparison-of = Porównanie gmin: { $name }
comparison-lead = Wszystkie gminy i ich wskaźniki w jednej tabeli
figure-date-not-given = nie podano daty
figure-rhythm = Aktualizacja
figure-responsible = Odpowiada
figure-chart = Wykres słupkowy: { $title }. Najwyższa wartość: { $highest } ({ $highest-place }). Najniższa wartość: { $lowest } ({ $lowest-place }). Wszystkie wartości podano w tabeli.
figure-chart-over-time = Wykres: { $title }. { $first-date }: { $first }. { $last-date }: { $last }. Wszystkie wartości podano w tabeli.
rhythm-jaehrlich = co rok
rhythm-halbjaehrlich = co pół roku
rhythm-vierteljaehrlich = co kwartał
rhythm-monatlich = co miesiąc
rhythm-einmalig = jednorazowo, bez aktualizacji

source = Źródło
licence = Licencja
source-as-of = { $title }, stan na: { $date }

unit-einwohner =
    { $count ->
        [one] { $count } osoba
        [few] { $count } osoby
        [many] { $count } osób
       *[other] { $count } osoby
    }
unit-km2 = { $count }{"\u00A0"}km²
unit-einwohner-je-km2 =
    { $count ->
        [one] { $count } osoba na km²
        [few] { $count } osoby na km²
        [many] { $count } osób na km²
       *[other] { $count } osoby na km²
    }
unit-prozent = { $count }{"\u00A0"}%
unit-anzahl = { $count }
unit-euro = { $count }{"\u00A0"}€
unit-km = { $count }{"\u00A0"}km
about = ok. { $value }
unit-name-einwohner = Liczba ludności
unit-name-km2 = Powierzchnia w km²
unit-name-einwohner-je-km2 = Osoby na km²
unit-name-prozent = Udział w procentach
unit-name-anzahl = Liczba
unit-name-euro = Kwota w euro
unit-name-km = Odległość w km

## Dobre przykłady

stories-heading = Dobre przykłady
stories-lead = Co pomaga w innych miejscach i jak to zrobiono
stories-none = Obecnie nie ma tu żadnego przykładu.
story-facts = W skrócie
story-territory = Gdzie
story-population = Liczba ludności
story-area = Powierzchnia
story-fields = Obszary działania
story-starting-point = Sytuacja wyjściowa
story-timeline = Oś czasu
story-steps = Kroki
story-results = Wyniki
story-today = Stan dzisiejszy
story-visibility = Jak się o tym informuje
story-helped = Co pomogło
story-hindered = Co było trudne
story-offers = Oferty na ten temat w naszym powiecie
story-others = Inne przykłady na ten temat

## Search

search-heading = Wyszukiwanie
search-lead = Oferty, punkty kontaktowe, miejscowości i wszystko inne w tym serwisie
search-places-lead = Miejscowości i strony dla wszystkich. Oferty i punkty kontaktowe znajdą Państwo w wyszukiwarce swojego powiatu (Kreis).
search-in-kreise = Wyszukiwanie w Państwa powiecie (Kreis)
search-input = Czego Państwo szukają?
search-hint = Można też wpisać niemieckie słowo. Wystarczy część słowa, literówki nie przeszkadzają.
search-submit = Szukaj
search-no-script = Wyszukiwanie wymaga JavaScriptu, który tutaj nie działa. Wszystko można znaleźć na tych listach:
search-lists = Wszystkie listy
search-filters = Filtry ofert i punktów kontaktowych
search-any = wszystkie
search-reset = Usuń wszystkie filtry
search-loosen = Usuń filtr: { $filter }
search-found = Znaleziono: { $count }
search-nothing = Nic nie znaleziono. Proszę spróbować innego lub krótszego słowa.
search-failed = Nie można teraz wczytać wyszukiwania. Wszystko można znaleźć na tych listach:
search-show-all = Pokaż wszystkie
search-places = Miejscowości
search-pages = Inne strony
search-offers = Szukaj ofert i filtruj je
search-open-now = Pokaż tylko to, co jest teraz otwarte
## Words of official letters

terms-heading = Słowa z pism urzędowych
terms-menu = Słowa urzędowe
terms-lead = Co jest napisane w piśmie? Proszę poszukać niemieckiego słowa. Tutaj przeczytają Państwo, co ono znaczy, co można zrobić i kto pomaga.
terms-count =
    { $count ->
        [one] { $count } słowo
        [few] { $count } słowa
        [many] { $count } słów
       *[other] { $count } słowa
    }
terms-index = Pierwsze litery
terms-of-record = Słowa na ten temat
term-kicker = Słowo z pisma urzędowego
term-and-meaning = { $word } ({ $meaning })
term-also = W pismach także
term-law = W ustawie
term-hint = To wyjaśnienie nie zastępuje porady prawnej. Obowiązuje to, co jest napisane w piśmie i w ustawie.
term-help = Tu znajdą Państwo pomoc
term-others = Słowa powiązane

## Gdy brakuje strony

not-found-heading = Ta strona nie istnieje
not-found-text = Być może adres się zmienił albo oferta się zakończyła. Można przejść dalej tutaj:
moved-heading = Ta strona ma nowy adres
moved-text = Dalej tutaj:

## Nazwy języków

language-de = niemiecki
language-de-simple = prosty niemiecki (Einfache Sprache)
language-en = angielski
language-am = amharski
language-ar = arabski
language-az = azerbejdżański
language-bg = bułgarski
language-bs = bośniacki
language-ckb = kurdyjski (sorani)
language-el = grecki
language-es = hiszpański
language-fa = perski (farsi, dari)
language-fr = francuski
language-gsg = niemiecki język migowy
language-hr = chorwacki
language-hu = węgierski
language-hy = ormiański
language-it = włoski
language-ka = gruziński
language-ku = kurdyjski (kurmandżi)
language-nl = niderlandzki
language-pl = polski
language-ps = paszto
language-pt = portugalski
language-ro = rumuński
language-ru = rosyjski
language-so = somalijski
language-sq = albański
language-sr = serbski
language-ti = tigrinia
language-tr = turecki
language-uk = ukraiński
language-ur = urdu
language-vi = wietnamski
language-zh = chiński

## Święta

holiday-new-year = Nowy Rok
holiday-epiphany = Święto Trzech Króli
holiday-womens-day = Międzynarodowy Dzień Kobiet
holiday-good-friday = Wielki Piątek
holiday-easter-sunday = Niedziela Wielkanocna
holiday-easter-monday = Poniedziałek Wielkanocny
holiday-labour-day = Święto Pracy
holiday-liberation-day = Dzień Wyzwolenia
holiday-ascension = Wniebowstąpienie Pańskie
holiday-whit-sunday = Niedziela Zielonych Świątek
holiday-whit-monday = Poniedziałek Zielonych Świątek
holiday-corpus-christi = Boże Ciało
holiday-uprising-day = rocznica powstania 17 czerwca
holiday-peace-festival = Augsburskie Święto Pokoju
holiday-assumption = Wniebowzięcie Najświętszej Maryi Panny
holiday-world-childrens-day = Światowy Dzień Dziecka
holiday-unity-day = Dzień Jedności Niemiec
holiday-reformation-day = Święto Reformacji
holiday-all-saints = Wszystkich Świętych
holiday-repentance-day = Dzień Pokuty i Modlitwy
holiday-christmas-day = Pierwszy dzień Bożego Narodzenia
holiday-second-christmas-day = Drugi dzień Bożego Narodzenia
