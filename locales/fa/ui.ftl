### The texts of the user interface in Persian. The source is locales/de/ui.ftl; the comments for translators stand there.

## Frame of every page

page-title = { $title } – { $site }
place-description = { $title }: برنامه‌ها، مراکز راهنمایی، شماره‌های اضطراری و آمار
offers-description = { $title }: زمان، مکان، هزینه و شیوه ثبت‌نام
skip-link = رفتن به متن اصلی
menu = منو
menu-main-label = منوی اصلی
footer-label = درباره این وب‌سایت
breadcrumb-label = شما اینجا هستید
home = صفحه اصلی
on-this-page = در این صفحه
demonstration-notice = نمایشی: این وب‌سایت فقط یک نمونه است و از خدمات شهرستان (Landkreis) نیست.
as-of = تاریخ: { $date }
reviewed-on = آخرین بررسی: { $date }
short-address = نشانی کوتاه این صفحه
qr-code = کد QR با نشانی کوتاه این صفحه
label-value = { $label }: { $value }
with-count = { $label } ({ $count })
title-at-place = { $title }، { $place }
name-with-mark = { $name } ({ $mark })
table-label = جدول
footer-licence = متن‌ها: CC BY 4.0، مگر اینکه چیز دیگری نوشته شده باشد
picture-credit-licence = تصویر: { $credit }، مجوز: { $licence }

## Language

language = زبان
language-choice-heading = انتخاب زبان
language-switch-label = این صفحه به زبان‌های دیگر
language-own-name = فارسی

## Notices about texts

notice-fallback = این متن هنوز به این زبان موجود نیست. شما آن را به زبان دیگری می‌بینید: { $shown }.
notice-outdated = متن آلمانی در اینجا تغییر کرده است. ترجمه هنوز اصلاح نشده است.
notice-machine = این متن را ماشین ترجمه کرده و هنوز هیچ انسانی آن را بررسی نکرده است.
notice-machine-reviewed = این متن را ماشین ترجمه کرده و انسان آن را بررسی کرده است.
notice-binding = از نظر قانونی فقط متن آلمانی معتبر است.
german-version = متن آلمانی
notice-extended = متن آلمانی اکنون بیش از این ترجمه مطلب دارد.
notice-review-overdue = این اطلاعات مدتی طولانی بررسی نشده است. لطفاً پیش از مراجعه بپرسید.
sample = نمونه
sample-offer = نمونه: این برنامه وجود ندارد
sample-anlaufstelle = نمونه: این مرکز وجود ندارد
sample-traeger = نمونه: این سازمان وجود ندارد

## Accessibility statement

statement-heading = بیانیه در یک نگاه
statement-created = تاریخ تهیه
statement-updated = آخرین به‌روزرسانی
statement-conformity = رعایت الزامات
conformity-voll = به‌طور کامل
conformity-teilweise = تا حدی
conformity-nicht = رعایت نشده
conformity-nicht-bewertet = هنوز ارزیابی نشده
statement-assessment = ارزیابی‌کننده
assessment-selbst = خود ارائه‌دهنده
assessment-extern = یک نهاد مستقل
statement-law = قانون
statement-report = گزارش مانع
statement-body = اگر پاسخ کمکی نکرد

## Start page

start-lead = برنامه‌ها، مشاوره و راه‌های تماس: نزدیک شما و به زبان شما
start-where = کجا زندگی می‌کنید؟
start-what = دنبال چه می‌گردید؟
start-whom = از چه کسی می‌توانید بپرسید؟
start-letter = آیا از یک اداره نامه‌ای به دستتان رسیده است؟
start-aids = کمک برای فهمیدن
start-emergency = تماس اضطراری و کمک تلفنی
start-stories = تجربه‌های خوب از جاهای دیگر
start-focus = موضوع اصلی: { $field }

## Municipalities, their associations and the district

gemeinden-heading = شهرها و روستاها
gemeinden-lead = شهر یا روستایی (Gemeinde) را که در آن زندگی می‌کنید انتخاب کنید.
gemeinden-independent = شهرها و روستاهای دیگر
gemeinden-count =
    { $count ->
        [one] { $count } شهر یا روستا
       *[other] { $count } شهر و روستا
    }
verband-members = شهرها و روستاهای عضو
place-about = درباره این محل
place-belongs-to = وابسته به
place-aliases = محله‌ها و آبادی‌ها
place-postcodes = کد پستی
place-area = مساحت
place-population = جمعیت
place-official-key = کد رسمی (AGS)
place-on-map = نمایش روی نقشه
map-service = باز کردن نقشه در OpenStreetMap
place-rathaus = شهرداری شما (Rathaus)
place-anlaufstellen = مراکز راهنمایی
place-emergency = تماس اضطراری و کمک تلفنی
place-figures = آمار
place-stories = نمونه‌های خوب
place-nearby = شهرها و روستاهای نزدیک
place-offers-own = برنامه‌ها در { $name }
place-offers-verband = { $name }: برنامه‌ها برای همه شهرها و روستاهای عضو
place-offers-kreis = { $name }: برنامه‌ها برای همه شهرها و روستاها
place-offers-elsewhere = برنامه‌ها در جاهای دیگر که برای شما هم هست
place-offers-all = { $name }: همه برنامه‌ها
place-offers-by-type = برنامه‌ها بر اساس نوع
place-nothing-of-type = هنوز چنین برنامه‌ای در اینجا وجود ندارد.
place-nothing-anywhere = هنوز چنین برنامه‌ای در شهرستان وجود ندارد.
place-nearest = نزدیک‌ترین برنامه‌ها
distance-km = حدود { $distance }{"\u00A0"}کیلومتر در خط مستقیم

place-kind-stadt = شهر (Stadt)
place-kind-gemeinde = شهرک یا روستا (Gemeinde)
place-kind-flecken = شهرک (Flecken)
place-kind-markt = شهرک (Markt)
place-kind-landkreis = شهرستان (Landkreis)
place-kind-kreis = شهرستان (Kreis)
place-kind-region = منطقه
place-kind-kreisfreie-stadt = شهر مستقل (kreisfreie Stadt)
place-kind-grosse-kreisstadt = شهر بزرگ شهرستان (Große Kreisstadt)
place-kind-gemeindefreies-gebiet = منطقهٔ بدون شهرداری (gemeindefreies Gebiet)

verband-kind-samtgemeinde = اتحادیه شهرها و روستاها (Samtgemeinde)
verband-kind-verbandsgemeinde = اتحادیه شهرها و روستاها (Verbandsgemeinde)
verband-kind-amt = اتحادیه شهرها و روستاها (Amt)
verband-kind-verwaltungsgemeinschaft = اتحادیه شهرها و روستاها (Verwaltungsgemeinschaft)
verband-kind-verwaltungsverband = اتحادیه شهرها و روستاها (Verwaltungsverband)
verband-kind-gemeindeverwaltungsverband = اتحادیه شهرها و روستاها (Gemeindeverwaltungsverband)
verband-kind-erfuellende-gemeinde = شهرداری‌ای که کارهای همسایگان را انجام می‌دهد (erfüllende Gemeinde)
verband-kind-kirchspielslandgemeinde = اتحادیهٔ دهستان‌ها (Kirchspielslandgemeinde)
verband-kind-region = منطقه (Region)

## Lists of offers

offers-heading = برنامه‌ها
offers-lead = کلاس، محل دیدار، ورزش، مشاوره و بیشتر
offers-of-type = برنامه‌ها: { $type }
offers-of-type-at = { $type }: برنامه‌ها برای { $name }
offers-by-place = برنامه‌ها بر اساس محل
offers-by-audience = برنامه‌ها بر اساس گروه مخاطب
offers-by-day = برنامه‌ها بر اساس روز هفته
offers-by-language = برنامه‌ها بر اساس زبان
offers-free = برنامه‌های رایگان
offers-for-audience = برنامه‌ها برای این گروه: { $audience }
offers-on-day = برنامه‌ها در این روز هفته: { $day }
offers-in-language = برنامه‌ها به این زبان: { $language }
offers-a-to-z = برنامه‌ها از الف تا ی
a-to-z-letters = حروف
a-to-z-none = رقم‌ها و نشانه‌ها
a-to-z-part = بخش { $part } از { $parts }
offers-none = در حال حاضر برنامه‌ای در اینجا ثبت نشده است.
offers-all = همه برنامه‌ها
offers-count =
    { $count ->
        [one] { $count } برنامه
       *[other] { $count } برنامه
    }

## An offer: headings of its facts

offer-facts = مهم‌ترین اطلاعات
offer-when = زمان
offer-where = مکان
offer-next-dates = تاریخ‌های بعدی
offer-no-dates = در حال حاضر تاریخی تعیین نشده است.
offer-period = مدت
offer-cost = هزینه
offer-support = کمک‌هزینه و تخفیف
offer-registration = ثبت‌نام
offer-languages = زبان‌ها
offer-audience = برای چه کسانی
offer-who-may-come = چه کسانی می‌توانند شرکت کنند
offer-level = سطح زبان
offer-course-kind = نوع کلاس
offer-next-course = کلاس بعدی
offer-childcare-label = نگهداری از کودکان
offer-capacity = ظرفیت
offer-access = دسترسی برای همه
offer-bring = لطفاً همراه بیاورید
offer-note = توجه
offer-contact = تماس
offer-traeger = برگزارکننده کیست؟
offer-serves = برای ساکنان
offer-type = نوع
offer-field = زمینه کار
offer-status = وضعیت
responsible = مسئول این اطلاعات
mistake-tell = گزارش اشتباه در این صفحه
mistake-subject = اشتباه در صفحه: { $title }

## An offer: its facts

offer-online = آنلاین
offer-everyone = برای همه آزاد است
offer-women-only = فقط برای زنان
offer-childcare = با نگهداری از کودکان
offer-permit-needed = فقط با نوع خاصی از اقامت
offer-ended = این برنامه تمام شده است. آخرین روز: { $date }
offer-not-begun = این برنامه هنوز شروع نشده است. اولین روز: { $date }
offer-status-laeuft = در حال اجرا
offer-status-pausiert = موقتاً متوقف
offer-status-ausgebucht = ظرفیت تکمیل است
offer-status-abgesagt = لغو شده
registration-needed = ثبت‌نام لازم است
registration-not-needed = بدون ثبت‌نام، فقط تشریف بیاورید
registration-until = ثبت‌نام تا { $date }
counter-heading = برای نشان دادن
counter-hint = این بخش را پشت پیشخوان یا در محل نشان دهید. این بخش به زبان شما و به آلمانی است.
counter-speaks = سلام. من فقط کمی آلمانی صحبت می‌کنم. زبان من: { $language }
counter-join = می‌خواهم در این برنامه شرکت کنم.
counter-register = می‌خواهم برای این برنامه ثبت‌نام کنم.
counter-appointment = لطفاً، به یک وقت ملاقات نیاز دارم.
counter-help = لطفاً، به کمک شما نیاز دارم.
counter-slowly = لطفاً آهسته صحبت کنید یا برایم بنویسید.
capacity-count =
    { $count ->
        [one] { $count } نفر
       *[other] { $count } نفر
    }
age-from-to =
    { $to ->
        [one] { $from } تا { $to } سال
       *[other] { $from } تا { $to } سال
    }
age-from =
    { $from ->
        [one] از { $from } سالگی
       *[other] از { $from } سالگی
    }
age-to =
    { $to ->
        [one] تا { $to } سالگی
       *[other] تا { $to } سالگی
    }

level-from-to = { $from } تا { $to }
level-from = از { $from }
level-to = تا { $to }
level-alpha = یادگیری خواندن و نوشتن
level-a1 = A1
level-a2 = A2
level-b1 = B1
level-b2 = B2
level-c1 = C1
level-c2 = C2

course-kind-erstorientierung = کلاس آشنایی اولیه (Erstorientierungskurs)
course-kind-integrationskurs = کلاس ادغام (Integrationskurs)
course-kind-alphabetisierung = کلاس سوادآموزی (Alphabetisierungskurs)
course-kind-berufssprachkurs = کلاس زبان شغلی (Berufssprachkurs)
course-kind-vhs = کلاس مرکز آموزش بزرگسالان (Volkshochschule, VHS)
course-kind-ehrenamt = کلاس داوطلبانه
course-kind-weiterbildung = آموزش تکمیلی
course-kind-sonstiger = کلاس دیگر

permit-unionsbuergerschaft = شهروندان اتحادیه اروپا
permit-niederlassungserlaubnis = اجازه اقامت دائم (Niederlassungserlaubnis)
permit-aufenthaltserlaubnis = اجازه اقامت (Aufenthaltserlaubnis)
permit-gestattung = اجازه ماندن در دوره پناهندگی (Aufenthaltsgestattung)
permit-duldung = تعلیق اخراج (Duldung)

## Cost

money = { $amount }{"\u00A0"}یورو
cost-free = رایگان
cost-per-monat = { $money } در ماه
cost-per-termin = { $money } برای هر جلسه
cost-per-kurs = { $money } برای کل کلاس
cost-per-stunde = { $money } برای هر ساعت
cost-per-jahr = { $money } در سال
cost-per-person = { $money } برای هر نفر
cost-for-audience = { $audience }: { $cost }
support-bildung-und-teilhabe = کمک‌هزینه آموزش و مشارکت کودکان (Bildung und Teilhabe) ممکن است
support-befreiung = معافیت از هزینه ممکن است
support-ermaessigung = تخفیف ممکن است

## Accessibility

access-stufenlos = بدون پله
access-wc = توالت مناسب برای صندلی چرخدار
access-aufzug = آسانسور
access-parkplatz = پارکینگ برای افراد دارای معلولیت
access-induktionsschleife = سیستم القایی برای سمعک
access-leitsystem = سیستم راهنما برای نابینایان
access-gebaerdensprache = زبان اشاره

## Times in words

time-from-to = از ساعت { $from } تا { $to }
time-from = از ساعت { $from }
date-from-to = { $from } تا { $to }
date-from = از { $from }
date-to = تا { $to }
when-and-time = { $when }، { $time }
recurrence-weekly = هر هفته: { $days }
recurrence-every-weeks =
    { $weeks ->
        [one] هر هفته: { $days }
       *[other] هر { $weeks } هفته: { $days }
    }
recurrence-monthly = هر ماه: { $days }
recurrence-dates = در این روزها: { $dates }
nth-1 = اولین { $weekday }
nth-2 = دومین { $weekday }
nth-3 = سومین { $weekday }
nth-4 = چهارمین { $weekday }
nth-5 = پنجمین { $weekday }
nth-last = آخرین { $weekday }
pause-schulferien = به‌جز تعطیلات مدرسه
pause-feiertage = به‌جز تعطیلات رسمی
pause-schliesstage = به‌جز روزهای بسته

## Contact points

anlaufstellen-heading = مراکز راهنمایی
anlaufstellen-lead = اینجا اطلاعات، راهنمایی و کمک می‌گیرید.
anlaufstellen-none = در حال حاضر مرکزی در اینجا ثبت نشده است.
anlaufstellen-count =
    { $count ->
        [one] { $count } مرکز راهنمایی
       *[other] { $count } مرکز راهنمایی
    }
anlaufstelle-topics = موضوع‌ها
anlaufstelle-kind = نوع
anlaufstelle-nationwide = در سراسر آلمان
anlaufstelle-round-the-clock = شبانه‌روزی، همه روزها
anlaufstelle-offers = برنامه‌ها در این مکان
anlaufstelle-serves = حوزه کار
anlaufstelle-traeger = نهاد اداره‌کننده
anlaufstelle-interpreting = ترجمه شفاهی ممکن است: لطفاً از قبل بگویید به چه زبانی نیاز دارید.
stop = ایستگاه
stop-lines = خط‌ها: { $lines }
protected-notice = نشانی برای حفاظت از افراد آنجا محرمانه است. لطفاً تلفن کنید.
leave-page = خروج سریع از این صفحه
leave-page-hint = ممکن است بازدید از این صفحه در تاریخچه مرورگر شما بماند. می‌توانید آن را در آنجا پاک کنید.

appointment = وقت قبلی
appointment-ohne = بدون وقت قبلی
appointment-mit = فقط با وقت قبلی
appointment-beides = با وقت قبلی یا بدون آن

hours = ساعت‌های کار
hours-day = روز
hours-time = ساعت
hours-closed = بسته
hours-exceptions = تغییر در ساعت‌های کار
hours-closed-because = بسته ({ $name })
hours-none = لطفاً ساعت‌های کار را بپرسید.
hours-next = زمان کار بعدی: { $when }
hours-then = پس از آن: { $when }
open-now = اکنون باز است
open-now-until = اکنون باز است تا ساعت { $time }
closed-now = اکنون بسته است

anlaufstelle-kind-rathaus = شهرداری (Rathaus)
anlaufstelle-kind-auslaenderbehoerde = اداره امور اتباع خارجی (Ausländerbehörde)
anlaufstelle-kind-sozialamt = اداره امور اجتماعی (Sozialamt)
anlaufstelle-kind-jugendamt = اداره امور جوانان (Jugendamt)
anlaufstelle-kind-jobcenter = مرکز کار (Jobcenter)
anlaufstelle-kind-arbeitsagentur = اداره کار (Agentur für Arbeit)
anlaufstelle-kind-mbe = مشاوره مهاجرت برای بزرگسالان (MBE)
anlaufstelle-kind-jmd = خدمات مهاجرت جوانان (JMD)
anlaufstelle-kind-koordinierungsstelle = دفتر هماهنگی ادغام
anlaufstelle-kind-bibliothek = کتابخانه
anlaufstelle-kind-beratungsstelle = مرکز مشاوره
anlaufstelle-kind-treffpunkt = محل دیدار
anlaufstelle-kind-schule = مدرسه
anlaufstelle-kind-kita = مهدکودک (Kita)
anlaufstelle-kind-sportstaette = محل ورزش
anlaufstelle-kind-gesundheit = سلامت
anlaufstelle-kind-schutzeinrichtung = خانه امن
anlaufstelle-kind-hilfetelefon = کمک تلفنی
anlaufstelle-kind-notruf = تماس اضطراری
anlaufstelle-kind-sonstige = مرکز دیگر

topic-aufenthalt = اقامت
topic-arbeit = کار
topic-wohnen = مسکن
topic-gesundheit = سلامت
topic-familie = خانواده
topic-bildung = آموزش
topic-sprache = زبان
topic-geld = پول
topic-gewalt = خشونت
topic-recht = حقوق
topic-alltag = زندگی روزمره
topic-ehrenamt = کار داوطلبانه
topic-diskriminierung = تبعیض
topic-sucht = اعتیاد
topic-trauer = سوگ

## Contact

contact = تماس
contact-address = نشانی
contact-phone = تلفن
contact-mail = ایمیل
contact-website = وب‌سایت
contact-person = فرد پاسخگو
contact-deputy = جانشین
contact-languages = زبان‌ها: { $languages }
phone-kind-festnetz = تلفن
phone-kind-mobil = تلفن همراه
phone-kind-fax = فکس
phone-kind-hilfe = تلفن کمک
phone-kind-notruf = تماس اضطراری

## Providers: who runs the offers

traeger-heading = برگزارکنندگان
traeger-lead = انجمن‌ها، سازمان‌ها، مدرسه‌ها و اداره‌هایی که برنامه‌ها را برگزار می‌کنند
traeger-none = در حال حاضر برگزارکننده‌ای در اینجا ثبت نشده است.
traeger-offers = برنامه‌های این برگزارکننده
traeger-anlaufstellen = مراکز راهنمایی این برگزارکننده
traeger-count =
    { $count ->
        [one] { $count } برگزارکننده
       *[other] { $count } برگزارکننده
    }
traeger-kind-verwaltung = اداره دولتی
traeger-kind-vhs = مرکز آموزش بزرگسالان (Volkshochschule, VHS)
traeger-kind-wohlfahrt = سازمان خیریه (Wohlfahrtsverband)
traeger-kind-verein = انجمن یا باشگاه (Verein)
traeger-kind-migrantenorganisation = سازمان مهاجران
traeger-kind-religionsgemeinschaft = جامعه دینی
traeger-kind-bildungstraeger = مؤسسه آموزشی
traeger-kind-unternehmen = شرکت
traeger-kind-initiative = گروه مردمی
traeger-kind-sonstige = برگزارکنندگان دیگر

## Figures

figures-heading = آمار
figures-lead = آمار با منبع و تاریخ
figures-none = در حال حاضر آماری در اینجا ثبت نشده است.
figure-value = مقدار
figure-date = تاریخ
figure-place = محل
figure-unit = واحد
figure-breakdown = مقدارها بر اساس منطقه
figure-over-time = روند
figure-total = مجموع
figure-no-value = داده‌ای نیست
figure-download = دریافت مقدارها به صورت جدول (CSV)
comparison-heading = مقایسهٔ شهرها و روستاها
comparison-of = مقایسهٔ شهرها و روستاها: { $name }
comparison-lead = همهٔ شهرها و روستاها و آمارشان در یک جدول
figure-date-not-given = تاریخ نوشته نشده است
figure-rhythm = به‌روزرسانی
figure-responsible = مسئول
figure-chart = نمودار میله‌ای: { $title }. بیشترین مقدار: { $highest } ({ $highest-place }). کمترین مقدار: { $lowest } ({ $lowest-place }). همه مقدارها در جدول آمده است.
figure-chart-over-time = نمودار: { $title }. { $first-date }: { $first }. { $last-date }: { $last }. همه مقدارها در جدول آمده است.
rhythm-jaehrlich = هر سال
rhythm-halbjaehrlich = هر شش ماه
rhythm-vierteljaehrlich = هر سه ماه
rhythm-monatlich = هر ماه
rhythm-einmalig = یک بار، به‌روز نمی‌شود

source = منبع
licence = مجوز
source-as-of = { $title }، تاریخ: { $date }

unit-einwohner =
    { $count ->
        [one] { $count } نفر
       *[other] { $count } نفر
    }
unit-km2 = { $count }{"\u00A0"}کیلومتر مربع
unit-einwohner-je-km2 =
    { $count ->
        [one] { $count } نفر در هر کیلومتر مربع
       *[other] { $count } نفر در هر کیلومتر مربع
    }
unit-prozent = { $count }{"\u00A0"}%
unit-anzahl = { $count }
unit-euro = { $count }{"\u00A0"}یورو
unit-km = { $count }{"\u00A0"}کیلومتر
about = حدود { $value }
unit-name-einwohner = جمعیت
unit-name-km2 = مساحت به کیلومتر مربع
unit-name-einwohner-je-km2 = نفر در هر کیلومتر مربع
unit-name-prozent = سهم به درصد
unit-name-anzahl = تعداد
unit-name-euro = مبلغ به یورو
unit-name-km = فاصله به کیلومتر

## Good examples

stories-heading = نمونه‌های خوب
stories-lead = چه چیزی در جاهای دیگر کمک می‌کند و چگونه انجام شده است
stories-none = در حال حاضر نمونه‌ای در اینجا ثبت نشده است.
story-facts = در یک نگاه
story-territory = کجا
story-population = جمعیت
story-area = مساحت
story-fields = زمینه‌های کار
story-starting-point = وضعیت آغازین
story-timeline = سیر زمانی
story-steps = گام‌ها
story-results = نتیجه‌ها
story-today = وضعیت امروز
story-visibility = چگونه به مردم معرفی می‌شود
story-helped = چه چیزی کمک کرد
story-hindered = چه چیزی دشوار بود
story-offers = برنامه‌های مرتبط در این شهرستان
story-others = نمونه‌های دیگر دربارهٔ این موضوع

## Search

search-heading = جستجو
search-lead = برنامه‌ها، مراکز راهنمایی، مکان‌ها و هر چیز دیگر در این وب‌سایت
search-places-lead = مکان‌ها و صفحه‌هایی که برای همه است. برنامه‌ها و مراکز راهنمایی را در جستجوی شهرستان خود (Kreis) پیدا می‌کنید.
search-in-kreise = جستجو در شهرستان شما (Kreis)
search-input = دنبال چه می‌گردید؟
search-hint = می‌توانید کلمه آلمانی را هم بنویسید. بخشی از کلمه کافی است و اشتباه تایپی مشکلی ایجاد نمی‌کند.
search-submit = جستجو کن
search-no-script = جستجو به JavaScript نیاز دارد که اینجا فعال نیست. همه چیز را در این فهرست‌ها می‌یابید:
search-lists = همه فهرست‌ها
search-filters = فیلتر برنامه‌ها و مراکز راهنمایی
search-any = همه
search-reset = حذف همه فیلترها
search-loosen = حذف فیلتر: { $filter }
search-found = تعداد نتایج: { $count }
search-nothing = چیزی پیدا نشد. کلمه‌ای دیگر یا کوتاه‌تر را امتحان کنید.
search-failed = جستجو اکنون بارگذاری نمی‌شود. همه چیز را در این فهرست‌ها می‌یابید:
search-show-all = نمایش همه
search-places = مکان‌ها
search-pages = صفحه‌های دیگر
search-offers = جستجو و فیلتر برنامه‌ها
search-open-now = فقط آنچه اکنون باز است
## Words of official letters

terms-heading = واژه‌های نامه‌های اداری
terms-menu = واژه‌های اداری
terms-lead = در نامه چه نوشته شده است؟ واژهٔ آلمانی را پیدا کنید. در اینجا می‌خوانید که چه معنایی دارد، چه می‌توانید بکنید و چه کسی کمک می‌کند.
terms-count =
    { $count ->
        [one] { $count } واژه
       *[other] { $count } واژه
    }
terms-index = حرف‌های اول
terms-of-record = واژه‌های مربوط
term-kicker = واژه‌ای از یک نامهٔ اداری
term-and-meaning = { $word } ({ $meaning })
term-also = در نامه‌ها همچنین
term-law = در قانون
term-hint = این توضیح جای مشاورهٔ حقوقی را نمی‌گیرد. آنچه در نامهٔ شما و در قانون نوشته شده معتبر است.
term-help = اینجا کمک می‌گیرید
term-others = واژه‌های مرتبط

## When a page is missing

not-found-heading = این صفحه وجود ندارد
not-found-text = شاید نشانی تغییر کرده یا برنامه تمام شده است. از اینجا ادامه دهید:
moved-heading = این صفحه نشانی تازه‌ای دارد
moved-text = از اینجا ادامه دهید:

## Names of languages

language-de = آلمانی
language-de-simple = آلمانی ساده (Einfache Sprache)
language-en = انگلیسی
language-am = امهری
language-ar = عربی
language-az = آذربایجانی
language-bg = بلغاری
language-bs = بوسنیایی
language-ckb = کردی (سورانی)
language-el = یونانی
language-es = اسپانیایی
language-fa = فارسی (دری)
language-fr = فرانسوی
language-gsg = زبان اشاره آلمانی
language-hr = کرواتی
language-hu = مجاری
language-hy = ارمنی
language-it = ایتالیایی
language-ka = گرجی
language-ku = کردی (کرمانجی)
language-nl = هلندی
language-pl = لهستانی
language-ps = پشتو
language-pt = پرتغالی
language-ro = رومانیایی
language-ru = روسی
language-so = سومالیایی
language-sq = آلبانیایی
language-sr = صربی
language-ti = تیگرینیا
language-tr = ترکی
language-uk = اوکراینی
language-ur = اردو
language-vi = ویتنامی
language-zh = چینی

## Public holidays

holiday-new-year = سال نو میلادی
holiday-epiphany = عید سه پادشاه
holiday-womens-day = روز زن
holiday-good-friday = جمعه نیک
holiday-easter-sunday = یکشنبه عید پاک
holiday-easter-monday = دوشنبه عید پاک
holiday-labour-day = روز کارگر
holiday-liberation-day = روز آزادی از نازیسم
holiday-ascension = عید عروج مسیح
holiday-whit-sunday = یکشنبه پنطیکاست
holiday-whit-monday = دوشنبه پنطیکاست
holiday-corpus-christi = عید پیکر مسیح
holiday-uprising-day = سالگرد قیام 17 ژوئن
holiday-peace-festival = جشن صلح Augsburg
holiday-assumption = عید عروج مریم
holiday-world-childrens-day = روز جهانی کودک
holiday-unity-day = روز وحدت آلمان
holiday-reformation-day = روز اصلاح دینی
holiday-all-saints = روز همه قدیسان
holiday-repentance-day = روز توبه و دعا
holiday-christmas-day = روز اول کریسمس
holiday-second-christmas-day = روز دوم کریسمس
