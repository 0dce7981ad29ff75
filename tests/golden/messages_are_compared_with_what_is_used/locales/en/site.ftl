site-title = Sample site
site-short = Sample
art-sprache = Language
art-sport = Sports
zielgruppe-alle = Everybody
offers-count = many offers
handlungsfelt-bildung = Education
