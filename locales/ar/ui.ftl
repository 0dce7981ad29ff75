### The texts of the user interface in Arabic. The source is locales/de/ui.ftl; the comments for translators stand there.

## Frame of every page

page-title = { $title } – { $site }
place-description = { $title }: العروض وجهات المساعدة وأرقام الطوارئ والإحصاءات
offers-description = { $title }: المواعيد والأماكن والتكاليف وطريقة التسجيل
skip-link = الانتقال إلى المحتوى
menu = القائمة
menu-main-label = القائمة الرئيسية
footer-label = عن هذا الموقع
breadcrumb-label = أنتم هنا
home = الصفحة الرئيسية
on-this-page = في هذه الصفحة
demonstration-notice = نسخة تجريبية: هذا الموقع مجرد مثال، وليس خدمة من المقاطعة (Landkreis).
as-of = بتاريخ: { $date }
reviewed-on = آخر مراجعة: { $date }
short-address = العنوان المختصر لهذه الصفحة
qr-code = رمز QR يحتوي على العنوان المختصر لهذه الصفحة
label-value = { $label }: { $value }
with-count = { $label } ({ $count })
title-at-place = { $title }، { $place }
name-with-mark = { $name } ({ $mark })
table-label = جدول
footer-licence = النصوص: CC BY 4.0 ما لم يُذكر غير ذلك
picture-credit-licence = الصورة: { $credit }، الرخصة: { $licence }

## Language

language = اللغة
language-choice-heading = اختيار اللغة
language-switch-label = هذه الصفحة بلغات أخرى
language-own-name = العربية

## Notices about texts

notice-fallback = هذا النص غير متوفر بعد بهذه اللغة. يظهر لكم بلغة أخرى: { $shown }.
notice-outdated = تغيّر النص الألماني هنا، ولم تُعدَّل الترجمة بعد.
notice-machine = هذا النص مترجم آليًا ولم يراجعه إنسان بعد.
notice-machine-reviewed = هذا النص مترجم آليًا وقد راجعه إنسان.
notice-binding = النسخة الألمانية وحدها ملزمة قانونيًا.
german-version = النسخة الألمانية
notice-extended = النص الألماني أصبح يتضمن أكثر مما في هذه الترجمة.
notice-review-overdue = لم تُراجَع هذه المعلومات منذ فترة طويلة. يُرجى الاستفسار مسبقًا.
sample = مثال
sample-offer = مثال: هذا العرض غير موجود في الواقع
sample-anlaufstelle = مثال: هذه الجهة غير موجودة في الواقع
sample-traeger = مثال: هذه المنظمة غير موجودة في الواقع

## Accessibility statement

statement-heading = لمحة عن البيان
statement-created = تاريخ الإعداد
statement-updated = آخر تحديث
statement-conformity = استيفاء المتطلبات
conformity-voll = كليًا
conformity-teilweise = جزئيًا
conformity-nicht = غير مستوفاة
conformity-nicht-bewertet = لم تُفحص بعد
statement-assessment = أجرى الفحص
assessment-selbst = الجهة المقدِّمة نفسها
assessment-extern = جهة مستقلة
statement-law = القانون
statement-report = الإبلاغ عن عائق
statement-body = إذا لم يُفِدك الرد

## Start page

start-lead = عروض واستشارات وجهات اتصال: بالقرب منكم وبلغتكم
start-where = أين تسكنون؟
start-what = عمّ تبحثون؟
start-whom = من يمكنكم أن تسألوا؟
start-letter = هل وصلتكم رسالة من دائرة حكومية؟
start-aids = مساعدة على الفهم
start-emergency = أرقام الطوارئ والمساعدة عبر الهاتف
start-stories = تجارب ناجحة من أماكن أخرى
start-focus = محور التركيز: { $field }

## Municipalities, their associations and the district

gemeinden-heading = البلديات
gemeinden-lead = اختاروا البلدية (Gemeinde) التي تسكنون فيها.
gemeinden-independent = مدن وبلديات أخرى
gemeinden-count =
    { $count ->
        [zero] { $count } بلدية
        [one] بلدية واحدة
        [two] بلديتان
        [few] { $count } بلديات
        [many] { $count } بلدية
       *[other] { $count } بلدية
    }
verband-members = البلديات الأعضاء
place-about = عن المكان
place-belongs-to = تنتمي إلى
place-aliases = الأحياء والقرى التابعة
place-postcodes = الرمز البريدي
place-area = المساحة
place-population = عدد السكان
place-official-key = الرمز الرسمي (AGS)
place-on-map = عرض على الخريطة
map-service = فتح الخريطة على OpenStreetMap
place-rathaus = دار البلدية الخاصة بكم (Rathaus)
place-anlaufstellen = جهات المساعدة
place-emergency = أرقام الطوارئ والمساعدة عبر الهاتف
place-figures = أرقام
place-stories = أمثلة ناجحة
place-nearby = بلديات قريبة
place-offers-own = العروض في { $name }
place-offers-verband = { $name }: عروض لجميع البلديات الأعضاء
place-offers-kreis = { $name }: عروض لجميع البلديات
place-offers-elsewhere = عروض في أماكن أخرى متاحة لكم أيضًا
place-offers-all = { $name }: جميع العروض
place-offers-by-type = العروض حسب النوع
place-nothing-of-type = لا يوجد هنا عرض من هذا النوع حتى الآن.
place-nothing-anywhere = لا يوجد في المقاطعة عرض من هذا النوع حتى الآن.
place-nearest = أقرب العروض
distance-km = نحو { $distance }{"\u00A0"}كم في خط مستقيم

place-kind-stadt = مدينة (Stadt)
place-kind-gemeinde = بلدية (Gemeinde)
place-kind-flecken = بلدة (Flecken)
place-kind-markt = بلدة سوق (Markt)
place-kind-landkreis = مقاطعة (Landkreis)
place-kind-kreis = مقاطعة (Kreis)
place-kind-region = منطقة
place-kind-kreisfreie-stadt = مدينة مستقلة (kreisfreie Stadt)
place-kind-grosse-kreisstadt = مدينة كبيرة تابعة لمقاطعة (Große Kreisstadt)
place-kind-gemeindefreies-gebiet = منطقة غير تابعة لبلدية (gemeindefreies Gebiet)

verband-kind-samtgemeinde = اتحاد بلديات (Samtgemeinde)
verband-kind-verbandsgemeinde = اتحاد بلديات (Verbandsgemeinde)
verband-kind-amt = اتحاد بلديات (Amt)
verband-kind-verwaltungsgemeinschaft = اتحاد بلديات (Verwaltungsgemeinschaft)
verband-kind-verwaltungsverband = اتحاد بلديات (Verwaltungsverband)
verband-kind-gemeindeverwaltungsverband = اتحاد بلديات (Gemeindeverwaltungsverband)
verband-kind-erfuellende-gemeinde = بلدية تدير شؤون جيرانها (erfüllende Gemeinde)
verband-kind-kirchspielslandgemeinde = اتحاد بلديات ريفية (Kirchspielslandgemeinde)
verband-kind-region = إقليم (Region)

## Lists of offers

offers-heading = العروض
offers-lead = دورات وملتقيات ورياضة واستشارات وغيرها
offers-of-type = العروض: { $type }
offers-of-type-at = { $type }: عروض لسكان { $name }
offers-by-place = العروض حسب البلدية
offers-by-audience = العروض حسب الفئة المستهدفة
offers-by-day = العروض حسب أيام الأسبوع
offers-by-language = العروض حسب اللغة
offers-free = عروض مجانية
offers-for-audience = عروض لهذه الفئة: { $audience }
offers-on-day = عروض في هذا اليوم من الأسبوع: { $day }
offers-in-language = عروض بهذه اللغة: { $language }
offers-a-to-z = العروض من الألف إلى الياء
a-to-z-letters = الحروف
a-to-z-none = أرقام ورموز
a-to-z-part = الجزء { $part } من { $parts }
offers-none = لا توجد هنا عروض مسجلة حاليًا.
offers-all = جميع العروض
offers-count =
    { $count ->
        [zero] { $count } عرض
        [one] عرض واحد
        [two] عرضان
        [few] { $count } عروض
        [many] { $count } عرضًا
       *[other] { $count } عرض
    }

## An offer: headings of its facts

offer-facts = أهم المعلومات
offer-when = متى
offer-where = أين
offer-next-dates = المواعيد القادمة
offer-no-dates = لا يوجد موعد محدد حاليًا.
offer-period = الفترة
offer-cost = التكلفة
offer-support = الدعم المالي والتخفيضات
offer-registration = التسجيل
offer-languages = اللغات
offer-audience = لمن
offer-who-may-come = من يمكنه المشاركة
offer-level = مستوى اللغة
offer-course-kind = نوع الدورة
offer-next-course = الدورة التالية
offer-childcare-label = رعاية الأطفال
offer-capacity = عدد الأماكن
offer-access = إمكانية الوصول
offer-bring = يُرجى إحضار
offer-note = ملاحظة
offer-contact = جهة الاتصال
offer-traeger = من ينظم هذا العرض؟
offer-serves = متاح لسكان
offer-type = النوع
offer-field = المجال
offer-status = الحالة
responsible = الجهة المسؤولة عن هذه المعلومات
mistake-tell = الإبلاغ عن خطأ في هذه الصفحة
mistake-subject = خطأ في الصفحة: { $title }

## An offer: its facts

offer-online = عبر الإنترنت
offer-everyone = مفتوح للجميع
offer-women-only = للنساء فقط
offer-childcare = مع رعاية للأطفال
offer-permit-needed = فقط لأنواع معينة من الإقامة
offer-ended = انتهى هذا العرض. آخر يوم: { $date }
offer-not-begun = لم يبدأ هذا العرض بعد. أول يوم: { $date }
offer-status-laeuft = جارٍ
offer-status-pausiert = متوقف مؤقتًا
offer-status-ausgebucht = مكتمل العدد
offer-status-abgesagt = ملغى
registration-needed = التسجيل ضروري
registration-not-needed = دون تسجيل، يمكنكم الحضور مباشرة
registration-until = التسجيل حتى { $date }
counter-heading = للإبراز عند الشباك
counter-hint = أبرِز هذا القسم عند الشباك أو في المكان نفسه. وهو مكتوب بلغتك وبالألمانية.
counter-speaks = مرحبًا. أتحدث القليل فقط من الألمانية. لغتي: { $language }
counter-join = أود المشاركة في هذا العرض.
counter-register = أود التسجيل في هذا العرض.
counter-appointment = أحتاج إلى موعد من فضلكم.
counter-help = أحتاج إلى مساعدتكم من فضلكم.
counter-slowly = من فضلكم تحدثوا ببطء أو اكتبوا لي ذلك.
capacity-count =
    { $count ->
        [zero] { $count } مكان
        [one] مكان واحد
        [two] مكانان
        [few] { $count } أماكن
        [many] { $count } مكانًا
       *[other] { $count } مكان
    }
age-from-to =
    { $to ->
        [zero] من { $from } إلى { $to } سنة
        [one] من { $from } إلى سنة واحدة
        [two] من { $from } إلى سنتين
        [few] من { $from } إلى { $to } سنوات
        [many] من { $from } إلى { $to } سنة
       *[other] من { $from } إلى { $to } سنة
    }
age-from =
    { $from ->
        [zero] من عمر { $from } سنة فأكثر
        [one] من عمر سنة واحدة فأكثر
        [two] من عمر سنتين فأكثر
        [few] من عمر { $from } سنوات فأكثر
        [many] من عمر { $from } سنة فأكثر
       *[other] من عمر { $from } سنة فأكثر
    }
age-to =
    { $to ->
        [zero] حتى عمر { $to } سنة
        [one] حتى عمر سنة واحدة
        [two] حتى عمر سنتين
        [few] حتى عمر { $to } سنوات
        [many] حتى عمر { $to } سنة
       *[other] حتى عمر { $to } سنة
    }

level-from-to = من { $from } إلى { $to }
level-from = ابتداءً من { $from }
level-to = حتى { $to }
level-alpha = تعلّم القراءة والكتابة
level-a1 = A1
level-a2 = A2
level-b1 = B1
level-b2 = B2
level-c1 = C1
level-c2 = C2

course-kind-erstorientierung = دورة توجيه أولي (Erstorientierungskurs)
course-kind-integrationskurs = دورة اندماج (Integrationskurs)
course-kind-alphabetisierung = دورة محو أمية (Alphabetisierungskurs)
course-kind-berufssprachkurs = دورة لغة مهنية (Berufssprachkurs)
course-kind-vhs = دورة في مركز تعليم الكبار (Volkshochschule, VHS)
course-kind-ehrenamt = دورة يقدمها متطوعون ومتطوعات
course-kind-weiterbildung = تأهيل مهني متقدم
course-kind-sonstiger = دورة أخرى

permit-unionsbuergerschaft = مواطنو الاتحاد الأوروبي ومواطناته
permit-niederlassungserlaubnis = إقامة دائمة (Niederlassungserlaubnis)
permit-aufenthaltserlaubnis = تصريح إقامة (Aufenthaltserlaubnis)
permit-gestattung = إذن إقامة أثناء إجراءات اللجوء (Aufenthaltsgestattung)
permit-duldung = وقف مؤقت للترحيل (Duldung)

## Cost

money = { $amount }{"\u00A0"}يورو
cost-free = مجانًا
cost-per-monat = { $money } في الشهر
cost-per-termin = { $money } لكل موعد
cost-per-kurs = { $money } للدورة كاملة
cost-per-stunde = { $money } في الساعة
cost-per-jahr = { $money } في السنة
cost-per-person = { $money } للشخص
cost-for-audience = { $audience }: { $cost }
support-bildung-und-teilhabe = يمكن الحصول على دعم من برنامج التعليم والمشاركة للأطفال (Bildung und Teilhabe)
support-befreiung = الإعفاء من التكلفة ممكن
support-ermaessigung = التخفيض ممكن

## Accessibility

access-stufenlos = مدخل دون درجات
access-wc = مرحاض مناسب للكراسي المتحركة
access-aufzug = مصعد
access-parkplatz = موقف سيارات لذوي الإعاقة
access-induktionsschleife = نظام سمعي لمستخدمي المعينات السمعية
access-leitsystem = نظام إرشاد للمكفوفين
access-gebaerdensprache = لغة الإشارة

## Times in words

time-from-to = من { $from } إلى { $to }
time-from = ابتداءً من الساعة { $from }
date-from-to = من { $from } إلى { $to }
date-from = ابتداءً من { $from }
date-to = حتى { $to }
when-and-time = { $when }، { $time }
recurrence-weekly = كل أسبوع: { $days }
recurrence-every-weeks =
    { $weeks ->
        [zero] كل { $weeks } أسبوع: { $days }
        [one] كل أسبوع: { $days }
        [two] كل أسبوعين: { $days }
        [few] كل { $weeks } أسابيع: { $days }
        [many] كل { $weeks } أسبوعًا: { $days }
       *[other] كل { $weeks } أسبوع: { $days }
    }
recurrence-monthly = كل شهر: { $days }
recurrence-dates = في الأيام التالية: { $dates }
nth-1 = يوم { $weekday } الأول
nth-2 = يوم { $weekday } الثاني
nth-3 = يوم { $weekday } الثالث
nth-4 = يوم { $weekday } الرابع
nth-5 = يوم { $weekday } الخامس
nth-last = يوم { $weekday } الأخير
pause-schulferien = لا يُقام في العطل المدرسية
pause-feiertage = لا يُقام في أيام العطل الرسمية
pause-schliesstage = لا يُقام في أيام الإغلاق

## Contact points

anlaufstellen-heading = جهات المساعدة
anlaufstellen-lead = هنا تحصلون على المعلومات والمشورة والمساعدة.
anlaufstellen-none = لا توجد هنا جهات مساعدة مسجلة حاليًا.
anlaufstellen-count =
    { $count ->
        [zero] { $count } جهة مساعدة
        [one] جهة مساعدة واحدة
        [two] جهتا مساعدة
        [few] { $count } جهات مساعدة
        [many] { $count } جهة مساعدة
       *[other] { $count } جهة مساعدة
    }
anlaufstelle-topics = المواضيع
anlaufstelle-kind = النوع
anlaufstelle-nationwide = في جميع أنحاء ألمانيا
anlaufstelle-round-the-clock = على مدار الساعة، في جميع الأيام
anlaufstelle-offers = العروض في هذا المكان
anlaufstelle-serves = تخدم سكان
anlaufstelle-traeger = الجهة المشرفة
anlaufstelle-interpreting = الترجمة الشفوية ممكنة: يُرجى إخبارنا مسبقًا باللغة التي تحتاجونها.
stop = المحطة
stop-lines = الخطوط: { $lines }
protected-notice = العنوان سري لحماية من يقيمون هناك. يُرجى الاتصال هاتفيًا.
leave-page = مغادرة هذه الصفحة بسرعة
leave-page-hint = قد تبقى زيارة هذه الصفحة مسجلة في سجل المتصفح. يمكنكم حذفها هناك.

appointment = الموعد
appointment-ohne = دون موعد
appointment-mit = بموعد مسبق فقط
appointment-beides = بموعد أو دون موعد

hours = أوقات الدوام
hours-day = اليوم
hours-time = الوقت
hours-closed = مغلق
hours-exceptions = تغييرات في أوقات الدوام
hours-closed-because = مغلق ({ $name })
hours-none = يُرجى الاستفسار عن أوقات الدوام.
hours-next = موعد الدوام القادم: { $when }
hours-then = وبعد ذلك: { $when }
open-now = مفتوح الآن
open-now-until = مفتوح الآن حتى الساعة { $time }
closed-now = مغلق الآن

anlaufstelle-kind-rathaus = دار البلدية (Rathaus)
anlaufstelle-kind-auslaenderbehoerde = دائرة شؤون الأجانب (Ausländerbehörde)
anlaufstelle-kind-sozialamt = مكتب الشؤون الاجتماعية (Sozialamt)
anlaufstelle-kind-jugendamt = مكتب رعاية الشباب (Jugendamt)
anlaufstelle-kind-jobcenter = مركز العمل (Jobcenter)
anlaufstelle-kind-arbeitsagentur = وكالة العمل (Agentur für Arbeit)
anlaufstelle-kind-mbe = استشارات الهجرة للبالغين (MBE)
anlaufstelle-kind-jmd = خدمات هجرة الشباب (JMD)
anlaufstelle-kind-koordinierungsstelle = مكتب تنسيق الاندماج
anlaufstelle-kind-bibliothek = مكتبة عامة
anlaufstelle-kind-beratungsstelle = مركز استشارة
anlaufstelle-kind-treffpunkt = ملتقى
anlaufstelle-kind-schule = مدرسة
anlaufstelle-kind-kita = روضة أطفال (Kita)
anlaufstelle-kind-sportstaette = مرفق رياضي
anlaufstelle-kind-gesundheit = الصحة
anlaufstelle-kind-schutzeinrichtung = دار حماية
anlaufstelle-kind-hilfetelefon = مساعدة عبر الهاتف
anlaufstelle-kind-notruf = رقم طوارئ
anlaufstelle-kind-sonstige = جهة أخرى

topic-aufenthalt = الإقامة
topic-arbeit = العمل
topic-wohnen = السكن
topic-gesundheit = الصحة
topic-familie = الأسرة
topic-bildung = التعليم
topic-sprache = اللغة
topic-geld = المال
topic-gewalt = العنف
topic-recht = القانون
topic-alltag = الحياة اليومية
topic-ehrenamt = العمل التطوعي
topic-diskriminierung = التمييز
topic-sucht = الإدمان
topic-trauer = الحزن والفقد

## Contact

contact = الاتصال
contact-address = العنوان
contact-phone = الهاتف
contact-mail = البريد الإلكتروني
contact-website = الموقع الإلكتروني
contact-person = الشخص المسؤول
contact-deputy = من ينوب
contact-languages = اللغات: { $languages }
phone-kind-festnetz = هاتف
phone-kind-mobil = هاتف محمول
phone-kind-fax = فاكس
phone-kind-hilfe = هاتف مساعدة
phone-kind-notruf = رقم طوارئ

## Providers: who runs the offers

traeger-heading = الجهات المنظِّمة
traeger-lead = جمعيات واتحادات ومدارس ودوائر تنظم العروض
traeger-none = لا توجد هنا جهات منظِّمة مسجلة حاليًا.
traeger-offers = عروض هذه الجهة
traeger-anlaufstellen = جهات المساعدة التابعة لهذه الجهة
traeger-count =
    { $count ->
        [zero] { $count } جهة منظِّمة
        [one] جهة منظِّمة واحدة
        [two] جهتان منظِّمتان
        [few] { $count } جهات منظِّمة
        [many] { $count } جهة منظِّمة
       *[other] { $count } جهة منظِّمة
    }
traeger-kind-verwaltung = إدارة حكومية
traeger-kind-vhs = مركز تعليم الكبار (Volkshochschule, VHS)
traeger-kind-wohlfahrt = جمعية رعاية اجتماعية (Wohlfahrtsverband)
traeger-kind-verein = جمعية أو نادٍ (Verein)
traeger-kind-migrantenorganisation = منظمة مهاجرين ومهاجرات
traeger-kind-religionsgemeinschaft = طائفة دينية
traeger-kind-bildungstraeger = مؤسسة تعليمية
traeger-kind-unternehmen = شركة
traeger-kind-initiative = مبادرة
traeger-kind-sonstige = جهات أخرى

## Figures

figures-heading = أرقام
figures-lead = مؤشرات مع المصدر والتاريخ
figures-none = لا توجد هنا أرقام مسجلة حاليًا.
figure-value = القيمة
figure-date = التاريخ
figure-place = المكان
figure-unit = الوحدة
figure-breakdown = القيم حسب المنطقة
figure-over-time = التطور
figure-total = المجموع
figure-no-value = لا توجد بيانات
figure-download = تنزيل القيم كجدول (CSV)
comparison-heading = مقارنة بين البلديات
comparison-of = مقارنة بين البلديات: { $name }
comparison-lead = جميع البلديات وأرقامها في جدول واحد
figure-date-not-given = التاريخ غير مذكور
figure-rhythm = التحديث
figure-responsible = الجهة المسؤولة
figure-chart = رسم بياني بالأعمدة: { $title }. أعلى قيمة: { $highest } ({ $highest-place }). أدنى قيمة: { $lowest } ({ $lowest-place }). جميع القيم موجودة في الجدول.
figure-chart-over-time = رسم بياني: { $title }. { $first-date }: { $first }. { $last-date }: { $last }. جميع القيم موجودة في الجدول.
rhythm-jaehrlich = كل سنة
rhythm-halbjaehrlich = كل نصف سنة
rhythm-vierteljaehrlich = كل ثلاثة أشهر
rhythm-monatlich = كل شهر
rhythm-einmalig = مرة واحدة، دون تحديث

source = المصدر
licence = الرخصة
source-as-of = { $title }، بتاريخ: { $date }

unit-einwohner =
    { $count ->
        [zero] { $count } نسمة
        [one] نسمة واحدة
        [two] نسمتان
        [few] { $count } نسمات
        [many] { $count } نسمة
       *[other] { $count } نسمة
    }
unit-km2 = { $count }{"\u00A0"}كم²
unit-einwohner-je-km2 =
    { $count ->
        [zero] { $count } نسمة لكل كم²
        [one] نسمة واحدة لكل كم²
        [two] نسمتان لكل كم²
        [few] { $count } نسمات لكل كم²
        [many] { $count } نسمة لكل كم²
       *[other] { $count } نسمة لكل كم²
    }
unit-prozent = { $count }{"\u00A0"}%
unit-anzahl = { $count }
unit-euro = { $count }{"\u00A0"}يورو
unit-km = { $count }{"\u00A0"}كم
about = نحو { $value }
unit-name-einwohner = عدد السكان
unit-name-km2 = المساحة بالكيلومتر المربع
unit-name-einwohner-je-km2 = عدد السكان لكل كم²
unit-name-prozent = النسبة المئوية
unit-name-anzahl = العدد
unit-name-euro = المبلغ باليورو
unit-name-km = المسافة بالكيلومتر

## Good examples

stories-heading = أمثلة ناجحة
stories-lead = ما الذي يساعد في أماكن أخرى، وكيف تم تنفيذه
stories-none = لا توجد هنا أمثلة مسجلة حاليًا.
story-facts = نظرة سريعة
story-territory = أين
story-population = عدد السكان
story-area = المساحة
story-fields = المجالات
story-starting-point = الوضع في البداية
story-timeline = التسلسل الزمني
story-steps = الخطوات
story-results = النتائج
story-today = الوضع اليوم
story-visibility = كيف يتم التعريف بالمشروع
story-helped = ما الذي ساعد
story-hindered = ما الذي كان صعبًا
story-offers = عروض ذات صلة هنا في المقاطعة
story-others = أمثلة أخرى عن الموضوع

## Search

search-heading = البحث
search-lead = العروض وجهات المساعدة والأماكن وكل ما في هذا الموقع
search-places-lead = الأماكن والصفحات الموجّهة للجميع. أما العروض وجهات المساعدة فتجدونها في البحث الخاص بمقاطعتكم (Kreis).
search-in-kreise = البحث في مقاطعتكم (Kreis)
search-input = عمَّ تبحث؟
search-hint = يمكنك أيضًا كتابة الكلمة الألمانية. يكفي جزء من الكلمة، ولا تضر الأخطاء الإملائية.
search-submit = بحث
search-no-script = يحتاج البحث إلى JavaScript، وهو لا يعمل هنا. ستجد كل شيء في هذه القوائم:
search-lists = جميع القوائم
search-filters = تصفية العروض وجهات المساعدة
search-any = الكل
search-reset = إزالة جميع عوامل التصفية
search-loosen = إزالة عامل التصفية: { $filter }
search-found = عدد النتائج: { $count }
search-nothing = لا توجد نتائج. جرِّب كلمة أخرى أو كلمة أقصر.
search-failed = تعذَّر تحميل البحث الآن. ستجد كل شيء في هذه القوائم:
search-show-all = عرض الكل
search-places = الأماكن
search-pages = صفحات أخرى
search-offers = البحث في العروض وتصفيتها
search-open-now = عرض ما هو مفتوح الآن فقط
## Words of official letters

terms-heading = كلمات من رسائل الدوائر الرسمية
terms-menu = كلمات رسمية
terms-lead = ماذا جاء في الرسالة؟ ابحثوا عن الكلمة الألمانية. تجدون هنا معناها وما يمكنكم فعله ومن يساعدكم.
terms-count =
    { $count ->
        [zero] { $count } كلمة
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $count } كلمات
        [many] { $count } كلمة
       *[other] { $count } كلمة
    }
terms-index = الحروف الأولى
terms-of-record = كلمات متعلقة بذلك
term-kicker = كلمة من رسالة رسمية
term-and-meaning = { $word } ({ $meaning })
term-also = وترد في الرسائل أيضًا
term-law = في القانون
term-hint = هذا الشرح لا يغني عن الاستشارة القانونية. والعبرة بما هو مكتوب في رسالتكم وفي القانون.
term-help = هنا تجدون المساعدة
term-others = كلمات ذات صلة

## When a page is missing

not-found-heading = هذه الصفحة غير موجودة
not-found-text = ربما تغيّر العنوان أو انتهى العرض. يمكنكم المتابعة من هنا:
moved-heading = لهذه الصفحة عنوان جديد
moved-text = يمكنكم المتابعة من هنا:

## Names of languages

language-de = الألمانية
language-de-simple = الألمانية المبسطة (Einfache Sprache)
language-en = الإنجليزية
language-am = الأمهرية
language-ar = العربية
language-az = الأذربيجانية
language-bg = البلغارية
language-bs = البوسنية
language-ckb = الكردية (السورانية)
language-el = اليونانية
language-es = الإسبانية
language-fa = الفارسية (الفارسي والدري)
language-fr = الفرنسية
language-gsg = لغة الإشارة الألمانية
language-hr = الكرواتية
language-hu = المجرية
language-hy = الأرمنية
language-it = الإيطالية
language-ka = الجورجية
language-ku = الكردية (الكرمانجية)
language-nl = الهولندية
language-pl = البولندية
language-ps = البشتوية
language-pt = البرتغالية
language-ro = الرومانية
language-ru = الروسية
language-so = الصومالية
language-sq = الألبانية
language-sr = الصربية
language-ti = التغرينية
language-tr = التركية
language-uk = الأوكرانية
language-ur = الأردية
language-vi = الفيتنامية
language-zh = الصينية

## Public holidays

holiday-new-year = رأس السنة الميلادية
holiday-epiphany = عيد الملوك الثلاثة
holiday-womens-day = يوم المرأة
holiday-good-friday = الجمعة العظيمة
holiday-easter-sunday = أحد الفصح
holiday-easter-monday = اثنين الفصح
holiday-labour-day = عيد العمال
holiday-liberation-day = يوم التحرير
holiday-ascension = عيد الصعود
holiday-whit-sunday = أحد العنصرة
holiday-whit-monday = اثنين العنصرة
holiday-corpus-christi = عيد الجسد
holiday-uprising-day = ذكرى انتفاضة 17 يونيو
holiday-peace-festival = عيد السلام في Augsburg
holiday-assumption = عيد انتقال العذراء
holiday-world-childrens-day = يوم الطفل العالمي
holiday-unity-day = يوم الوحدة الألمانية
holiday-reformation-day = عيد الإصلاح
holiday-all-saints = عيد جميع القديسين
holiday-repentance-day = يوم التوبة والصلاة
holiday-christmas-day = اليوم الأول من عيد الميلاد
holiday-second-christmas-day = اليوم الثاني من عيد الميلاد
