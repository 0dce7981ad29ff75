### Die Texte der Oberfläche, auf Deutsch. Alle anderen Sprachen werden hieraus übersetzt.
###
### Wer übersetzt: Nur den Text rechts vom Gleichheitszeichen ändern. { $name } bleibt, wie es ist, und darf
### im Satz an anderer Stelle stehen. Zahlen, Daten und Listen kommen schon in der Schreibweise Ihrer Sprache an.
### In { $count -> … } schreiben Sie so viele Formen, wie Ihre Sprache braucht: zero, one, two, few, many, other.
### Eingesetzte Namen werden nicht gebeugt; darum steht oft ein Doppelpunkt davor.

## Rahmen jeder Seite

# Titel im Fenster des Browsers. $title: Titel der Seite, $site: Name der Website.
page-title = { $title } – { $site }
# Unter dem Titel in Suchmaschinen.
place-description = { $title }: Angebote, Anlaufstellen, Notrufnummern und Zahlen
offers-description = { $title }: wann, wo, was es kostet und wie Sie sich anmelden
# Erster, unsichtbarer Link für Tastatur und Vorlesegeräte.
skip-link = Zum Inhalt springen
menu = Menü
# Namen der Bereiche, die Vorlesegeräte ansagen.
menu-main-label = Hauptmenü
footer-label = Über diese Website
# Vor dem Weg zur Seite: Startseite › Gemeinden › Velpke
breadcrumb-label = Sie sind hier
home = Startseite
on-this-page = Auf dieser Seite
# Auf jeder Seite und jedem Ausdruck der Demonstration.
demonstration-notice = Demonstration: Diese Website ist ein Beispiel und kein Angebot des Landkreises.
# $date: ein Datum.
as-of = Stand: { $date }
reviewed-on = Zuletzt geprüft: { $date }
# Für Ausdruck und QR-Code.
short-address = Kurzadresse dieser Seite
# Textalternative des QR-Codes auf Papier.
qr-code = QR-Code mit der Kurzadresse dieser Seite
# Bezeichnung und Angabe in einer Zeile, etwa „Ort: Velpke“.
label-value = { $label }: { $value }
# Linktext mit Anzahl, etwa „Sport (12)“.
with-count = { $label } ({ $count })
# Titel im Fenster, den zwei Orte haben, mit dem Ort: „Sprachcafé, Velpke“.
title-at-place = { $title }, { $place }
# Name, den zwei Orte haben, mit dem, was sie unterscheidet: „Neustadt (Landkreis Muster)“.
name-with-mark = { $name } ({ $mark })
# Name einer Tabelle, über der keine Überschrift steht; nur für Vorlesegeräte.
table-label = Tabelle
footer-licence = Texte: CC BY 4.0, soweit nichts anderes angegeben ist
picture-credit-licence = Bild: { $credit }, Lizenz: { $licence }

## Sprache

language = Sprache
language-choice-heading = Sprache wählen
language-switch-label = Diese Seite in anderen Sprachen
# Der Name Ihrer Sprache in Ihrer Sprache selbst, so wie er in der Auswahl steht.
language-own-name = Deutsch

## Hinweise zu Texten

# Der Text fehlt in der Sprache der lesenden Person. $shown: Name der Sprache, in der er gezeigt wird.
# Das Programm gibt auch $language, den Namen der eigenen Sprache.
notice-fallback = Dieser Text liegt noch nicht in dieser Sprache vor. Sie sehen ihn in einer anderen Sprache: { $shown }.
# Über einem Abschnitt, dessen deutscher Text sich geändert hat.
notice-outdated = Der deutsche Text wurde hier geändert. Die Übersetzung ist noch nicht angepasst.
notice-machine = Dieser Text wurde von einer Maschine übersetzt und noch nicht von einem Menschen geprüft.
notice-machine-reviewed = Dieser Text wurde von einer Maschine übersetzt und von einem Menschen geprüft.
# Auf rechtlichen Seiten wie dem Impressum.
notice-binding = Rechtlich verbindlich ist nur die deutsche Fassung.
german-version = Deutsche Fassung
# Der deutsche Text hat inzwischen Abschnitte, die in der Übersetzung noch fehlen.
notice-extended = Der deutsche Text enthält inzwischen mehr als diese Übersetzung.
notice-review-overdue = Diese Angaben sind seit längerer Zeit nicht geprüft worden. Bitte fragen Sie vorher nach.
# Steht statt eines Textes auf Karten und über Seiten von erfundenen Einträgen.
sample = Beispiel
sample-offer = Beispiel: dieses Angebot gibt es nicht
sample-anlaufstelle = Beispiel: diese Anlaufstelle gibt es nicht
sample-traeger = Beispiel: diese Organisation gibt es nicht

## Erklärung zur Barrierefreiheit

statement-heading = Die Erklärung auf einen Blick
statement-created = Erstellt am
statement-updated = Zuletzt aktualisiert am
statement-conformity = Anforderungen erfüllt
conformity-voll = vollständig
conformity-teilweise = teilweise
conformity-nicht = nicht
conformity-nicht-bewertet = noch nicht geprüft
statement-assessment = Geprüft durch
assessment-selbst = die anbietende Stelle selbst
assessment-extern = eine unabhängige Stelle
statement-law = Gesetz
statement-report = Barriere melden
statement-body = Wenn die Antwort nicht hilft

## Startseite

start-lead = Angebote, Beratung und Kontakte: in Ihrer Nähe und in Ihrer Sprache
start-where = Wo wohnen Sie?
start-what = Was suchen Sie?
start-whom = Wen können Sie fragen?
start-letter = Haben Sie einen Brief vom Amt bekommen?
# Auf der Startseite: Seiten in Leichter oder Einfacher Sprache und in Gebärdensprache.
start-aids = Hilfe beim Verstehen
start-emergency = Notruf und Hilfe am Telefon
start-stories = Was anderswo gut klappt
# $field: Name eines Handlungsfelds.
start-focus = Schwerpunkt: { $field }

## Gemeinden, Samtgemeinden und Landkreis

gemeinden-heading = Gemeinden
gemeinden-lead = Wählen Sie die Gemeinde, in der Sie wohnen.
# Überschrift für Orte, die zu keiner Samtgemeinde gehören.
gemeinden-independent = Weitere Städte und Gemeinden
gemeinden-count =
    { $count ->
        [one] { $count } Gemeinde
       *[other] { $count } Gemeinden
    }
# Überschrift über den Gemeinden, die zu einer Samtgemeinde gehören.
verband-members = Mitgliedsgemeinden
place-about = Auf einen Blick
place-belongs-to = Gehört zu
place-aliases = Ortsteile
place-postcodes = Postleitzahl
place-area = Fläche
place-population = Einwohnerinnen und Einwohner
place-official-key = Amtlicher Schlüssel
place-on-map = Auf der Karte zeigen
# Link zu einer Karte auf einer anderen Website.
map-service = Karte bei OpenStreetMap öffnen
place-rathaus = Ihr Rathaus
place-anlaufstellen = Anlaufstellen
place-emergency = Notruf und Hilfe am Telefon
place-figures = Zahlen
place-stories = Gute Beispiele
place-nearby = Gemeinden in der Nähe
# Angebote der Gemeinde selbst. $name: „Velpke“.
place-offers-own = Angebote in { $name }
# $name: „Samtgemeinde Velpke“.
place-offers-verband = { $name }: Angebote für alle Mitgliedsgemeinden
# $name: „Landkreis Helmstedt“.
place-offers-kreis = { $name }: Angebote für alle Gemeinden
place-offers-elsewhere = Angebote an anderen Orten, die auch für Sie da sind
# Seite mit allen Angeboten eines Orts. $name: „Velpke“.
place-offers-all = { $name }: alle Angebote
place-offers-by-type = Angebote nach Art
# Zu einer Art von Angebot gibt es in der Gemeinde nichts; darunter steht das nächste.
place-nothing-of-type = Dazu gibt es hier noch kein Angebot.
place-nothing-anywhere = Dazu gibt es im Landkreis noch kein Angebot.
place-nearest = Nächstgelegene Angebote
# $distance: Zahl mit höchstens einer Nachkommastelle.
distance-km = etwa { $distance }{"\u00A0"}km Luftlinie

# Was für ein Ort es ist.
place-kind-stadt = Stadt
place-kind-gemeinde = Gemeinde
place-kind-flecken = Flecken
place-kind-markt = Markt
place-kind-landkreis = Landkreis
place-kind-kreis = Kreis
place-kind-region = Region
place-kind-kreisfreie-stadt = Kreisfreie Stadt
place-kind-grosse-kreisstadt = Große Kreisstadt
place-kind-gemeindefreies-gebiet = Gemeindefreies Gebiet

# Zusammenschlüsse von Gemeinden; die deutschen Wörter sind Namen, eine Erklärung in Klammern hilft.
verband-kind-samtgemeinde = Samtgemeinde
verband-kind-verbandsgemeinde = Verbandsgemeinde
verband-kind-amt = Amt
verband-kind-verwaltungsgemeinschaft = Verwaltungsgemeinschaft
verband-kind-verwaltungsverband = Verwaltungsverband
verband-kind-gemeindeverwaltungsverband = Gemeindeverwaltungsverband
verband-kind-erfuellende-gemeinde = Erfüllende Gemeinde mit ihren Nachbargemeinden
verband-kind-kirchspielslandgemeinde = Kirchspielslandgemeinde
verband-kind-region = Region

## Listen von Angeboten

offers-heading = Angebote
offers-lead = Kurse, Treffpunkte, Sport, Beratung und mehr
# $type: eine Art von Angebot („Sport“), $name: ein Ort („Velpke“).
offers-of-type = Angebote: { $type }
offers-of-type-at = { $type }: Angebote für { $name }
offers-by-place = Angebote nach Gemeinde
offers-by-audience = Angebote nach Zielgruppe
offers-by-day = Angebote nach Wochentag
offers-by-language = Angebote nach Sprache
offers-free = Kostenlose Angebote
# Überschriften von Listen. $audience: „Kinder“, $day: „Montag“, $language: „Arabisch“.
offers-for-audience = Angebote für: { $audience }
offers-on-day = Angebote an diesem Wochentag: { $day }
offers-in-language = Angebote in dieser Sprache: { $language }
# Alle Angebote nach Anfangsbuchstaben; a-to-z-letters benennt die Buchstaben für Vorlesegeräte.
offers-a-to-z = Angebote von A bis Z
a-to-z-letters = Buchstaben
# Überschrift über Titeln, die mit keinem Buchstaben anfangen.
a-to-z-none = Ziffern und Zeichen
# Eine lange Liste hat mehrere Seiten. $part, $parts: Zahlen.
a-to-z-part = Teil { $part } von { $parts }
offers-none = Zurzeit ist hier kein Angebot eingetragen.
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
offer-no-dates = Zurzeit steht kein Termin fest.
offer-period = Zeitraum
offer-cost = Kosten
offer-support = Zuschuss und Ermäßigung
offer-registration = Anmeldung
offer-languages = Sprachen
offer-audience = Für wen
offer-who-may-come = Wer teilnehmen kann
offer-level = Sprachniveau
offer-course-kind = Kursart
# Welcher Kurs auf diesen folgt.
offer-next-course = Danach
offer-childcare-label = Kinderbetreuung
offer-capacity = Plätze
offer-access = Barrierefreiheit
offer-bring = Bitte mitbringen
offer-note = Hinweis
offer-contact = Kontakt
offer-traeger = Wer bietet das an?
offer-serves = Für Menschen aus
offer-type = Art
offer-field = Handlungsfeld
offer-status = Status
# Wer dafür sorgt, dass die Angaben stimmen.
responsible = Verantwortlich für diese Angaben
# Link zu einer E-Mail an die Stelle, die Fehler behebt.
mistake-tell = Fehler auf dieser Seite melden
# Betreff dieser E-Mail; sie geht an die Verwaltung und steht darum immer auf Deutsch. $title: Titel der Seite.
mistake-subject = Fehler auf der Seite: { $title }

## Ein Angebot: Angaben

offer-online = online
offer-everyone = offen für alle
offer-women-only = nur für Frauen
offer-childcare = mit Kinderbetreuung
offer-permit-needed = nur mit bestimmtem Aufenthaltsstatus
# $date: ein Datum.
offer-ended = Dieses Angebot ist beendet. Letzter Tag: { $date }
offer-not-begun = Dieses Angebot hat noch nicht begonnen. Erster Tag: { $date }
offer-status-laeuft = läuft
offer-status-pausiert = macht gerade Pause
offer-status-ausgebucht = ausgebucht
offer-status-abgesagt = abgesagt
registration-needed = Anmeldung nötig
registration-not-needed = Ohne Anmeldung, kommen Sie einfach vorbei
registration-until = Anmeldung bis { $date }
# Abschnitt, den man am Schalter oder vor Ort zeigt: links in der eigenen Sprache, daneben auf Deutsch.
counter-heading = Zum Vorzeigen
counter-hint = Zeigen Sie diesen Abschnitt am Schalter oder vor Ort. Er steht in Ihrer Sprache und auf Deutsch da.
# $language: Name der Sprache der lesenden Person.
counter-speaks = Guten Tag. Ich spreche nur wenig Deutsch. Meine Sprache: { $language }
counter-join = Ich möchte gern an diesem Angebot teilnehmen.
counter-register = Ich möchte mich gern für dieses Angebot anmelden.
counter-appointment = Ich brauche bitte einen Termin.
counter-help = Ich brauche bitte Ihre Hilfe.
counter-slowly = Bitte sprechen Sie langsam, oder schreiben Sie es mir auf.
capacity-count =
    { $count ->
        [one] { $count } Platz
       *[other] { $count } Plätze
    }
# Alter in Jahren.
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

# Sprachniveau nach dem Gemeinsamen Europäischen Referenzrahmen. $from, $to: eines der folgenden.
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

# Kursarten. Die deutschen Namen sind bei Behörden üblich; eine Erklärung hilft.
course-kind-erstorientierung = Erstorientierungskurs
course-kind-integrationskurs = Integrationskurs
course-kind-alphabetisierung = Alphabetisierungskurs
course-kind-berufssprachkurs = Berufssprachkurs
course-kind-vhs = Kurs der Volkshochschule (VHS)
course-kind-ehrenamt = ehrenamtlicher Kurs
course-kind-weiterbildung = Weiterbildung
course-kind-sonstiger = anderer Kurs

# Aufenthaltsstatus nach deutschem Recht. Bitte das deutsche Wort in Klammern stehen lassen: So steht es im Ausweis.
permit-unionsbuergerschaft = Bürgerinnen und Bürger der EU
permit-niederlassungserlaubnis = Niederlassungserlaubnis
permit-aufenthaltserlaubnis = Aufenthaltserlaubnis
permit-gestattung = Aufenthaltsgestattung
permit-duldung = Duldung

## Kosten

# $amount: eine Zahl mit zwei Nachkommastellen oder keiner.
money = { $amount }{"\u00A0"}€
cost-free = kostenlos
# $money: ein Betrag, etwa „12,50 €“.
cost-per-monat = { $money } im Monat
cost-per-termin = { $money } je Termin
cost-per-kurs = { $money } für den ganzen Kurs
cost-per-stunde = { $money } je Stunde
cost-per-jahr = { $money } im Jahr
cost-per-person = { $money } je Person
# $audience: eine Zielgruppe, etwa „Kinder“. $cost: einer der Sätze hierüber.
cost-for-audience = { $audience }: { $cost }
# „Bildung und Teilhabe“ ist eine staatliche Hilfe für Kinder; den deutschen Namen stehen lassen.
support-bildung-und-teilhabe = Zuschuss durch „Bildung und Teilhabe“ möglich
support-befreiung = Befreiung von den Kosten möglich
support-ermaessigung = Ermäßigung möglich

## Barrierefreiheit

access-stufenlos = stufenlos
access-wc = rollstuhlgerechtes WC
access-aufzug = Aufzug
access-parkplatz = Behindertenparkplatz
access-induktionsschleife = Induktionsschleife für Hörgeräte
access-leitsystem = Leitsystem für blinde Menschen
access-gebaerdensprache = Gebärdensprache

## Zeiten in Worten

time-from-to = { $from } bis { $to } Uhr
time-from = ab { $from } Uhr
date-from-to = { $from } bis { $to }
date-from = ab { $from }
date-to = bis { $to }
# $when: ein Tag oder eine Regel von hier. $time: eine Zeitspanne.
when-and-time = { $when }, { $time }
# $days: ein oder mehrere Wochentage, etwa „Montag und Mittwoch“.
recurrence-weekly = Jede Woche: { $days }
# $weeks: 2, 3 oder 4.
recurrence-every-weeks =
    { $weeks ->
        [one] Jede Woche: { $days }
       *[other] Alle { $weeks } Wochen: { $days }
    }
# $days: eine Liste aus den Angaben nth-…, etwa „erster Montag und letzter Freitag“.
recurrence-monthly = Jeden Monat: { $days }
# $dates: einzelne Tage.
recurrence-dates = An diesen Tagen: { $dates }
# $weekday: Name des Wochentags. Wo das Geschlecht des Wochentags zählt, hilft $day:
# mo, di, mi, do, fr, sa oder so, etwa { $day -> [mi] … *[other] … }.
nth-1 = erster { $weekday }
nth-2 = zweiter { $weekday }
nth-3 = dritter { $weekday }
nth-4 = vierter { $weekday }
nth-5 = fünfter { $weekday }
nth-last = letzter { $weekday }
pause-schulferien = nicht in den Schulferien
pause-feiertage = nicht an Feiertagen
pause-schliesstage = nicht an Schließtagen

## Anlaufstellen

anlaufstellen-heading = Anlaufstellen
anlaufstellen-lead = Hier bekommen Sie Auskunft, Rat und Hilfe.
anlaufstellen-none = Zurzeit ist hier keine Anlaufstelle eingetragen.
anlaufstellen-count =
    { $count ->
        [one] { $count } Anlaufstelle
       *[other] { $count } Anlaufstellen
    }
anlaufstelle-topics = Themen
anlaufstelle-kind = Art
anlaufstelle-nationwide = in ganz Deutschland
anlaufstelle-round-the-clock = rund um die Uhr, an allen Tagen
anlaufstelle-offers = Angebote an diesem Ort
anlaufstelle-serves = Zuständig für
anlaufstelle-traeger = Träger
# Jemand übersetzt im Gespräch.
anlaufstelle-interpreting = Sprachmittlung möglich: Bitte sagen Sie vorher, welche Sprache Sie brauchen.
stop = Haltestelle
# $lines: Nummern von Bus- und Bahnlinien.
stop-lines = Linien: { $lines }
# Auf Seiten von Schutzeinrichtungen.
protected-notice = Die Adresse ist zum Schutz der Menschen dort geheim. Bitte rufen Sie an.
leave-page = Diese Seite schnell verlassen
leave-page-hint = Der Besuch dieser Seite kann im Verlauf Ihres Browsers stehen bleiben. Dort können Sie ihn löschen.

appointment = Termin
appointment-ohne = ohne Termin
appointment-mit = nur mit Termin
appointment-beides = mit oder ohne Termin

hours = Öffnungszeiten
hours-day = Tag
hours-time = Uhrzeit
hours-closed = geschlossen
hours-exceptions = Geänderte Öffnungszeiten
# $name: Grund, etwa „Neujahr“.
hours-closed-because = geschlossen ({ $name })
hours-none = Zu den Öffnungszeiten fragen Sie bitte nach.
# $when: ein Tag mit Uhrzeit.
hours-next = Nächste Öffnung: { $when }
hours-then = Danach: { $when }
# Ob eine Anlaufstelle gerade geöffnet ist; $time: wann sie schließt.
open-now = jetzt geöffnet
open-now-until = jetzt geöffnet bis { $time } Uhr
closed-now = jetzt geschlossen

anlaufstelle-kind-rathaus = Rathaus
anlaufstelle-kind-auslaenderbehoerde = Ausländerbehörde
anlaufstelle-kind-sozialamt = Sozialamt
anlaufstelle-kind-jugendamt = Jugendamt
anlaufstelle-kind-jobcenter = Jobcenter
anlaufstelle-kind-arbeitsagentur = Agentur für Arbeit
anlaufstelle-kind-mbe = Migrationsberatung für Erwachsene (MBE)
anlaufstelle-kind-jmd = Jugendmigrationsdienst (JMD)
anlaufstelle-kind-koordinierungsstelle = Koordinierungsstelle für Integration
anlaufstelle-kind-bibliothek = Bibliothek
anlaufstelle-kind-beratungsstelle = Beratungsstelle
anlaufstelle-kind-treffpunkt = Treffpunkt
anlaufstelle-kind-schule = Schule
anlaufstelle-kind-kita = Kindertagesstätte
anlaufstelle-kind-sportstaette = Sportstätte
anlaufstelle-kind-gesundheit = Gesundheit
anlaufstelle-kind-schutzeinrichtung = Schutzeinrichtung
anlaufstelle-kind-hilfetelefon = Hilfe am Telefon
anlaufstelle-kind-notruf = Notruf
anlaufstelle-kind-sonstige = weitere Anlaufstelle

topic-aufenthalt = Aufenthalt
topic-arbeit = Arbeit
topic-wohnen = Wohnen
topic-gesundheit = Gesundheit
topic-familie = Familie
topic-bildung = Bildung
topic-sprache = Sprache
topic-geld = Geld
topic-gewalt = Gewalt
topic-recht = Recht
topic-alltag = Alltag
topic-ehrenamt = Ehrenamt
topic-diskriminierung = Diskriminierung
topic-sucht = Sucht
topic-trauer = Trauer

## Kontakt

contact = Kontakt
contact-address = Adresse
contact-phone = Telefon
contact-mail = E-Mail
contact-website = Website
contact-person = Ansprechperson
contact-deputy = Vertretung
# $languages: Sprachen, in denen jemand antwortet.
contact-languages = Sprachen: { $languages }
phone-kind-festnetz = Telefon
phone-kind-mobil = Mobiltelefon
phone-kind-fax = Fax
phone-kind-hilfe = Hilfetelefon
phone-kind-notruf = Notruf

## Träger: wer Angebote macht

traeger-heading = Träger
traeger-lead = Vereine, Verbände, Schulen und Ämter, die Angebote machen
traeger-none = Zurzeit ist hier kein Träger eingetragen.
traeger-offers = Angebote dieses Trägers
traeger-anlaufstellen = Anlaufstellen dieses Trägers
traeger-count =
    { $count ->
        [one] { $count } Träger
       *[other] { $count } Träger
    }
traeger-kind-verwaltung = Verwaltung
traeger-kind-vhs = Volkshochschule
traeger-kind-wohlfahrt = Wohlfahrtsverband
traeger-kind-verein = Verein
traeger-kind-migrantenorganisation = Migrantenorganisation
traeger-kind-religionsgemeinschaft = Religionsgemeinschaft
traeger-kind-bildungstraeger = Bildungsträger
traeger-kind-unternehmen = Unternehmen
traeger-kind-initiative = Initiative
traeger-kind-sonstige = weitere Träger

## Zahlen

figures-heading = Zahlen
figures-lead = Kennzahlen mit Quelle und Datum
figures-none = Zurzeit sind hier keine Zahlen eingetragen.
figure-value = Wert
figure-date = Datum
figure-place = Ort
figure-unit = Einheit
figure-breakdown = Werte nach Gebieten
figure-over-time = Entwicklung
figure-total = Gesamt
# Steht in einer Tabelle, wo es keinen Wert gibt; nur für Vorlesegeräte.
figure-no-value = keine Angabe
# Link zu einer Datei mit denselben Werten.
figure-download = Werte als Tabelle herunterladen (CSV)
# Link zu einer Seite, auf der alle Gemeinden mit ihren Kennzahlen nebeneinander stehen.
comparison-heading = Gemeinden im Vergleich
# Titel dieser Seite. $name: Name des Landkreises.
comparison-of = Gemeinden im Vergleich: { $name }
comparison-lead = Alle Gemeinden mit ihren Kennzahlen in einer Tabelle
figure-date-not-given = Datum nicht angegeben
figure-rhythm = Wird aktualisiert
figure-responsible = Zuständig
# Beschreibt das Diagramm für Menschen, die es nicht sehen. $title: was gezählt wird; $highest und $lowest: Werte
# mit Einheit; $highest-place und $lowest-place: Orte.
figure-chart = Balkendiagramm: { $title }. Höchster Wert: { $highest } ({ $highest-place }). Niedrigster Wert: { $lowest } ({ $lowest-place }). Alle Werte stehen in der Tabelle.
# Dasselbe für einen Ort über mehrere Jahre. $first und $last: Werte mit Einheit.
figure-chart-over-time = Diagramm: { $title }. { $first-date }: { $first }. { $last-date }: { $last }. Alle Werte stehen in der Tabelle.
rhythm-jaehrlich = jedes Jahr
rhythm-halbjaehrlich = jedes halbe Jahr
rhythm-vierteljaehrlich = jedes Vierteljahr
rhythm-monatlich = jeden Monat
rhythm-einmalig = einmal, wird nicht aktualisiert

source = Quelle
licence = Lizenz
# $title: Name der Quelle, $date: Datum.
source-as-of = { $title }, Stand: { $date }

# Einheiten mit Zahl. $count: eine Zahl, auch mit Nachkommastellen.
unit-einwohner =
    { $count ->
        [one] { $count } Person
       *[other] { $count } Einwohnerinnen und Einwohner
    }
unit-km2 = { $count }{"\u00A0"}km²
unit-einwohner-je-km2 =
    { $count ->
        [one] { $count } Person je km²
       *[other] { $count } Personen je km²
    }
unit-prozent = { $count }{"\u00A0"}%
unit-anzahl = { $count }
unit-euro = { $count }{"\u00A0"}€
unit-km = { $count }{"\u00A0"}km
# Ungefähre Angabe. $value: Zahl mit Einheit.
about = rund { $value }
# Einheiten ohne Zahl, als Überschrift einer Spalte.
unit-name-einwohner = Einwohnerinnen und Einwohner
unit-name-km2 = Fläche in km²
unit-name-einwohner-je-km2 = Personen je km²
unit-name-prozent = Anteil in Prozent
unit-name-anzahl = Anzahl
unit-name-euro = Betrag in Euro
unit-name-km = Entfernung in km

## Gute Beispiele

stories-heading = Gute Beispiele
stories-lead = Was in anderen Orten hilft, und wie es gemacht wurde
stories-none = Zurzeit ist hier kein Beispiel eingetragen.
story-facts = Auf einen Blick
story-territory = Wo
story-population = Einwohnerinnen und Einwohner
story-area = Fläche
story-fields = Handlungsfelder
story-starting-point = Ausgangslage
story-timeline = Zeitleiste
story-steps = Schritte
story-results = Ergebnisse
story-today = Stand heute
story-visibility = Wie es bekannt gemacht wird
story-helped = Was geholfen hat
story-hindered = Was schwierig war
# Überschrift über Angeboten hier im Landkreis, die zum Thema des Beispiels passen.
story-offers = Passende Angebote hier im Landkreis
story-others = Weitere Beispiele zum Thema

## Suche

search-heading = Suche
search-lead = Angebote, Anlaufstellen, Orte und alles andere auf dieser Website
# Nur bei sehr vielen Kreisen, wo jeder seine eigene Suche hat: was die gemeinsame findet, und die Überschrift über den anderen.
search-places-lead = Orte und Seiten für alle. Angebote und Anlaufstellen finden Sie in der Suche Ihres Kreises.
search-in-kreise = Suche in Ihrem Kreis
search-input = Wonach suchen Sie?
# Unter dem Suchfeld.
search-hint = Teile eines Wortes genügen, Tippfehler schaden nicht.
search-submit = Suchen
# Danach folgen Links zu den Listen.
search-no-script = Die Suche braucht JavaScript, und das läuft hier nicht. In diesen Listen finden Sie alles:
search-lists = Alle Listen
search-filters = Filter für Angebote und Anlaufstellen
# Auswahl eines Filters, der nicht gesetzt ist.
search-any = alle
search-reset = Alle Filter entfernen
# Schaltfläche, wenn nichts gefunden wurde. $filter: der zuletzt gesetzte Filter, etwa „Sport“.
search-loosen = Filter entfernen: { $filter }
# $count: Zahl der Treffer.
search-found = Gefunden: { $count }
search-nothing = Dazu gibt es nichts. Versuchen Sie ein anderes oder ein kürzeres Wort.
search-failed = Die Suche lässt sich gerade nicht laden. In diesen Listen finden Sie alles:
search-show-all = Alle zeigen
search-places = Orte
# Überschrift über gefundenen freien Seiten wie dem Impressum.
search-pages = Weitere Seiten
# Links von der Liste der Angebote und der Anlaufstellen zur Suche.
search-offers = Angebote suchen und filtern
search-open-now = Nur zeigen, was jetzt geöffnet ist
## Wörter aus Behördenbriefen

terms-heading = Wörter aus Behördenbriefen
terms-menu = Wörter vom Amt
terms-lead = Was steht in dem Brief? Suchen Sie das deutsche Wort. Hier steht, was es bedeutet, was Sie tun können und wer hilft.
terms-count =
    { $count ->
        [one] { $count } Wort
       *[other] { $count } Wörter
    }
# Name der Reihe von Buchstaben über der Liste; nur für Vorlesegeräte.
terms-index = Anfangsbuchstaben
# Über den Links von einer Anlaufstelle oder einem Angebot zu solchen Wörtern.
terms-of-record = Wörter dazu
term-kicker = Wort aus einem Behördenbrief
# Deutsches Wort und was es in Ihrer Sprache heißt. $word: „Bescheid“, $meaning: das Wort in Ihrer Sprache.
term-and-meaning = { $word } ({ $meaning })
# Danach steht ein anderes Wort oder eine Abkürzung, die in Briefen vorkommt, mit Doppelpunkt.
term-also = In Briefen auch
term-law = Steht im Gesetz
term-hint = Diese Erklärung ersetzt keine Rechtsberatung. Es gilt, was in Ihrem Brief und im Gesetz steht.
term-help = Hier bekommen Sie Hilfe
term-others = Diese Wörter gehören dazu

## Wenn eine Seite fehlt

not-found-heading = Diese Seite gibt es nicht
not-found-text = Vielleicht hat sich die Adresse geändert oder das Angebot ist beendet. Hier geht es weiter:
# Auf Seiten, die nur noch auf eine neue Adresse verweisen.
moved-heading = Diese Seite hat eine neue Adresse
moved-text = Hier geht es weiter:

## Namen der Sprachen

# Die Kürzel sind die der Sprachen (BCP 47). Die Namen stehen auch allein, etwa in Listen: „Arabisch und Deutsch“.
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
# Deutsche Gebärdensprache (DGS).
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
holiday-uprising-day = Jahrestag des Volksaufstands vom 17. Juni
holiday-peace-festival = Augsburger Friedensfest
holiday-assumption = Mariä Himmelfahrt
holiday-world-childrens-day = Weltkindertag
holiday-unity-day = Tag der Deutschen Einheit
holiday-reformation-day = Reformationstag
holiday-all-saints = Allerheiligen
holiday-repentance-day = Buß- und Bettag
holiday-christmas-day = 1. Weihnachtstag
holiday-second-christmas-day = 2. Weihnachtstag
