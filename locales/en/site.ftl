site-title = Demonstration site: the example of the Helmstedt district
site-short = Demonstration site

art-beratung = Advice
art-sprache = Language
art-sport = Sport
art-kultur = Culture
art-hobby = Hobbies
art-begegnung = Meeting people
art-kinder = Children and family
art-bildung = Education
art-arbeit = Work and training
art-gesundheit = Health
art-frauen = For women
art-ehrenamt = Volunteering
art-wohnen = Housing
art-umwelt = Nature and environment

zielgruppe-alle = Everyone
zielgruppe-kinder = Children
zielgruppe-jugendliche = Young people
zielgruppe-erwachsene = Adults
zielgruppe-eltern = Parents
zielgruppe-frauen = Women
zielgruppe-maenner = Men
zielgruppe-aeltere = Older people
zielgruppe-neuzugewanderte = Newcomers
zielgruppe-ehrenamtliche = Volunteers
zielgruppe-verwaltung = Administration staff
zielgruppe-menschen-mit-behinderung = People with disabilities

handlungsfeld-arbeit-ausbildung = Work and training
handlungsfeld-sprache-bildung = Language and education
handlungsfeld-soziale-integration = Social integration
handlungsfeld-interkulturelle-oeffnung = Intercultural opening and cooperation
handlungsfeld-wohnen = Housing
handlungsfeld-gesundheit = Health
handlungsfeld-freizeit = Leisure
