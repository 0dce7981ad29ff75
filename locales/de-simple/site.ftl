site-title = Beispielseite: der Landkreis Helmstedt als Beispiel
site-short = Beispielseite

art-beratung = Beratung
art-sprache = Sprache
art-sport = Sport
art-kultur = Kultur
art-hobby = Hobby
art-begegnung = Menschen treffen
art-kinder = Kinder und Familie
art-bildung = Lernen und Bildung
art-arbeit = Arbeit und Ausbildung
art-gesundheit = Gesundheit
art-frauen = Angebote für Frauen
art-ehrenamt = Ehrenamt (freiwillig helfen)
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
zielgruppe-neuzugewanderte = Neu Angekommene
zielgruppe-ehrenamtliche = Freiwillige (Ehrenamtliche)
zielgruppe-verwaltung = Mitarbeitende in Ämtern
zielgruppe-menschen-mit-behinderung = Menschen mit Behinderung

handlungsfeld-arbeit-ausbildung = Arbeit und Ausbildung
handlungsfeld-sprache-bildung = Sprache und Bildung
handlungsfeld-soziale-integration = Zusammenleben (soziale Integration)
handlungsfeld-interkulturelle-oeffnung = Offen für alle Kulturen und Zusammenarbeit
handlungsfeld-wohnen = Wohnen
handlungsfeld-gesundheit = Gesundheit
handlungsfeld-freizeit = Freizeit
