site-title = Beispielseite am Beispiel des Landkreises Helmstedt
site-short = Beispielseite

art-beratung = Beratung
art-sprache = Sprache
art-sport = Sport
art-kultur = Kultur
art-hobby = Hobby
art-begegnung = Begegnung
art-kinder = Kinder und Familie
art-bildung = Bildung
art-arbeit = Arbeit und Ausbildung
art-gesundheit = Gesundheit
art-frauen = Angebote für Frauen
art-ehrenamt = Ehrenamt
art-wohnen = Wohnen
art-umwelt = Natur und Umwelt

zielgruppe-alle = Alle
zielgruppe-kinder = Kinder
zielgruppe-jugendliche = Jugendliche
zielgruppe-erwachsene = Erwachsene
zielgruppe-eltern = Eltern
zielgruppe-frauen = Frauen
zielgruppe-maenner = Männer
zielgruppe-aeltere = Ältere Menschen
zielgruppe-neuzugewanderte = Neu Zugewanderte
zielgruppe-ehrenamtliche = Ehrenamtliche
zielgruppe-verwaltung = Beschäftigte der Verwaltung
zielgruppe-menschen-mit-behinderung = Menschen mit Behinderung

handlungsfeld-arbeit-ausbildung = Arbeit und Ausbildung
handlungsfeld-sprache-bildung = Sprache und Bildung
handlungsfeld-soziale-integration = Soziale Integration
handlungsfeld-interkulturelle-oeffnung = Interkulturelle Öffnung und Zusammenarbeit
handlungsfeld-wohnen = Wohnen
handlungsfeld-gesundheit = Gesundheit
handlungsfeld-freizeit = Freizeit
