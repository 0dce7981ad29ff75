site-title = Musterseite
site-short = Muster
art-sprache = Sprache
art-sprache = Sprachen
art-sport = Sport { $count }
zielgruppe-alle = Alle
zielgruppe-eltern = Eltern
handlungsfeld-bildung = Bildung { -anhang }
offers-count = { $count } Angebote
alter-text = Niemand braucht ihn
das ist kein Text
