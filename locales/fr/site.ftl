site-title = Site de démonstration à l’exemple de l’arrondissement de Helmstedt (Landkreis Helmstedt)
site-short = Site de démonstration

art-beratung = Conseil
art-sprache = Langue
art-sport = Sport
art-kultur = Culture
art-hobby = Hobbys
art-begegnung = Rencontres
art-kinder = Enfants et famille
art-bildung = Éducation
art-arbeit = Travail et formation
art-gesundheit = Santé
art-frauen = Offres pour les femmes
art-ehrenamt = Bénévolat
art-wohnen = Logement
art-umwelt = Nature et environnement

zielgruppe-alle = Tout le monde
zielgruppe-kinder = Enfants
zielgruppe-jugendliche = Jeunes
zielgruppe-erwachsene = Adultes
zielgruppe-eltern = Parents
zielgruppe-frauen = Femmes
zielgruppe-maenner = Hommes
zielgruppe-aeltere = Personnes âgées
zielgruppe-neuzugewanderte = Personnes nouvellement arrivées
zielgruppe-ehrenamtliche = Bénévoles
zielgruppe-verwaltung = Personnel de l’administration
zielgruppe-menschen-mit-behinderung = Personnes handicapées

handlungsfeld-arbeit-ausbildung = Travail et formation
handlungsfeld-sprache-bildung = Langue et éducation
handlungsfeld-soziale-integration = Intégration sociale
handlungsfeld-interkulturelle-oeffnung = Ouverture interculturelle et coopération
handlungsfeld-wohnen = Logement
handlungsfeld-gesundheit = Santé
handlungsfeld-freizeit = Loisirs
