site-title = Сайт-приклад: на прикладі району (Landkreis) Helmstedt
site-short = Сайт-приклад

art-beratung = Консультації
art-sprache = Мова
art-sport = Спорт
art-kultur = Культура
art-hobby = Хобі
art-begegnung = Зустрічі
art-kinder = Діти та родина
art-bildung = Освіта
art-arbeit = Робота та професійне навчання
art-gesundheit = Здоров’я
art-frauen = Пропозиції для жінок
art-ehrenamt = Волонтерство
art-wohnen = Житло
art-umwelt = Природа та довкілля

zielgruppe-alle = Усі
zielgruppe-kinder = Діти
zielgruppe-jugendliche = Підлітки та молодь
zielgruppe-erwachsene = Дорослі
zielgruppe-eltern = Батьки
zielgruppe-frauen = Жінки
zielgruppe-maenner = Чоловіки
zielgruppe-aeltere = Люди старшого віку
zielgruppe-neuzugewanderte = Люди, які нещодавно приїхали
zielgruppe-ehrenamtliche = Волонтерки та волонтери
zielgruppe-verwaltung = Працівники адміністрації
zielgruppe-menschen-mit-behinderung = Люди з інвалідністю

handlungsfeld-arbeit-ausbildung = Робота та професійне навчання
handlungsfeld-sprache-bildung = Мова та освіта
handlungsfeld-soziale-integration = Соціальна інтеграція
handlungsfeld-interkulturelle-oeffnung = Міжкультурна відкритість і співпраця
handlungsfeld-wohnen = Житло
handlungsfeld-gesundheit = Здоров’я
handlungsfeld-freizeit = Дозвілля
