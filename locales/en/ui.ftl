### The texts of the user interface in English. The source is locales/de/ui.ftl; the comments for translators stand there.

## Frame of every page

page-title = { $title } – { $site }
place-description = { $title }: offers, contact points, emergency numbers and figures
offers-description = { $title }: when, where, what it costs and how to sign up
skip-link = Skip to content
menu = Menu
menu-main-label = Main menu
footer-label = About this website
breadcrumb-label = You are here
home = Home
on-this-page = On this page
demonstration-notice = Demonstration: this website is an example. It is not a service of the district (Landkreis).
as-of = As of { $date }
reviewed-on = Last checked: { $date }
short-address = Short address of this page
qr-code = QR code with the short address of this page
label-value = { $label }: { $value }
# Link text with a number, such as "Sport (12)".
with-count = { $label } ({ $count })
title-at-place = { $title }, { $place }
name-with-mark = { $name } ({ $mark })
# Name of a table without a heading above it; for screen readers only.
table-label = Table
footer-licence = Texts: CC BY 4.0 unless stated otherwise
picture-credit-licence = Picture: { $credit }, licence: { $licence }

## Language

language = Language
language-choice-heading = Choose your language
language-switch-label = This page in other languages
language-own-name = English

## Notices about texts

notice-fallback = This text is not available in this language yet. You see it in another language: { $shown }.
notice-outdated = The German text has changed here. The translation has not been updated yet.
notice-machine = This text was translated by a machine and has not been checked by a person yet.
notice-machine-reviewed = This text was translated by a machine and checked by a person.
notice-binding = Only the German version is legally binding.
german-version = German version
# The German text has paragraphs by now that this translation lacks.
notice-extended = The German text now contains more than this translation.
notice-review-overdue = These details have not been checked for some time. Please ask before you go.
sample = Example
sample-offer = Example: this offer does not exist
sample-anlaufstelle = Example: this contact point does not exist
sample-traeger = Example: this organisation does not exist

## Accessibility statement

statement-heading = The statement at a glance
statement-created = Prepared on
statement-updated = Last updated on
statement-conformity = Requirements met
conformity-voll = fully
conformity-teilweise = partially
conformity-nicht = not
conformity-nicht-bewertet = not assessed yet
statement-assessment = Assessed by
assessment-selbst = the provider itself
assessment-extern = an independent body
statement-law = Law
statement-report = Report a barrier
statement-body = If the answer does not help

## Start page

start-lead = Activities, advice and contacts: near you and in your language
start-where = Where do you live?
start-what = What are you looking for?
start-whom = Whom can you ask?
start-letter = Have you received an official letter?
start-aids = Help with understanding
start-emergency = Emergency calls and help by phone
start-stories = What works well elsewhere
start-focus = In focus: { $field }

## Municipalities, their associations and the district

gemeinden-heading = Towns and municipalities
gemeinden-lead = Choose the town or municipality (Gemeinde) where you live.
gemeinden-independent = Other towns and municipalities
gemeinden-count =
    { $count ->
        [one] { $count } municipality
       *[other] { $count } municipalities
    }
verband-members = Member municipalities
place-about = At a glance
place-belongs-to = Belongs to
place-aliases = Villages and districts
place-postcodes = Postcode
place-area = Area
place-population = Population
place-official-key = Official key (AGS)
place-on-map = Show on map
map-service = Open map at OpenStreetMap
place-rathaus = Your town hall (Rathaus)
place-anlaufstellen = Contact points
place-emergency = Emergency calls and help by phone
place-figures = Figures
place-stories = Good examples
place-nearby = Towns and municipalities nearby
place-offers-own = Offers in { $name }
place-offers-verband = { $name }: offers for all member municipalities
place-offers-kreis = { $name }: offers for all municipalities
place-offers-elsewhere = Offers in other places that are open to you
place-offers-all = { $name }: all offers
place-offers-by-type = Offers by type
place-nothing-of-type = There is no such offer here yet.
place-nothing-anywhere = There is no such offer in the district yet.
place-nearest = Nearest offers
distance-km = about { $distance }{"\u00A0"}km as the crow flies

place-kind-stadt = Town (Stadt)
place-kind-gemeinde = Municipality (Gemeinde)
place-kind-flecken = Market village (Flecken)
place-kind-markt = Market town (Markt)
place-kind-landkreis = District (Landkreis)
place-kind-kreis = district (Kreis)
place-kind-region = region
place-kind-kreisfreie-stadt = independent city (kreisfreie Stadt)
place-kind-grosse-kreisstadt = large district town (Große Kreisstadt)
place-kind-gemeindefreies-gebiet = unincorporated area (gemeindefreies Gebiet)

verband-kind-samtgemeinde = Association of municipalities (Samtgemeinde)
verband-kind-verbandsgemeinde = Association of municipalities (Verbandsgemeinde)
verband-kind-amt = Association of municipalities (Amt)
verband-kind-verwaltungsgemeinschaft = Association of municipalities (Verwaltungsgemeinschaft)
verband-kind-verwaltungsverband = Association of municipalities (Verwaltungsverband)
verband-kind-gemeindeverwaltungsverband = Association of municipalities (Gemeindeverwaltungsverband)
verband-kind-erfuellende-gemeinde = administering municipality (erfüllende Gemeinde) with its neighbours
verband-kind-kirchspielslandgemeinde = union of rural parishes (Kirchspielslandgemeinde)
verband-kind-region = Region

## Lists of offers

offers-heading = Offers
offers-lead = Courses, meeting places, sport, advice and more
offers-of-type = Offers: { $type }
offers-of-type-at = { $type }: offers for { $name }
offers-by-place = Offers by municipality
offers-by-audience = Offers by audience
offers-by-day = Offers by day of the week
offers-by-language = Offers by language
offers-free = Offers that are free of charge
offers-for-audience = Offers for: { $audience }
offers-on-day = Offers on this day of the week: { $day }
offers-in-language = Offers in this language: { $language }
offers-a-to-z = Offers from A to Z
a-to-z-letters = Letters
a-to-z-none = Digits and signs
a-to-z-part = Part { $part } of { $parts }
offers-none = No offer is listed here at the moment.
offers-all = All offers
offers-count =
    { $count ->
        [one] { $count } offer
       *[other] { $count } offers
    }

## An offer: headings of its facts

offer-facts = At a glance
offer-when = When
offer-where = Where
offer-next-dates = Next dates
offer-no-dates = No date is fixed at the moment.
offer-period = Period
offer-cost = Cost
offer-support = Financial help and reductions
offer-registration = Registration
offer-languages = Languages
offer-audience = For whom
offer-who-may-come = Who can take part
offer-level = Language level
offer-course-kind = Kind of course
offer-next-course = Next course
offer-childcare-label = Childcare
offer-capacity = Places
offer-access = Accessibility
offer-bring = Please bring
offer-note = Please note
offer-contact = Contact
offer-traeger = Who runs this?
offer-serves = For people from
offer-type = Type
offer-field = Field of action
offer-status = Status
# Who makes sure that the details are right.
responsible = Responsible for these details
mistake-tell = Report a mistake on this page
mistake-subject = Mistake on the page: { $title }

## An offer: its facts

offer-online = online
offer-everyone = open to everyone
offer-women-only = women only
offer-childcare = with childcare
offer-permit-needed = only with certain kinds of residence status
offer-ended = This offer has ended. Last day: { $date }
offer-not-begun = This offer has not started yet. First day: { $date }
offer-status-laeuft = running
offer-status-pausiert = taking a break
offer-status-ausgebucht = fully booked
offer-status-abgesagt = cancelled
registration-needed = Registration needed
registration-not-needed = No registration needed, just come along
registration-until = Register by { $date }
counter-heading = To show
counter-hint = Show this section at the counter or on the spot. It is in your language and in German.
counter-speaks = Hello. I speak only a little German. My language: { $language }
counter-join = I would like to take part in this offer.
counter-register = I would like to register for this offer.
counter-appointment = I need an appointment, please.
counter-help = I need your help, please.
counter-slowly = Please speak slowly, or write it down for me.
capacity-count =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    }
age-from-to =
    { $to ->
        [one] { $from } to { $to } year
       *[other] { $from } to { $to } years
    }
age-from =
    { $from ->
        [one] { $from } year and older
       *[other] { $from } years and older
    }
age-to =
    { $to ->
        [one] up to { $to } year
       *[other] up to { $to } years
    }

level-from-to = { $from } to { $to }
level-from = { $from } and above
level-to = up to { $to }
level-alpha = Learning to read and write
level-a1 = A1
level-a2 = A2
level-b1 = B1
level-b2 = B2
level-c1 = C1
level-c2 = C2

course-kind-erstorientierung = First orientation course (Erstorientierungskurs)
course-kind-integrationskurs = Integration course (Integrationskurs)
course-kind-alphabetisierung = Literacy course (Alphabetisierungskurs)
course-kind-berufssprachkurs = German course for work (Berufssprachkurs)
course-kind-vhs = Course at the adult education centre (Volkshochschule, VHS)
course-kind-ehrenamt = course run by volunteers
course-kind-weiterbildung = further training
course-kind-sonstiger = other course

permit-unionsbuergerschaft = citizens of the EU
permit-niederlassungserlaubnis = settlement permit (Niederlassungserlaubnis)
permit-aufenthaltserlaubnis = residence permit (Aufenthaltserlaubnis)
permit-gestattung = permission to stay during the asylum procedure (Aufenthaltsgestattung)
permit-duldung = suspension of deportation (Duldung)

## Cost

money = €{ $amount }
cost-free = free of charge
cost-per-monat = { $money } a month
cost-per-termin = { $money } per session
cost-per-kurs = { $money } for the whole course
cost-per-stunde = { $money } an hour
cost-per-jahr = { $money } a year
cost-per-person = { $money } per person
cost-for-audience = { $audience }: { $cost }
support-bildung-und-teilhabe = Grant from “Bildung und Teilhabe” (education and participation for children) possible
support-befreiung = Exemption from the cost possible
support-ermaessigung = Reduced price possible

## Accessibility

access-stufenlos = step-free
access-wc = wheelchair-accessible toilet
access-aufzug = lift
access-parkplatz = parking for disabled people
access-induktionsschleife = induction loop for hearing aids
access-leitsystem = guidance system for blind people
access-gebaerdensprache = sign language

## Times in words

time-from-to = { $from } to { $to }
time-from = from { $from }
date-from-to = { $from } to { $to }
date-from = from { $from }
date-to = until { $to }
when-and-time = { $when }, { $time }
recurrence-weekly = Every week: { $days }
recurrence-every-weeks =
    { $weeks ->
        [one] Every week: { $days }
       *[other] Every { $weeks } weeks: { $days }
    }
recurrence-monthly = Every month: { $days }
recurrence-dates = On these days: { $dates }
nth-1 = first { $weekday }
nth-2 = second { $weekday }
nth-3 = third { $weekday }
nth-4 = fourth { $weekday }
nth-5 = fifth { $weekday }
nth-last = last { $weekday }
pause-schulferien = not in the school holidays
pause-feiertage = not on public holidays
pause-schliesstage = not on closing days

## Contact points

anlaufstellen-heading = Contact points
anlaufstellen-lead = Here you get information, advice and help.
anlaufstellen-none = No contact point is listed here at the moment.
anlaufstellen-count =
    { $count ->
        [one] { $count } contact point
       *[other] { $count } contact points
    }
anlaufstelle-topics = Topics
anlaufstelle-kind = Kind
anlaufstelle-nationwide = everywhere in Germany
anlaufstelle-round-the-clock = day and night, every day
anlaufstelle-offers = Offers at this place
anlaufstelle-serves = Responsible for
anlaufstelle-traeger = Run by
anlaufstelle-interpreting = Interpreting possible: please say beforehand which language you need.
stop = Stop
stop-lines = Lines: { $lines }
protected-notice = The address is kept secret to protect the people there. Please call.
leave-page = Leave this page quickly
leave-page-hint = Your visit to this page may remain in your browser’s history. You can delete it there.

appointment = Appointment
appointment-ohne = no appointment needed
appointment-mit = by appointment only
appointment-beides = with or without appointment

hours = Opening hours
hours-day = Day
hours-time = Time
hours-closed = closed
hours-exceptions = Changed opening hours
hours-closed-because = closed ({ $name })
hours-none = Please ask for the opening hours.
hours-next = Opens next: { $when }
hours-then = After that: { $when }
open-now = open now
open-now-until = open now until { $time }
closed-now = closed now

anlaufstelle-kind-rathaus = Town hall (Rathaus)
anlaufstelle-kind-auslaenderbehoerde = Immigration office (Ausländerbehörde)
anlaufstelle-kind-sozialamt = Social welfare office (Sozialamt)
anlaufstelle-kind-jugendamt = Youth welfare office (Jugendamt)
anlaufstelle-kind-jobcenter = Jobcentre (Jobcenter)
anlaufstelle-kind-arbeitsagentur = Employment agency (Agentur für Arbeit)
anlaufstelle-kind-mbe = Migration advice for adults (MBE)
anlaufstelle-kind-jmd = Youth migration service (JMD)
anlaufstelle-kind-koordinierungsstelle = Coordination office for integration
anlaufstelle-kind-bibliothek = Library
anlaufstelle-kind-beratungsstelle = Advice centre
anlaufstelle-kind-treffpunkt = Meeting place
anlaufstelle-kind-schule = School
anlaufstelle-kind-kita = Nursery (Kita)
anlaufstelle-kind-sportstaette = Sports ground
anlaufstelle-kind-gesundheit = Health
anlaufstelle-kind-schutzeinrichtung = Safe house
anlaufstelle-kind-hilfetelefon = Help by phone
anlaufstelle-kind-notruf = Emergency call
anlaufstelle-kind-sonstige = other contact point

topic-aufenthalt = Residence status
topic-arbeit = Work
topic-wohnen = Housing
topic-gesundheit = Health
topic-familie = Family
topic-bildung = Education
topic-sprache = Language
topic-geld = Money
topic-gewalt = Violence
topic-recht = Law
topic-alltag = Everyday life
topic-ehrenamt = Volunteering
topic-diskriminierung = Discrimination
topic-sucht = Addiction
topic-trauer = Grief

## Contact

contact = Contact
contact-address = Address
contact-phone = Phone
contact-mail = Email
contact-website = Website
contact-person = Contact person
contact-deputy = Deputy
contact-languages = Languages: { $languages }
phone-kind-festnetz = Phone
phone-kind-mobil = Mobile
phone-kind-fax = Fax
phone-kind-hilfe = Helpline
phone-kind-notruf = Emergency call

## Providers: who runs the offers

traeger-heading = Providers
traeger-lead = Clubs, charities, schools and authorities that run the offers
traeger-none = No provider is listed here at the moment.
traeger-offers = Offers of this provider
traeger-anlaufstellen = Contact points of this provider
traeger-count =
    { $count ->
        [one] { $count } provider
       *[other] { $count } providers
    }
traeger-kind-verwaltung = Public authority
traeger-kind-vhs = Adult education centre (Volkshochschule, VHS)
traeger-kind-wohlfahrt = Charity (Wohlfahrtsverband)
traeger-kind-verein = Club or association (Verein)
traeger-kind-migrantenorganisation = Migrants’ organisation
traeger-kind-religionsgemeinschaft = Religious community
traeger-kind-bildungstraeger = Training provider
traeger-kind-unternehmen = Company
traeger-kind-initiative = Initiative
traeger-kind-sonstige = other providers

## Figures

figures-heading = Figures
figures-lead = Key figures with source and date
figures-none = No figures are listed here at the moment.
figure-value = Value
figure-date = Date
figure-place = Place
figure-unit = Unit
figure-breakdown = Values by area
figure-over-time = Over time
figure-total = Total
figure-no-value = not given
figure-download = Download the values as a table (CSV)
comparison-heading = Towns and municipalities compared
comparison-of = Towns and municipalities compared: { $name }
comparison-lead = All towns and municipalities with their figures in one table
figure-date-not-given = date not given
figure-rhythm = Updated
figure-responsible = Responsible
figure-chart = Bar chart: { $title }. Highest value: { $highest } ({ $highest-place }). Lowest value: { $lowest } ({ $lowest-place }). All values are in the table.
figure-chart-over-time = Chart: { $title }. { $first-date }: { $first }. { $last-date }: { $last }. All values are in the table.
rhythm-jaehrlich = every year
rhythm-halbjaehrlich = every half-year
rhythm-vierteljaehrlich = every quarter
rhythm-monatlich = every month
rhythm-einmalig = once, not updated

source = Source
licence = Licence
source-as-of = { $title }, as of { $date }

unit-einwohner =
    { $count ->
        [one] { $count } inhabitant
       *[other] { $count } inhabitants
    }
unit-km2 = { $count }{"\u00A0"}km²
unit-einwohner-je-km2 =
    { $count ->
        [one] { $count } person per km²
       *[other] { $count } people per km²
    }
unit-prozent = { $count }%
unit-anzahl = { $count }
unit-euro = €{ $count }
unit-km = { $count }{"\u00A0"}km
about = about { $value }
unit-name-einwohner = Inhabitants
unit-name-km2 = Area in km²
unit-name-einwohner-je-km2 = People per km²
unit-name-prozent = Share in per cent
unit-name-anzahl = Number
unit-name-euro = Amount in euros
unit-name-km = Distance in km

## Good examples

stories-heading = Good examples
stories-lead = What helps in other places, and how it was done
stories-none = No example is listed here at the moment.
story-facts = At a glance
story-territory = Where
story-population = Population
story-area = Area
story-fields = Fields of action
story-starting-point = Starting point
story-timeline = Timeline
story-steps = Steps
story-results = Results
story-today = Where it stands today
story-visibility = How people hear about it
story-helped = What helped
story-hindered = What was difficult
story-offers = Related offers here in the district
story-others = More examples on this subject

## Search

search-heading = Search
search-lead = Offers, contact points, places and everything else on this website
search-places-lead = Places and pages for everyone. You find offers and contact points with the search of your district (Kreis).
search-in-kreise = Search in your district (Kreis)
search-input = What are you looking for?
search-hint = You can also type the German word. Part of a word is enough, and typing errors do no harm.
search-submit = Search
search-no-script = The search needs JavaScript, which is not running here. You will find everything in these lists:
search-lists = All lists
search-filters = Filters for offers and contact points
search-any = all
search-reset = Remove all filters
search-loosen = Remove filter: { $filter }
search-found = Found: { $count }
search-nothing = There is nothing like this. Try another word or a shorter one.
search-failed = The search cannot be loaded at the moment. You will find everything in these lists:
search-show-all = Show all
search-places = Places
search-pages = Other pages
search-offers = Search and filter offers
search-open-now = Only show what is open now
## Words of official letters

terms-heading = Words in official letters
terms-menu = Official words
terms-lead = What does the letter say? Look up the German word. You will read what it means, what you can do and who helps.
terms-count =
    { $count ->
        [one] { $count } word
       *[other] { $count } words
    }
terms-index = First letters
terms-of-record = Words to know
term-kicker = Word in an official letter
term-and-meaning = { $word } ({ $meaning })
term-also = In letters also
term-law = In the law
term-hint = This explanation does not replace legal advice. What counts is what your letter and the law say.
term-help = Where to get help
term-others = Words that go with it

## When a page is missing

not-found-heading = This page does not exist
not-found-text = The address may have changed, or the offer has ended. You can go on from here:
# On pages that only lead to a new address.
moved-heading = This page has a new address
moved-text = Continue here:

## Names of languages

language-de = German
language-de-simple = Plain German (Einfache Sprache)
language-en = English
language-am = Amharic
language-ar = Arabic
language-az = Azerbaijani
language-bg = Bulgarian
language-bs = Bosnian
language-ckb = Kurdish (Sorani)
language-el = Greek
language-es = Spanish
language-fa = Persian (Farsi, Dari)
language-fr = French
language-gsg = German Sign Language
language-hr = Croatian
language-hu = Hungarian
language-hy = Armenian
language-it = Italian
language-ka = Georgian
language-ku = Kurdish (Kurmanji)
language-nl = Dutch
language-pl = Polish
language-ps = Pashto
language-pt = Portuguese
language-ro = Romanian
language-ru = Russian
language-so = Somali
language-sq = Albanian
language-sr = Serbian
language-ti = Tigrinya
language-tr = Turkish
language-uk = Ukrainian
language-ur = Urdu
language-vi = Vietnamese
language-zh = Chinese

## Public holidays

holiday-new-year = New Year’s Day
holiday-epiphany = Epiphany
holiday-womens-day = International Women’s Day
holiday-good-friday = Good Friday
holiday-easter-sunday = Easter Sunday
holiday-easter-monday = Easter Monday
holiday-labour-day = Labour Day
holiday-liberation-day = Liberation Day
holiday-ascension = Ascension Day
holiday-whit-sunday = Whit Sunday
holiday-whit-monday = Whit Monday
holiday-corpus-christi = Corpus Christi
holiday-uprising-day = Anniversary of the uprising of 17 June
holiday-peace-festival = Augsburg Peace Festival
holiday-assumption = Assumption Day
holiday-world-childrens-day = World Children’s Day
holiday-unity-day = Day of German Unity
holiday-reformation-day = Reformation Day
holiday-all-saints = All Saints’ Day
holiday-repentance-day = Day of Repentance and Prayer
holiday-christmas-day = Christmas Day
holiday-second-christmas-day = Second Day of Christmas
