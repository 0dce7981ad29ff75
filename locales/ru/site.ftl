site-title = Сайт-пример: на примере района (Landkreis) Helmstedt
site-short = Сайт-пример

art-beratung = Консультации
art-sprache = Язык
art-sport = Спорт
art-kultur = Культура
art-hobby = Хобби
art-begegnung = Встречи
art-kinder = Дети и семья
art-bildung = Образование
art-arbeit = Работа и профессиональное обучение
art-gesundheit = Здоровье
art-frauen = Предложения для женщин
art-ehrenamt = Волонтерство
art-wohnen = Жилье
art-umwelt = Природа и окружающая среда

zielgruppe-alle = Все
zielgruppe-kinder = Дети
zielgruppe-jugendliche = Подростки и молодежь
zielgruppe-erwachsene = Взрослые
zielgruppe-eltern = Родители
zielgruppe-frauen = Женщины
zielgruppe-maenner = Мужчины
zielgruppe-aeltere = Люди старшего возраста
zielgruppe-neuzugewanderte = Недавно приехавшие люди
zielgruppe-ehrenamtliche = Волонтеры
zielgruppe-verwaltung = Сотрудники администрации
zielgruppe-menschen-mit-behinderung = Люди с инвалидностью

handlungsfeld-arbeit-ausbildung = Работа и профессиональное обучение
handlungsfeld-sprache-bildung = Язык и образование
handlungsfeld-soziale-integration = Социальная интеграция
handlungsfeld-interkulturelle-oeffnung = Межкультурная открытость и сотрудничество
handlungsfeld-wohnen = Жилье
handlungsfeld-gesundheit = Здоровье
handlungsfeld-freizeit = Досуг
