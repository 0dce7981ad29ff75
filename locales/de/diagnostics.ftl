### Was das Programm zu den Dateien der Redaktion sagt. Gelesen wird es von Menschen in den Gemeinden, die nicht programmieren.
###
### Je Befund: ein Satz, was nicht stimmt; `.remedy` sagt, was zu tun ist; `.label` steht unter der Stelle; `.other` steht an
### einer zweiten Stelle, die dazugehört. Was aus der Datei stammt, steht zwischen `Gravis-Zeichen`. Keine Vorwürfe, keine
### Ausrufezeichen, keine Fachwörter. Ein Wert, den ein Befund nicht immer kennt, ist dann `none`.

## Rahmen jedes Befundes

severity-error = Fehler
severity-warning = Hinweis
help-title = Hilfe
remedy-title = Was tun
# $name: das nächstliegende bekannte Wort.
help-nearest = Meinten Sie `{ $name }`?
# $names: alles, was erlaubt ist, schon zwischen Gravis-Zeichen. $count: wie viele es sind.
help-allowed =
    { $count ->
        [one] Möglich ist nur { $names }.
       *[other] Möglich sind: { $names }.
    }
# $count: wie oft dasselbe sonst noch vorkommt.
count-more =
    { $count ->
        [one] Dasselbe kommt an einer weiteren Stelle vor.
       *[other] Dasselbe kommt an { $count } weiteren Stellen vor.
    }
other-place = Diese Stelle gehört dazu.
count-errors = { $errors } Fehler
count-warnings =
    { $warnings ->
        [one] { $warnings } Hinweis
       *[other] { $warnings } Hinweise
    }
# Letzte Zeile.
summary =
    { $errors ->
        [0] { $warnings ->
            [0] Keine Fehler, keine Hinweise.
           *[other] { count-warnings }
        }
       *[other] { $warnings ->
            [0] { count-errors }
           *[other] { count-errors }, { count-warnings }
        }
    }

## Dateien

diagnostic-not-utf8 = Ein Zeichen dieser Datei ist nicht in UTF-8 gespeichert und deshalb nicht lesbar.
    .remedy = Speichern Sie die Datei mit der Zeichenkodierung UTF-8; Editoren bieten das meist unter „Speichern unter“ an.
    .label = dieses Zeichen

diagnostic-byte-order-mark = Vor dem ersten Zeichen der Datei steht eine unsichtbare Marke (BOM).
    .remedy = Sie stört nicht; speichern Sie die Datei bei Gelegenheit als „UTF-8“ statt als „UTF-8 mit BOM“.

diagnostic-carriage-returns =
    { $count ->
        [one] In einer Datei enden die Zeilen in der Schreibweise von Windows (CR LF).
       *[other] In { $count } Dateien enden die Zeilen in der Schreibweise von Windows (CR LF).
    }
    .remedy = Das stört nicht; stellen Sie das Zeilenende im Editor bei Gelegenheit auf „LF“, damit Änderungen übersichtlich bleiben.

# $size, $limit: in Megabyte.
diagnostic-file-too-large =
    { $limit ->
        [one] Die Datei ist { $size } MB groß, erlaubt ist { $limit } MB.
       *[other] Die Datei ist { $size } MB groß, erlaubt sind { $limit } MB.
    }
    .remedy = Verkleinern Sie das Bild oder teilen Sie den Text auf mehrere Dateien auf.

diagnostic-empty-file = Die Datei ist leer.
    .remedy = Füllen Sie die Datei nach dem Muster einer ähnlichen aus oder löschen Sie sie.

diagnostic-symbolic-link = Hier liegt eine Verknüpfung (ein symbolischer Link) statt einer Datei oder eines Ordners.
    .remedy = Löschen Sie die Verknüpfung und legen Sie die Datei selbst an diese Stelle.

diagnostic-bad-file-name = Der Name `{ $name }` entspricht nicht den Regeln für Dateinamen.
    .remedy = Ändern Sie den Namen in `{ $wanted }`; erlaubt sind kleine Buchstaben von a bis z (ae für ä), Ziffern und Bindestriche.
    .other = Der naheliegende Name ist hier schon vergeben.

diagnostic-unknown-place = An der Stelle `{ $path }` ist keine Datei dieser Art vorgesehen.
    .remedy = Legen Sie die Datei in den passenden Ordner, zum Beispiel als `content/gemeinden/velpke/angebote/sprachcafe.md`, oder löschen Sie sie.

diagnostic-unknown-language-file = Die Sprache `{ $language }` im Namen der Datei gehört nicht zu den Sprachen dieser Website.
    .remedy = Ändern Sie das Kürzel im Namen, zum Beispiel in `sprachcafe.ar.md` für Arabisch, oder ergänzen Sie die Sprache in `content/site.toml` unter `[[sprachen]]`.

diagnostic-file-missing = Die Datei oder der Ordner `{ $path }` fehlt.
    .remedy = Legen Sie `{ $path }` an oder prüfen Sie die Schreibweise; fehlt scheinbar alles, starten Sie das Programm in dem Ordner, in dem `content` liegt.

# $problem: einer der Sätze unter „Ungeeignete Bilder“.
diagnostic-picture-unreadable = `{ $path }` kann so nicht veröffentlicht werden: { $problem }
    .remedy = Öffnen Sie die Datei in einem Bildprogramm, speichern Sie sie neu und legen Sie sie wieder an diese Stelle.
    .label = diese Stelle

## Kopf der Datei

diagnostic-head-missing = Die Datei beginnt nicht mit der Zeile `+++`.
    .remedy = Schreiben Sie in die erste Zeile nur `+++`, darunter die Felder und nach dem letzten Feld noch einmal `+++`.
    .label = hier fehlt `+++`

diagnostic-head-unclosed = Der Kopf der Datei ist nicht abgeschlossen: Die zweite Zeile `+++` fehlt.
    .remedy = Schreiben Sie nach dem letzten Feld eine Zeile, in der nur `+++` steht.
    .label = hier beginnt der Kopf

# $problem: einer der Sätze unter „Unlesbare Zeilen“.
diagnostic-head-syntax = Diese Stelle ist nicht lesbar: { $problem }
    .remedy = Schreiben Sie je Zeile ein Feld in der Form `titel = "Sprachcafé"`; Listen stehen in eckigen Klammern: `tage = ["mo", "di"]`.

diagnostic-typographic-quotes = `{ $literal }` steht in typografischen statt in geraden Anführungszeichen.
    .remedy = Ersetzen Sie das äußere Paar durch gerade Anführungszeichen (Umschalttaste und 2): `titel = "Sprachcafé"`.

diagnostic-unknown-field = Das Feld `{ $field }` ist hier nicht vorgesehen.
    .remedy = Prüfen Sie die Schreibweise oder löschen Sie die Zeile.
    .label = dieses Feld

diagnostic-field-in-wrong-table = Das Feld `{ $field }` steht in einem Abschnitt, zu dem es nicht gehört.
    .remedy = Setzen Sie die Zeile weiter nach oben, vor die erste Zeile in eckigen Klammern wie `[anmeldung]` oder `[[zeiten]]`.
    .label = dieses Feld

# $section: der Abschnitt, in dem das Feld fehlt, oder none.
diagnostic-missing-field =
    { $section ->
        [none] Die Angabe `{ $field }` fehlt.
       *[other] Im Abschnitt `{ $section }` fehlt die Angabe `{ $field }`.
    }
    .remedy =
        { $section ->
            [none] Ergänzen Sie `{ $field }`, zum Beispiel nach dem Muster einer ähnlichen Datei.
           *[other] Ergänzen Sie unter der Zeile mit `{ $section }` in Klammern eine Zeile, die mit `{ $field } =` beginnt.
        }
    .label = hierher gehört die Angabe

# $wanted: eine der Arten unter „Arten von Werten“.
diagnostic-wrong-sort = Im Feld `{ $field }` steht `{ $literal }`, gebraucht wird { $wanted }.
    .remedy = Schreiben Sie den Wert in der Form, die dieses Feld braucht.

diagnostic-empty-text = Das Feld `{ $field }` ist leer.
    .remedy = Schreiben Sie etwas hinein oder löschen Sie die Zeile.

diagnostic-text-too-long = Der Text im Feld `{ $field }` ist länger als { $limit } Zeichen.
    .remedy = Kürzen Sie ihn; längere Texte gehören unter den Kopf der Datei.

# $character: das Zeichen nach seiner Nummer, etwa U+202E.
diagnostic-unprintable-character = Der Text im Feld `{ $field }` enthält ein unsichtbares Zeichen ({ $character }), das auf keiner Seite stehen kann.
    .remedy = Schreiben Sie den Text neu, statt ihn aus einem anderen Programm einzufügen.

diagnostic-unknown-word = Der Wert `{ $literal }` ist im Feld `{ $field }` nicht vorgesehen.
    .remedy = Schreiben Sie eines der vorgesehenen Wörter, genau so und in Anführungszeichen.

diagnostic-repeated-entry = `{ $literal }` steht im Feld `{ $field }` mehrmals.
    .remedy = Löschen Sie die Wiederholung; es zählt nur der erste Eintrag.

diagnostic-wrong-date = `{ $literal }` ist kein gültiges Datum.
    .remedy = Schreiben Sie einen Tag, den es gibt, mit Jahr, Monat und Tag und Bindestrichen dazwischen, zum Beispiel `2026-11-02`.

diagnostic-wrong-time = `{ $literal }` ist keine gültige Uhrzeit.
    .remedy = Schreiben Sie Stunden und Minuten mit je zwei Ziffern in Anführungszeichen, zum Beispiel `"16:00"`; ein Tag endet um `"24:00"`.

diagnostic-wrong-official-key = `{ $literal }` passt hier nicht als amtlicher Schlüssel: Gebraucht werden { $wanted } Ziffern.
    .remedy = Schreiben Sie den Schlüssel in Anführungszeichen, mit 5 Ziffern für einen Kreis (`"03154"`), 9 für einen Verband wie eine Samtgemeinde (`"031545404"`), 8 für eine Gemeinde (`"03154024"`).

diagnostic-wrong-phone = `{ $literal }` ist keine Telefonnummer.
    .remedy = Schreiben Sie 3 bis 17 Ziffern, dazwischen nur Leerzeichen und die Zeichen `+ - / ( )`, zum Beispiel `"+49 30 23125 101"`.

diagnostic-wrong-mail = `{ $literal }` ist keine E-Mail-Adresse.
    .remedy = Schreiben Sie nur die Adresse, ohne Umlaute und Leerzeichen, zum Beispiel `"info@muster-verein.example"`.

diagnostic-wrong-url = `{ $literal }` ist keine vollständige Internetadresse.
    .remedy = Schreiben Sie die ganze Adresse mit `https://` am Anfang, zum Beispiel `https://www.muster-verein.example/kurse`.

# $page: eine Seite oder Datei des Ergebnisses, oder none.
diagnostic-wrong-language =
    { $page ->
        [none] `{ $literal }` ist kein Kürzel einer Sprache.
       *[other] `{ $literal }` ist kein Kürzel einer Sprache, steht aber so in `{ $page }`.
    }
    .remedy = Schreiben Sie das übliche Kürzel, zum Beispiel `de` für Deutsch, `ar` für Arabisch oder `uk` für Ukrainisch.

diagnostic-wrong-postcode = `{ $literal }` ist keine Postleitzahl.
    .remedy = Schreiben Sie die fünf Ziffern in Anführungszeichen, zum Beispiel `"38458"`.

diagnostic-wrong-key = `{ $literal }` hat nicht die Form, die Namen und Verweise haben.
    .remedy = Erlaubt sind kleine Buchstaben von a bis z (ae für ä), Ziffern und einzelne Bindestriche, zum Beispiel `muster-verein` oder mit vollem Namen `gemeinden/velpke/traeger/muster-verein`.

diagnostic-wrong-colour = `{ $literal }` ist keine Farbe, wie sie hier gebraucht wird.
    .remedy = Schreiben Sie `#` und sechs Ziffern oder Buchstaben von a bis f für Rot, Grün und Blau, zum Beispiel `"#0b5563"`.

diagnostic-wrong-path = `{ $literal }` ist kein Weg zu einem Bild dieser Website.
    .remedy = Legen Sie das Bild in den Ordner `content/medien/` und schreiben Sie zum Beispiel `"medien/sommerfest.jpg"`; möglich sind die Endungen jpg, jpeg, png, webp und svg.

diagnostic-outside-germany = Die Position `{ $literal }` liegt nicht in Deutschland.
    .remedy = Schreiben Sie zuerst die Breite, dann die Länge, jeweils mit Punkt: `[52.4084, 10.9341]`.

diagnostic-out-of-range = Im Feld `{ $field }` steht `{ $literal }`, möglich ist eine Zahl von { $low } bis { $high }.
    .remedy = Prüfen Sie die Zahl und, falls sie einen hat, die Stelle ihres Punktes.

diagnostic-wrong-day-rule = `{ $literal }` ist nicht als Tag im Monat erkennbar.
    .remedy = Schreiben Sie zum Beispiel `"2. di"` für den zweiten Dienstag oder `"letzter mo"` für den letzten Montag im Monat.

# $fields: Namen von Feldern, schon zwischen Gravis-Zeichen.
diagnostic-one-of-missing = Genau eine der Angaben { $fields } wird gebraucht, und keine ist da.
    .remedy = Ergänzen Sie die Angabe, die hier zutrifft.
    .label = hierher gehört die Angabe

diagnostic-one-of-several = Von den Angaben { $fields } darf nur eine dastehen.
    .remedy = Behalten Sie die Angabe, die zutrifft, und löschen Sie den Rest.
    .other = Hier steht eine andere davon.

diagnostic-fields-exclude = Die Angabe `{ $field }` passt nicht zu `{ $other }`.
    .remedy = Behalten Sie die Angabe, die zutrifft, und löschen Sie die andere.
    .other = Hier steht die andere.

diagnostic-field-needs = Zur Angabe `{ $field }` gehört auch `{ $other }`, und das fehlt.
    .remedy = Ergänzen Sie `{ $other }` oder löschen Sie `{ $field }`.

# $sort: time bei Uhrzeiten, sonst none.
diagnostic-end-before-start = Das Ende `{ $end }` kommt nicht nach dem Anfang `{ $start }`.
    .remedy =
        { $sort ->
            [time] Prüfen Sie beide Werte; was über Mitternacht dauert, wird in zwei Zeiten geteilt, eine bis `"24:00"` und eine ab `"00:00"`.
           *[other] Prüfen Sie beide Werte und tauschen Sie sie, wenn sie verwechselt sind.
        }
    .label = das Ende
    .other = Hier steht der Anfang.

diagnostic-hours-overlap = Diese Zeiten passen nicht zu anderen Zeiten für denselben Tag.
    .remedy = Fassen Sie Zeiten, die sich überschneiden, zu einer zusammen; ein Tag ist entweder geschlossen oder hat Zeiten.
    .other = Hier stehen die anderen Zeiten.

diagnostic-protected-place = Bei einem geschützten Ort darf `{ $field }` nicht dastehen.
    .remedy = Löschen Sie `{ $field }` und bitten Sie die Redaktion des Kreises, die Angabe auch aus dem Verlauf der Änderungen zu entfernen.

diagnostic-figure-without-source = Zu dieser Kennzahl fehlt die Quelle.
    .remedy = Ergänzen Sie einen Abschnitt `[quelle]` mit `titel` und, soweit bekannt, `adresse`, `lizenz` und `stand`.

diagnostic-consent-missing = Für die Worte oder das Bild einer Person fehlt die Einwilligung.
    .remedy = Ergänzen Sie einen Abschnitt `[einwilligung]` mit `datum` und `akte`, oder löschen Sie das Zitat und das Bild.

diagnostic-fact-in-translation = Das Feld `{ $field }` gehört nicht in eine Übersetzung.
    .remedy = Löschen Sie die Zeile; die Angabe wird aus der deutschen Datei übernommen.
    .label = dieses Feld

diagnostic-list-length-differs =
    { $count ->
        [one] Die Liste `{ $field }` hat hier einen Eintrag, in der deutschen Datei { $wanted }.
       *[other] Die Liste `{ $field }` hat hier { $count } Einträge, in der deutschen Datei { $wanted }.
    }
    .remedy = Übersetzen Sie jeden Eintrag der deutschen Liste, in derselben Reihenfolge.

## Unlesbare Zeilen
# Sätze für $problem oben, jeder mit eigener Abhilfe.

toml-not-quoted = Hier fehlt ein Wert, oder ein Text steht nicht in Anführungszeichen.
    .remedy = Setzen Sie Texte in gerade Anführungszeichen: `titel = "Sprachcafé"`; nur Zahlen, Daten, `true` (ja) und `false` (nein) stehen ohne.
toml-no-equals = Nach dem Namen eines Feldes fehlt das Gleichheitszeichen.
    .remedy = Schreiben Sie Felder in der Form `art = "sprache"`; ihre Namen haben keine Leerzeichen.
toml-extra-equals = Hier steht ein Gleichheitszeichen zu viel.
    .remedy = Schreiben Sie je Zeile ein Feld mit einem Gleichheitszeichen: `art = "sprache"`.
toml-key = Hier steht ein Zeichen, das in Namen von Feldern nicht vorkommt.
    .remedy = Namen von Feldern bestehen aus kleinen Buchstaben ohne Umlaute, Ziffern und `_`; danach folgt `=`.
toml-string = Ein Text ist nicht abgeschlossen oder enthält ein Zeichen, das dort nicht stehen kann.
    .remedy = Beenden Sie den Text in derselben Zeile mit einem geraden Anführungszeichen: `titel = "Sprachcafé"`.
toml-list = In einer Liste fehlt ein Komma oder die Klammer `]`, oder ein Zeichen steht zu viel.
    .remedy = Trennen Sie die Einträge mit Kommas und schließen Sie die Liste: `tage = ["mo", "di"]`.
toml-repeated = Dieses Feld oder dieser Abschnitt steht weiter oben schon einmal.
    .remedy = Behalten Sie nur eine der beiden Stellen; Abschnitte, die mehrmals vorkommen, stehen in doppelten Klammern: `[[zeiten]]`.
toml-date = Dieses Datum oder diese Uhrzeit gibt es so nicht.
    .remedy = Schreiben Sie ein Datum als `2026-11-02` und eine Uhrzeit als `"16:00"`.
toml-leading-zero = Eine Zahl beginnt mit einer Null.
    .remedy = Setzen Sie Telefonnummern, Postleitzahlen und Schlüssel in Anführungszeichen (`"03154"`) und schreiben Sie ein Datum als `2026-11-02`.
toml-number = Hier steht keine richtige Zahl.
    .remedy = Schreiben Sie Zahlen mit Punkt statt Komma (`12.5`) und ein Datum als `2026-11-02`; alles andere steht in Anführungszeichen.
toml-yes-no = Ja und Nein sind hier anders geschrieben.
    .remedy = Schreiben Sie `true` für Ja und `false` für Nein, klein und ohne Anführungszeichen.
toml-after-value = Nach dem Wert steht noch etwas, das nicht dazugehört.
    .remedy = Schreiben Sie je Zeile ein Feld, Zahlen mit Punkt statt Komma (`12.5`) und Anführungszeichen innerhalb eines Textes als „ und “.
toml-table = Am Anfang eines Abschnitts fehlt eine Klammer.
    .remedy = Schließen Sie die Klammern: `[anmeldung]` oder `[[zeiten]]`.
toml-backslash = Nach dem Zeichen `\` steht etwas, das dort nicht vorgesehen ist.
    .remedy = Schreiben Sie in Texten `/` statt `\`, oder verdoppeln Sie das Zeichen: `\\`.
# Alles Übrige. $text: die Meldung auf Englisch.
toml-other = „{ $text }“

## Arten von Werten
# Für $wanted oben, jede mit eigener Abhilfe.

sort-text = ein Text
    .remedy = Setzen Sie den Wert in gerade Anführungszeichen, zum Beispiel `"Rathaus"`.
sort-number = eine Zahl
    .remedy = Schreiben Sie die Zahl mit Punkt statt Komma und ohne Anführungszeichen, zum Beispiel `12.5`.
sort-whole-number = eine ganze Zahl
    .remedy = Schreiben Sie die Zahl ohne Nachkommastellen und ohne Anführungszeichen, zum Beispiel `12`.
sort-yes-no = ein Ja oder Nein
    .remedy = Schreiben Sie `true` für Ja oder `false` für Nein, ohne Anführungszeichen.
sort-list = eine Liste
    .remedy = Setzen Sie eckige Klammern um die Einträge, auch um einen einzelnen, zum Beispiel `["mo", "di"]`.
sort-table = ein eigener Abschnitt
    .remedy = Schreiben Sie den Namen in eckigen Klammern in eine eigene Zeile, zum Beispiel `[anmeldung]`, und die Felder darunter.
sort-tables = ein eigener Abschnitt für jeden Eintrag
    .remedy = Schreiben Sie den Namen in doppelten eckigen Klammern in eine eigene Zeile, zum Beispiel `[[zeiten]]`, und die Felder darunter.
sort-position = eine Position aus Breite und Länge
    .remedy = Schreiben Sie zwei Zahlen in eckigen Klammern, zum Beispiel `[52.4084, 10.9341]`.
sort-euro = ein Betrag in Euro mit höchstens zwei Stellen nach dem Punkt
    .remedy = Schreiben Sie den Betrag mit Punkt und ohne Eurozeichen, zum Beispiel `12.50`.
sort-fingerprint = eine Prüfmarke, wie sie das Programm schreibt
    .remedy = Löschen Sie die Zeile `stand` und bestätigen Sie die Übersetzung mit dem Befehl `kreisweit confirm`.

## Arten der Darstellung
# Für $mode oben.

mode-light = auf hellen Bildschirmen
mode-dark = auf dunklen Bildschirmen
mode-light-more = auf hellen Bildschirmen mit mehr Kontrast
mode-dark-more = auf dunklen Bildschirmen mit mehr Kontrast
mode-print = im Druck

## Was Vorlagen aufrufen
# Für $sort oben.

called-block = Einen Block
    .remedy = Nehmen Sie den Namen eines Blocks der Vorlage, auf der diese aufbaut.
called-component = Einen Baustein
called-argument = Eine Angabe
    .remedy = Nehmen Sie eine der Angaben, die dieser Baustein vorsieht.
called-filter = Einen Filter
called-test = Eine Prüfung
called-function = Eine Funktion

## Werte ohne Felder
# Für $sort oben, jeder mit eigener Abhilfe.

value-text = ein Text
    .remedy = Zeigen Sie den Text selbst, oder nehmen Sie einen anderen Wert aus `.docs/templates.md`.
value-number = eine Zahl
    .remedy = Zeigen Sie die Zahl selbst, oder nehmen Sie einen anderen Wert aus `.docs/templates.md`.
value-yes-no = ein Ja oder Nein
    .remedy = Fragen Sie mit `if` danach, oder nehmen Sie einen anderen Wert aus `.docs/templates.md`.
value-list = eine Liste
    .remedy = Gehen Sie die Liste mit `for` durch: Felder haben nur ihre Einträge.

## Seiten, die eine Vorlage macht
# Für $pages oben.

pages-anlaufstellen = die Liste der Anlaufstellen
pages-anlaufstelle = die Seiten der Anlaufstellen
pages-choice = die Wahl der Sprache
pages-comparison = den Vergleich der Gemeinden
pages-figure = die Seiten der Kennzahlen
pages-figures = die Seite „Zahlen und Fakten“
pages-gemeinden = die Liste der Gemeinden
pages-moved = die Weiterleitungen von früheren Adressen
pages-not-found = die Seite für Adressen, die es nicht gibt
pages-offer = die Seiten der Angebote
pages-offers = die Listen der Angebote
pages-offers-a-to-z = die Liste der Angebote von A bis Z
pages-page = die freien Seiten, etwa das Impressum
pages-place = die Seiten der Kreise, Verbände und Gemeinden
pages-place-offers = die Seiten mit allen Angeboten eines Ortes
pages-place-type = die Seiten mit den Angeboten einer Art an einem Ort
pages-search = die Suche
pages-short = die Seiten hinter den kurzen Adressen
pages-start = die Startseite
pages-stories = die Liste der Beispiele
pages-story = die Seiten der Beispiele
pages-term = die Seiten der Wörter aus Briefen
pages-terms = die Liste der Wörter aus Briefen
pages-traeger = die Seiten der Träger
pages-traeger-list = die Liste der Träger

## Ungeeignete Bilder
# Für $problem oben, jeder mit eigener Abhilfe.

unfit-ending = Dateien mit dieser Endung sind hier nicht vorgesehen.
    .remedy = Speichern Sie ein Bild als JPEG, PNG, WebP oder SVG und ein Schriftstück als PDF, mit der Endung jpg, png, webp, svg oder pdf, oder löschen Sie die Datei.
unfit-other-format = Der Inhalt passt nicht zur Endung des Namens.
    .remedy = Öffnen Sie die Datei und speichern Sie sie in dem Format, das die Endung nennt, oder geben Sie ihr die passende Endung.
unfit-broken = Die Datei ist beschädigt oder unvollständig.
    .remedy = Legen Sie eine unbeschädigte Kopie an diese Stelle, oder öffnen Sie das Bild in einem Bildprogramm und speichern Sie es neu.
unfit-turned = Das Bild liegt auf der Seite und wird nur von einer Angabe der Kamera aufgerichtet, die nicht mit veröffentlicht wird.
    .remedy = Drehen Sie das Bild in einem Bildprogramm und speichern Sie es neu, am einfachsten als JPEG.
unfit-drawing = In der Zeichnung steht etwas, das nicht zum Zeichnen gehört oder nicht lesbar ist.
    .remedy = Speichern Sie die Zeichnung im Zeichenprogramm als „Einfaches SVG“, ohne Skripte, eingefügte Bilder, Links und Adressen im Internet, oder als PNG.

## Was die Einträge zusammen ergeben

# $list: yes, wenn es um ein Wort aus content/site.toml geht, sonst none.
diagnostic-unknown-reference =
    { $list ->
        [yes] `{ $literal }` gehört nicht zu den Wörtern, die `content/site.toml` vorsieht.
       *[none] `{ $literal }` gibt es hier nicht.
    }
    .remedy =
        { $list ->
            [yes] Schreiben Sie eines der vorgesehenen Wörter oder ergänzen Sie `{ $literal }` in `content/site.toml`.
           *[none] Prüfen Sie die Schreibweise; einen Eintrag aus einem anderen Ordner nennen Sie mit vollem Namen wie `kreise/helmstedt/traeger/muster-vhs`.
        }

# $names: volle Namen, schon zwischen Gravis-Zeichen.
diagnostic-ambiguous-reference = `{ $literal }` kann mehreres bedeuten: { $names }.
    .remedy = Schreiben Sie den vollen Namen des Eintrags, der gemeint ist.

# $kind: ein Ordner wie traeger. $wanted: einer oder mehrere, schon zwischen Gravis-Zeichen.
diagnostic-reference-to-other-kind = `{ $literal }` liegt im Ordner `{ $kind }`, gebraucht wird hier ein Eintrag aus dem Ordner { $wanted }.
    .remedy = Nennen Sie einen Eintrag aus dem Ordner { $wanted }.

diagnostic-reference-circle = Die Reihe der nächsten Kurse führt über `{ $literal }` wieder hierher zurück.
    .remedy = Löschen oder ändern Sie `danach` bei einem der Kurse.

diagnostic-key-outside-kreis = Der Schlüssel `{ $literal }` passt nicht zu „{ $kreis }“: Er müsste mit `{ $wanted }` beginnen.
    .remedy = Prüfen Sie den Schlüssel und das Feld `kreis`.
    .other = Hier steht der Schlüssel des Kreises.

diagnostic-same-official-key = Den amtlichen Schlüssel `{ $literal }` haben zwei Einträge.
    .remedy = Prüfen Sie beide im Gemeindeverzeichnis; jeder Schlüssel gehört zu genau einem Ort.
    .other = Hier steht er schon.

# $old: yes, wenn es um einen früheren Namen aus `frueher` geht.
diagnostic-same-address =
    { $old ->
        [yes] Ein früherer Name dieses Eintrags führt zur Adresse `{ $address }`, und die ist schon vergeben.
       *[other] Die Adresse `{ $address }` ist schon vergeben.
    }
    .remedy =
        { $old ->
            [yes] Löschen Sie diesen Namen aus `frueher`.
           *[other] Geben Sie der Datei einen anderen Namen.
        }
    .other = Dieser Eintrag hat die Adresse.

# $name: die Datei des Originals.
diagnostic-translation-without-original = Zu dieser Übersetzung fehlt die deutsche Datei `{ $name }`.
    .remedy = Prüfen Sie den Namen der Übersetzung; wurde die deutsche Datei gelöscht, löschen Sie auch die Übersetzung.

diagnostic-sum-differs = Die Teile ergeben zusammen `{ $sum }`, als Ganzes ist `{ $total }` angegeben.
    .remedy = Prüfen Sie die Zahlen; müssen die Teile nicht das Ganze ergeben, löschen Sie `summe = true`.
    .label = das Ganze

diagnostic-place-not-of-offer = `{ $literal }` gehört nicht zu den Orten dieses Angebots.
    .remedy = Ergänzen Sie den Ort im Feld `orte` oder ändern Sie `ort` unter `[[zeiten]]`.

## Versprochene Wege (wege.toml)

diagnostic-position-unknown = Wo `{ $literal }` liegt, ist nicht bekannt, und deshalb auch nicht, was in der Nähe ist.
    .remedy = Ergänzen Sie `position` in `{ $file }`, zum Beispiel `position = [52.4084, 10.9341]`.

# $section: der Name eines Abschnitts wie wege.angebot.
diagnostic-journey-without-goal = Für „{ $name }“ gibt es nichts, worauf alles in `[{ $section }]` zutrifft.
    .remedy = Lassen Sie etwas davon weg oder löschen Sie den Weg, bis es so etwas gibt; neben `nahe` zählen geschützte Orte nicht mit.

diagnostic-journey-goal-over = Das Ziel von „{ $name }“ ist vorbei oder abgesagt; dieser Weg wird nicht mehr geprüft.
    .remedy = Nennen Sie ein anderes Ziel oder löschen Sie den Weg.

# $languages: Kürzel. $from, $to: die Adressen der Seiten.
diagnostic-journey-without-way =
    { $count ->
        [one] Für „{ $name }“ führt in der Sprache { $languages } kein Link von `{ $from }` nach `{ $to }`, auch nicht über andere Seiten.
       *[other] Für „{ $name }“ führt in den Sprachen { $languages } kein Link von `{ $from }` nach `{ $to }`, auch nicht über andere Seiten.
    }
    .remedy = Setzen Sie einen Link dorthin, zum Beispiel im Text einer Seite, oder nennen Sie ein anderes Ziel.

# $way: die Adressen der Seiten auf dem Weg.
diagnostic-journey-too-long =
    { $count ->
        [one] „{ $name }“ braucht in der Sprache { $languages } { $links } Links statt höchstens { $limit }; der kürzeste Weg führt über { $way }.
       *[other] „{ $name }“ braucht in den Sprachen { $languages } { $links } Links statt höchstens { $limit }; der kürzeste Weg führt über { $way }.
    }
    .remedy = Kürzen Sie den Weg mit einem Link, zum Beispiel im Text einer Seite oder mit `menue`, oder erhöhen Sie `hoechstens`.

## Was gepflegt werden sollte

diagnostic-required-language-missing = „{ $title }“ gibt es noch nicht in der verlangten Sprache `{ $language }`.
    .remedy = Legen Sie neben dieser Datei eine Übersetzung an, deren Name auf `.{ $language }.md` endet.

# $months: nach so vielen Monaten soll geprüft werden.
diagnostic-review-overdue =
    { $months ->
        [one] Diese Angaben wurden zuletzt am `{ $date }` geprüft, also vor mehr als einem Monat.
       *[other] Diese Angaben wurden zuletzt am `{ $date }` geprüft, also vor mehr als { $months } Monaten.
    }
    .remedy = Prüfen Sie die Angaben und tragen Sie bei `geprueft` den heutigen Tag ein, zum Beispiel `geprueft = 2026-11-02`.

diagnostic-word-without-help = Das Wort „{ $word }“ führt zu keiner Hilfe: Die Angebote bei `hilfe` sind vorbei, und andere Wörter führen auch nicht weiter.
    .remedy = Nennen Sie bei `hilfe` eine Anlaufstelle, eine Seite oder ein Angebot, das es noch gibt.

diagnostic-translation-outdated =
    { $count ->
        [one] Ein Absatz des deutschen Textes hat sich geändert, seit er übersetzt wurde.
       *[other] { $count } Absätze des deutschen Textes haben sich geändert, seit sie übersetzt wurden.
    }
    .remedy = Passen Sie die Übersetzung an und bestätigen Sie sie dann mit dem Befehl `kreisweit confirm { $file }`.

diagnostic-translation-unconfirmed = Bei dieser Übersetzung ist nicht vermerkt, zu welchem Stand des deutschen Textes sie gehört.
    .remedy = Vergleichen Sie sie mit dem deutschen Text und bestätigen Sie sie mit dem Befehl `kreisweit confirm { $file }`.

diagnostic-label-missing = Die Bezeichnung `{ $id }` fehlt in der Sprache `{ $language }`.
    .remedy = Ergänzen Sie in `locales/{ $language }/site.ftl` eine Zeile, die mit `{ $id } =` beginnt.

# $what: schulferien oder schliesstage.
diagnostic-calendar-year-missing =
    { $what ->
        [schulferien] Für das Jahr { $year } sind keine Schulferien eingetragen, aber Angebote pausieren dann.
        [schliesstage] Für das Jahr { $year } sind keine Schließtage eingetragen, aber Angebote pausieren dann.
       *[other] Für das Jahr { $year } fehlt `{ $what }`, aber Angebote richten sich danach.
    }
    .remedy = Ergänzen Sie in `content/site.toml` Abschnitte `[[{ $what }]]` mit `von`, `bis`, `name` und `quelle`.

## Rechtliche Seiten

# $role: die Rolle, wie sie im Kopf einer Seite steht.
diagnostic-legal-page-missing =
    { $kreis ->
        [none] Der Website fehlt eine Seite mit der Rolle `{ $role }`, die das Gesetz verlangt.
       *[other] Den Seiten von „{ $kreis }“ fehlt eine mit der Rolle `{ $role }`, die das Gesetz verlangt.
    }
    .remedy = Legen Sie in `{ $folder }` eine an und schreiben Sie in ihren Kopf `rolle = "{ $role }"`.

diagnostic-legal-page-repeated = Zwei Seiten haben die Rolle `{ $role }`.
    .remedy = Lassen Sie `rolle` nur bei der Seite stehen, die gilt.

diagnostic-placeholder = `{ $literal }` sieht nach einem Platzhalter aus.
    .remedy = Setzen Sie ein, was für Ihre Website gilt.

diagnostic-empty-section = Unter der Überschrift `{ $literal }` steht nichts.
    .remedy = Ergänzen Sie den Text, oder nehmen Sie die Überschrift weg.

diagnostic-statement-old = Diese Erklärung zur Barrierefreiheit ist vom { $date } und damit älter als ein Jahr.
    .remedy = Prüfen Sie, ob sie noch stimmt, und tragen Sie den Tag unter `aktualisiert` ein.


diagnostic-aid-missing =
    { $kreis ->
        [none] Auf der Startseite fehlt eine Seite mit der Rolle `{ $role }`, die das Recht dieses Bundeslands verlangt.
       *[other] Auf der Seite von „{ $kreis }“ fehlt eine mit der Rolle `{ $role }`, die das Recht dieses Bundeslands verlangt.
    }
    .remedy = Legen Sie in `{ $folder }` eine an und schreiben Sie in ihren Kopf `rolle = "{ $role }"`.

## Text unter dem Kopf

diagnostic-raw-html = HTML wie `{ $literal }` ist im Text nicht erlaubt.
    .remedy = Schreiben Sie den Text ohne HTML: `**wichtig**` hebt hervor, Zeilen mit `- ` am Anfang werden zur Liste.

diagnostic-forbidden-scheme = Die Adresse `{ $literal }` beginnt mit `{ $scheme }`, und das ist hier nicht erlaubt.
    .remedy = Möglich sind Adressen mit `https:`, `mailto:`, `tel:` und `geo:` und Verweise auf Dateien dieser Website.

diagnostic-heading-level = Diese Überschrift steht auf Ebene { $level }, hier passt Ebene { $wanted }.
    .remedy =
        { $wanted ->
            [2] Beginnen Sie die Zeile mit `## `.
            [3] Beginnen Sie die Zeile mit `### `.
            [4] Beginnen Sie die Zeile mit `#### `.
            [5] Beginnen Sie die Zeile mit `##### `.
           *[other] Beginnen Sie die Zeile mit `###### `.
        }

diagnostic-picture-in-text = Das Bild `{ $literal }` steht im Text statt im Kopf der Datei.
    .remedy = Löschen Sie es hier und beschreiben Sie es im Kopf der Datei unter `[[bilder]]` mit `datei`, `alt`, `urheber` und `lizenz`.

diagnostic-too-deep = Listen, Zitate oder Hervorhebungen stecken hier mehr als { $limit } Ebenen tief ineinander.
    .remedy = Rücken Sie die Zeilen weniger weit ein.

diagnostic-nothing-to-read = Eine Überschrift oder ein Link hat keinen Text.
    .remedy = Ergänzen Sie den Text oder löschen Sie die Stelle.

## Links

diagnostic-broken-link = Der Link `{ $literal }` führt ins Leere.
    .remedy = Nennen Sie die Datei des Eintrags, gesehen vom Ordner dieser Datei aus, zum Beispiel `../anlaufstellen/muster-treff.md`; fremde Adressen beginnen mit `https://`.

diagnostic-broken-fragment = Der Link `{ $literal }` führt zu einer Überschrift, die es dort nicht gibt.
    .remedy = Prüfen Sie den Teil nach `#`: Er ist die Überschrift in kleinen Buchstaben mit Bindestrichen, zum Beispiel `#anmeldung-und-kosten`.

diagnostic-template-broken-link = Ein Link der Vorlage führt ins Leere: `{ $literal }` auf der Seite `{ $page }`.
    .remedy = Ändern Sie die Adresse in der Vorlage oder ergänzen Sie die Datei, zu der sie führt.

diagnostic-template-broken-fragment = Die Vorlage verweist auf der Seite `{ $page }` mit `{ $literal }` auf eine Stelle, die es nicht gibt.
    .remedy = Ergänzen Sie das Attribut `id` in der Vorlage oder ändern Sie den Verweis.

diagnostic-template-outside-base = Die Adresse `{ $literal }` auf der Seite `{ $page }` liegt außerhalb von `{ $base }`, wo diese Website steht.
    .remedy = Lassen Sie die Adresse in der Vorlage mit `{ $base }` beginnen.

diagnostic-script-broken-import = Das Skript lädt `{ $literal }`, und eine solche Datei hat diese Website nicht.
    .remedy = Nennen Sie eine Datei des Themas, vom Skript aus gesehen, zum Beispiel `./name.js`; was von anderen Websites oder aus Paketen kommt, gehört als Datei ins Thema.

diagnostic-repeated-id = Auf der Seite `{ $page }` kommt das Attribut `id` mit dem Wert `{ $literal }` mehrmals vor.
    .remedy = Geben Sie in der Vorlage jedem Element einen eigenen Wert.

diagnostic-versions-differ = Die Seite `{ $page }` nennt andere Sprachfassungen als die Seite `{ $other }`.
    .remedy = Geben Sie in der Vorlage auf allen Fassungen dieselbe Liste aus (`hreflang`).

diagnostic-own-version-missing = Die Seite `{ $page }` nennt Sprachfassungen, aber nicht sich selbst.
    .remedy = Nehmen Sie in der Vorlage auch die eigene Sprache in die Liste auf (`hreflang`).

diagnostic-canonical-leads-on = Die Seite `{ $page }` nennt als maßgebliche Adresse `{ $other }`, und die verweist weiter.
    .remedy = Nennen Sie in der Vorlage gleich die letzte Adresse (`canonical`).

diagnostic-version-outside = Die Seite `{ $page }` nennt `{ $literal }` als Sprachfassung oder maßgebliche Adresse, doch die gehört nicht zu dieser Website.
    .remedy = Prüfen Sie die Vorlage (`hreflang`, `canonical`) und `adresse` in `content/site.toml`.

diagnostic-redirect-leads-on = Die Weiterleitung `{ $page }` führt nur zu einer anderen Weiterleitung, `{ $other }`.
    .remedy = Tragen Sie alle früheren Namen beim heutigen Eintrag unter `frueher` ein.

diagnostic-sitemap-address = In `{ $file }` steht die Adresse `{ $literal }`, zu der es keine Seite gibt.
    .remedy = Das liegt am Programm und nicht an Ihren Dateien; bitte melden Sie es.

diagnostic-sitemap-differs = In `{ $file }` stehen für die Seite `{ $page }` andere Sprachfassungen als auf der Seite selbst.
    .remedy = Das liegt am Programm oder an der Vorlage und nicht an Ihren Dateien; bitte melden Sie es.

# $count: wie viele Adressen zusammen verschwunden sind.
diagnostic-address-lost =
    { $count ->
        [one] Die Adresse `{ $address }` gibt es nicht mehr.
       *[other] { $count } Adressen gibt es nicht mehr, darunter `{ $address }`.
    }
    .remedy = Hat der Eintrag einen neuen Namen, tragen Sie dort den alten ein: `frueher = ["gemeinden/velpke/angebote/alter-name"]`; ist ein Angebot zu Ende, behalten Sie die Datei und ergänzen `endet`.

diagnostic-published-address-lost =
    { $count ->
        [one] Die veröffentlichte Adresse `{ $address }` gibt es nicht mehr.
       *[other] { $count } veröffentlichte Adressen gibt es nicht mehr, darunter `{ $address }`.
    }
    .remedy = Hat der Eintrag einen neuen Namen, tragen Sie dort den alten ein: `frueher = ["gemeinden/velpke/angebote/alter-name"]`; ist ein Angebot zu Ende, behalten Sie die Datei und ergänzen `endet`.

## Barrierefreiheit der Seiten

# Bei allen: $literal ist das Element, wie es in der Seite steht, $page die erste Seite, auf der es vorkommt.
diagnostic-name-missing = Das Element `{ $literal }` auf der Seite `{ $page }` hat keinen Namen, den ein Screenreader vorlesen kann.
    .remedy = Geben Sie ihm in der Vorlage einen: `<title>` in einer Zeichnung, `title` an einem Rahmen, sonst `aria-label` oder `aria-labelledby`.

diagnostic-link-without-name = Der Link `{ $literal }` auf der Seite `{ $page }` hat keinen Text, den ein Screenreader vorlesen kann.
    .remedy = Schreiben Sie in der Vorlage Text in den Link oder einen Alternativtext an das Bild darin.

diagnostic-button-without-name = Das Bedienelement `{ $literal }` auf der Seite `{ $page }` hat keinen Text, den ein Screenreader vorlesen kann.
    .remedy = Schreiben Sie in der Vorlage Text hinein oder ergänzen Sie `aria-label`.

diagnostic-image-without-alt = Das Bild `{ $literal }` auf der Seite `{ $page }` hat keinen Alternativtext.
    .remedy = Ergänzen Sie `alt` in der Vorlage; bei einem Bild, das nur schmückt, bleibt es leer: `alt=""`.

diagnostic-field-without-label = Das Feld `{ $literal }` auf der Seite `{ $page }` hat keine Beschriftung.
    .remedy = Ergänzen Sie in der Vorlage ein `<label>` mit `for` oder `aria-label`; ein Platzhalter genügt nicht.

diagnostic-main-missing = Die Seite `{ $page }` hat keinen Hauptteil.
    .remedy = Stellen Sie in der Vorlage den Inhalt in `<main>`.

diagnostic-landmark-repeated = Auf der Seite `{ $page }` kommt ein Teil zum zweiten Mal vor, den es nur einmal geben soll: `{ $literal }`.
    .remedy = Fassen Sie in der Vorlage beide zusammen: Es gibt einen Hauptteil, einen Kopf und einen Fuß der Seite.

diagnostic-landmark-nested = `{ $literal }` steht auf der Seite `{ $page }` innerhalb eines anderen Seitenteils.
    .remedy = Stellen Sie diesen Teil in der Vorlage neben die anderen, nicht hinein.

diagnostic-landmarks-alike = Auf der Seite `{ $page }` heißt `{ $literal }` wie ein anderer Seitenteil derselben Art.
    .remedy = Geben Sie in der Vorlage jedem einen eigenen Namen, etwa `aria-label="Sprachen"`.

diagnostic-outside-landmarks = Auf der Seite `{ $page }` steht Text in `{ $literal }`, der zu keinem Seitenteil gehört.
    .remedy = Stellen Sie ihn in der Vorlage in `<header>`, `<nav>`, `<main>` oder `<footer>`.

diagnostic-first-heading-missing = Die Seite `{ $page }` hat keine Hauptüberschrift.
    .remedy = Schreiben Sie in der Vorlage den Titel der Seite in `<h1>`.

diagnostic-first-heading-repeated = Die Seite `{ $page }` hat mehr als eine Hauptüberschrift: `{ $literal }`.
    .remedy = Lassen Sie in der Vorlage ein `<h1>` stehen; die anderen werden `<h2>`.

diagnostic-heading-skipped = Die Überschrift `{ $literal }` auf der Seite `{ $page }` steht auf Ebene { $level }; dort wird Ebene { $wanted } erwartet.
    .remedy = Lassen Sie in der Vorlage keine Ebene aus; wie groß eine Überschrift aussieht, bestimmt die Gestaltung.

diagnostic-heading-empty = Die Überschrift `{ $literal }` auf der Seite `{ $page }` hat keinen Text.
    .remedy = Geben Sie sie in der Vorlage nur aus, wenn es etwas zu sagen gibt.

diagnostic-table-without-name = Die Tabelle `{ $literal }` auf der Seite `{ $page }` sagt nicht, was sie zeigt.
    .remedy = Ergänzen Sie in der Vorlage `<caption>` oder `aria-labelledby`.

diagnostic-table-without-headers = Die Tabelle `{ $literal }` auf der Seite `{ $page }` hat keine Kopfzellen.
    .remedy = Machen Sie in der Vorlage aus den Überschriften der Spalten oder Zeilen `<th>`; dient die Tabelle nur der Anordnung, braucht es keine Tabelle.

diagnostic-header-without-scope = Die Kopfzelle `{ $literal }` auf der Seite `{ $page }` sagt nicht, ob sie für eine Spalte oder eine Zeile steht.
    .remedy = Ergänzen Sie in der Vorlage `scope="col"` oder `scope="row"`.

diagnostic-header-empty = Die Kopfzelle `{ $literal }` auf der Seite `{ $page }` ist leer.
    .remedy = Schreiben Sie in der Vorlage etwas hinein, oder machen Sie daraus `<td>`.

diagnostic-child-not-allowed = `{ $literal }` steht auf der Seite `{ $page }` unmittelbar in der Liste `<{ $parent }>` und ist kein Eintrag.
    .remedy = Stellen Sie es in der Vorlage in einen Eintrag: `<li>`, bei `<dl>` in `<dt>` oder `<dd>`.

diagnostic-item-outside-list = Der Eintrag `{ $literal }` auf der Seite `{ $page }` steht in keiner Liste.
    .remedy = Stellen Sie in der Vorlage `<{ $wanted }>` um die Einträge.

diagnostic-tabindex-positive = `{ $literal }` auf der Seite `{ $page }` bringt mit `tabindex` die Reihenfolge der Tastatur durcheinander.
    .remedy = Möglich sind in der Vorlage `tabindex="0"` und `tabindex="-1"`; die Reihenfolge ergibt sich aus der Vorlage.

diagnostic-focusable-hidden = `{ $literal }` auf der Seite `{ $page }` ist mit der Tastatur zu erreichen, aber für Screenreader verborgen.
    .remedy = Nehmen Sie in der Vorlage `aria-hidden` weg, oder nehmen Sie das Element mit `hidden` ganz heraus.

diagnostic-interactive-nested = `{ $literal }` steht auf der Seite `{ $page }` innerhalb eines anderen Bedienelements (`{ $parent }`).
    .remedy = Stellen Sie beide in der Vorlage nebeneinander.

diagnostic-title-missing = Die Seite `{ $page }` hat keinen Titel.
    .remedy = Ergänzen Sie in der Vorlage `<title>` im Kopf der Seite.

diagnostic-page-language-missing = Die Seite `{ $page }` sagt nicht, in welcher Sprache sie ist.
    .remedy = Ergänzen Sie in der Vorlage `lang` am Element `<html>`.

diagnostic-wrong-direction = Die Schreibrichtung von `{ $literal }` auf der Seite `{ $page }` passt nicht zur Sprache.
    .remedy = Setzen Sie `dir` in der Vorlage; möglich ist hier: { $wanted }.

diagnostic-zoom-blocked = Die Seite `{ $page }` lässt sich nicht genug vergrößern: `{ $literal }`.
    .remedy = Nehmen Sie in der Vorlage `user-scalable` und `maximum-scale` weg.

diagnostic-refresh-delayed = Die Seite `{ $page }` leitet nach einer Weile von selbst weiter: `{ $literal }`.
    .remedy = Leiten Sie in der Vorlage sofort weiter (`0; url=…`) oder über einen Link.

diagnostic-plays-by-itself = `{ $literal }` auf der Seite `{ $page }` beginnt von selbst zu spielen oder sich zu bewegen.
    .remedy = Nehmen Sie in der Vorlage `autoplay` weg; Lesende starten es selbst.

diagnostic-role-unknown = Die Rolle `{ $name }` in `{ $literal }` auf der Seite `{ $page }` gibt es nicht.
    .remedy = Nehmen Sie in der Vorlage eine Rolle aus WAI-ARIA, oder lassen Sie `role` weg.

diagnostic-aria-unknown = Das Attribut `{ $name }` in `{ $literal }` auf der Seite `{ $page }` gibt es nicht.
    .remedy = Prüfen Sie in der Vorlage die Schreibweise.

diagnostic-aria-value-wrong = Das Attribut `{ $name }` in `{ $literal }` auf der Seite `{ $page }` kann den Wert `{ $value }` nicht haben.
    .remedy = Setzen Sie in der Vorlage einen der Werte ein, die WAI-ARIA nennt.

diagnostic-aria-not-allowed = Das Attribut `{ $name }` bewirkt an `{ $literal }` auf der Seite `{ $page }` nichts: Für diese Rolle gibt es das nicht.
    .remedy = Geben Sie dem Element in der Vorlage eine passende Rolle, oder nehmen Sie das Attribut weg.

diagnostic-aria-missing = Der Rolle von `{ $literal }` auf der Seite `{ $page }` fehlt das Attribut `{ $name }`.
    .remedy = Ergänzen Sie es in der Vorlage, oder nehmen Sie das Element, das HTML dafür hat.

diagnostic-role-without-parent = `{ $literal }` auf der Seite `{ $page }` braucht ein Element mit der Rolle `{ $wanted }` um sich herum.
    .remedy = Ergänzen Sie es in der Vorlage, oder lassen Sie `role` weg.

## Vorlagen und Texte der Oberfläche

diagnostic-theme-unknown = Ein Thema `{ $literal }` gibt es nicht.
    .remedy = Prüfen Sie die Schreibweise oder legen Sie das Thema im Ordner `themes/{ $literal }/` an.

diagnostic-theme-circle = Das Thema `{ $literal }` baut auf sich selbst auf.
    .remedy = Ändern Sie `parent` in der Datei `theme.toml` bei einem der Themen.

diagnostic-unknown-token = Eine Farbe `{ $literal }` hat dieses Thema nicht.
    .remedy = Nehmen Sie einen der Namen, die das Thema in seiner Datei `theme.toml` vorsieht.

# $mode: einer der Sätze unter „Arten der Darstellung“. $proposal: eine Farbe, oder none.
diagnostic-low-contrast = Die Farbe `{ $token }` ist { $mode } auf `{ $ground }` schlecht zu erkennen: Der Kontrast von `{ $literal }` zu `{ $other }` beträgt { $ratio } zu 1, nötig sind { $needed } zu 1.
    .remedy =
        { $proposal ->
            [none] Wählen Sie eine der beiden Farben deutlich heller oder dunkler.
           *[other] Die nächste Farbe, mit der alles zu erkennen ist, ist `{ $proposal }`.
        }
    .label = zu wenig Kontrast

diagnostic-template-syntax = Die Vorlage ist nicht lesbar: „{ $problem }“
    .remedy = Prüfen Sie die Vorlage an dieser Stelle.

diagnostic-template-failed = Mit dieser Vorlage ließ sich die Seite `{ $page }` nicht erzeugen: „{ $problem }“
    .remedy = Prüfen Sie, ob die Vorlage nur Werte verwendet, die diese Seite hat.

diagnostic-template-missing = Dem Thema fehlt die Vorlage `{ $template }` für { $pages }.
    .remedy = Legen Sie die Datei im Ordner des Themas an (was sie bekommt, steht in `.docs/templates.md`), oder nennen Sie in der Datei `theme.toml` mit `parent` ein Thema, das sie schon hat.

diagnostic-unknown-template = Eine Vorlage `{ $literal }` hat dieses Thema nicht.
    .remedy = Prüfen Sie die Schreibweise, oder legen Sie die Vorlage im Ordner des Themas an.

# $sort: eines der Wörter unter „Was Vorlagen aufrufen“.
diagnostic-unknown-call = { $sort } `{ $literal }` gibt es nicht.
    .remedy = Prüfen Sie die Schreibweise.

diagnostic-component-repeated = Den Baustein `{ $literal }` gibt es in zwei Vorlagen.
    .remedy = Geben Sie einem der beiden einen anderen Namen.
    .other = Hier steht er schon.

# $value: der Wert, dem das Feld fehlt, oder none. $sort: eines der Wörter unter „Werte ohne Felder“, oder none.
diagnostic-unknown-view-field =
    { $value ->
        [none] Einen Wert `{ $literal }` gibt es an dieser Stelle nicht.
       *[other]
            { $sort ->
                [none] `{ $value }` hat kein Feld `{ $literal }`.
               *[other] `{ $value }` ist { $sort } und hat kein Feld `{ $literal }`.
            }
    }
    .remedy = Nehmen Sie einen Namen, den es dort gibt; was jede Vorlage bekommt, steht in `.docs/templates.md`.

diagnostic-message-syntax = Dieser Text der Oberfläche ist nicht lesbar: „{ $problem }“
    .remedy = Schreiben Sie Namen, Gleichheitszeichen und Text in eine Zeile, zum Beispiel `menu = Menü`, und schließen Sie jede geschweifte Klammer.

diagnostic-message-repeated = Der Text `{ $id }` steht in dieser Datei zweimal.
    .remedy = Löschen Sie einen der beiden.
    .other = Hier steht er schon.

diagnostic-message-missing = Der Text `{ $id }` fehlt in der Sprache `{ $language }`.
    .remedy = Ergänzen Sie in einer Datei unter `locales/{ $language }/` eine Zeile, die mit `{ $id } =` beginnt.

diagnostic-message-unused = Der Text `{ $id }` wird nirgends verwendet.
    .remedy = Prüfen Sie die Schreibweise des Namens oder löschen Sie den Text.

diagnostic-message-variable-unknown = Im Text `{ $id }` steht `${ $variable }`, doch diesen Wert gibt es hier nicht.
    .remedy = Prüfen Sie die Schreibweise oder löschen Sie den Wert aus dem Text.

diagnostic-message-variable-missing = Im Text `{ $id }` fehlt `${ $variable }`, das im deutschen Text steht.
    .remedy = Setzen Sie `{"{"} ${ $variable } {"}"}` an die passende Stelle.
    .other = Hier steht es im deutschen Text.

## Befehlszeile

# Nach dem Erzeugen der Website. $records: ohne Übersetzungen.
cli-built =
    { $pages ->
        [one] { $pages } Seite ist fertig
       *[other] { $pages } Seiten sind fertig
    }, aus { $records ->
        [one] { $records } Eintrag
       *[other] { $records } Einträgen
    } in { $languages ->
        [one] { $languages } Sprache
       *[other] { $languages } Sprachen
    }.
# Nach dem bloßen Prüfen.
cli-checked =
    { $records ->
        [one] { $records } Eintrag
       *[other] { $records } Einträge
    } in { $languages ->
        [one] { $languages } Sprache
       *[other] { $languages } Sprachen
    } geprüft.
cli-links =
    { $links ->
        [one] { $links } Link geprüft.
       *[other] { $links } Links geprüft.
    }
# Wie groß die Dateien sind, die der Browser bei der ersten Suche lädt. $size: Kilobyte.
cli-search = Suche im Browser: bis zu { $size } kB je Sprache, geladen bei der ersten Suche.
cli-files = Dateien: { $added } neu, { $changed } geändert, { $removed } entfernt, { $unchanged } unverändert.
cli-nothing-written =
    { $errors ->
        [one] Wegen eines Fehlers wurde nichts geschrieben.
       *[other] Wegen { $errors } Fehlern wurde nichts geschrieben.
    }
# Mit --strict.
cli-strict =
    { $warnings ->
        [one] Mit `--strict` zählt der Hinweis als Fehler.
       *[other] Mit `--strict` zählen die { $warnings } Hinweise als Fehler.
    }
# $folder: der Ordner mit der fertigen Website, $address: eine Adresse wie http://localhost:8000/.
cli-reading = Dateien werden gelesen …
cli-progress = { $made } von { $pages } Seiten, { $rate } je Sekunde
cli-publishing = Alles wird geprüft und veröffentlicht …
cli-look = Zum Ansehen: `python3 -m http.server --directory { $folder }` starten und im Browser { $address } öffnen.
cli-confirmed = Bestätigt: `{ $file }`
cli-confirmed-count =
    { $count ->
        [one] { $count } Datei ist bestätigt.
       *[other] { $count } Dateien sind bestätigt.
    }
cli-confirm-nothing = Nichts zu tun: Alles ist schon bestätigt.
cli-confirm-no-record = `{ $file }` ist weder ein Eintrag dieser Website noch eine Übersetzung.
# Was weder Redaktion noch Programm verschuldet haben. $problem: auf Englisch.
cli-failed = Das Programm konnte nicht weiterarbeiten: { $problem }

## Vorschau

# Das Programm läuft weiter, bis es abgebrochen wird. $address: wo die Vorschau zu sehen ist.
cli-serving = Vorschau: { $address } (beenden mit Strg+C)
# Die Vorschau läuft weiter. $problem: auf Englisch.
cli-serve-trouble = Das gelingt im Moment nicht: { $problem }
# Überschrift über den Meldungen, die über der Seite liegen.
preview-title = Meldungen der Vorschau
preview-more =
    { $count ->
        [one] Eine weitere Meldung nennt `kreisweit check`.
       *[other] { $count } weitere Meldungen nennt `kreisweit check`.
    }
preview-last = Diese Seite kann im Moment nicht erstellt werden. Zu sehen ist sie, wie sie zuletzt ohne Fehler war.
preview-no-site = Im Moment kann keine Seite erstellt werden. Die Vorschau erscheint von selbst, sobald die Fehler behoben sind.
preview-no-page = Unter dieser Adresse gibt es keine Seite.
preview-other-host = Diese Vorschau ist nur unter ihrer eigenen Adresse zu sehen, nicht unter `{ $host }`.
