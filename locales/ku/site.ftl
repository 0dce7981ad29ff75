site-title = Malpera mînak: mînaka navçeya Helmstedt
site-short = Malpera mînak

art-beratung = Şêwirmendî
art-sprache = Ziman
art-sport = Werzîş
art-kultur = Çand
art-hobby = Hobî
art-begegnung = Hevdîtin û nasîn
art-kinder = Zarok û malbat
art-bildung = Perwerde
art-arbeit = Kar û fêrbûna pîşeyî
art-gesundheit = Tenduristî
art-frauen = Çalakî ji bo jinan
art-ehrenamt = Karê dilxwazî
art-wohnen = Xanî
art-umwelt = Xweza û jîngeh

zielgruppe-alle = Her kes
zielgruppe-kinder = Zarok
zielgruppe-jugendliche = Ciwan
zielgruppe-erwachsene = Mezin
zielgruppe-eltern = Dê û bav
zielgruppe-frauen = Jin
zielgruppe-maenner = Mêr
zielgruppe-aeltere = Kesên kal û pîr
zielgruppe-neuzugewanderte = Kesên nûhatî
zielgruppe-ehrenamtliche = Dilxwaz
zielgruppe-verwaltung = Xebatkarên rêveberiyê
zielgruppe-menschen-mit-behinderung = Kesên astengdar

handlungsfeld-arbeit-ausbildung = Kar û fêrbûna pîşeyî
handlungsfeld-sprache-bildung = Ziman û perwerde
handlungsfeld-soziale-integration = Entegrasyona civakî
handlungsfeld-interkulturelle-oeffnung = Vekirina navbera çandan û hevkarî
handlungsfeld-wohnen = Xanî
handlungsfeld-gesundheit = Tenduristî
handlungsfeld-freizeit = Dema vala
