### Тексти інтерфейсу українською мовою. Джерело: locales/de/ui.ftl; коментарі для перекладу стоять там.

## Рамка кожної сторінки

page-title = { $title } – { $site }
place-description = { $title }: пропозиції, куди звернутися, номери екстреної допомоги та цифри
offers-description = { $title }: коли, де, скільки коштує та як записатися
skip-link = Перейти до змісту
menu = Меню
menu-main-label = Головне меню
footer-label = Про цей вебсайт
breadcrumb-label = Ви тут
home = Головна
on-this-page = На цій сторінці
demonstration-notice = Демонстрація: цей вебсайт є прикладом, а не пропозицією району (Landkreis).
as-of = Станом на: { $date }
reviewed-on = Востаннє перевірено: { $date }
short-address = Коротка адреса цієї сторінки
qr-code = QR-код із короткою адресою цієї сторінки
label-value = { $label }: { $value }
with-count = { $label } ({ $count })
title-at-place = { $title }, { $place }
name-with-mark = { $name } ({ $mark })
table-label = Таблиця
footer-licence = Тексти: CC BY 4.0, якщо не зазначено інше
picture-credit-licence = Зображення: { $credit }, ліцензія: { $licence }

## Мова

language = Мова
language-choice-heading = Виберіть мову
language-switch-label = Ця сторінка іншими мовами
language-own-name = Українська

## Примітки до текстів

notice-fallback = Цього тексту ще немає цією мовою. Ви бачите його іншою мовою: { $shown }.
notice-outdated = Німецький текст тут змінився. Переклад ще не оновлено.
notice-machine = Цей текст перекладено машиною, людина його ще не перевірила.
notice-machine-reviewed = Цей текст перекладено машиною та перевірено людиною.
notice-binding = Юридичну силу має лише німецька версія.
german-version = Німецька версія
notice-extended = Німецький текст тепер містить більше, ніж цей переклад.
notice-review-overdue = Ці дані вже давно не перевіряли. Будь ласка, спершу уточніть їх.
sample = Приклад
sample-offer = Приклад: такої пропозиції не існує
sample-anlaufstelle = Приклад: такого контактного пункту не існує
sample-traeger = Приклад: такої організації не існує

## Accessibility statement

statement-heading = Заява коротко
statement-created = Створено
statement-updated = Востаннє оновлено
statement-conformity = Виконання вимог
conformity-voll = повністю
conformity-teilweise = частково
conformity-nicht = не виконано
conformity-nicht-bewertet = ще не перевірено
statement-assessment = Хто перевіряв
assessment-selbst = сам власник сайту
assessment-extern = незалежна організація
statement-law = Закон
statement-report = Повідомити про перешкоду
statement-body = Якщо відповідь не допомогла

## Головна сторінка

start-lead = Пропозиції, консультації та контакти: поруч із вами й вашою мовою
start-where = Де ви живете?
start-what = Що ви шукаєте?
start-whom = До кого можна звернутися?
start-letter = Ви отримали лист від установи?
start-aids = Допомога з розумінням
start-emergency = Екстрені виклики й допомога телефоном
start-stories = Що добре працює в інших місцях
start-focus = Головна тема: { $field }

## Громади, об’єднання громад і район

gemeinden-heading = Громади
gemeinden-lead = Виберіть громаду (Gemeinde), у якій ви живете.
gemeinden-independent = Інші міста та громади
gemeinden-count =
    { $count ->
        [one] { $count } громада
        [few] { $count } громади
        [many] { $count } громад
       *[other] { $count } громади
    }
verband-members = Громади у складі об’єднання
place-about = Про це місце
place-belongs-to = Належить до
place-aliases = Населені пункти
place-postcodes = Поштовий індекс
place-area = Площа
place-population = Населення
place-official-key = Офіційний код (AGS)
place-on-map = Показати на карті
map-service = Відкрити карту на OpenStreetMap
place-rathaus = Ваша ратуша (Rathaus)
place-anlaufstellen = Куди звернутися
place-emergency = Екстрені виклики й допомога телефоном
place-figures = Цифри
place-stories = Добрі приклади
place-nearby = Громади поблизу
place-offers-own = Пропозиції в { $name }
place-offers-verband = { $name }: пропозиції для всіх громад об’єднання
place-offers-kreis = { $name }: пропозиції для всіх громад
place-offers-elsewhere = Пропозиції в інших місцях, доступні й для вас
place-offers-all = { $name }: усі пропозиції
place-offers-by-type = Пропозиції за видами
place-nothing-of-type = Таких пропозицій тут поки немає.
place-nothing-anywhere = Таких пропозицій у районі поки немає.
place-nearest = Найближчі пропозиції
distance-km = приблизно { $distance }{"\u00A0"}км по прямій

place-kind-stadt = Місто (Stadt)
place-kind-gemeinde = Громада (Gemeinde)
place-kind-flecken = Містечко (Flecken)
place-kind-markt = Містечко (Markt)
place-kind-landkreis = Район (Landkreis)
place-kind-kreis = район (Kreis)
place-kind-region = регіон
place-kind-kreisfreie-stadt = місто, що не входить до району (kreisfreie Stadt)
place-kind-grosse-kreisstadt = велике районне місто (Große Kreisstadt)
place-kind-gemeindefreies-gebiet = територія поза громадами (gemeindefreies Gebiet)

verband-kind-samtgemeinde = Об’єднання громад (Samtgemeinde)
verband-kind-verbandsgemeinde = Об’єднання громад (Verbandsgemeinde)
verband-kind-amt = Об’єднання громад (Amt)
verband-kind-verwaltungsgemeinschaft = Об’єднання громад (Verwaltungsgemeinschaft)
verband-kind-verwaltungsverband = Об’єднання громад (Verwaltungsverband)
verband-kind-gemeindeverwaltungsverband = Об’єднання громад (Gemeindeverwaltungsverband)
verband-kind-erfuellende-gemeinde = громада, що веде справи сусідніх громад (erfüllende Gemeinde)
verband-kind-kirchspielslandgemeinde = об’єднання сільських громад (Kirchspielslandgemeinde)
verband-kind-region = Регіон (Region)

## Списки пропозицій

offers-heading = Пропозиції
offers-lead = Курси, місця зустрічей, спорт, консультації тощо
offers-of-type = Пропозиції: { $type }
offers-of-type-at = { $type }: пропозиції для { $name }
offers-by-place = Пропозиції за громадами
offers-by-audience = Пропозиції за цільовими групами
offers-by-day = Пропозиції за днями тижня
offers-by-language = Пропозиції за мовами
offers-free = Безкоштовні пропозиції
offers-for-audience = Пропозиції для кого: { $audience }
offers-on-day = Пропозиції в цей день тижня: { $day }
offers-in-language = Пропозиції цією мовою: { $language }
offers-a-to-z = Пропозиції від А до Я
a-to-z-letters = Літери
a-to-z-none = Цифри та знаки
a-to-z-part = Частина { $part } з { $parts }
offers-none = Зараз тут немає жодної пропозиції.
offers-all = Усі пропозиції
offers-count =
    { $count ->
        [one] { $count } пропозиція
        [few] { $count } пропозиції
        [many] { $count } пропозицій
       *[other] { $count } пропозиції
    }

## Пропозиція: заголовки даних

offer-facts = Найважливіше
offer-when = Коли
offer-where = Де
offer-next-dates = Найближчі дати
offer-no-dates = Зараз дату не визначено.
offer-period = Період
offer-cost = Вартість
offer-support = Доплати та знижки
offer-registration = Запис
offer-languages = Мови
offer-audience = Для кого
offer-who-may-come = Хто може взяти участь
offer-level = Рівень мови
offer-course-kind = Вид курсу
offer-next-course = Наступний курс
offer-childcare-label = Догляд за дітьми
offer-capacity = Кількість місць
offer-access = Безбар’єрність
offer-bring = Візьміть із собою
offer-note = Зверніть увагу
offer-contact = Контакт
offer-traeger = Хто це проводить?
offer-serves = Для мешканців
offer-type = Вид
offer-field = Сфера діяльності
offer-status = Статус
responsible = Відповідає за ці дані
mistake-tell = Повідомити про помилку на цій сторінці
mistake-subject = Помилка на сторінці: { $title }

## Пропозиція: дані

offer-online = онлайн
offer-everyone = відкрито для всіх
offer-women-only = лише для жінок
offer-childcare = з доглядом за дітьми
offer-permit-needed = лише з певним статусом перебування
offer-ended = Ця пропозиція завершилася. Останній день: { $date }
offer-not-begun = Ця пропозиція ще не почалася. Перший день: { $date }
offer-status-laeuft = триває
offer-status-pausiert = зараз перерва
offer-status-ausgebucht = місць немає
offer-status-abgesagt = скасовано
registration-needed = Потрібен запис
registration-not-needed = Без запису, просто приходьте
registration-until = Запис до { $date }
counter-heading = Показати на місці
counter-hint = Покажіть цей розділ біля стійки або на місці. Він вашою мовою та німецькою.
counter-speaks = Добрий день. Я лише трохи розмовляю німецькою. Моя мова: { $language }
counter-join = Я хочу взяти участь у цій пропозиції.
counter-register = Я хочу записатися на цю пропозицію.
counter-appointment = Мені потрібен запис на прийом, будь ласка.
counter-help = Мені потрібна ваша допомога, будь ласка.
counter-slowly = Будь ласка, говоріть повільно або запишіть це для мене.
capacity-count =
    { $count ->
        [one] { $count } місце
        [few] { $count } місця
        [many] { $count } місць
       *[other] { $count } місця
    }
age-from-to =
    { $to ->
        [one] від { $from } до { $to } року
        [few] від { $from } до { $to } років
        [many] від { $from } до { $to } років
       *[other] від { $from } до { $to } року
    }
age-from =
    { $from ->
        [one] від { $from } року
        [few] від { $from } років
        [many] від { $from } років
       *[other] від { $from } року
    }
age-to =
    { $to ->
        [one] до { $to } року
        [few] до { $to } років
        [many] до { $to } років
       *[other] до { $to } року
    }

level-from-to = { $from } – { $to }
level-from = { $from } і вище
level-to = до рівня { $to }
level-alpha = Навчання читання й письма
level-a1 = A1
level-a2 = A2
level-b1 = B1
level-b2 = B2
level-c1 = C1
level-c2 = C2

course-kind-erstorientierung = Курс першої орієнтації (Erstorientierungskurs)
course-kind-integrationskurs = Інтеграційний курс (Integrationskurs)
course-kind-alphabetisierung = Курс грамоти (Alphabetisierungskurs)
course-kind-berufssprachkurs = Курс німецької для роботи (Berufssprachkurs)
course-kind-vhs = Курс народного університету (Volkshochschule, VHS)
course-kind-ehrenamt = волонтерський курс
course-kind-weiterbildung = підвищення кваліфікації
course-kind-sonstiger = інший курс

permit-unionsbuergerschaft = громадянки та громадяни ЄС
permit-niederlassungserlaubnis = безстроковий дозвіл на проживання (Niederlassungserlaubnis)
permit-aufenthaltserlaubnis = тимчасовий дозвіл на проживання (Aufenthaltserlaubnis)
permit-gestattung = дозвіл на перебування під час процедури надання притулку (Aufenthaltsgestattung)
permit-duldung = тимчасове відстрочення депортації (Duldung)

## Вартість

money = { $amount }{"\u00A0"}€
cost-free = безкоштовно
cost-per-monat = { $money } на місяць
cost-per-termin = { $money } за одну зустріч
cost-per-kurs = { $money } за весь курс
cost-per-stunde = { $money } за годину
cost-per-jahr = { $money } на рік
cost-per-person = { $money } з особи
cost-for-audience = { $audience }: { $cost }
support-bildung-und-teilhabe = Можлива доплата за програмою «Bildung und Teilhabe» (освіта й участь для дітей)
support-befreiung = Можливе звільнення від оплати
support-ermaessigung = Можлива знижка

## Безбар’єрність

access-stufenlos = без сходів
access-wc = туалет для людей на кріслі колісному
access-aufzug = ліфт
access-parkplatz = паркомісце для людей з інвалідністю
access-induktionsschleife = індукційна петля для слухових апаратів
access-leitsystem = система орієнтування для незрячих
access-gebaerdensprache = жестова мова

## Час словами

time-from-to = з { $from } до { $to }
time-from = з { $from }
date-from-to = з { $from } до { $to }
date-from = з { $from }
date-to = до { $to }
when-and-time = { $when }, { $time }
recurrence-weekly = Щотижня: { $days }
recurrence-every-weeks =
    { $weeks ->
        [one] Щотижня: { $days }
        [few] Кожні { $weeks } тижні: { $days }
        [many] Кожні { $weeks } тижнів: { $days }
       *[other] Кожні { $weeks } тижні: { $days }
    }
recurrence-monthly = Щомісяця: { $days }
recurrence-dates = У такі дні: { $dates }
nth-1 =
    { $day ->
        [mi] перша { $weekday }
        [fr] перша { $weekday }
        [sa] перша { $weekday }
        [so] перша { $weekday }
       *[other] перший { $weekday }
    }
nth-2 =
    { $day ->
        [mi] друга { $weekday }
        [fr] друга { $weekday }
        [sa] друга { $weekday }
        [so] друга { $weekday }
       *[other] другий { $weekday }
    }
nth-3 =
    { $day ->
        [mi] третя { $weekday }
        [fr] третя { $weekday }
        [sa] третя { $weekday }
        [so] третя { $weekday }
       *[other] третій { $weekday }
    }
nth-4 =
    { $day ->
        [mi] четверта { $weekday }
        [fr] четверта { $weekday }
        [sa] четверта { $weekday }
        [so] четверта { $weekday }
       *[other] четвертий { $weekday }
    }
nth-5 =
    { $day ->
        [mi] п’ята { $weekday }
        [fr] п’ята { $weekday }
        [sa] п’ята { $weekday }
        [so] п’ята { $weekday }
       *[other] п’ятий { $weekday }
    }
nth-last =
    { $day ->
        [mi] остання { $weekday }
        [fr] остання { $weekday }
        [sa] остання { $weekday }
        [so] остання { $weekday }
       *[other] останній { $weekday }
    }
pause-schulferien = не під час шкільних канікул
pause-feiertage = не у святкові дні
pause-schliesstage = не в дні, коли зачинено

## Куди звернутися

anlaufstellen-heading = Куди звернутися
anlaufstellen-lead = Тут ви отримаєте інформацію, пораду й допомогу.
anlaufstellen-none = Зараз тут немає жодного контактного пункту.
anlaufstellen-count =
    { $count ->
        [one] { $count } контактний пункт
        [few] { $count } контактні пункти
        [many] { $count } контактних пунктів
       *[other] { $count } контактного пункту
    }
anlaufstelle-topics = Теми
anlaufstelle-kind = Вид
anlaufstelle-nationwide = по всій Німеччині
anlaufstelle-round-the-clock = цілодобово, щодня
anlaufstelle-offers = Пропозиції в цьому місці
anlaufstelle-serves = Територія відповідальності
anlaufstelle-traeger = Відповідальна організація
anlaufstelle-interpreting = Можливий усний переклад: будь ласка, заздалегідь скажіть, яка мова вам потрібна.
stop = Зупинка
stop-lines = Маршрути: { $lines }
protected-notice = Адресу не розголошують, щоб захистити людей, які там перебувають. Будь ласка, зателефонуйте.
leave-page = Швидко залишити цю сторінку
leave-page-hint = Відвідування цієї сторінки може зберегтися в історії вашого браузера. Там його можна видалити.

appointment = Запис на прийом
appointment-ohne = без запису
appointment-mit = лише за записом
appointment-beides = за записом або без нього

hours = Години роботи
hours-day = День
hours-time = Час
hours-closed = зачинено
hours-exceptions = Зміни в годинах роботи
hours-closed-because = зачинено ({ $name })
hours-none = Будь ласка, уточніть години роботи.
hours-next = Найближчий час роботи: { $when }
hours-then = Потім: { $when }
open-now = зараз відчинено
open-now-until = зараз відчинено до { $time }
closed-now = зараз зачинено

anlaufstelle-kind-rathaus = Ратуша (Rathaus)
anlaufstelle-kind-auslaenderbehoerde = Відомство у справах іноземців (Ausländerbehörde)
anlaufstelle-kind-sozialamt = Відомство соціальної допомоги (Sozialamt)
anlaufstelle-kind-jugendamt = Служба у справах дітей та молоді (Jugendamt)
anlaufstelle-kind-jobcenter = Центр зайнятості (Jobcenter)
anlaufstelle-kind-arbeitsagentur = Агентство з працевлаштування (Agentur für Arbeit)
anlaufstelle-kind-mbe = Міграційна консультація для дорослих (MBE)
anlaufstelle-kind-jmd = Міграційна служба для молоді (JMD)
anlaufstelle-kind-koordinierungsstelle = Координаційний центр з інтеграції
anlaufstelle-kind-bibliothek = Бібліотека
anlaufstelle-kind-beratungsstelle = Консультаційний центр
anlaufstelle-kind-treffpunkt = Місце зустрічей
anlaufstelle-kind-schule = Школа
anlaufstelle-kind-kita = Дитячий садок (Kita)
anlaufstelle-kind-sportstaette = Спортивний об’єкт
anlaufstelle-kind-gesundheit = Здоров’я
anlaufstelle-kind-schutzeinrichtung = Притулок для захисту
anlaufstelle-kind-hilfetelefon = Допомога телефоном
anlaufstelle-kind-notruf = Екстрений виклик
anlaufstelle-kind-sonstige = інший контактний пункт

topic-aufenthalt = Право на перебування
topic-arbeit = Робота
topic-wohnen = Житло
topic-gesundheit = Здоров’я
topic-familie = Родина
topic-bildung = Освіта
topic-sprache = Мова
topic-geld = Гроші
topic-gewalt = Насильство
topic-recht = Право
topic-alltag = Повсякденне життя
topic-ehrenamt = Волонтерство
topic-diskriminierung = Дискримінація
topic-sucht = Залежність
topic-trauer = Горе і втрата

## Контакт

contact = Контакт
contact-address = Адреса
contact-phone = Телефон
contact-mail = Електронна пошта
contact-website = Вебсайт
contact-person = Контактна особа
contact-deputy = Заміна
contact-languages = Мови: { $languages }
phone-kind-festnetz = Телефон
phone-kind-mobil = Мобільний телефон
phone-kind-fax = Факс
phone-kind-hilfe = Телефон допомоги
phone-kind-notruf = Екстрений виклик

## Організатори: хто проводить

traeger-heading = Організатори
traeger-lead = Товариства, благодійні організації, школи та відомства, які щось пропонують
traeger-none = Зараз тут немає жодного організатора.
traeger-offers = Пропозиції цього організатора
traeger-anlaufstellen = Контактні пункти цього організатора
traeger-count =
    { $count ->
        [one] { $count } організатор
        [few] { $count } організатори
        [many] { $count } організаторів
       *[other] { $count } організатора
    }
traeger-kind-verwaltung = Орган влади
traeger-kind-vhs = Народний університет (Volkshochschule, VHS)
traeger-kind-wohlfahrt = Благодійна організація (Wohlfahrtsverband)
traeger-kind-verein = Товариство (Verein)
traeger-kind-migrantenorganisation = Організація мігрантів
traeger-kind-religionsgemeinschaft = Релігійна громада
traeger-kind-bildungstraeger = Освітня організація
traeger-kind-unternehmen = Підприємство
traeger-kind-initiative = Ініціатива
traeger-kind-sonstige = інші організатори

## Цифри

figures-heading = Цифри
figures-lead = Показники з джерелом і датою
figures-none = Зараз тут немає цифр.
figure-value = Значення
figure-date = Дата
figure-place = Місце
figure-unit = Одиниця
figure-breakdown = Значення за територіями
figure-over-time = Динаміка
figure-total = Разом
figure-no-value = немає даних
figure-download = Завантажити значення як таблицю (CSV)
comparison-heading = Порівняння громад
comparison-of = Порівняння громад: { $name }
comparison-lead = Усі громади з їхніми показниками в одній таблиці
figure-date-not-given = дату не вказано
figure-rhythm = Оновлення
figure-responsible = Відповідає
figure-chart = Стовпчикова діаграма: { $title }. Найвище значення: { $highest } ({ $highest-place }). Найнижче значення: { $lowest } ({ $lowest-place }). Усі значення наведено в таблиці.
figure-chart-over-time = Діаграма: { $title }. { $first-date }: { $first }. { $last-date }: { $last }. Усі значення наведено в таблиці.
rhythm-jaehrlich = щороку
rhythm-halbjaehrlich = кожні пів року
rhythm-vierteljaehrlich = щокварталу
rhythm-monatlich = щомісяця
rhythm-einmalig = одноразово, без оновлення

source = Джерело
licence = Ліцензія
source-as-of = { $title }, станом на: { $date }

unit-einwohner =
    { $count ->
        [one] { $count } особа
        [few] { $count } особи
        [many] { $count } осіб
       *[other] { $count } особи
    }
unit-km2 = { $count }{"\u00A0"}км²
unit-einwohner-je-km2 =
    { $count ->
        [one] { $count } особа на км²
        [few] { $count } особи на км²
        [many] { $count } осіб на км²
       *[other] { $count } особи на км²
    }
unit-prozent = { $count }{"\u00A0"}%
unit-anzahl = { $count }
unit-euro = { $count }{"\u00A0"}€
unit-km = { $count }{"\u00A0"}км
about = приблизно { $value }
unit-name-einwohner = Населення
unit-name-km2 = Площа в км²
unit-name-einwohner-je-km2 = Осіб на км²
unit-name-prozent = Частка у відсотках
unit-name-anzahl = Кількість
unit-name-euro = Сума в євро
unit-name-km = Відстань у км

## Добрі приклади

stories-heading = Добрі приклади
stories-lead = Що допомагає в інших місцях і як це зробили
stories-none = Зараз тут немає жодного прикладу.
story-facts = Коротко
story-territory = Де
story-population = Населення
story-area = Площа
story-fields = Сфери діяльності
story-starting-point = Вихідна ситуація
story-timeline = Хронологія
story-steps = Кроки
story-results = Результати
story-today = Стан на сьогодні
story-visibility = Як про це дізнаються
story-helped = Що допомогло
story-hindered = Що було складно
story-offers = Схожі пропозиції тут, у районі
story-others = Інші приклади на цю тему

## Search

search-heading = Пошук
search-lead = Пропозиції, установи, місця та все інше на цьому сайті
search-places-lead = Населені пункти та сторінки для всіх. Пропозиції та місця, куди звернутися, шукайте через пошук вашого району (Kreis).
search-in-kreise = Пошук у вашому районі (Kreis)
search-input = Що ви шукаєте?
search-hint = Можна ввести й німецьке слово. Достатньо частини слова, помилки не завадять.
search-submit = Шукати
search-no-script = Для пошуку потрібен JavaScript, але тут він не працює. Усе можна знайти в цих списках:
search-lists = Усі списки
search-filters = Фільтри для пропозицій та установ
search-any = усі
search-reset = Прибрати всі фільтри
search-loosen = Прибрати фільтр: { $filter }
search-found = Знайдено: { $count }
search-nothing = Нічого не знайдено. Спробуйте інше або коротше слово.
search-failed = Пошук зараз не завантажується. Усе можна знайти в цих списках:
search-show-all = Показати все
search-places = Місця
search-pages = Інші сторінки
search-offers = Шукати та фільтрувати пропозиції
search-open-now = Показати лише те, що зараз відчинено
## Words of official letters

terms-heading = Слова з офіційних листів
terms-menu = Слова з листів
terms-lead = Що написано в листі? Знайдіть німецьке слово. Тут пояснено, що воно означає, що ви можете зробити і хто допоможе.
terms-count =
    { $count ->
        [one] { $count } слово
        [few] { $count } слова
        [many] { $count } слів
       *[other] { $count } слова
    }
terms-index = Перші літери
terms-of-record = Слова до цієї теми
term-kicker = Слово з офіційного листа
term-and-meaning = { $word } ({ $meaning })
term-also = У листах також
term-law = У законі
term-hint = Це пояснення не замінює юридичної консультації. Діє те, що написано у вашому листі та в законі.
term-help = Тут вам допоможуть
term-others = Пов’язані слова

## Якщо сторінки немає

not-found-heading = Такої сторінки немає
not-found-text = Можливо, адреса змінилася або пропозиція завершилася. Ось куди можна перейти:
moved-heading = Ця сторінка має нову адресу
moved-text = Перейдіть сюди:

## Назви мов

language-de = німецька
language-de-simple = проста німецька (Einfache Sprache)
language-en = англійська
language-am = амхарська
language-ar = арабська
language-az = азербайджанська
language-bg = болгарська
language-bs = боснійська
language-ckb = курдська (сорані)
language-el = грецька
language-es = іспанська
language-fa = перська (фарсі, дарі)
language-fr = французька
language-gsg = німецька жестова мова
language-hr = хорватська
language-hu = угорська
language-hy = вірменська
language-it = італійська
language-ka = грузинська
language-ku = курдська (курманджі)
language-nl = нідерландська
language-pl = польська
language-ps = пушту
language-pt = португальська
language-ro = румунська
language-ru = російська
language-so = сомалійська
language-sq = албанська
language-sr = сербська
language-ti = тигринья
language-tr = турецька
language-uk = українська
language-ur = урду
language-vi = в’єтнамська
language-zh = китайська

## Святкові дні

holiday-new-year = Новий рік
holiday-epiphany = Свято Трьох Королів
holiday-womens-day = Міжнародний жіночий день
holiday-good-friday = Страсна п’ятниця
holiday-easter-sunday = Великодня неділя
holiday-easter-monday = Великодній понеділок
holiday-labour-day = День праці
holiday-liberation-day = День визволення
holiday-ascension = Вознесіння Господнє
holiday-whit-sunday = Неділя П’ятидесятниці
holiday-whit-monday = Понеділок П’ятидесятниці
holiday-corpus-christi = Свято Тіла і Крові Христових
holiday-uprising-day = Річниця повстання 17 червня
holiday-peace-festival = Аугсбурзьке свято миру
holiday-assumption = Внебовзяття Діви Марії
holiday-world-childrens-day = Всесвітній день дітей
holiday-unity-day = День німецької єдності
holiday-reformation-day = День Реформації
holiday-all-saints = День усіх святих
holiday-repentance-day = День покаяння і молитви
holiday-christmas-day = Перший день Різдва
holiday-second-christmas-day = Другий день Різдва
