### The texts of the user interface in French. The source is locales/de/ui.ftl; the comments for translators stand there.
### Before : ; ? ! and inside « » stands a no-break space.

## Frame of every page

page-title = { $title } – { $site }
place-description = { $title } : offres, points de contact, numéros d’urgence et chiffres
offers-description = { $title } : quand, où, à quel prix et comment s’inscrire
skip-link = Aller au contenu
menu = Menu
menu-main-label = Menu principal
footer-label = À propos de ce site
breadcrumb-label = Vous êtes ici
home = Accueil
on-this-page = Sur cette page
demonstration-notice = Démonstration : ce site est un exemple et non un service de l’arrondissement (Landkreis).
as-of = Situation au : { $date }
reviewed-on = Dernière vérification : { $date }
short-address = Adresse courte de cette page
qr-code = Code QR avec l’adresse courte de cette page
label-value = { $label } : { $value }
with-count = { $label } ({ $count })
title-at-place = { $title }, { $place }
name-with-mark = { $name } ({ $mark })
table-label = Tableau
footer-licence = Textes : CC BY 4.0, sauf mention contraire
picture-credit-licence = Image : { $credit }, licence : { $licence }

## Language

language = Langue
language-choice-heading = Choisir la langue
language-switch-label = Cette page dans d’autres langues
language-own-name = Français

## Notices about texts

notice-fallback = Ce texte n’existe pas encore dans cette langue. Vous le voyez dans une autre langue : { $shown }.
notice-outdated = Le texte allemand a été modifié ici. La traduction n’a pas encore été mise à jour.
notice-machine = Ce texte a été traduit par une machine et n’a pas encore été vérifié par une personne.
notice-machine-reviewed = Ce texte a été traduit par une machine et vérifié par une personne.
notice-binding = Seule la version allemande fait foi.
german-version = Version allemande
notice-extended = Le texte allemand contient désormais plus que cette traduction.
notice-review-overdue = Ces informations n’ont pas été vérifiées depuis longtemps. Veuillez vous renseigner avant de venir.
sample = Exemple
sample-offer = Exemple : cette offre n’existe pas
sample-anlaufstelle = Exemple : ce point de contact n’existe pas
sample-traeger = Exemple : cet organisme n’existe pas

## Accessibility statement

statement-heading = La déclaration en bref
statement-created = Établie le
statement-updated = Dernière mise à jour le
statement-conformity = Exigences respectées
conformity-voll = entièrement
conformity-teilweise = partiellement
conformity-nicht = non
conformity-nicht-bewertet = pas encore évaluées
statement-assessment = Évaluation par
assessment-selbst = l’organisme lui-même
assessment-extern = un organisme indépendant
statement-law = Loi
statement-report = Signaler un obstacle
statement-body = Si la réponse ne vous aide pas

## Start page

start-lead = Activités, conseils et contacts : près de chez vous et dans votre langue
start-where = Où habitez-vous ?
start-what = Que cherchez-vous ?
start-whom = À qui pouvez-vous vous adresser ?
start-letter = Avez-vous reçu une lettre de l’administration ?
start-aids = Aide à la compréhension
start-emergency = Urgences et aide par téléphone
start-stories = Ce qui marche bien ailleurs
start-focus = Thème principal : { $field }

## Municipalities, their associations and the district

gemeinden-heading = Communes
gemeinden-lead = Choisissez la commune (Gemeinde) où vous habitez.
gemeinden-independent = Autres villes et communes
gemeinden-count =
    { $count ->
        [one] { $count } commune
       *[other] { $count } communes
    }
verband-members = Communes membres
place-about = À propos de ce lieu
place-belongs-to = Fait partie de
place-aliases = Quartiers et villages
place-postcodes = Code postal
place-area = Superficie
place-population = Population
place-official-key = Code officiel (AGS)
place-on-map = Afficher sur la carte
map-service = Ouvrir la carte sur OpenStreetMap
place-rathaus = Votre mairie (Rathaus)
place-anlaufstellen = Points de contact
place-emergency = Urgences et aide par téléphone
place-figures = Chiffres
place-stories = Bons exemples
place-nearby = Communes à proximité
place-offers-own = Offres à { $name }
place-offers-verband = { $name } : offres pour toutes les communes membres
place-offers-kreis = { $name } : offres pour toutes les communes
place-offers-elsewhere = Offres dans d’autres lieux qui vous sont aussi ouvertes
place-offers-all = { $name } : toutes les offres
place-offers-by-type = Offres par type
place-nothing-of-type = Il n’y a pas encore d’offre de ce type ici.
place-nothing-anywhere = Il n’y a pas encore d’offre de ce type dans l’arrondissement (Landkreis).
place-nearest = Offres les plus proches
distance-km = environ { $distance }{"\u00A0"}km à vol d’oiseau

place-kind-stadt = Ville (Stadt)
place-kind-gemeinde = Commune (Gemeinde)
place-kind-flecken = Bourg (Flecken)
place-kind-markt = Bourg à marché (Markt)
place-kind-landkreis = Arrondissement (Landkreis)
place-kind-kreis = arrondissement (Kreis)
place-kind-region = région
place-kind-kreisfreie-stadt = ville-arrondissement (kreisfreie Stadt)
place-kind-grosse-kreisstadt = grande ville d’arrondissement (Große Kreisstadt)
place-kind-gemeindefreies-gebiet = territoire hors commune (gemeindefreies Gebiet)

verband-kind-samtgemeinde = Groupement de communes (Samtgemeinde)
verband-kind-verbandsgemeinde = Groupement de communes (Verbandsgemeinde)
verband-kind-amt = Groupement de communes (Amt)
verband-kind-verwaltungsgemeinschaft = Groupement de communes (Verwaltungsgemeinschaft)
verband-kind-verwaltungsverband = Groupement de communes (Verwaltungsverband)
verband-kind-gemeindeverwaltungsverband = Groupement de communes (Gemeindeverwaltungsverband)
verband-kind-erfuellende-gemeinde = commune gérant les affaires de ses voisines (erfüllende Gemeinde)
verband-kind-kirchspielslandgemeinde = groupement de communes rurales (Kirchspielslandgemeinde)
verband-kind-region = Région (Region)

## Lists of offers

offers-heading = Offres
offers-lead = Cours, lieux de rencontre, sport, conseil et plus encore
offers-of-type = Offres : { $type }
offers-of-type-at = { $type } : offres pour { $name }
offers-by-place = Offres par commune
offers-by-audience = Offres par public
offers-by-day = Offres par jour de la semaine
offers-by-language = Offres par langue
offers-free = Offres gratuites
offers-for-audience = Offres pour : { $audience }
offers-on-day = Offres ce jour de la semaine : { $day }
offers-in-language = Offres dans cette langue : { $language }
offers-a-to-z = Offres de A à Z
a-to-z-letters = Lettres
a-to-z-none = Chiffres et signes
a-to-z-part = Partie { $part } sur { $parts }
offers-none = Aucune offre n’est inscrite ici pour le moment.
offers-all = Toutes les offres
offers-count =
    { $count ->
        [one] { $count } offre
       *[other] { $count } offres
    }

## An offer: headings of its facts

offer-facts = L’essentiel
offer-when = Quand
offer-where = Où
offer-next-dates = Prochaines dates
offer-no-dates = Aucune date n’est fixée pour le moment.
offer-period = Période
offer-cost = Coût
offer-support = Aide financière et réduction
offer-registration = Inscription
offer-languages = Langues
offer-audience = Pour qui
offer-who-may-come = Qui peut participer
offer-level = Niveau de langue
offer-course-kind = Type de cours
offer-next-course = Cours suivant
offer-childcare-label = Garde d’enfants
offer-capacity = Places
offer-access = Accessibilité
offer-bring = À apporter
offer-note = À noter
offer-contact = Contact
offer-traeger = Qui propose cette offre ?
offer-serves = Pour les personnes de
offer-type = Type
offer-field = Domaine d’action
offer-status = État
responsible = Responsable de ces informations
mistake-tell = Signaler une erreur sur cette page
mistake-subject = Erreur sur la page : { $title }

## An offer: its facts

offer-online = en ligne
offer-everyone = ouvert à toutes et à tous
offer-women-only = réservé aux femmes
offer-childcare = avec garde d’enfants
offer-permit-needed = uniquement avec certains statuts de séjour
offer-ended = Cette offre est terminée. Dernier jour : { $date }
offer-not-begun = Cette offre n’a pas encore commencé. Premier jour : { $date }
offer-status-laeuft = en cours
offer-status-pausiert = en pause actuellement
offer-status-ausgebucht = complet
offer-status-abgesagt = annulé
registration-needed = Inscription nécessaire
registration-not-needed = Sans inscription, venez directement
registration-until = Inscription jusqu’au { $date }
counter-heading = À montrer sur place
counter-hint = Montrez cette partie au guichet ou sur place. Elle est dans votre langue et en allemand.
counter-speaks = Bonjour. Je ne parle qu’un peu l’allemand. Ma langue : { $language }
counter-join = J’aimerais participer à cette offre.
counter-register = J’aimerais m’inscrire à cette offre.
counter-appointment = J’ai besoin d’un rendez-vous, s’il vous plaît.
counter-help = J’ai besoin de votre aide, s’il vous plaît.
counter-slowly = Veuillez parler lentement ou me l’écrire.
capacity-count =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    }
age-from-to =
    { $to ->
        [one] de { $from } à { $to } an
       *[other] de { $from } à { $to } ans
    }
age-from =
    { $from ->
        [one] à partir de { $from } an
       *[other] à partir de { $from } ans
    }
age-to =
    { $to ->
        [one] jusqu’à { $to } an
       *[other] jusqu’à { $to } ans
    }

level-from-to = { $from } à { $to }
level-from = à partir de { $from }
level-to = jusqu’à { $to }
level-alpha = Apprendre à lire et à écrire
level-a1 = A1
level-a2 = A2
level-b1 = B1
level-b2 = B2
level-c1 = C1
level-c2 = C2

course-kind-erstorientierung = Cours de première orientation (Erstorientierungskurs)
course-kind-integrationskurs = Cours d’intégration (Integrationskurs)
course-kind-alphabetisierung = Cours d’alphabétisation (Alphabetisierungskurs)
course-kind-berufssprachkurs = Cours d’allemand professionnel (Berufssprachkurs)
course-kind-vhs = Cours de l’université populaire (Volkshochschule, VHS)
course-kind-ehrenamt = cours donné par des bénévoles
course-kind-weiterbildung = formation continue
course-kind-sonstiger = autre cours

permit-unionsbuergerschaft = citoyennes et citoyens de l’UE
permit-niederlassungserlaubnis = autorisation d’établissement (Niederlassungserlaubnis)
permit-aufenthaltserlaubnis = titre de séjour à durée limitée (Aufenthaltserlaubnis)
permit-gestattung = autorisation de séjour pendant la procédure d’asile (Aufenthaltsgestattung)
permit-duldung = suspension temporaire de l’expulsion (Duldung)

## Cost

money = { $amount }{"\u00A0"}€
cost-free = gratuit
cost-per-monat = { $money } par mois
cost-per-termin = { $money } par séance
cost-per-kurs = { $money } pour tout le cours
cost-per-stunde = { $money } de l’heure
cost-per-jahr = { $money } par an
cost-per-person = { $money } par personne
cost-for-audience = { $audience } : { $cost }
support-bildung-und-teilhabe = Aide « Bildung und Teilhabe » (éducation et participation des enfants) possible
support-befreiung = Gratuité possible sur demande
support-ermaessigung = Réduction possible

## Accessibility

access-stufenlos = accès sans marche
access-wc = toilettes accessibles en fauteuil roulant
access-aufzug = ascenseur
access-parkplatz = place de stationnement pour personnes handicapées
access-induktionsschleife = boucle à induction pour appareils auditifs
access-leitsystem = système de guidage pour personnes aveugles
access-gebaerdensprache = langue des signes

## Times in words

time-from-to = de { $from } à { $to }
time-from = à partir de { $from }
date-from-to = du { $from } au { $to }
date-from = à partir du { $from }
date-to = jusqu’au { $to }
when-and-time = { $when }, { $time }
recurrence-weekly = Chaque semaine : { $days }
recurrence-every-weeks =
    { $weeks ->
        [one] Chaque semaine : { $days }
       *[other] Toutes les { $weeks } semaines : { $days }
    }
recurrence-monthly = Chaque mois : { $days }
recurrence-dates = À ces dates : { $dates }
nth-1 = premier { $weekday }
nth-2 = deuxième { $weekday }
nth-3 = troisième { $weekday }
nth-4 = quatrième { $weekday }
nth-5 = cinquième { $weekday }
nth-last = dernier { $weekday }
pause-schulferien = pas pendant les vacances scolaires
pause-feiertage = pas les jours fériés
pause-schliesstage = pas les jours de fermeture

## Contact points

anlaufstellen-heading = Points de contact
anlaufstellen-lead = Ici, vous recevez des informations, des conseils et de l’aide.
anlaufstellen-none = Aucun point de contact n’est inscrit ici pour le moment.
anlaufstellen-count =
    { $count ->
        [one] { $count } point de contact
       *[other] { $count } points de contact
    }
anlaufstelle-topics = Thèmes
anlaufstelle-kind = Type
anlaufstelle-nationwide = dans toute l’Allemagne
anlaufstelle-round-the-clock = jour et nuit, tous les jours
anlaufstelle-offers = Offres dans ce lieu
anlaufstelle-serves = Compétent pour
anlaufstelle-traeger = Géré par
anlaufstelle-interpreting = Interprétation possible : veuillez indiquer à l’avance la langue dont vous avez besoin.
stop = Arrêt
stop-lines = Lignes : { $lines }
protected-notice = L’adresse est secrète pour protéger les personnes qui s’y trouvent. Veuillez téléphoner.
leave-page = Quitter vite cette page
leave-page-hint = Votre visite sur cette page peut rester dans l’historique de votre navigateur. Vous pouvez l’y effacer.

appointment = Rendez-vous
appointment-ohne = sans rendez-vous
appointment-mit = uniquement sur rendez-vous
appointment-beides = avec ou sans rendez-vous

hours = Horaires d’ouverture
hours-day = Jour
hours-time = Heure
hours-closed = fermé
hours-exceptions = Horaires modifiés
hours-closed-because = fermé ({ $name })
hours-none = Pour les horaires d’ouverture, veuillez vous renseigner.
hours-next = Prochaine ouverture : { $when }
hours-then = Ensuite : { $when }
open-now = ouvert maintenant
open-now-until = ouvert maintenant jusqu’à { $time }
closed-now = fermé maintenant

anlaufstelle-kind-rathaus = Mairie (Rathaus)
anlaufstelle-kind-auslaenderbehoerde = Service des étrangers (Ausländerbehörde)
anlaufstelle-kind-sozialamt = Service d’aide sociale (Sozialamt)
anlaufstelle-kind-jugendamt = Service de l’enfance et de la jeunesse (Jugendamt)
anlaufstelle-kind-jobcenter = Centre pour l’emploi (Jobcenter)
anlaufstelle-kind-arbeitsagentur = Agence pour l’emploi (Agentur für Arbeit)
anlaufstelle-kind-mbe = Conseil aux personnes migrantes adultes (Migrationsberatung, MBE)
anlaufstelle-kind-jmd = Service pour les jeunes migrants (Jugendmigrationsdienst, JMD)
anlaufstelle-kind-koordinierungsstelle = Service de coordination pour l’intégration (Koordinierungsstelle)
anlaufstelle-kind-bibliothek = Bibliothèque
anlaufstelle-kind-beratungsstelle = Centre de conseil
anlaufstelle-kind-treffpunkt = Lieu de rencontre
anlaufstelle-kind-schule = École
anlaufstelle-kind-kita = Crèche et école maternelle (Kita)
anlaufstelle-kind-sportstaette = Équipement sportif
anlaufstelle-kind-gesundheit = Santé
anlaufstelle-kind-schutzeinrichtung = Lieu d’accueil protégé
anlaufstelle-kind-hilfetelefon = Aide par téléphone
anlaufstelle-kind-notruf = Appel d’urgence
anlaufstelle-kind-sonstige = autre point de contact

topic-aufenthalt = Séjour
topic-arbeit = Travail
topic-wohnen = Logement
topic-gesundheit = Santé
topic-familie = Famille
topic-bildung = Éducation
topic-sprache = Langue
topic-geld = Argent
topic-gewalt = Violence
topic-recht = Droit
topic-alltag = Vie quotidienne
topic-ehrenamt = Bénévolat
topic-diskriminierung = Discrimination
topic-sucht = Dépendance
topic-trauer = Deuil

## Contact

contact = Contact
contact-address = Adresse
contact-phone = Téléphone
contact-mail = E-mail
contact-website = Site web
contact-person = Personne à contacter
contact-deputy = En cas d’absence
contact-languages = Langues : { $languages }
phone-kind-festnetz = Téléphone
phone-kind-mobil = Téléphone portable
phone-kind-fax = Fax
phone-kind-hilfe = Ligne d’aide
phone-kind-notruf = Appel d’urgence

## Providers: who runs the offers

traeger-heading = Organismes
traeger-lead = Associations, organisations sociales, écoles et administrations qui proposent des offres
traeger-none = Aucun organisme n’est inscrit ici pour le moment.
traeger-offers = Offres de cet organisme
traeger-anlaufstellen = Points de contact de cet organisme
traeger-count =
    { $count ->
        [one] { $count } organisme
       *[other] { $count } organismes
    }
traeger-kind-verwaltung = Administration
traeger-kind-vhs = Université populaire (Volkshochschule, VHS)
traeger-kind-wohlfahrt = Organisation d’aide sociale (Wohlfahrtsverband)
traeger-kind-verein = Association (Verein)
traeger-kind-migrantenorganisation = Organisation de personnes migrantes
traeger-kind-religionsgemeinschaft = Communauté religieuse
traeger-kind-bildungstraeger = Organisme de formation
traeger-kind-unternehmen = Entreprise
traeger-kind-initiative = Initiative
traeger-kind-sonstige = autres organismes

## Figures

figures-heading = Chiffres
figures-lead = Chiffres clés avec source et date
figures-none = Aucun chiffre n’est inscrit ici pour le moment.
figure-value = Valeur
figure-date = Date
figure-place = Lieu
figure-unit = Unité
figure-breakdown = Valeurs par territoire
figure-over-time = Évolution
figure-total = Total
figure-no-value = non indiqué
figure-download = Télécharger les valeurs sous forme de tableau (CSV)
comparison-heading = Les communes comparées
comparison-of = Les communes comparées : { $name }
comparison-lead = Toutes les communes et leurs chiffres dans un tableau
figure-date-not-given = Date non indiquée
figure-rhythm = Mise à jour
figure-responsible = Responsable
figure-chart = Diagramme en barres : { $title }. Valeur la plus élevée : { $highest } ({ $highest-place }). Valeur la plus basse : { $lowest } ({ $lowest-place }). Toutes les valeurs figurent dans le tableau.
figure-chart-over-time = Diagramme : { $title }. { $first-date } : { $first }. { $last-date } : { $last }. Toutes les valeurs figurent dans le tableau.
rhythm-jaehrlich = chaque année
rhythm-halbjaehrlich = chaque semestre
rhythm-vierteljaehrlich = chaque trimestre
rhythm-monatlich = chaque mois
rhythm-einmalig = une seule fois, sans mise à jour

source = Source
licence = Licence
source-as-of = { $title }, situation au { $date }

unit-einwohner =
    { $count ->
        [one] { $count } personne
       *[other] { $count } habitantes et habitants
    }
unit-km2 = { $count }{"\u00A0"}km²
unit-einwohner-je-km2 =
    { $count ->
        [one] { $count } personne par km²
       *[other] { $count } personnes par km²
    }
unit-prozent = { $count }{"\u00A0"}%
unit-anzahl = { $count }
unit-euro = { $count }{"\u00A0"}€
unit-km = { $count }{"\u00A0"}km
about = environ { $value }
unit-name-einwohner = Habitantes et habitants
unit-name-km2 = Superficie en km²
unit-name-einwohner-je-km2 = Personnes par km²
unit-name-prozent = Part en pour cent
unit-name-anzahl = Nombre
unit-name-euro = Montant en euros
unit-name-km = Distance en km

## Good examples

stories-heading = Bons exemples
stories-lead = Ce qui aide ailleurs et comment cela a été fait
stories-none = Aucun exemple n’est inscrit ici pour le moment.
story-facts = En bref
story-territory = Où
story-population = Population
story-area = Superficie
story-fields = Domaines d’action
story-starting-point = Situation de départ
story-timeline = Chronologie
story-steps = Étapes
story-results = Résultats
story-today = Situation actuelle
story-visibility = Comment on le fait connaître
story-helped = Ce qui a aidé
story-hindered = Ce qui a été difficile
story-offers = Offres sur le même thème ici
story-others = Autres exemples sur ce thème

## Search

search-heading = Recherche
search-lead = Offres, points de contact, lieux et tout le reste de ce site
search-places-lead = Lieux et pages pour tous. Vous trouvez les offres et les points de contact dans la recherche de votre arrondissement (Kreis).
search-in-kreise = Rechercher dans votre arrondissement (Kreis)
search-input = Que cherchez-vous ?
search-hint = Vous pouvez aussi saisir le mot allemand. Une partie du mot suffit, les fautes de frappe ne gênent pas.
search-submit = Rechercher
search-no-script = La recherche a besoin de JavaScript, qui ne fonctionne pas ici. Vous trouverez tout dans ces listes :
search-lists = Toutes les listes
search-filters = Filtres pour les offres et les points de contact
search-any = tous
search-reset = Supprimer tous les filtres
search-loosen = Supprimer le filtre : { $filter }
search-found = Résultats : { $count }
search-nothing = Il n’y a rien à ce sujet. Essayez un autre mot ou un mot plus court.
search-failed = La recherche ne peut pas être chargée pour le moment. Vous trouverez tout dans ces listes :
search-show-all = Tout afficher
search-places = Lieux
search-pages = Autres pages
search-offers = Rechercher et filtrer les offres
search-open-now = N’afficher que ce qui est ouvert maintenant
## Words of official letters

terms-heading = Mots des lettres officielles
terms-menu = Mots officiels
terms-lead = Que dit la lettre ? Cherchez le mot allemand. Vous lirez ici ce qu’il veut dire, ce que vous pouvez faire et qui vous aide.
terms-count =
    { $count ->
        [one] { $count } mot
       *[other] { $count } mots
    }
terms-index = Premières lettres
terms-of-record = Mots à connaître
term-kicker = Mot d’une lettre officielle
term-and-meaning = { $word } ({ $meaning })
term-also = Dans les lettres aussi
term-law = Dans la loi
term-hint = Cette explication ne remplace pas un conseil juridique. Ce qui compte, c’est ce que disent votre lettre et la loi.
term-help = Où trouver de l’aide
term-others = Mots liés

## When a page is missing

not-found-heading = Cette page n’existe pas
not-found-text = L’adresse a peut-être changé ou l’offre est terminée. Vous pouvez continuer ici :
moved-heading = Cette page a une nouvelle adresse
moved-text = Continuez ici :

## Names of languages

language-de = allemand
language-de-simple = allemand simple (Einfache Sprache)
language-en = anglais
language-am = amharique
language-ar = arabe
language-az = azerbaïdjanais
language-bg = bulgare
language-bs = bosnien
language-ckb = kurde (sorani)
language-el = grec
language-es = espagnol
language-fa = persan (farsi, dari)
language-fr = français
language-gsg = langue des signes allemande
language-hr = croate
language-hu = hongrois
language-hy = arménien
language-it = italien
language-ka = géorgien
language-ku = kurde (kurmandji)
language-nl = néerlandais
language-pl = polonais
language-ps = pachto
language-pt = portugais
language-ro = roumain
language-ru = russe
language-so = somali
language-sq = albanais
language-sr = serbe
language-ti = tigrigna
language-tr = turc
language-uk = ukrainien
language-ur = ourdou
language-vi = vietnamien
language-zh = chinois

## Public holidays

holiday-new-year = Jour de l’An
holiday-epiphany = Épiphanie
holiday-womens-day = Journée internationale des femmes
holiday-good-friday = Vendredi saint
holiday-easter-sunday = Dimanche de Pâques
holiday-easter-monday = Lundi de Pâques
holiday-labour-day = Fête du Travail
holiday-liberation-day = jour de la Libération
holiday-ascension = Ascension
holiday-whit-sunday = Dimanche de Pentecôte
holiday-whit-monday = Lundi de Pentecôte
holiday-corpus-christi = Fête-Dieu
holiday-uprising-day = anniversaire du soulèvement du 17 juin
holiday-peace-festival = Fête de la paix d’Augsbourg
holiday-assumption = Assomption
holiday-world-childrens-day = Journée mondiale de l’enfance
holiday-unity-day = Jour de l’Unité allemande
holiday-reformation-day = Fête de la Réformation
holiday-all-saints = Toussaint
holiday-repentance-day = Jour de pénitence et de prière
holiday-christmas-day = Noël
holiday-second-christmas-day = Lendemain de Noël
