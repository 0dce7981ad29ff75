### Die Texte der Oberfläche in Einfacher Sprache. Vorlage ist locales/de/ui.ftl; dort stehen die Hinweise für alle, die übersetzen.

## Rahmen jeder Seite

page-title = { $title } – { $site }
place-description = { $title }: Angebote, Hilfe, Notruf-Nummern und Zahlen
offers-description = { $title }: Wann? Wo? Was kostet es? Wie melden Sie sich an?
skip-link = Direkt zum Inhalt
menu = Menü
menu-main-label = Hauptmenü
footer-label = Über diese Website
breadcrumb-label = Sie sind hier
home = Startseite
on-this-page = Auf dieser Seite
demonstration-notice = Achtung: Diese Website ist nur ein Beispiel. Sie ist kein Angebot vom Landkreis.
as-of = Stand: { $date }
reviewed-on = Zuletzt geprüft am: { $date }
short-address = Kurze Adresse dieser Seite
qr-code = QR-Code: Damit öffnen Sie diese Seite mit dem Handy.
label-value = { $label }: { $value }
with-count = { $label } ({ $count })
title-at-place = { $title }, { $place }
name-with-mark = { $name } ({ $mark })
table-label = Tabelle
footer-licence = Texte: CC BY 4.0, wenn nichts anderes dabeisteht
picture-credit-licence = Bild: { $credit }, Lizenz: { $licence }

## Sprache

language = Sprache
language-choice-heading = Sprache wählen
language-switch-label = Diese Seite in anderen Sprachen
language-own-name = Einfache Sprache

## Hinweise zu Texten

notice-fallback = Diesen Text gibt es noch nicht in Einfacher Sprache. Sie sehen den Text auf: { $shown }.
notice-outdated = Der deutsche Text ist hier neu. Dieser Text in Einfacher Sprache ist noch der alte.
notice-machine = Eine Maschine hat diesen Text übersetzt. Noch kein Mensch hat ihn geprüft.
notice-machine-reviewed = Eine Maschine hat diesen Text übersetzt. Ein Mensch hat ihn geprüft.
notice-binding = Vor dem Gesetz gilt nur der deutsche Originaltext.
german-version = Deutscher Originaltext
notice-extended = Im deutschen Originaltext steht jetzt mehr als hier.
notice-review-overdue = Diese Angaben hat lange niemand geprüft. Bitte fragen Sie vorher nach.
sample = Beispiel
sample-offer = Beispiel: Dieses Angebot gibt es nicht
sample-anlaufstelle = Beispiel: Diese Anlaufstelle gibt es nicht
sample-traeger = Beispiel: Diese Organisation gibt es nicht

## Accessibility statement

statement-heading = Das Wichtigste zu dieser Erklärung
statement-created = Geschrieben am
statement-updated = Zuletzt geändert am
statement-conformity = Hält sich die Website an die Regeln?
conformity-voll = ja, ganz
conformity-teilweise = ja, zum Teil
conformity-nicht = nein
conformity-nicht-bewertet = noch nicht geprüft
statement-assessment = Wer hat das geprüft?
assessment-selbst = das Amt selbst
assessment-extern = Fachleute von außen
statement-law = Gesetz
statement-report = Ein Hindernis melden
statement-body = Wenn die Antwort nicht hilft

## Startseite

start-lead = Angebote, Beratung und Kontakte: in Ihrer Nähe und in Ihrer Sprache
start-where = Wo wohnen Sie?
start-what = Was suchen Sie?
start-whom = Wen können Sie fragen?
start-letter = Haben Sie einen Brief vom Amt?
start-aids = Hilfe beim Verstehen
start-emergency = Notruf und Hilfe am Telefon
start-stories = Was in anderen Orten gut klappt
start-focus = Besonders wichtig: { $field }

## Gemeinden, Samtgemeinden und Landkreis

gemeinden-heading = Gemeinden
gemeinden-lead = In welcher Gemeinde wohnen Sie? Wählen Sie Ihre Gemeinde.
gemeinden-independent = Andere Städte und Gemeinden
gemeinden-count =
    { $count ->
        [one] { $count } Gemeinde
       *[other] { $count } Gemeinden
    }
verband-members = Gemeinden, die dazugehören
place-about = Kurz gesagt
place-belongs-to = Gehört zu
place-aliases = Ortsteile
place-postcodes = Postleitzahl
place-area = Fläche
place-population = So viele Menschen wohnen hier
place-official-key = Amtliche Nummer
place-on-map = Auf der Karte zeigen
map-service = Karte öffnen (bei OpenStreetMap)
place-rathaus = Ihr Rathaus
place-anlaufstellen = Anlaufstellen
place-emergency = Notruf und Hilfe am Telefon
place-figures = Zahlen
place-stories = Gute Beispiele
place-nearby = Gemeinden in der Nähe
place-offers-own = Angebote in { $name }
place-offers-verband = { $name }: Angebote für alle Gemeinden, die dazugehören
place-offers-kreis = { $name }: Angebote für alle Gemeinden
place-offers-elsewhere = Angebote an anderen Orten: Auch Sie können kommen
place-offers-all = { $name }: alle Angebote
place-offers-by-type = Angebote nach Art
place-nothing-of-type = Dazu gibt es hier noch kein Angebot.
place-nothing-anywhere = Dazu gibt es im Landkreis noch kein Angebot.
place-nearest = Angebote in der Nähe
distance-km = etwa { $distance }{"\u00A0"}km Luftlinie (gerade Strecke)

place-kind-stadt = Stadt
place-kind-gemeinde = Gemeinde
place-kind-flecken = Flecken (kleiner Ort mit altem Marktrecht)
place-kind-markt = Markt (Gemeinde mit altem Marktrecht)
place-kind-landkreis = Landkreis (Gebiet mit vielen Gemeinden)
place-kind-kreis = Kreis
place-kind-region = Region
place-kind-kreisfreie-stadt = Stadt ohne Landkreis (kreisfreie Stadt)
place-kind-grosse-kreisstadt = Große Kreisstadt
place-kind-gemeindefreies-gebiet = Gebiet ohne Gemeinde (gemeindefreies Gebiet)

verband-kind-samtgemeinde = Samtgemeinde (mehrere Gemeinden zusammen)
verband-kind-verbandsgemeinde = Verbandsgemeinde (mehrere Gemeinden zusammen)
verband-kind-amt = Amt (mehrere Gemeinden zusammen)
verband-kind-verwaltungsgemeinschaft = Verwaltungsgemeinschaft (mehrere Gemeinden zusammen)
verband-kind-verwaltungsverband = Verwaltungsverband (mehrere Gemeinden zusammen)
verband-kind-gemeindeverwaltungsverband = Gemeindeverwaltungsverband (mehrere Gemeinden zusammen)
verband-kind-erfuellende-gemeinde = Gemeinde, die für ihre Nachbarn mitarbeitet (erfüllende Gemeinde)
verband-kind-kirchspielslandgemeinde = Kirchspielslandgemeinde (mehrere Gemeinden auf dem Land zusammen)
verband-kind-region = Region (mehrere Gemeinden zusammen)

## Listen von Angeboten

offers-heading = Angebote
offers-lead = Kurse, Treffpunkte, Sport, Beratung und mehr
offers-of-type = Angebote: { $type }
offers-of-type-at = { $type }: Angebote für { $name }
offers-by-place = Angebote nach Gemeinde
offers-by-audience = Angebote: Für wen?
offers-by-day = Angebote: An welchem Tag?
offers-by-language = Angebote: In welcher Sprache?
offers-free = Angebote, die nichts kosten
offers-for-audience = Angebote für: { $audience }
offers-on-day = Angebote an diesem Tag: { $day }
offers-in-language = Angebote in dieser Sprache: { $language }
offers-a-to-z = Angebote von A bis Z
a-to-z-letters = Buchstaben
a-to-z-none = Zahlen und Zeichen
a-to-z-part = Teil { $part } von { $parts }
offers-none = Zurzeit gibt es hier kein Angebot.
offers-all = Alle Angebote
offers-count =
    { $count ->
        [one] { $count } Angebot
       *[other] { $count } Angebote
    }

## Ein Angebot: Überschriften der Angaben

offer-facts = Das Wichtigste
offer-when = Wann
offer-where = Wo
offer-next-dates = Nächste Termine
offer-no-dates = Zurzeit gibt es keinen festen Termin.
offer-period = Von wann bis wann
offer-cost = Kosten
offer-support = Hilfe beim Bezahlen
offer-registration = Anmeldung
offer-languages = Sprachen
offer-audience = Für wen
offer-who-may-come = Wer mitmachen kann
offer-level = Sprachniveau (wie gut man die Sprache kann)
offer-course-kind = Art des Kurses
offer-next-course = Der nächste Kurs danach
offer-childcare-label = Betreuung für Kinder
offer-capacity = Plätze
offer-access = Zugang ohne Hindernisse
offer-bring = Bitte mitbringen
offer-note = Wichtig
offer-contact = Kontakt
offer-traeger = Wer bietet das an?
offer-serves = Für Menschen aus
offer-type = Art
offer-field = Bereich
offer-status = Zurzeit
responsible = Wer sich um diese Angaben kümmert
mistake-tell = Ist auf dieser Seite etwas falsch? Schreiben Sie uns.
mistake-subject = Fehler auf der Seite: { $title }

## Ein Angebot: Angaben

offer-online = online (im Internet)
offer-everyone = offen für alle
offer-women-only = nur für Frauen
offer-childcare = jemand passt auf Ihre Kinder auf
offer-permit-needed = nur mit bestimmten Papieren (Aufenthaltsstatus)
offer-ended = Dieses Angebot gibt es nicht mehr. Letzter Tag: { $date }
offer-not-begun = Dieses Angebot fängt erst noch an. Erster Tag: { $date }
offer-status-laeuft = findet statt
offer-status-pausiert = macht gerade Pause
offer-status-ausgebucht = voll, kein Platz frei
offer-status-abgesagt = fällt aus
registration-needed = Sie müssen sich anmelden
registration-not-needed = Ohne Anmeldung: Kommen Sie einfach vorbei
registration-until = Melden Sie sich an bis: { $date }
counter-heading = Zum Vorzeigen
counter-hint = Zeigen Sie diesen Teil am Schalter. Er steht in Ihrer Sprache und auf Deutsch da.
counter-speaks = Guten Tag. Ich spreche nur wenig Deutsch. Meine Sprache: { $language }
counter-join = Ich möchte gern bei diesem Angebot mitmachen.
counter-register = Ich möchte mich gern für dieses Angebot anmelden.
counter-appointment = Ich brauche bitte einen Termin.
counter-help = Ich brauche bitte Ihre Hilfe.
counter-slowly = Bitte sprechen Sie langsam. Oder schreiben Sie es mir auf.
capacity-count =
    { $count ->
        [one] { $count } Platz
       *[other] { $count } Plätze
    }
age-from-to =
    { $to ->
        [one] { $from } bis { $to } Jahr
       *[other] { $from } bis { $to } Jahre
    }
age-from =
    { $from ->
        [one] ab { $from } Jahr
       *[other] ab { $from } Jahren
    }
age-to =
    { $to ->
        [one] bis { $to } Jahr
       *[other] bis { $to } Jahre
    }

level-from-to = { $from } bis { $to }
level-from = ab { $from }
level-to = bis { $to }
level-alpha = Lesen und Schreiben lernen
level-a1 = A1
level-a2 = A2
level-b1 = B1
level-b2 = B2
level-c1 = C1
level-c2 = C2

course-kind-erstorientierung = Erstorientierungskurs (erste Schritte in Deutschland)
course-kind-integrationskurs = Integrationskurs (Deutsch und Leben in Deutschland)
course-kind-alphabetisierung = Alphabetisierungskurs (lesen und schreiben lernen)
course-kind-berufssprachkurs = Berufssprachkurs (Deutsch für die Arbeit)
course-kind-vhs = Kurs der Volkshochschule (VHS, Schule für Erwachsene)
course-kind-ehrenamt = Kurs von Freiwilligen (Ehrenamt)
course-kind-weiterbildung = Weiterbildung (Neues dazulernen)
course-kind-sonstiger = anderer Kurs

permit-unionsbuergerschaft = Bürgerinnen und Bürger der Europäischen Union (EU)
permit-niederlassungserlaubnis = Niederlassungserlaubnis (Sie dürfen ohne Ende-Datum bleiben)
permit-aufenthaltserlaubnis = Aufenthaltserlaubnis (Sie dürfen eine bestimmte Zeit bleiben)
permit-gestattung = Aufenthaltsgestattung (für die Zeit des Asylverfahrens)
permit-duldung = Duldung (zurzeit keine Abschiebung)

## Kosten

money = { $amount }{"\u00A0"}€
cost-free = kostenlos
cost-per-monat = { $money } im Monat
cost-per-termin = { $money } für jeden Termin
cost-per-kurs = { $money } für den ganzen Kurs
cost-per-stunde = { $money } für jede Stunde
cost-per-jahr = { $money } im Jahr
cost-per-person = { $money } für jede Person
cost-for-audience = { $audience }: { $cost }
support-bildung-und-teilhabe = Zuschuss durch „Bildung und Teilhabe“ möglich (Geld vom Amt für Kinder)
support-befreiung = Befreiung möglich (dann bezahlen Sie nichts)
support-ermaessigung = Ermäßigung möglich (dann bezahlen Sie weniger)

## Barrierefreiheit

access-stufenlos = ohne Stufen
access-wc = WC für Menschen im Rollstuhl
access-aufzug = Aufzug
access-parkplatz = Parkplatz für Menschen mit Behinderung
access-induktionsschleife = besserer Ton für Hörgeräte (Induktionsschleife)
access-leitsystem = Hilfe für blinde Menschen beim Gehen (Leitsystem)
access-gebaerdensprache = Gebärdensprache (Sprache mit den Händen)

## Zeiten in Worten

time-from-to = { $from } bis { $to } Uhr
time-from = ab { $from } Uhr
date-from-to = { $from } bis { $to }
date-from = ab { $from }
date-to = bis { $to }
when-and-time = { $when }, { $time }
recurrence-weekly = Jede Woche: { $days }
recurrence-every-weeks =
    { $weeks ->
        [one] Jede Woche: { $days }
       *[other] Alle { $weeks } Wochen: { $days }
    }
recurrence-monthly = Jeden Monat: { $days }
recurrence-dates = An diesen Tagen: { $dates }
nth-1 = erster { $weekday }
nth-2 = zweiter { $weekday }
nth-3 = dritter { $weekday }
nth-4 = vierter { $weekday }
nth-5 = fünfter { $weekday }
nth-last = letzter { $weekday }
pause-schulferien = nicht in den Schulferien
pause-feiertage = nicht an Feiertagen
pause-schliesstage = nicht, wenn das Haus geschlossen ist

## Anlaufstellen

anlaufstellen-heading = Anlaufstellen
anlaufstellen-lead = Eine Anlaufstelle ist ein Ort oder ein Amt. Dort bekommen Sie Antworten, Rat und Hilfe.
anlaufstellen-none = Zurzeit gibt es hier keine Anlaufstelle.
anlaufstellen-count =
    { $count ->
        [one] { $count } Anlaufstelle
       *[other] { $count } Anlaufstellen
    }
anlaufstelle-topics = Themen
anlaufstelle-kind = Art
anlaufstelle-nationwide = in ganz Deutschland
anlaufstelle-round-the-clock = Tag und Nacht, an allen Tagen
anlaufstelle-offers = Angebote an diesem Ort
anlaufstelle-serves = Für Menschen aus
anlaufstelle-traeger = Träger (wer für diesen Ort zuständig ist)
anlaufstelle-interpreting = Jemand kann für Sie übersetzen (Sprachmittlung). Bitte sagen Sie vorher, welche Sprache Sie brauchen.
stop = Haltestelle
stop-lines = Linien (Bus und Bahn): { $lines }
protected-notice = Die Adresse ist geheim. So sind die Menschen dort sicher. Bitte rufen Sie an.
leave-page = Diese Seite schnell verlassen
leave-page-hint = Ihr Browser (das Programm für das Internet) merkt sich vielleicht diese Seite. Das steht dann im Verlauf. Dort können Sie es löschen.

appointment = Termin
appointment-ohne = ohne Termin
appointment-mit = nur mit Termin
appointment-beides = mit oder ohne Termin

hours = Öffnungszeiten
hours-day = Tag
hours-time = Uhrzeit
hours-closed = geschlossen
hours-exceptions = An diesen Tagen gelten andere Zeiten
hours-closed-because = geschlossen ({ $name })
hours-none = Bitte fragen Sie nach, wann geöffnet ist.
hours-next = Das nächste Mal geöffnet: { $when }
hours-then = Danach: { $when }
open-now = jetzt geöffnet
open-now-until = jetzt geöffnet bis { $time } Uhr
closed-now = jetzt geschlossen

anlaufstelle-kind-rathaus = Rathaus (Amt Ihrer Gemeinde)
anlaufstelle-kind-auslaenderbehoerde = Ausländerbehörde (Amt für den Aufenthalt)
anlaufstelle-kind-sozialamt = Sozialamt (hilft, wenn das Geld nicht reicht)
anlaufstelle-kind-jugendamt = Jugendamt (hilft Kindern und Eltern)
anlaufstelle-kind-jobcenter = Jobcenter (hilft bei Arbeit und Geld)
anlaufstelle-kind-arbeitsagentur = Agentur für Arbeit (hilft bei der Arbeitssuche)
anlaufstelle-kind-mbe = Migrationsberatung für Erwachsene (MBE): Rat für Zugewanderte
anlaufstelle-kind-jmd = Jugendmigrationsdienst (JMD): Rat für junge Zugewanderte
anlaufstelle-kind-koordinierungsstelle = Koordinierungsstelle für Integration (hilft beim Ankommen)
anlaufstelle-kind-bibliothek = Bibliothek (Bücher lesen und leihen)
anlaufstelle-kind-beratungsstelle = Beratungsstelle
anlaufstelle-kind-treffpunkt = Treffpunkt
anlaufstelle-kind-schule = Schule
anlaufstelle-kind-kita = Kindertagesstätte (Kita)
anlaufstelle-kind-sportstaette = Sportplatz oder Sporthalle
anlaufstelle-kind-gesundheit = Gesundheit
anlaufstelle-kind-schutzeinrichtung = Schutzeinrichtung (sicherer Ort)
anlaufstelle-kind-hilfetelefon = Hilfe am Telefon
anlaufstelle-kind-notruf = Notruf
anlaufstelle-kind-sonstige = andere Anlaufstelle

topic-aufenthalt = Aufenthalt in Deutschland
topic-arbeit = Arbeit
topic-wohnen = Wohnen
topic-gesundheit = Gesundheit
topic-familie = Familie
topic-bildung = Bildung
topic-sprache = Sprache
topic-geld = Geld
topic-gewalt = Gewalt
topic-recht = Recht und Gesetz
topic-alltag = Alltag
topic-ehrenamt = Ehrenamt (freiwillig helfen)
topic-diskriminierung = Diskriminierung (ungerechte Behandlung)
topic-sucht = Sucht
topic-trauer = Trauer

## Kontakt

contact = Kontakt
contact-address = Adresse
contact-phone = Telefon
contact-mail = E-Mail
contact-website = Website
contact-person = Wen Sie fragen können
contact-deputy = Vertretung (wenn die erste Person nicht da ist)
contact-languages = Sprachen: { $languages }
phone-kind-festnetz = Telefon
phone-kind-mobil = Mobiltelefon
phone-kind-fax = Fax
phone-kind-hilfe = Hilfe am Telefon
phone-kind-notruf = Notruf

## Träger: wer Angebote macht

traeger-heading = Träger
traeger-lead = Ein Träger macht Angebote. Das sind zum Beispiel Vereine, Verbände, Schulen und Ämter.
traeger-none = Zurzeit gibt es hier keinen Träger.
traeger-offers = Angebote von diesem Träger
traeger-anlaufstellen = Anlaufstellen von diesem Träger
traeger-count =
    { $count ->
        [one] { $count } Träger
       *[other] { $count } Träger
    }
traeger-kind-verwaltung = Verwaltung (Ämter)
traeger-kind-vhs = Volkshochschule (Schule für Erwachsene)
traeger-kind-wohlfahrt = Wohlfahrtsverband (hilft Menschen in Not)
traeger-kind-verein = Verein
traeger-kind-migrantenorganisation = Migrantenorganisation (Verein von Zugewanderten)
traeger-kind-religionsgemeinschaft = Religionsgemeinschaft (zum Beispiel Kirche oder Moschee)
traeger-kind-bildungstraeger = Bildungsträger (bietet Kurse an)
traeger-kind-unternehmen = Unternehmen (Firma)
traeger-kind-initiative = Initiative (Gruppe mit einem Ziel)
traeger-kind-sonstige = andere Träger

## Zahlen

figures-heading = Zahlen
figures-lead = Wichtige Zahlen. Dabei steht: Woher kommen sie? Von wann sind sie?
figures-none = Zurzeit gibt es hier keine Zahlen.
figure-value = Zahl
figure-date = Datum
figure-place = Ort
figure-unit = Einheit
figure-breakdown = Zahlen nach Gebieten
figure-over-time = Wie sich die Zahlen ändern
figure-total = Zusammen
figure-no-value = keine Angabe
figure-download = Zahlen als Tabelle herunterladen (CSV)
comparison-heading = Gemeinden im Vergleich
comparison-of = Gemeinden im Vergleich: { $name }
comparison-lead = Alle Gemeinden und ihre Zahlen in einer Tabelle
figure-date-not-given = Das Datum fehlt
figure-rhythm = Neue Zahlen
figure-responsible = Wer zuständig ist
figure-chart = Balkendiagramm (Bild mit Balken): { $title }. Die größte Zahl: { $highest } ({ $highest-place }). Die kleinste Zahl: { $lowest } ({ $lowest-place }). Alle Zahlen stehen in der Tabelle.
figure-chart-over-time = Diagramm (Bild zu den Zahlen): { $title }. { $first-date }: { $first }. { $last-date }: { $last }. Alle Zahlen stehen in der Tabelle.
rhythm-jaehrlich = jedes Jahr
rhythm-halbjaehrlich = zweimal im Jahr
rhythm-vierteljaehrlich = viermal im Jahr
rhythm-monatlich = jeden Monat
rhythm-einmalig = nein, die Zahlen bleiben so

source = Quelle (woher das kommt)
licence = Lizenz (wie andere das nutzen dürfen)
source-as-of = { $title }, Stand: { $date }

unit-einwohner =
    { $count ->
        [one] { $count } Mensch
       *[other] { $count } Menschen
    }
unit-km2 = { $count }{"\u00A0"}km²
unit-einwohner-je-km2 =
    { $count ->
        [one] { $count } Mensch auf 1 km²
       *[other] { $count } Menschen auf 1 km²
    }
unit-prozent = { $count }{"\u00A0"}%
unit-anzahl = { $count }
unit-euro = { $count }{"\u00A0"}€
unit-km = { $count }{"\u00A0"}km
about = ungefähr { $value }
unit-name-einwohner = Zahl der Menschen
unit-name-km2 = Fläche in km²
unit-name-einwohner-je-km2 = Menschen auf 1 km²
unit-name-prozent = Anteil in Prozent (von hundert)
unit-name-anzahl = Wie viele
unit-name-euro = Betrag in Euro
unit-name-km = Entfernung in km

## Gute Beispiele

stories-heading = Gute Beispiele
stories-lead = Was hilft in anderen Orten? Wie haben die Menschen das gemacht?
stories-none = Zurzeit gibt es hier kein Beispiel.
story-facts = Kurz gesagt
story-territory = Wo
story-population = So viele Menschen wohnen dort
story-area = Fläche
story-fields = Bereiche
story-starting-point = So war es am Anfang
story-timeline = Was wann passiert ist
story-steps = Schritt für Schritt
story-results = Das wurde erreicht
story-today = So ist es heute
story-visibility = So erfahren die Menschen davon
story-helped = Das hat geholfen
story-hindered = Das war schwierig
story-offers = Passende Angebote hier im Landkreis
story-others = Mehr Beispiele zu diesem Thema

## Suche

search-heading = Suche
search-lead = Hier suchen Sie auf der ganzen Website.
search-places-lead = Hier finden Sie Orte und Seiten für alle. Sie suchen ein Angebot oder Hilfe? Dann nehmen Sie die Suche von Ihrem Kreis.
search-in-kreise = Suche in Ihrem Kreis
search-input = Was suchen Sie?
search-hint = Sie müssen nicht das ganze Wort schreiben. Fehler beim Schreiben sind nicht schlimm.
search-submit = Suchen
search-no-script = Die Suche braucht JavaScript. JavaScript läuft hier nicht. In diesen Listen finden Sie alles:
search-lists = Alle Listen
search-filters = Genauer suchen: Angebote und Anlaufstellen
search-any = alle
search-reset = Alles wieder zeigen
search-loosen = Nicht mehr auswählen: { $filter }
search-found = Gefunden: { $count }
search-nothing = Dazu haben wir nichts gefunden. Schreiben Sie ein anderes Wort. Oder ein kürzeres Wort.
search-failed = Die Suche geht gerade nicht. In diesen Listen finden Sie alles:
search-show-all = Alle zeigen
search-places = Orte
search-pages = Andere Seiten
search-offers = Angebote genauer suchen
search-open-now = Nur zeigen: Was ist jetzt geöffnet?
## Words of official letters

terms-heading = Wörter aus Briefen vom Amt
terms-menu = Wörter vom Amt
terms-lead = Sie haben einen Brief vom Amt. Sie verstehen ein Wort nicht. Suchen Sie das Wort hier. Sie lesen, was es bedeutet. Und Sie lesen, wer Ihnen hilft.
terms-count =
    { $count ->
        [one] { $count } Wort
       *[other] { $count } Wörter
    }
terms-index = Anfangs-Buchstaben
terms-of-record = Diese Wörter passen dazu
term-kicker = Wort aus einem Brief vom Amt
term-and-meaning = { $word } ({ $meaning })
term-also = In Briefen steht auch
term-law = Das steht im Gesetz
term-hint = Das ist nur eine Erklärung. Wichtig ist, was in Ihrem Brief und im Gesetz steht. Haben Sie Fragen? Lassen Sie sich beraten.
term-help = Hier bekommen Sie Hilfe
term-others = Diese Wörter passen dazu

## Wenn eine Seite fehlt

not-found-heading = Diese Seite gibt es nicht
not-found-text = Vielleicht hat die Seite eine neue Adresse. Oder das Angebot gibt es nicht mehr. Hier geht es weiter:
moved-heading = Diese Seite hat eine neue Adresse
moved-text = Hier geht es weiter:

## Namen der Sprachen

language-de = Deutsch
language-de-simple = Einfache Sprache
language-en = Englisch
language-am = Amharisch
language-ar = Arabisch
language-az = Aserbaidschanisch
language-bg = Bulgarisch
language-bs = Bosnisch
language-ckb = Kurdisch (Sorani)
language-el = Griechisch
language-es = Spanisch
language-fa = Persisch (Farsi, Dari)
language-fr = Französisch
language-gsg = Deutsche Gebärdensprache
language-hr = Kroatisch
language-hu = Ungarisch
language-hy = Armenisch
language-it = Italienisch
language-ka = Georgisch
language-ku = Kurdisch (Kurmandschi)
language-nl = Niederländisch
language-pl = Polnisch
language-ps = Paschtu
language-pt = Portugiesisch
language-ro = Rumänisch
language-ru = Russisch
language-so = Somali
language-sq = Albanisch
language-sr = Serbisch
language-ti = Tigrinya
language-tr = Türkisch
language-uk = Ukrainisch
language-ur = Urdu
language-vi = Vietnamesisch
language-zh = Chinesisch

## Feiertage

holiday-new-year = Neujahr
holiday-epiphany = Heilige Drei Könige
holiday-womens-day = Frauentag
holiday-good-friday = Karfreitag
holiday-easter-sunday = Ostersonntag
holiday-easter-monday = Ostermontag
holiday-labour-day = Tag der Arbeit
holiday-liberation-day = Tag der Befreiung
holiday-ascension = Christi Himmelfahrt
holiday-whit-sunday = Pfingstsonntag
holiday-whit-monday = Pfingstmontag
holiday-corpus-christi = Fronleichnam
holiday-uprising-day = Gedenktag an den Aufstand vom 17. Juni
holiday-peace-festival = Augsburger Friedensfest
holiday-assumption = Mariä Himmelfahrt
holiday-world-childrens-day = Weltkindertag
holiday-unity-day = Tag der Deutschen Einheit
holiday-reformation-day = Reformationstag
holiday-all-saints = Allerheiligen
holiday-repentance-day = Buß- und Bettag
holiday-christmas-day = 1. Weihnachtstag
holiday-second-christmas-day = 2. Weihnachtstag
