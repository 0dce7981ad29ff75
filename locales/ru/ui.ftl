### Тексты интерфейса на русском языке. Источник: locales/de/ui.ftl; комментарии для перевода находятся там.

## Рамка каждой страницы

page-title = { $title } – { $site }
place-description = { $title }: предложения, куда обратиться, номера экстренной помощи и цифры
offers-description = { $title }: когда, где, сколько стоит и как записаться
skip-link = Перейти к содержанию
menu = Меню
menu-main-label = Главное меню
footer-label = Об этом сайте
breadcrumb-label = Вы здесь
home = Главная
on-this-page = На этой странице
demonstration-notice = Демонстрация: этот сайт является примером, а не предложением района (Landkreis).
as-of = По состоянию на: { $date }
reviewed-on = Последняя проверка: { $date }
short-address = Короткий адрес этой страницы
qr-code = QR-код с коротким адресом этой страницы
label-value = { $label }: { $value }
with-count = { $label } ({ $count })
title-at-place = { $title }, { $place }
name-with-mark = { $name } ({ $mark })
table-label = Таблица
footer-licence = Тексты: CC BY 4.0, если не указано иное
picture-credit-licence = Изображение: { $credit }, лицензия: { $licence }

## Язык

language = Язык
language-choice-heading = Выберите язык
language-switch-label = Эта страница на других языках
language-own-name = Русский

## Примечания к текстам

notice-fallback = Этого текста пока нет на этом языке. Вы видите его на другом языке: { $shown }.
notice-outdated = Немецкий текст здесь изменился. Перевод еще не обновлен.
notice-machine = Этот текст переведен машиной и еще не проверен человеком.
notice-machine-reviewed = Этот текст переведен машиной и проверен человеком.
notice-binding = Юридическую силу имеет только немецкая версия.
german-version = Немецкая версия
notice-extended = Немецкий текст теперь содержит больше, чем этот перевод.
notice-review-overdue = Эти сведения давно не проверялись. Пожалуйста, сначала уточните их.
sample = Пример
sample-offer = Пример: такого предложения не существует
sample-anlaufstelle = Пример: такого контактного пункта не существует
sample-traeger = Пример: такой организации не существует

## Accessibility statement

statement-heading = Заявление кратко
statement-created = Составлено
statement-updated = Последнее обновление
statement-conformity = Выполнение требований
conformity-voll = полностью
conformity-teilweise = частично
conformity-nicht = не выполнены
conformity-nicht-bewertet = ещё не проверено
statement-assessment = Кто проверял
assessment-selbst = сам владелец сайта
assessment-extern = независимая организация
statement-law = Закон
statement-report = Сообщить о барьере
statement-body = Если ответ не помог

## Главная страница

start-lead = Предложения, консультации и контакты: рядом с вами и на вашем языке
start-where = Где вы живете?
start-what = Что вы ищете?
start-whom = К кому можно обратиться?
start-letter = Вы получили письмо от ведомства?
start-aids = Помощь в понимании
start-emergency = Экстренные вызовы и помощь по телефону
start-stories = Что хорошо получается в других местах
start-focus = Главная тема: { $field }

## Общины, объединения общин и район

gemeinden-heading = Общины
gemeinden-lead = Выберите общину (Gemeinde), в которой вы живете.
gemeinden-independent = Другие города и общины
gemeinden-count =
    { $count ->
        [one] { $count } община
        [few] { $count } общины
        [many] { $count } общин
       *[other] { $count } общины
    }
verband-members = Общины в составе объединения
place-about = Об этом месте
place-belongs-to = Входит в
place-aliases = Населенные пункты
place-postcodes = Почтовый индекс
place-area = Площадь
place-population = Население
place-official-key = Официальный код (AGS)
place-on-map = Показать на карте
map-service = Открыть карту на OpenStreetMap
place-rathaus = Ваша ратуша (Rathaus)
place-anlaufstellen = Куда обратиться
place-emergency = Экстренные вызовы и помощь по телефону
place-figures = Цифры
place-stories = Хорошие примеры
place-nearby = Общины поблизости
place-offers-own = Предложения в { $name }
place-offers-verband = { $name }: предложения для всех общин объединения
place-offers-kreis = { $name }: предложения для всех общин
place-offers-elsewhere = Предложения в других местах, доступные и для вас
place-offers-all = { $name }: все предложения
place-offers-by-type = Предложения по видам
place-nothing-of-type = Таких предложений здесь пока нет.
place-nothing-anywhere = Таких предложений в районе пока нет.
place-nearest = Ближайшие предложения
distance-km = примерно { $distance }{"\u00A0"}км по прямой

place-kind-stadt = Город (Stadt)
place-kind-gemeinde = Община (Gemeinde)
place-kind-flecken = Местечко (Flecken)
place-kind-markt = Местечко (Markt)
place-kind-landkreis = Район (Landkreis)
place-kind-kreis = район (Kreis)
place-kind-region = регион
place-kind-kreisfreie-stadt = город вне района (kreisfreie Stadt)
place-kind-grosse-kreisstadt = крупный районный город (Große Kreisstadt)
place-kind-gemeindefreies-gebiet = территория вне общин (gemeindefreies Gebiet)

verband-kind-samtgemeinde = Объединение общин (Samtgemeinde)
verband-kind-verbandsgemeinde = Объединение общин (Verbandsgemeinde)
verband-kind-amt = Объединение общин (Amt)
verband-kind-verwaltungsgemeinschaft = Объединение общин (Verwaltungsgemeinschaft)
verband-kind-verwaltungsverband = Объединение общин (Verwaltungsverband)
verband-kind-gemeindeverwaltungsverband = Объединение общин (Gemeindeverwaltungsverband)
verband-kind-erfuellende-gemeinde = община, ведущая дела соседних общин (erfüllende Gemeinde)
verband-kind-kirchspielslandgemeinde = объединение сельских общин (Kirchspielslandgemeinde)
verband-kind-region = Регион (Region)

## Списки предложений

offers-heading = Предложения
offers-lead = Курсы, места встреч, спорт, консультации и многое другое
offers-of-type = Предложения: { $type }
offers-of-type-at = { $type }: предложения для { $name }
offers-by-place = Предложения по общинам
offers-by-audience = Предложения по целевым группам
offers-by-day = Предложения по дням недели
offers-by-language = Предложения по языкам
offers-free = Бесплатные предложения
offers-for-audience = Предложения для кого: { $audience }
offers-on-day = Предложения в этот день недели: { $day }
offers-in-language = Предложения на этом языке: { $language }
offers-a-to-z = Предложения от А до Я
a-to-z-letters = Буквы
a-to-z-none = Цифры и знаки
a-to-z-part = Часть { $part } из { $parts }
offers-none = Сейчас здесь нет ни одного предложения.
offers-all = Все предложения
offers-count =
    { $count ->
        [one] { $count } предложение
        [few] { $count } предложения
        [many] { $count } предложений
       *[other] { $count } предложения
    }

## Предложение: заголовки сведений

offer-facts = Самое важное
offer-when = Когда
offer-where = Где
offer-next-dates = Ближайшие даты
offer-no-dates = Сейчас дата не определена.
offer-period = Период
offer-cost = Стоимость
offer-support = Доплаты и скидки
offer-registration = Запись
offer-languages = Языки
offer-audience = Для кого
offer-who-may-come = Кто может участвовать
offer-level = Уровень языка
offer-course-kind = Вид курса
offer-next-course = Следующий курс
offer-childcare-label = Присмотр за детьми
offer-capacity = Количество мест
offer-access = Доступность
offer-bring = Возьмите с собой
offer-note = Обратите внимание
offer-contact = Контакт
offer-traeger = Кто это проводит?
offer-serves = Для жителей
offer-type = Вид
offer-field = Направление работы
offer-status = Статус
responsible = Отвечает за эти сведения
mistake-tell = Сообщить об ошибке на этой странице
mistake-subject = Ошибка на странице: { $title }

## Предложение: сведения

offer-online = онлайн
offer-everyone = открыто для всех
offer-women-only = только для женщин
offer-childcare = с присмотром за детьми
offer-permit-needed = только с определенным статусом пребывания
offer-ended = Это предложение завершилось. Последний день: { $date }
offer-not-begun = Это предложение еще не началось. Первый день: { $date }
offer-status-laeuft = идет
offer-status-pausiert = сейчас перерыв
offer-status-ausgebucht = мест нет
offer-status-abgesagt = отменено
registration-needed = Нужна запись
registration-not-needed = Без записи, просто приходите
registration-until = Запись до { $date }
counter-heading = Показать на месте
counter-hint = Покажите этот раздел у стойки или на месте. Он на вашем языке и на немецком.
counter-speaks = Здравствуйте. Я лишь немного говорю по-немецки. Мой язык: { $language }
counter-join = Хочу принять участие в этом предложении.
counter-register = Хочу записаться на это предложение.
counter-appointment = Мне нужна запись на приём, пожалуйста.
counter-help = Мне нужна ваша помощь, пожалуйста.
counter-slowly = Пожалуйста, говорите медленно или запишите это для меня.
capacity-count =
    { $count ->
        [one] { $count } место
        [few] { $count } места
        [many] { $count } мест
       *[other] { $count } места
    }
age-from-to =
    { $to ->
        [one] от { $from } до { $to } года
        [few] от { $from } до { $to } лет
        [many] от { $from } до { $to } лет
       *[other] от { $from } до { $to } года
    }
age-from =
    { $from ->
        [one] от { $from } года
        [few] от { $from } лет
        [many] от { $from } лет
       *[other] от { $from } года
    }
age-to =
    { $to ->
        [one] до { $to } года
        [few] до { $to } лет
        [many] до { $to } лет
       *[other] до { $to } года
    }

level-from-to = { $from } – { $to }
level-from = { $from } и выше
level-to = до уровня { $to }
level-alpha = Обучение чтению и письму
level-a1 = A1
level-a2 = A2
level-b1 = B1
level-b2 = B2
level-c1 = C1
level-c2 = C2

course-kind-erstorientierung = Курс первичной ориентации (Erstorientierungskurs)
course-kind-integrationskurs = Интеграционный курс (Integrationskurs)
course-kind-alphabetisierung = Курс грамоты (Alphabetisierungskurs)
course-kind-berufssprachkurs = Курс немецкого для работы (Berufssprachkurs)
course-kind-vhs = Курс народного университета (Volkshochschule, VHS)
course-kind-ehrenamt = волонтерский курс
course-kind-weiterbildung = повышение квалификации
course-kind-sonstiger = другой курс

permit-unionsbuergerschaft = гражданки и граждане ЕС
permit-niederlassungserlaubnis = бессрочный вид на жительство (Niederlassungserlaubnis)
permit-aufenthaltserlaubnis = временный вид на жительство (Aufenthaltserlaubnis)
permit-gestattung = разрешение на пребывание на время процедуры предоставления убежища (Aufenthaltsgestattung)
permit-duldung = временная отсрочка депортации (Duldung)

## Стоимость

money = { $amount }{"\u00A0"}€
cost-free = бесплатно
cost-per-monat = { $money } в месяц
cost-per-termin = { $money } за одну встречу
cost-per-kurs = { $money } за весь курс
cost-per-stunde = { $money } за час
cost-per-jahr = { $money } в год
cost-per-person = { $money } с человека
cost-for-audience = { $audience }: { $cost }
support-bildung-und-teilhabe = Возможна доплата по программе «Bildung und Teilhabe» (образование и участие для детей)
support-befreiung = Возможно освобождение от оплаты
support-ermaessigung = Возможна скидка

## Доступность

access-stufenlos = без ступенек
access-wc = туалет для людей на инвалидной коляске
access-aufzug = лифт
access-parkplatz = парковка для людей с инвалидностью
access-induktionsschleife = индукционная петля для слуховых аппаратов
access-leitsystem = система ориентирования для незрячих
access-gebaerdensprache = жестовый язык

## Время словами

time-from-to = с { $from } до { $to }
time-from = с { $from }
date-from-to = с { $from } по { $to }
date-from = с { $from }
date-to = до { $to }
when-and-time = { $when }, { $time }
recurrence-weekly = Каждую неделю: { $days }
recurrence-every-weeks =
    { $weeks ->
        [one] Каждую неделю: { $days }
        [few] Каждые { $weeks } недели: { $days }
        [many] Каждые { $weeks } недель: { $days }
       *[other] Каждые { $weeks } недели: { $days }
    }
recurrence-monthly = Каждый месяц: { $days }
recurrence-dates = В эти дни: { $dates }
nth-1 =
    { $day ->
        [mi] первая { $weekday }
        [fr] первая { $weekday }
        [sa] первая { $weekday }
        [so] первое { $weekday }
       *[other] первый { $weekday }
    }
nth-2 =
    { $day ->
        [mi] вторая { $weekday }
        [fr] вторая { $weekday }
        [sa] вторая { $weekday }
        [so] второе { $weekday }
       *[other] второй { $weekday }
    }
nth-3 =
    { $day ->
        [mi] третья { $weekday }
        [fr] третья { $weekday }
        [sa] третья { $weekday }
        [so] третье { $weekday }
       *[other] третий { $weekday }
    }
nth-4 =
    { $day ->
        [mi] четвертая { $weekday }
        [fr] четвертая { $weekday }
        [sa] четвертая { $weekday }
        [so] четвертое { $weekday }
       *[other] четвертый { $weekday }
    }
nth-5 =
    { $day ->
        [mi] пятая { $weekday }
        [fr] пятая { $weekday }
        [sa] пятая { $weekday }
        [so] пятое { $weekday }
       *[other] пятый { $weekday }
    }
nth-last =
    { $day ->
        [mi] последняя { $weekday }
        [fr] последняя { $weekday }
        [sa] последняя { $weekday }
        [so] последнее { $weekday }
       *[other] последний { $weekday }
    }
pause-schulferien = не во время школьных каникул
pause-feiertage = не в праздничные дни
pause-schliesstage = не в дни, когда закрыто

## Куда обратиться

anlaufstellen-heading = Куда обратиться
anlaufstellen-lead = Здесь вы получите информацию, совет и помощь.
anlaufstellen-none = Сейчас здесь нет ни одного контактного пункта.
anlaufstellen-count =
    { $count ->
        [one] { $count } контактный пункт
        [few] { $count } контактных пункта
        [many] { $count } контактных пунктов
       *[other] { $count } контактного пункта
    }
anlaufstelle-topics = Темы
anlaufstelle-kind = Вид
anlaufstelle-nationwide = по всей Германии
anlaufstelle-round-the-clock = круглосуточно, ежедневно
anlaufstelle-offers = Предложения в этом месте
anlaufstelle-serves = Территория ответственности
anlaufstelle-traeger = Ответственная организация
anlaufstelle-interpreting = Возможен устный перевод: пожалуйста, заранее скажите, какой язык вам нужен.
stop = Остановка
stop-lines = Маршруты: { $lines }
protected-notice = Адрес не разглашается, чтобы защитить людей, которые там находятся. Пожалуйста, позвоните.
leave-page = Быстро покинуть эту страницу
leave-page-hint = Посещение этой страницы может сохраниться в истории вашего браузера. Там его можно удалить.

appointment = Запись на прием
appointment-ohne = без записи
appointment-mit = только по записи
appointment-beides = по записи или без нее

hours = Часы работы
hours-day = День
hours-time = Время
hours-closed = закрыто
hours-exceptions = Изменения в часах работы
hours-closed-because = закрыто ({ $name })
hours-none = Пожалуйста, уточните часы работы.
hours-next = Ближайшее время работы: { $when }
hours-then = Затем: { $when }
open-now = сейчас открыто
open-now-until = сейчас открыто до { $time }
closed-now = сейчас закрыто

anlaufstelle-kind-rathaus = Ратуша (Rathaus)
anlaufstelle-kind-auslaenderbehoerde = Ведомство по делам иностранцев (Ausländerbehörde)
anlaufstelle-kind-sozialamt = Ведомство социальной помощи (Sozialamt)
anlaufstelle-kind-jugendamt = Ведомство по делам детей и молодежи (Jugendamt)
anlaufstelle-kind-jobcenter = Центр занятости (Jobcenter)
anlaufstelle-kind-arbeitsagentur = Агентство по трудоустройству (Agentur für Arbeit)
anlaufstelle-kind-mbe = Миграционная консультация для взрослых (MBE)
anlaufstelle-kind-jmd = Миграционная служба для молодежи (JMD)
anlaufstelle-kind-koordinierungsstelle = Координационный центр по интеграции
anlaufstelle-kind-bibliothek = Библиотека
anlaufstelle-kind-beratungsstelle = Консультационный центр
anlaufstelle-kind-treffpunkt = Место встреч
anlaufstelle-kind-schule = Школа
anlaufstelle-kind-kita = Детский сад (Kita)
anlaufstelle-kind-sportstaette = Спортивный объект
anlaufstelle-kind-gesundheit = Здоровье
anlaufstelle-kind-schutzeinrichtung = Убежище для защиты
anlaufstelle-kind-hilfetelefon = Помощь по телефону
anlaufstelle-kind-notruf = Экстренный вызов
anlaufstelle-kind-sonstige = другой контактный пункт

topic-aufenthalt = Право на пребывание
topic-arbeit = Работа
topic-wohnen = Жилье
topic-gesundheit = Здоровье
topic-familie = Семья
topic-bildung = Образование
topic-sprache = Язык
topic-geld = Деньги
topic-gewalt = Насилие
topic-recht = Право
topic-alltag = Повседневная жизнь
topic-ehrenamt = Волонтерство
topic-diskriminierung = Дискриминация
topic-sucht = Зависимость
topic-trauer = Горе и утрата

## Контакт

contact = Контакт
contact-address = Адрес
contact-phone = Телефон
contact-mail = Электронная почта
contact-website = Сайт
contact-person = Контактное лицо
contact-deputy = Замещение
contact-languages = Языки: { $languages }
phone-kind-festnetz = Телефон
phone-kind-mobil = Мобильный телефон
phone-kind-fax = Факс
phone-kind-hilfe = Телефон помощи
phone-kind-notruf = Экстренный вызов

## Организаторы: кто проводит

traeger-heading = Организаторы
traeger-lead = Общества, благотворительные организации, школы и ведомства, которые что-то предлагают
traeger-none = Сейчас здесь нет ни одного организатора.
traeger-offers = Предложения этого организатора
traeger-anlaufstellen = Контактные пункты этого организатора
traeger-count =
    { $count ->
        [one] { $count } организатор
        [few] { $count } организатора
        [many] { $count } организаторов
       *[other] { $count } организатора
    }
traeger-kind-verwaltung = Орган власти
traeger-kind-vhs = Народный университет (Volkshochschule, VHS)
traeger-kind-wohlfahrt = Благотворительная организация (Wohlfahrtsverband)
traeger-kind-verein = Общество (Verein)
traeger-kind-migrantenorganisation = Организация мигрантов
traeger-kind-religionsgemeinschaft = Религиозная община
traeger-kind-bildungstraeger = Образовательная организация
traeger-kind-unternehmen = Предприятие
traeger-kind-initiative = Инициатива
traeger-kind-sonstige = другие организаторы

## Цифры

figures-heading = Цифры
figures-lead = Показатели с источником и датой
figures-none = Сейчас здесь нет цифр.
figure-value = Значение
figure-date = Дата
figure-place = Место
figure-unit = Единица
figure-breakdown = Значения по территориям
figure-over-time = Динамика
figure-total = Всего
figure-no-value = нет данных
figure-download = Скачать значения в виде таблицы (CSV)
comparison-heading = Сравнение общин
comparison-of = Сравнение общин: { $name }
comparison-lead = Все общины с их показателями в одной таблице
figure-date-not-given = дата не указана
figure-rhythm = Обновление
figure-responsible = Отвечает
figure-chart = Столбчатая диаграмма: { $title }. Наибольшее значение: { $highest } ({ $highest-place }). Наименьшее значение: { $lowest } ({ $lowest-place }). Все значения приведены в таблице.
figure-chart-over-time = Диаграмма: { $title }. { $first-date }: { $first }. { $last-date }: { $last }. Все значения приведены в таблице.
rhythm-jaehrlich = ежегодно
rhythm-halbjaehrlich = раз в полгода
rhythm-vierteljaehrlich = ежеквартально
rhythm-monatlich = ежемесячно
rhythm-einmalig = один раз, без обновления

source = Источник
licence = Лицензия
source-as-of = { $title }, по состоянию на: { $date }

unit-einwohner =
    { $count ->
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }
unit-km2 = { $count }{"\u00A0"}км²
unit-einwohner-je-km2 =
    { $count ->
        [one] { $count } человек на км²
        [few] { $count } человека на км²
        [many] { $count } человек на км²
       *[other] { $count } человека на км²
    }
unit-prozent = { $count }{"\u00A0"}%
unit-anzahl = { $count }
unit-euro = { $count }{"\u00A0"}€
unit-km = { $count }{"\u00A0"}км
about = примерно { $value }
unit-name-einwohner = Население
unit-name-km2 = Площадь в км²
unit-name-einwohner-je-km2 = Человек на км²
unit-name-prozent = Доля в процентах
unit-name-anzahl = Количество
unit-name-euro = Сумма в евро
unit-name-km = Расстояние в км

## Хорошие примеры

stories-heading = Хорошие примеры
stories-lead = Что помогает в других местах и как это сделали
stories-none = Сейчас здесь нет ни одного примера.
story-facts = Коротко
story-territory = Где
story-population = Население
story-area = Площадь
story-fields = Направления работы
story-starting-point = Исходная ситуация
story-timeline = Хронология
story-steps = Шаги
story-results = Результаты
story-today = Положение сегодня
story-visibility = Как об этом узнают
story-helped = Что помогло
story-hindered = Что было трудно
story-offers = Похожие предложения здесь, в районе
story-others = Другие примеры по теме

## Search

search-heading = Поиск
search-lead = Предложения, учреждения, места и всё остальное на этом сайте
search-places-lead = Населённые пункты и страницы для всех. Предложения и места, куда обратиться, ищите через поиск вашего района (Kreis).
search-in-kreise = Поиск в вашем районе (Kreis)
search-input = Что вы ищете?
search-hint = Можно ввести и немецкое слово. Достаточно части слова, опечатки не помешают.
search-submit = Искать
search-no-script = Для поиска нужен JavaScript, но здесь он не работает. Всё можно найти в этих списках:
search-lists = Все списки
search-filters = Фильтры для предложений и учреждений
search-any = все
search-reset = Убрать все фильтры
search-loosen = Убрать фильтр: { $filter }
search-found = Найдено: { $count }
search-nothing = Ничего не найдено. Попробуйте другое слово или слово покороче.
search-failed = Поиск сейчас не загружается. Всё можно найти в этих списках:
search-show-all = Показать все
search-places = Места
search-pages = Другие страницы
search-offers = Искать и фильтровать предложения
search-open-now = Показать только то, что сейчас открыто
## Words of official letters

terms-heading = Слова из официальных писем
terms-menu = Слова из писем
terms-lead = Что написано в письме? Найдите немецкое слово. Здесь объясняется, что оно значит, что вы можете сделать и кто поможет.
terms-count =
    { $count ->
        [one] { $count } слово
        [few] { $count } слова
        [many] { $count } слов
       *[other] { $count } слова
    }
terms-index = Первые буквы
terms-of-record = Слова по этой теме
term-kicker = Слово из официального письма
term-and-meaning = { $word } ({ $meaning })
term-also = В письмах также
term-law = В законе
term-hint = Это объяснение не заменяет юридической консультации. Действует то, что написано в вашем письме и в законе.
term-help = Здесь вам помогут
term-others = Связанные слова

## Если страницы нет

not-found-heading = Такой страницы нет
not-found-text = Возможно, адрес изменился или предложение завершилось. Отсюда можно перейти дальше:
moved-heading = У этой страницы новый адрес
moved-text = Перейдите сюда:

## Названия языков

language-de = немецкий
language-de-simple = простой немецкий (Einfache Sprache)
language-en = английский
language-am = амхарский
language-ar = арабский
language-az = азербайджанский
language-bg = болгарский
language-bs = боснийский
language-ckb = курдский (сорани)
language-el = греческий
language-es = испанский
language-fa = персидский (фарси, дари)
language-fr = французский
language-gsg = немецкий жестовый язык
language-hr = хорватский
language-hu = венгерский
language-hy = армянский
language-it = итальянский
language-ka = грузинский
language-ku = курдский (курманджи)
language-nl = нидерландский
language-pl = польский
language-ps = пушту
language-pt = португальский
language-ro = румынский
language-ru = русский
language-so = сомалийский
language-sq = албанский
language-sr = сербский
language-ti = тигринья
language-tr = турецкий
language-uk = украинский
language-ur = урду
language-vi = вьетнамский
language-zh = китайский

## Праздничные дни

holiday-new-year = Новый год
holiday-epiphany = День трех королей
holiday-womens-day = Международный женский день
holiday-good-friday = Страстная пятница
holiday-easter-sunday = Пасхальное воскресенье
holiday-easter-monday = Пасхальный понедельник
holiday-labour-day = День труда
holiday-liberation-day = День освобождения
holiday-ascension = Вознесение Господне
holiday-whit-sunday = Воскресенье Пятидесятницы
holiday-whit-monday = Понедельник Пятидесятницы
holiday-corpus-christi = Праздник Тела и Крови Христовых
holiday-uprising-day = Годовщина восстания 17 июня
holiday-peace-festival = Аугсбургский праздник мира
holiday-assumption = Вознесение Девы Марии
holiday-world-childrens-day = Всемирный день детей
holiday-unity-day = День германского единства
holiday-reformation-day = День Реформации
holiday-all-saints = День всех святых
holiday-repentance-day = День покаяния и молитвы
holiday-christmas-day = Первый день Рождества
holiday-second-christmas-day = Второй день Рождества
