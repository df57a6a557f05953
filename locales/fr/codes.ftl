### Names of the codes that files, addresses and the database use. One message per code: list, hyphen, code.
### The lists and their sources are described in locales/README.md. The ids are equal in every language.

## Sectors of the Union; sector_short is for column headings.
sector-ITU-T = Secteur de la normalisation des télécommunications de l’UIT (UIT-T)
sector-ITU-R = Secteur des radiocommunications de l’UIT (UIT-R)
sector-ITU-D = Secteur du développement des télécommunications de l’UIT (UIT-D)
sector-GS = Secrétariat général
sector-joint = Événement conjoint de plusieurs Secteurs
sector_short-ITU-T = UIT-T
sector_short-ITU-R = UIT-R
sector_short-ITU-D = UIT-D
sector_short-GS = Secrétariat général
sector_short-joint = Conjoint

## Kinds of events; kind_plural is for the rows of tables.
kind-forum = Forum
kind-seminar = Séminaire
kind-workshop = Atelier
kind-training = Formation
kind-webinar = Webinaire
kind-week = Semaine
kind-conference = Conférence
kind-symposium = Colloque
kind-expert_group_meeting = Réunion de groupe d’experts
kind-focus_group_meeting = Réunion de groupe spécialisé
kind-study_group_meeting = Réunion de commission d’études
kind-initiative_meeting = Réunion d’une initiative
kind-joint_session = Session conjointe
kind-exhibition_forum = Exposition et forum
kind_plural-forum = Forums
kind_plural-seminar = Séminaires
kind_plural-workshop = Ateliers
kind_plural-training = Formations
kind_plural-webinar = Webinaires
kind_plural-week = Semaines
kind_plural-conference = Conférences
kind_plural-symposium = Colloques
kind_plural-expert_group_meeting = Réunions de groupes d’experts
kind_plural-focus_group_meeting = Réunions de groupes spécialisés
kind_plural-study_group_meeting = Réunions de commissions d’études
kind_plural-initiative_meeting = Réunions d’initiatives
kind_plural-joint_session = Sessions conjointes
kind_plural-exhibition_forum = Expositions et forums

## States of an event.
state-draft = Brouillon
state-announced = Annoncé
state-registration_open = Inscriptions ouvertes
state-registration_closed = Inscriptions closes
state-held = Tenu
state-record_closed = Dossier clos
state-cancelled = Annulé
state-postponed = Reporté

## How an event can be attended.
event_mode-on_site = En présentiel
event_mode-remote = À distance
event_mode-hybrid = Hybride

## Whom an event is meant for.
scope-national = National
scope-regional = Régional
scope-international = International

## What the Union did for the event.
itu_role-organizer = Organisation
itu_role-co_organizer = Coorganisation
itu_role-supporter = Appui
itu_role-member_event = Événement des membres

## What somebody came to do.
role-participant = Participant
role-fellow = Boursier
role-speaker = Intervenant
role-moderator = Modérateur
role-trainer = Formateur
role-organizer = Organisateur
role-secretariat = Secrétariat
role-interpreter = Interprète
role-support = Personnel d’appui

## States of a registration, before and after the event.
registration_state-submitted = Soumise
registration_state-confirmed = Confirmée
registration_state-waiting = Sur liste d’attente
registration_state-refused = Refusée
registration_state-withdrawn = Retirée
registration_state-attended = Présence
registration_state-partly_attended = Présence partielle
registration_state-absent = Absence
registration_state-completed = Formation achevée

## Gender as stated by the person; gender_plural is for the columns of tables.
gender-female = Femme
gender-male = Homme
gender-other = Autre
gender-not_stated = Non indiqué
gender_plural-female = Femmes
gender_plural-male = Hommes
gender_plural-other = Autre
gender_plural-not_stated = Non indiqué

## How a person took part.
attendance_mode-on_site = En présentiel
attendance_mode-remote = À distance
attendance_mode-both = En présentiel et à distance
attendance_mode-unknown = Non connu

## What sort of organization a person comes from.
organization_kind-administration = Administration d’un État Membre
organization_kind-regulator = Organisme de régulation
organization_kind-sector_member = Membre de Secteur
organization_kind-associate = Associé
organization_kind-academia = Établissement universitaire
organization_kind-international_organization = Organisation internationale
organization_kind-private = Entité du secteur privé
organization_kind-civil_society = Organisation de la société civile
organization_kind-other = Autre
organization_kind-not_stated = Non indiqué

## What became of the wish for a fellowship.
fellowship-requested = Demandée
fellowship-granted = Accordée
fellowship-refused = Refusée

## How sure the source was of a number of people.
qualifier-exact = Exactement
qualifier-about = Environ
qualifier-over = Plus de
qualifier-nearly = Près de

## The six BDT regions; online and none are rows of reports. region_short is for narrow columns.
region-AFR = Afrique
region-AMS = Amériques
region-ARB = États arabes
region-ASP = Asie-Pacifique
region-CIS = Communauté des États indépendants (CEI)
region-EUR = Europe
region-online = En ligne
region-none = Sans région
region_short-AFR = AFR
region_short-AMS = AMS
region_short-ARB = ARB
region_short-ASP = ASP
region_short-CIS = CEI
region_short-EUR = EUR
region_short-online = En ligne
region_short-none = Aucune

## Country classes; they overlap. DEVELOPING and DEVELOPED are those of the United Nations standard M49.
class-LDC = Pays les moins avancés (PMA)
class-SIDS = Petits États insulaires en développement (PEID)
class-LLDC = Pays en développement sans littoral (PDSL)
class-EIT = Pays dont l’économie est en transition
class-DEVELOPING = Pays en développement (M49)
class-DEVELOPED = Pays développés (M49)
class_short-LDC = PMA
class_short-SIDS = PEID
class_short-LLDC = PDSL
class_short-EIT = Économie en transition
class_status-in_force = En vigueur
class_status-frozen_2021-12 = Selon la dernière publication (décembre 2021)
class_status-scheduled = Reclassement prévu
class_status-scheduled_deferral_pending = Reclassement prévu, report demandé
class_status-graduated = Reclassé
class_status-withdrawn = Radié de la liste
class_status-superseded = Remplacé par une entrée ultérieure

## Standing of a country or territory in the Union.
itu_status-member_state = État Membre
itu_status-observer = Observateur
itu_status-territory = Territoire

## Which countries a report calls developing; developing_short is the row of a table, developing the definition in full.
developing-itu = Pays les moins avancés, petits États insulaires en développement, pays en développement sans littoral, pays dont l’économie est en transition et pays classés en développement dans la norme M49 de l’Organisation des Nations Unies
developing-footnote-four = Pays les moins avancés, petits États insulaires en développement, pays en développement sans littoral et pays dont l’économie est en transition
developing_short-itu = Pays en développement (quatre catégories ou M49)
developing_short-footnote-four = Pays en développement (quatre catégories)

## Themes.
theme-iot = Internet des objets
theme-ssc = Villes et communautés intelligentes et durables
theme-interoperability = Interopérabilité des données de l’IoT et des villes et communautés intelligentes et durables
theme-security = Sécurité et confiance dans l’IoT
theme-identification = Identification et IPv6
theme-device_management = Gestion des dispositifs
theme-digital_twin = Jumeaux numériques des villes
theme-citiverse = Métavers et citivers
theme-artificial_intelligence = Intelligence artificielle associée à l’IoT
theme-agriculture = Agriculture numérique
theme-health = Soins de santé
theme-energy = Énergie
theme-water = Gestion de l’eau
theme-transport = Transports et systèmes de transport intelligents
theme-education = Éducation
theme-buildings = Bâtiments et infrastructures
theme-public_services = Services publics et participation du public
theme-emergencies = Catastrophes, situations d’urgence et épidémies
theme-environment = Environnement et économie circulaire
theme-kpi = Indicateurs fondamentaux de performance des villes (U4SSC)
theme-standards = Normes et application des normes
theme-spectrum = Spectre et aspects radioélectriques
theme-policy = Politiques, réglementation et stratégies
theme-data = Traitement et gestion des données
theme-big_data = Mégadonnées
theme-innovation = Innovation et croissance économique

## Kinds of records that answer a mandate.
record_kind-event-forum = Forum
record_kind-event-seminar = Séminaire
record_kind-event-workshop = Atelier
record_kind-training = Formation
record_kind-capacity_building = Autre activité de renforcement des capacités
record_kind-publication = Publication
record_kind-report = Rapport
record_kind-technical_report = Rapport technique de l’UIT-T
record_kind-recommendation = Recommandation UIT-T ou UIT-R
record_kind-supplement = Supplément de l’UIT-T
record_kind-roadmap = Feuille de route relative aux normes
record_kind-guideline = Lignes directrices
record_kind-use_case = Cas d’utilisation
record_kind-case_study = Étude de cas
record_kind-best_practice = Bonne pratique partagée
record_kind-master_plan = Plan directeur
record_kind-pilot_project = Projet pilote urbain
record_kind-project = Projet de développement
record_kind-kpi_assessment = Évaluation d’une ville au moyen des indicateurs fondamentaux de performance
record_kind-initiative = Initiative
record_kind-portal = Portail web
record_kind-focus_group = Groupe spécialisé
record_kind-regional_group = Groupe régional d’une commission d’études
record_kind-joint_coordination = Activité conjointe de coordination
record_kind-liaison = Liaison
record_kind-sdo_cooperation = Coopération avec un organisme de normalisation ou un forum
record_kind-intersector_activity = Activité intersectorielle
record_kind-partnership = Partenariat
record_kind-cooperation = Coopération entre membres
record_kind-direct_assistance = Assistance directe à un pays
record_kind-outreach = Promotion
record_kind-study = Travaux de commission d’études
record_kind-contribution = Contribution d’un membre
record_kind-national_measure = Mesure prise par un État Membre
record_kind-council_decision = Décision du Conseil
record_kind-resolution_adopted = Résolution adoptée ou révisée
record_kind-correspondence_group = Groupe de travail par correspondance

## Stages of a Recommendation or another text.
stage-planned = Prévu
stage-in_progress = En cours
stage-agreed = Agrément
stage-consented = Consentement (AAP)
stage-determined = Détermination (TAP)
stage-approved = Approbation
stage-new_standard = Nouvelle norme
stage-completed = Achevé
stage-published = Publié

## Whom a paragraph addresses; the code is organ_code of the mandates.
organ-TSB = Directeur du TSB
organ-BDT = Directeur du BDT
organ-BR = Directeur du BR
organ-TSB-BR = Directeur du TSB et Directeur du BR
organ-TSB-BDT-BR = Directeur du TSB, en collaboration avec les Directeurs du BDT et du BR
organ-BDT-TSB-BR = Directeur du BDT, en étroite collaboration avec les Directeurs du TSB et du BR
organ-BDT-TSB-BR-85 = Directeur du BDT, en collaboration avec les Directeurs du TSB et du BR
organ-SG-BUREAUX = Secrétaire général, en consultation et en collaboration avec les Directeurs des trois Bureaux
organ-SG20 = Commission d’études 20 de l’UIT-T
organ-ITU-D = UIT-D, en étroite collaboration avec l’UIT-T et l’UIT-R
organ-ITU-D-SG = Commissions d’études de l’UIT-D, chacune dans le cadre de son mandat
organ-COUNCIL = Conseil de l’UIT
organ-UNION = La Conférence elle-même (l’Union tout entière)
organ-MS = États Membres
organ-MEMBERS = Membres de l’UIT
organ-ITU-T-MEMBERS = Membres de l’UIT-T
organ-MS-SM-A-A = États Membres, Membres de Secteur, Associés et établissements universitaires

## The operative verb of a paragraph, as a heading; it does not govern the name of the organ.
verb-instructs = Charge
verb-invites = Invite
verb-resolves = Décide
verb-resolves-to-instruct = Décide de charger
verb-encourages = Encourage

## To whom a report is due, and how often.
addressee-next-WTSA = Prochaine AMNT
addressee-ITU-Council = Conseil de l’UIT
addressee-Plenipotentiary-Conference = Conférence de plénipotentiaires
addressee-not-named-membership = Destinataire non précisé (membres)
frequency-annual = Chaque année
frequency-once-per-WTSA-cycle = Une fois par cycle de l’AMNT
frequency-once-per-PP-cycle = Une fois par cycle de la PP
frequency-not-stated = Non indiquée
frequency-not-stated-update = Non indiquée (à actualiser)

## Source texts of the mandates, as they are cited.
instrument-R98-RCC-2024 = Résolution 98 (Rév. New Delhi, 2024) de l’AMNT, texte proposé par la RCC
instrument-R98-CITEL-2022 = Résolution 98 (Rév. Genève, 2022) de l’AMNT, texte proposé par la CITEL
instrument-R197-APT-2022 = Résolution 197 (Rév. Bucarest, 2022) de la Conférence de plénipotentiaires, texte proposé par l’APT
instrument-R85-KIGALI-2022 = Résolution 85 (Rév. Kigali, 2022) de la CMDT
instrument-C17-23 = Document C17/23 du Conseil

## How far a mandate has been answered.
mandate_status-none = Aucune activité enregistrée
mandate_status-in_progress = En cours
mandate_status-done = Exécuté

## Governing meetings and the conferences of the Radiocommunication Sector.
meeting_body-WTSA = Assemblée mondiale de normalisation des télécommunications (AMNT)
meeting_body-PP = Conférence de plénipotentiaires (PP)
meeting_body-WTDC = Conférence mondiale de développement des télécommunications (CMDT)
meeting_body-Council = Conseil de l’UIT
meeting_body-RA = Assemblée des radiocommunications (AR)
meeting_body-WRC = Conférence mondiale des radiocommunications (CMR)
meeting_body_short-WTSA = AMNT
meeting_body_short-PP = PP
meeting_body_short-WTDC = CMDT
meeting_body_short-Council = Conseil
meeting_body_short-RA = AR
meeting_body_short-WRC = CMR

## Reports: titles, states, audiences and file formats.
report-wtsa-98 = Progrès accomplis dans l’organisation de forums, de séminaires et d’ateliers visant à renforcer les capacités des pays en développement
report-council-197 = Résultats de la mise en œuvre de la Résolution 197
report-pp-197 = Rapport à la Conférence de plénipotentiaires sur la Résolution 197
report-needs = Besoins des pays en développement en ce qui concerne l’Internet des objets et les villes et communautés intelligentes et durables
report-statement = Relevé d’activités
report_state-draft = Projet
report_state-in_review = En cours d’examen
report_state-cleared = Validé
report_state-frozen = Figé
report_state-submitted = Soumis
audience-public = Public
audience-internal = Interne
format-docx = Document Word (DOCX)
format-pdf = Document PDF
format-xlsx = Classeur Excel (XLSX)
format-html = Page web (HTML)
format-csv = Tableau (CSV)
format-json = Données (JSON)

## What is missing from the record of an event.
gap-date = Date manquante ou non connue au jour près
gap-state = Dernier jour passé, mais l’événement n’est indiqué ni comme tenu, ni comme annulé, ni comme reporté
gap-attendance = Présences non enregistrées
gap-days = Jours de présence non enregistrés
gap-gender = Genre non indiqué
gap-country = Pays non indiqué
gap-mode = Mode de participation non enregistré
gap-host = Pays hôte non indiqué
gap-evaluation = Aucune évaluation
gap-not_closed = Dossier non clos, chiffres provisoires
gap-double = Les chiffres enregistrés pour l’événement principal ne sont pas comptés
gap-headcount_conflict = Plusieurs effectifs indiqués comme total
gap-fellowship = Boursier sans bourse accordée

## Roles of staff accounts.
staff_role-administrator = Administrateur
staff_role-event_officer = Responsable d’événements
staff_role-report_officer = Responsable de rapports
staff_role-viewer = Lecteur

## What a role may do.
action-see_events = Consulter les événements
action-edit_event = Modifier un événement
action-see_registrations = Consulter les inscriptions
action-decide_registration = Confirmer ou refuser une inscription
action-record_attendance = Enregistrer les présences
action-enter_headcount = Saisir un effectif
action-export_registrations = Exporter la liste des inscriptions
action-close_record = Clore et rouvrir le dossier d’un événement
action-build_report = Établir un rapport
action-confirm_lists = Confirmer les modifications des listes de pays
action-manage_users = Gérer les comptes d’utilisateur
action-see_audit = Consulter la piste d’audit
action-see_mails = Consulter les courriels envoyés et en attente
action-see_people = Consulter les personnes dans tous les événements
action-merge_people = Fusionner des personnes
action-curate_organizations = Tenir la liste des organisations
action-link_mandates = Lier des activités à des paragraphes
action-assign_obligations = Désigner le responsable d’un rapport et fixer l’ouverture d’une réunion
action-record_needs = Enregistrer les besoins et les demandes des pays
action-edit_activities = Modifier les autres activités
action-set_targets = Fixer des cibles
action-record_training = Saisir les résultats d’une formation
action-run_questionnaires = Gérer les questionnaires

## Languages, in the language of the reader and in their own; language_own alone is the language of this folder.
language_own = Français
language-ar = Arabe
language-en = Anglais
language-es = Espagnol
language-fr = Français
language-ru = Russe
language-zh = Chinois
language_own-ar = العربية
language_own-en = English
language_own-es = Español
language_own-fr = Français
language_own-ru = Русский
language_own-zh = 中文

## Kinds of partners of an event.
partner_kind-un = Entité des Nations Unies
partner_kind-sdo = Organisme de normalisation
partner_kind-administration = Administration ou autorité publique
partner_kind-regulator = Organisme de régulation
partner_kind-city = Ville ou municipalité
partner_kind-academia = Établissement universitaire
partner_kind-regional_organization = Organisation régionale
partner_kind-international_organization = Organisation internationale
partner_kind-private = Entité du secteur privé
partner_kind-civil_society = Organisation de la société civile
partner_kind-itu = Organe de l’Union
partner_kind-other = Autre

## Sustainable Development Goals: the short titles of the United Nations.
sdg-1 = Pas de pauvreté
sdg-2 = Faim «zéro»
sdg-3 = Bonne santé et bien-être
sdg-4 = Éducation de qualité
sdg-5 = Égalité entre les sexes
sdg-6 = Eau propre et assainissement
sdg-7 = Énergie propre et d’un coût abordable
sdg-8 = Travail décent et croissance économique
sdg-9 = Industrie, innovation et infrastructure
sdg-10 = Inégalités réduites
sdg-11 = Villes et communautés durables
sdg-12 = Consommation et production responsables
sdg-13 = Mesures relatives à la lutte contre les changements climatiques
sdg-14 = Vie aquatique
sdg-15 = Vie terrestre
sdg-16 = Paix, justice et institutions efficaces
sdg-17 = Partenariats pour la réalisation des objectifs

## Action lines of the World Summit on the Information Society (Geneva Plan of Action).
action_line-C1 = Le rôle des gouvernements et de toutes les parties prenantes dans la promotion des TIC pour le développement
action_line-C2 = L’infrastructure de l’information et de la communication
action_line-C3 = L’accès à l’information et au savoir
action_line-C4 = Le renforcement des capacités
action_line-C5 = Établir la confiance et la sécurité dans l’utilisation des TIC
action_line-C6 = Créer un environnement propice
action_line-C7 = Les applications TIC et leur apport dans tous les domaines
action_line-C8 = Diversité et identité culturelles, diversité linguistique et contenus locaux
action_line-C9 = Médias
action_line-C10 = Dimensions éthiques de la société de l’information
action_line-C11 = Coopération internationale et régionale

## Places of a report where people write

passage-title = Titre
passage-session = Session
passage-place_and_dates = Lieu et dates de la session
passage-source = Source
passage-summary = Résumé
passage-action = Suite à donner
passage-references = Références
passage-correction = Ce que cette révision corrige
passage-introduction = Introduction
passage-overview = Événements organisés
passage-itu_t = Événements de l’UIT-T
passage-itu_r = Événements de l’UIT-R
passage-itu_d = Événements de l’UIT-D
passage-gs = Événements du Secrétariat général
passage-participation = Participation
passage-reached = Pays touchés
passage-follow_up = Suivi de la résolution
## Where the deadline of a report comes from; how well a record fits a paragraph.
deadline_source-entered = Saisi par le personnel
deadline_source-announced = Annoncé par la réunion
deadline_source-council_rule = 30 jours avant l’ouverture (règle du Conseil)
deadline_source-assumed = 30 jours avant l’ouverture (supposé)
fit-likely = Type, Secteur et thème
fit-possible = Type et Secteur

## How pressing a need is; where a request for support stands; programme and level of a training.
priority-high = Élevée
priority-medium = Moyenne
priority-low = Faible
request_state-asked = Demandé
request_state-accepted = Accepté
request_state-planned = Événement créé
request_state-held = Tenu
request_state-declined = Refusé
request_state-withdrawn = Retiré
programme-academy = Académie
programme-centre_of_excellence = Centre d’excellence
programme-other = Autre
level-basic = Débutant
level-intermediate = Intermédiaire
level-advanced = Avancé
