### Reports to the governing bodies, as documents of the Union print them.

## Header and box

report-organization = Union internationale des télécommunications
# $body: name of the governing body; $meeting: short name of its meeting, such as WTSA-24
# Assemblies carry their French short name; other meetings stay as given.
report-session =
    { $body } ({ $meeting ->
        [WTSA-08] AMNT-08
        [WTSA-12] AMNT-12
        [WTSA-16] AMNT-16
        [WTSA-20] AMNT-20
        [WTSA-24] AMNT-24
        [WTSA-28] AMNT-28
       *[other] { $meeting }
    })
# $place: city and country; $dates: a span of days
report-place-dates = { $place }, { $dates }
report-dates-open = Lieu et dates à confirmer
report-dates-from = à partir du { $day }
# $suffix: the letter of the document's language
report-number = Document [numéro]-{ $suffix }
report-original = Original: établi à partir des données enregistrées, en six langues
report-source-wtsa-98 = Directeur du Bureau de la normalisation des télécommunications, en collaboration avec les Directeurs du Bureau de développement des télécommunications et du Bureau des radiocommunications
report-source-council-197 = Rapport du Secrétaire général
report-source-pp-197 = Rapport du Conseil
report-summary = Résumé
report-summary-wtsa-98 = Le présent document rend compte des progrès accomplis dans l’organisation de forums, de séminaires et d’ateliers sur l’Internet des objets et les villes et communautés intelligentes et durables, en vue de renforcer les capacités des pays en développement.
report-summary-council-197 = Le présent document rend compte des résultats de la mise en œuvre de la Résolution 197 de la Conférence de plénipotentiaires, relative à l’Internet des objets et aux villes et communautés intelligentes et durables.
report-summary-pp-197 = Le présent document rend compte à la Conférence de plénipotentiaires de la mise en œuvre de sa Résolution 197, relative à l’Internet des objets et aux villes et communautés intelligentes et durables.
# $events, $participations, $people, $countries: numbers. Four separate figures.
report-summary-figures = Événements de renforcement des capacités: { $events }. Participations: { $participations }. Personnes distinctes: { $people }. États Membres représentés: { $countries }.
# $events: a number
report-summary-unknown = Événements de renforcement des capacités: { $events }. Aucune présence n’est enregistrée pour ces événements: le nombre de participations, de personnes et d’États Membres représentés n’est pas connu.
report-action = Suite à donner
report-action-wtsa-98 = L’Assemblée est invitée à prendre note du présent document.
report-action-council-197 = Le Conseil est invité à prendre note du présent document.
report-action-pp-197 = La Conférence est invitée à prendre note du présent document.
report-references = Références
report-references-wtsa-98 = Résolution 98 de l’AMNT
report-references-council-197 = Résolution 197 de la Conférence de plénipotentiaires
report-references-pp-197 = Résolution 197 de la Conférence de plénipotentiaires
report-page = { "Page " }
report-page-of = { " sur " }

## Sections

report-introduction = Introduction
report-introduction-wtsa-98 = Aux termes de la Résolution 98 de l’AMNT, le Directeur du Bureau de la normalisation des télécommunications est chargé, en collaboration avec les Directeurs des autres Bureaux, de faire rapport à l’Assemblée suivante sur les progrès accomplis dans l’organisation de forums, de séminaires et d’ateliers visant à renforcer les capacités des pays en développement.
report-introduction-council-197 = Aux termes de la Résolution 197 de la Conférence de plénipotentiaires, le Secrétaire général est chargé de présenter chaque année au Conseil un rapport sur les résultats de la mise en œuvre de cette Résolution.
report-introduction-pp-197 = Aux termes de la Résolution 197 de la Conférence de plénipotentiaires, le Conseil et le Secrétaire général sont chargés de présenter à la Conférence suivante un rapport sur la mise en œuvre de cette Résolution.
# $from, $to: days
report-period = Le présent document porte sur les événements dont le premier jour est le { $from } ou une date ultérieure, mais antérieure au { $to }.
report-definition-itu = Par «pays en développement», on entend les pays les moins avancés, les petits États insulaires en développement, les pays en développement sans littoral et les pays dont l’économie est en transition, ainsi que tous les autres pays classés en développement par l’Organisation des Nations Unies (norme M49, dans son état de décembre 2021).
report-definition-footnote-four = Par «pays en développement», on entend les pays les moins avancés, les petits États insulaires en développement, les pays en développement sans littoral et les pays dont l’économie est en transition.
report-overview = Événements tenus
# $total, $capacity, $days: numbers
report-overview-events =
    { $total ->
        [0] Aucun événement ne s’est tenu pendant la période considérée.
        [one] Un événement s’est tenu pendant la période considérée; événements de renforcement des capacités: { $capacity }; jours d’événements: { $days }.
        [many] { $total } d’événements se sont tenus pendant la période considérée; événements de renforcement des capacités: { $capacity }; jours d’événements: { $days }.
       *[other] { $total } événements se sont tenus pendant la période considérée; événements de renforcement des capacités: { $capacity }; jours d’événements: { $days }.
    }
# $events, $joint: numbers
report-sector-events =
    { $events ->
        [0] Aucun événement de ce Secteur pour lequel il existe des chiffres ne s’est tenu pendant la période considérée.
        [one] Un événement s’est tenu; événements conjoints avec un autre Secteur: { $joint }.
        [many] { $events } d’événements se sont tenus; événements conjoints avec un autre Secteur: { $joint }.
       *[other] { $events } événements se sont tenus; événements conjoints avec un autre Secteur: { $joint }.
    }
# $more: number of events
report-sector-more =
    { $more ->
        [one] Un autre événement figure dans l’Annexe A.
        [many] { $more } d’autres événements figurent dans l’Annexe A.
       *[other] { $more } autres événements figurent dans l’Annexe A.
    }
# $activities: number of records
report-sector-activities =
    { $activities ->
        [one] Une autre activité est enregistrée:
        [many] { $activities } d’autres activités sont enregistrées:
       *[other] { $activities } autres activités sont enregistrées:
    }
report-sector-unsure = Enregistrés sans date, ou avec une date qui n’est qu’en partie dans la période, et non comptés:
# Follows the title of an event. $kind, $dates, $place: words. Begins with a space.
report-event-facts = { " " }({ $kind }; { $dates }; { $place }).
# Follows the title of an activity. $facts: kind, number, stage and date. Begins with a space.
report-activity-facts = { " " }({ $facts })
report-place-unknown = lieu non indiqué
# Begins with a space. $people, $countries: numbers
report-event-people =
    { " " }{ $people ->
        [one] Une personne a participé
        [many] { $people } de personnes ont participé
       *[other] { $people } personnes ont participé
    } ({ $countries ->
        [0] aucun pays indiqué
        [one] un pays ou territoire
        [many] { $countries } de pays et territoires
       *[other] { $countries } pays et territoires
    }).
# Begins with a space. $people: a number already written out
report-event-stated = { " " }Effectif indiqué, non ventilé: { $people }.
# $countries: a number
report-event-stated-countries = { " " }Pays indiqués: { $countries }.
# Begins with a space. $people: a number already written out; $countries: a number
report-stated-people-countries =
    { " " }Effectif indiqué, non ventilé: { $people }, en provenance de { $countries ->
        [one] { $countries } pays
        [many] { $countries } de pays
       *[other] { $countries } pays
    }.
# Begins with a space. $countries: a number
report-stated-countries = { " " }Nombre de pays indiqué: { $countries }; effectif non indiqué.
report-event-no-figures = { " " }Présences non enregistrées.
report-event-joint = { " " }Événement conjoint.
report-participation = Participation
# $participations, $people, $days: numbers
report-participation-whole = Participations (une personne à un événement): { $participations }. Personnes distinctes: { $people }. Jours de présence: { $days }.
# $onsite, $remote, $both, $unknown: numbers
report-participation-modes = En présentiel: { $onsite }. À distance: { $remote }. Les deux chiffres comprennent les personnes qui ont participé des deux façons: { $both }. Mode non connu: { $unknown }.
# $events, $people: numbers
report-participation-stated = Événements dont les sources n’indiquent qu’un effectif: { $events }. Effectif indiqué, non ventilé: { $people }. Il ne figure dans aucun tableau par région ou par catégorie de pays.
# $events: a number
report-participation-unknown = Aucune présence n’est enregistrée pour les événements comptés ({ $events }). On ne sait pas qui a participé: dans les tableaux, «…» indique ce qui n’est pas connu.
# $missing, $events: numbers
report-participation-lacking = Événements comptés pour lesquels ni présence ni effectif n’est enregistré: { $missing } sur { $events }. On ne sait pas qui y a participé, et ils n’ajoutent rien à ces chiffres.
report-reached = Pays touchés
# $countries, $territories: numbers
report-reached-countries = États Membres représentés: { $countries }. Territoires représentés, comptés à part: { $territories }.
report-reached-unknown = Aucune présence n’est enregistrée pour les événements comptés: un pays indiqué comme non encore touché peut l’avoir été.
# $missing, $events: numbers
report-reached-lacking = On ne sait pas qui a participé à { $missing } des { $events } événements: un pays indiqué comme non encore touché peut y avoir pris part.
# $count: a number; $list: names of countries
report-reached-stated = Pays en développement connus uniquement par des effectifs indiqués ({ $count }): { $list }.
report-not-reached = Pays en développement non encore touchés pendant la période considérée ({ $count }): { $list }.
report-undated = Événements sans date dans la période considérée
report-undated-why = Pour ces événements, les sources n’indiquent ni jour, ni mois, ni année qui se situe dans la période considérée. Ils sont mentionnés par souci d’exhaustivité et ne sont pris en compte dans aucun autre chiffre.
report-unsure = Sans date, ou dont la date n’est qu’en partie dans la période; non comptés
report-planned = Événements prévus
# $count: number of events
report-planned-why =
    { $count ->
        [one] Un événement a été annoncé, mais n’est pas enregistré comme tenu. Il n’est pris en compte dans aucun chiffre.
        [many] { $count } d’événements ont été annoncés, mais ne sont pas enregistrés comme tenus. Ils ne sont pris en compte dans aucun chiffre.
       *[other] { $count } événements ont été annoncés, mais ne sont pas enregistrés comme tenus. Ils ne sont pris en compte dans aucun chiffre.
    }
report-follow-up = Suite donnée à la Résolution
report-follow-up-how = Pour chaque paragraphe est indiqué le nombre d’activités enregistrées qui y répondent pendant la période considérée.
# $from, $to: days; $events, $participations, $people: numbers
report-trend = À titre de comparaison, chiffres pour la période allant du { $from } inclus au { $to } exclu: { $events } (événements); { $participations } (participations); { $people } (personnes distinctes). Les mêmes règles ont été appliquées.

## Tables

report-table-before = { "Tableau T" }
report-table-after = { " – " }
report-t1 = Événements par type et par Secteur
report-t1-note = Un événement relevant de plusieurs Secteurs figure dans la colonne de chacun d’eux et dans la colonne «Conjoint», et une seule fois dans le total.
report-t2 = Événements par région du pays hôte
report-t2-note = Les jours des événements dont la durée n’est pas connue ne sont pas compris.
report-t3 = Participations par région
report-t3-note = Région au premier jour de l’événement. Une personne ayant participé au titre de deux régions est comptée dans chacune d’elles, et une seule fois dans le total. Les jours non connus ne sont pas compris.
report-t4 = Participations par catégorie de pays
# $overcount: a number already written out, or a mark
report-t4-overcount = Les catégories se recoupent et leurs lignes ne s’additionnent donc pas: prises ensemble, elles comptent { $overcount } participations plus d’une fois.
report-t5 = Pays et territoires touchés
report-t5-note = N’est pas un État Membre au dernier jour de la période considérée.
# What a short name in a narrow column stands for
report-short = { $short }: { $name }
report-short-joint = { "; " }
report-t11 = Paragraphes de la Résolution et activités enregistrées qui y répondent
report-t11-note = Les textes des paragraphes sont des résumés; plusieurs sont tirés de propositions de modification de la Résolution, comme l’indique leur référence.
report-kind = Type
report-joint = Conjoint
report-total = Total
report-host-region = Région du pays hôte
report-online = En ligne
report-no-host = Pays hôte non indiqué
report-no-region = Sans région: organisations internationales, pays non indiqué, territoires sans région
report-events = Événements
report-days = Jours
report-in-developing = Dont dans un pays en développement
report-region = Région
report-class = Catégorie
report-classes = Catégories
report-country = Pays ou territoire
report-participations = Participations
report-people = Personnes distinctes
report-women = Femmes
report-men = Hommes
report-other = Autre
report-not-stated = Non indiqué
report-countries = Pays
report-territories = Territoires
report-days-attended = Jours de présence
report-developing = Pays en développement, chacun compté une fois
report-first-time = Première fois
report-yes = Oui
report-no = Non
report-none = –
report-unknown = …
report-suppressed = ••
# $number: a number already written out
report-inexact = environ { $number }
report-inexact-over = plus de { $number }
report-inexact-nearly = près de { $number }
report-paragraph = Paragraphe
report-asks = Destinataire et objet de la demande
report-records = Activités enregistrées
report-records-named = Dernières activités
# $count: number of records that are not named. The last part of an enumeration of references.
report-records-more = { $count } de plus
report-due = Rapport à remettre
# $report: the kind of report; $meeting: the meeting that receives it
report-due-to = { $report }: { $meeting }
report-last = Dernière date
report-status = État
report-event = Événement
report-sectors = Secteurs
report-dates = Dates
report-place = Lieu
report-countries-reached = Pays et territoires
report-stated = Indiqué, non ventilé
report-contents = Table des matières
report-t6-note = Les heures, les personnes formées et certifiées et les notes sont celles qui sont indiquées pour la formation; ce qui n’est pas indiqué n’est pas connu.
report-t7 = Bourses et assistance directe
report-t7-note = La colonne «Demandée» porte sur les bourses au sujet desquelles aucune décision n’a encore été prise, et la colonne «Utilisée» sur les bourses accordées à des personnes qui ont participé. L’assistance directe est énumérée, et non comptée.
report-fellowship-used = Utilisée
report-t8 = Publications, Recommandations, Suppléments et autres activités enregistrées
report-t9 = Projets pilotes et évaluations des indicateurs fondamentaux de performance, par ville
report-t10 = Partenaires
report-t10-note = Un événement est compté une fois pour chacun de ses partenaires. Les partenaires d’un événement principal sont ceux des événements qui en relèvent.
report-t12 = Évolution par rapport à la période précédente
report-t14 = Chiffres d’ensemble
report-t15 = Inscriptions par statut
report-t15-note = Inscriptions aux événements comptés, quel que soit le rôle, y compris les rôles non comptés.
report-t18 = Le présent rapport
report-languages = Langues
report-title = Titre
report-number-of = Numéro
report-standard = Norme
report-group = Groupe
report-share = { " " }({ $count } %)
report-stage = Étape
report-date = Date
report-city = Ville
report-partner = Partenaire
report-partner-kind = Type d’organisation
report-figure = Indicateur
report-value = Valeur
report-this-period = Période considérée
# $from, $to: days; the heading of a column
report-previous-period = Du { $from } inclus au { $to } exclu
report-state = Statut
report-missing = Données manquantes
report-events-total = Événements de tous types
report-events-capacity = Événements de renforcement des capacités
report-events-days = Jours d’événements
report-member-states = États Membres représentés
report-territories-represented = Territoires représentés
# $mode: how people took part, as in the list attendance_mode
report-participations-mode = Participations: { $mode }
report-stated-only-events = Événements pour lesquels seul un effectif est indiqué
report-stated-only-people = Effectif indiqué, non ventilé
report-stated-only-countries = Nombre de pays indiqué
report-annex-figures = Autres chiffres et activités enregistrées
report-rules-version = Version des règles de comptage
report-cutoff = Données arrêtées au (UTC)
report-digest = Empreinte des données (SHA-256)
# $rules: a number; $sentences: the rules that a table follows, whole sentences
report-rules-of = Règles de comptage, version { $rules }: { $sentences }
# Stands between two sentences.
report-sentence-joint = { " " }
# $report: the kind of report; $subject: name of a country, region, class or theme
report-title-statement = { $report }: { $subject }
# $meeting: the meeting that receives it, such as WTSA-28; $report: the kind of report
report-title-meeting = { $meeting }: { $report }
report-title-cut = { $report } – extrait: { $subject }
report-source-needs = Directeur du Bureau de développement des télécommunications, en collaboration avec le Directeur du Bureau de la normalisation des télécommunications
report-source-statement = Secrétariat de l’Union
report-session-needs = À l’intention des membres de l’Union
report-summary-needs = Le présent document indique quels pays en développement ont bénéficié du renforcement des capacités concernant l’Internet des objets et les villes et communautés intelligentes et durables, et lesquels n’en ont pas encore bénéficié.
report-summary-not-reached = États Membres en développement non atteints pendant la période: { $count }.
# $subject: name of a country, region, class or theme
report-summary-statement = Le présent document indique ce qui est enregistré pour: { $subject }.
report-action-needs = Les membres sont invités à prendre note du présent document et à faire part de leurs besoins.
report-action-statement = Le présent document est soumis pour information.
report-references-needs = Résolution 98 de l’AMNT; Résolution 85 de la CMDT
report-references-statement = Dossiers des événements, des inscriptions et des activités
report-introduction-needs = La Résolution 98 de l’AMNT et la Résolution 85 de la CMDT chargent les Directeurs de recenser les besoins des pays en développement concernant l’Internet des objets et les villes et communautés intelligentes et durables. Le présent document énumère les besoins exprimés par les pays et leurs demandes d’appui pour la tenue d’un événement, tels qu’ils sont enregistrés pour la période ou sans date, et montre quels pays ont participé et lesquels n’ont pas participé.
# $subject: name of a country or territory
report-introduction-country = Objet: { $subject }. Les événements sont ceux que ce pays ou territoire a accueillis, auxquels une personne l’a représenté ou pour lesquels une source indique des participants en provenance de celui-ci. Seules les personnes qui l’ont représenté sont comptées; il en va de même des bourses et des effectifs indiqués. Les effectifs indiqués pour les événements sans date portent sur l’ensemble de l’événement.
# $subject: name of a region or of a class of countries
report-introduction-places = Objet: { $subject }. Les événements sont ceux qu’un pays de ce groupe a accueillis, auxquels une personne a représenté un tel pays ou pour lesquels une source indique des participants en provenance d’un tel pays; l’appartenance au groupe est celle du premier jour de l’événement. Seules les personnes qui ont représenté un tel pays sont comptées; il en va de même des bourses et des effectifs indiqués. Les effectifs indiqués pour les événements sans date portent sur l’ensemble de l’événement.
# $subject: name of a theme
report-introduction-theme = Objet: { $subject }. Les événements sont ceux qui portent eux-mêmes sur ce thème ou qui relèvent d’un événement portant sur ce thème; toutes les personnes qui y ont participé sont comptées. Les autres activités enregistrées, les besoins et les demandes sont ceux qui portent eux-mêmes sur ce thème.
# $subject: what it is
report-introduction-events = Objet: { $subject }. Les événements sont ceux pour lesquels cette mention figure, ou qui relèvent d’un tel événement sans porter eux-mêmes d’autre mention; toutes les personnes qui y ont participé sont comptées. Les autres activités enregistrées ne portent pas cette mention et ne sont pas énumérées.
# $subject: name of a country, a region or a class of countries
report-unlisted = La présente version publique ne compte et n’énumère que les événements qui se sont tenus dans le lieu concerné ({ $subject }) ou pour lesquels une source le mentionne. Elle ne dit pas à quels événements des personnes en sont venues, car cela désignerait un petit nombre de personnes.
report-cut = Le présent document est un extrait du rapport et n’en tient pas lieu. { $subject }: les événements sont ceux pour lesquels cette mention figure, ou qui relèvent d’un tel événement sans porter eux-mêmes d’autre mention; toutes les personnes qui y ont participé sont comptées. Les autres activités enregistrées, les besoins et les demandes ne portent pas cette mention et ne sont pas énumérés. Ce qui est dit des paragraphes des résolutions, des lacunes, des pays touchés et non touchés et de la période précédente ne concerne que ces événements.
report-summary-cut = Extrait: { $subject }. Tous les chiffres portent sur ces seuls événements.
# $name: what it is called; $code: its number
report-subject-scope = Portée: { $name }
report-subject-itu_role = Rôle de l’UIT: { $name }
report-subject-sdg = ODD { $code }: { $name }
report-subject-action_line = Grande orientation { $code } du SMSI: { $name }
# Begins with a space. After the title of an event.
report-event-hidden = { " " }Le nombre de participants est masqué, afin de ne désigner personne.
report-t19 = Pays en développement non encore touchés
report-t19-note = États Membres au dernier jour de la période considérée, sans participation propre; région et catégories à cette date.
report-named = Mentionné dans un effectif indiqué

## Annexes

# $letter: A, B, C
report-annex = Annexe { $letter }
report-annex-events = Événements pris en compte dans les chiffres
report-no-events = Aucun événement ne s’est tenu pendant la période considérée.
report-annex-method = Méthode et lacunes dans les données
report-method = Méthode
# $rules: a number; $cutoff, $made: moments in UTC
report-method-made = Règles de comptage, version { $rules }. Données arrêtées au { $cutoff } UTC. Document établi le { $made } UTC.
report-method-digest = Empreinte numérique (SHA-256) des données sur lesquelles repose le présent document:
report-method-rules = Les règles suivantes ont été appliquées:
report-rule-1 = La région et la catégorie sont celles du pays représenté au premier jour de l’événement.
report-rule-2 = Les participations et les personnes distinctes sont des chiffres distincts.
report-rule-3 = Les catégories se recoupent; les pays en développement sont comptés comme un seul groupe, chaque personne et chaque pays une fois.
report-rule-4 = Les rôles comptés sont ceux de participant, boursier, intervenant, modérateur et formateur.
report-rule-5 = Les chiffres en présentiel et à distance comprennent tous deux les personnes qui ont participé des deux façons.
report-rule-6 = Un jour où une personne a assisté à au moins une séance compte pour un jour de présence.
report-rule-7 = Les effectifs qu’une source ne fait qu’indiquer sont présentés à part et ne sont jamais répartis entre des régions ou des catégories.
report-rule-8 = Une donnée inconnue n’est pas égale à zéro: ce qui n’est pas indiqué ou pas enregistré figure dans une colonne distincte ou dans la liste ci-dessous.
report-rule-9 = Les territoires sont comptés séparément des États; les participants des organisations internationales n’ont ni région ni catégorie.
report-rule-10 = Dans les documents destinés au public, les chiffres par pays, par genre ou par année qui désigneraient moins de trois personnes sont masqués, ainsi que tous ceux qu’il faut masquer pour qu’ils ne puissent être retrouvés par soustraction.
report-rule-11 = Sont comptés les événements qui se sont tenus, dont le premier jour se situe dans la période considérée et qui ne regroupent pas d’autres événements.
report-rule-12 = Il est donné suite à un paragraphe dès lors qu’y répond un événement tenu, ou une activité enregistrée dont la date est échue et qui n’est ni prévue, ni en cours, ni en attente d’approbation.
report-rule-13 = Les autres activités enregistrées, les besoins et les demandes sont énumérés si leur date se situe dans la période considérée, ou si elle n’est pas connue ou n’est pas assez précise pour en décider.
# $list: names of countries
report-unconfirmed = Le reclassement prévu des pays suivants, qui les ferait sortir de la catégorie des pays les moins avancés, n’est pas confirmé; ils sont toujours comptés dans cette catégorie: { $list }.
report-gaps = Lacunes dans les données
report-gaps-none = Aucune donnée ne manque.
# $count: number of events
report-gaps-some =
    { $count ->
        [one] Des données manquent pour un événement:
        [many] Des données manquent pour { $count } d’événements:
       *[other] Des données manquent pour { $count } événements:
    }
# $number: number of the document with its revision; $suffix: the letter of the document's language
report-number-given = Document { $number }-{ $suffix }
# $revision: such as Rev.1; $suffix: the letter of the document's language
report-number-revised = Document [numéro]({ $revision })-{ $suffix }
# $item: an agenda item, such as PL 1.14
report-agenda-item = Point de l’ordre du jour: { $item }
# $language: name of a language
report-original-language = Original: { $language }
report-declared = Les données suivantes ont été déclarées indisponibles, pour les raisons indiquées:
# Follows the title of an event. $gap: what is missing; $reason: a text of staff. Begins with a space.
report-declared-reason = { " " }({ $gap }): { $reason }
# $place, $dates: words; $people, $countries: numbers
report-training-people =
    Une formation a eu lieu à { $place } ({ $dates }) pour { $people ->
        [one] un participant
       *[other] { $people } participants
    } { $countries ->
        [0] (pays non indiqué)
        [one] d’un pays ou territoire
       *[other] de { $countries } pays et territoires
    }.
# $place, $dates: words; $people: a number already written out
report-training-stated = Une formation a eu lieu à { $place } ({ $dates }). Effectif indiqué, non ventilé: { $people }.
report-training-online-people =
    Une formation a eu lieu en ligne ({ $dates }) pour { $people ->
        [one] un participant
       *[other] { $people } participants
    } { $countries ->
        [0] (pays non indiqué)
        [one] d’un pays ou territoire
       *[other] de { $countries } pays et territoires
    }.
# $dates: words; $people: a number already written out
report-training-online-stated = Une formation a eu lieu en ligne ({ $dates }). Effectif indiqué, non ventilé: { $people }.

## What countries need and ask for, and what came of trainings.
report-asked = Besoins et demandes des pays
# $needs: number of needs; $requests: number of requests
report-asked-found = Enregistrés pour la période ou sans date: besoins { $needs }, demandes d’appui pour la tenue d’un événement { $requests }.
report-needs_stated = Besoins exprimés
report-requests = Demandes d’appui
report-t22 = Besoins exprimés par les pays
report-t22-note = Selon la source; ce qui n’a pas de date est également indiqué.
report-t23 = Demandes d’appui pour la tenue d’un événement
report-theme = Thème
report-priority = Priorité
report-source = Source
report-need = Besoin
report-programme = Programme et niveau
report-hours = Heures
report-trained = Formés (indiqué)
report-certified = Certifiés (indiqué)
report-score-before = Note moyenne avant
report-score-after = Note moyenne après

# Pictures.
report-figure-before = { "Figure " }
report-picture-women = Femmes parmi les personnes ayant indiqué leur genre, par région
report-picture-women-description = Une barre par région, dont la longueur est la part des femmes en pourcentage. Les chiffres figurent dans le tableau T3.
report-picture-share = { $of }: { $share }
report-picture-regions = Participations par région et par année
report-picture-regions-description = Un groupe de barres par région, une barre par année, toutes à la même échelle. Les chiffres figurent dans le tableau T24.
report-picture-classes = Participations par catégorie de pays et par année
report-picture-classes-description = Un groupe de barres par catégorie, une barre par année, toutes à la même échelle. Les chiffres figurent dans le tableau T24.
report-picture-countries = Pays touchés
report-picture-countries-description = Un carré par État Membre, par région. Un carré plein à bord continu est un pays dont au moins une personne a participé; un carré pointillé n’est pas encore touché. Les pays touchés figurent dans le tableau T5.
report-t24 = Participations par région, par catégorie de pays et par année
report-t24-note = De la première et de la dernière année, seuls comptent les jours de la période. Les catégories se recoupent et ne s’additionnent pas.

## What was aimed at.
report-t25 = Cibles et résultats
report-t25-note = Les cibles sont celles fixées pour la période considérée exactement. Les taux sont arrondis au pour cent entier; il n’y en a pas lorsque la cible est zéro ou que le résultat est masqué.
report-t26 = Évaluations
report-t26-note = Les réponses et leurs moyennes sont celles qui sont indiquées pour la manifestation; ce qui n’est pas indiqué n’est pas connu.
report-mean = Moyenne
report-answers = Réponses
report-target = Cible
report-result = Résultat
# Heading of a column of whole percents
report-share-reached = Taux de réalisation (%)
