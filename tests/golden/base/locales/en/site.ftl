site-title = Sample site
site-short = Sample
art-sprache = Language
art-sport = Sports
zielgruppe-alle = Everybody
zielgruppe-eltern = Parents
handlungsfeld-bildung = Education
