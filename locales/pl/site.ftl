site-title = Strona przykładowa: na przykładzie powiatu (Landkreis) Helmstedt
site-short = Strona przykładowa

art-beratung = Poradnictwo
art-sprache = Język
art-sport = Sport
art-kultur = Kultura
art-hobby = Hobby
art-begegnung = Spotkania
art-kinder = Dzieci i rodzina
art-bildung = Edukacja
art-arbeit = Praca i kształcenie zawodowe
art-gesundheit = Zdrowie
art-frauen = Oferty dla kobiet
art-ehrenamt = Wolontariat
art-wohnen = Mieszkanie
art-umwelt = Przyroda i środowisko

zielgruppe-alle = Wszyscy
zielgruppe-kinder = Dzieci
zielgruppe-jugendliche = Młodzież
zielgruppe-erwachsene = Dorośli
zielgruppe-eltern = Rodzice
zielgruppe-frauen = Kobiety
zielgruppe-maenner = Mężczyźni
zielgruppe-aeltere = Osoby starsze
zielgruppe-neuzugewanderte = Osoby nowo przybyłe
zielgruppe-ehrenamtliche = Osoby działające w wolontariacie
zielgruppe-verwaltung = Osoby zatrudnione w administracji
zielgruppe-menschen-mit-behinderung = Osoby z niepełnosprawnością

handlungsfeld-arbeit-ausbildung = Praca i kształcenie zawodowe
handlungsfeld-sprache-bildung = Język i edukacja
handlungsfeld-soziale-integration = Integracja społeczna
handlungsfeld-interkulturelle-oeffnung = Otwartość międzykulturowa i współpraca
handlungsfeld-wohnen = Mieszkanie
handlungsfeld-gesundheit = Zdrowie
handlungsfeld-freizeit = Czas wolny
