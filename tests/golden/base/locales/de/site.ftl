site-title = Musterseite
site-short = Muster
art-sprache = Sprache
art-sport = Sport
zielgruppe-alle = Alle
zielgruppe-eltern = Eltern
handlungsfeld-bildung = Bildung
