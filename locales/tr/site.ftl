site-title = Örnek web sitesi: Helmstedt ilçesi (Landkreis Helmstedt) örneği
site-short = Örnek site

art-beratung = Danışmanlık
art-sprache = Dil
art-sport = Spor
art-kultur = Kültür
art-hobby = Hobi
art-begegnung = Buluşma
art-kinder = Çocuklar ve aile
art-bildung = Eğitim
art-arbeit = İş ve meslek eğitimi
art-gesundheit = Sağlık
art-frauen = Kadınlara yönelik hizmetler
art-ehrenamt = Gönüllülük
art-wohnen = Konut
art-umwelt = Doğa ve çevre

zielgruppe-alle = Herkes
zielgruppe-kinder = Çocuklar
zielgruppe-jugendliche = Gençler
zielgruppe-erwachsene = Yetişkinler
zielgruppe-eltern = Anne babalar
zielgruppe-frauen = Kadınlar
zielgruppe-maenner = Erkekler
zielgruppe-aeltere = Yaşlılar
zielgruppe-neuzugewanderte = Yeni gelen göçmenler
zielgruppe-ehrenamtliche = Gönüllüler
zielgruppe-verwaltung = İdare çalışanları
zielgruppe-menschen-mit-behinderung = Engelli bireyler

handlungsfeld-arbeit-ausbildung = İş ve meslek eğitimi
handlungsfeld-sprache-bildung = Dil ve eğitim
handlungsfeld-soziale-integration = Sosyal uyum
handlungsfeld-interkulturelle-oeffnung = Kültürlerarası açılım ve iş birliği
handlungsfeld-wohnen = Konut
handlungsfeld-gesundheit = Sağlık
handlungsfeld-freizeit = Boş zaman
