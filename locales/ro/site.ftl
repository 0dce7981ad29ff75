site-title = Site demonstrativ pe exemplul districtului Helmstedt (Landkreis Helmstedt)
site-short = Site demonstrativ

art-beratung = Consiliere
art-sprache = Limbă
art-sport = Sport
art-kultur = Cultură
art-hobby = Hobby
art-begegnung = Întâlniri
art-kinder = Copii și familie
art-bildung = Educație
art-arbeit = Muncă și formare profesională
art-gesundheit = Sănătate
art-frauen = Activități pentru femei
art-ehrenamt = Voluntariat
art-wohnen = Locuință
art-umwelt = Natură și mediu

zielgruppe-alle = Toată lumea
zielgruppe-kinder = Copii
zielgruppe-jugendliche = Tineri
zielgruppe-erwachsene = Adulți
zielgruppe-eltern = Părinți
zielgruppe-frauen = Femei
zielgruppe-maenner = Bărbați
zielgruppe-aeltere = Persoane în vârstă
zielgruppe-neuzugewanderte = Persoane nou-venite
zielgruppe-ehrenamtliche = Voluntari
zielgruppe-verwaltung = Personal din administrație
zielgruppe-menschen-mit-behinderung = Persoane cu dizabilități

handlungsfeld-arbeit-ausbildung = Muncă și formare profesională
handlungsfeld-sprache-bildung = Limbă și educație
handlungsfeld-soziale-integration = Integrare socială
handlungsfeld-interkulturelle-oeffnung = Deschidere interculturală și cooperare
handlungsfeld-wohnen = Locuință
handlungsfeld-gesundheit = Sănătate
handlungsfeld-freizeit = Timp liber
