### Events as officers work on them: the list, the form, the overview and the steps of an event's life.

## The list
staff_events-title = Événements
staff_events-all = Tous les événements
staff_events-new = Nouvel événement
staff_events-any = Indifférent
staff_events-text = Mots du titre, du lieu ou de la référence
staff_events-event = Événement
staff_events-kind = Type
staff_events-sector = Secteur
staff_events-year = Année
staff_events-state = État
staff_events-dates = Dates
staff_events-place = Lieu
staff_events-taken = Places occupées
# $taken: places taken; $capacity: places in all
staff_events-taken_of = { $taken } sur { $capacity }
staff_events-show = Afficher
staff_events-read_only = Lecture seule
# $count: number of events
staff_events-found =
    { $count ->
        [0] Aucun événement ne correspond.
        [one] Un événement
        [many] { $count } d’événements
       *[other] { $count } événements
    }

## The head of an event's pages
staff_events-pages = Pages de cet événement
staff_events-overview = Vue d’ensemble
staff_events-details = Informations détaillées
staff_events-registrations = Inscriptions
staff_events-attendance = Présences
staff_events-headcounts = Effectifs
staff_events-public_page = Page publique
staff_events-back = Revenir sans rien changer

## The overview
staff_events-steps = Prochaines étapes
staff_events-people = Personnes
staff_events-nobody = Aucune inscription.
staff_events-known = Informations disponibles
staff_events-parent = Sous-événement de
# $count: number of events that stand under this one
staff_events-children =
    { $count ->
        [one] Un sous-événement
        [many] { $count } de sous-événements
       *[other] { $count } sous-événements
    }
staff_events-children_help = Cet événement en regroupe d’autres. Les rapports utilisent les chiffres des sous-événements, ou ceux de cet événement s’il est le seul à en avoir.
staff_events-fact_sectors = Secteurs
staff_events-fact_mode = Mode de participation
staff_events-fact_hours = Horaires
staff_events-fact_places = Places
staff_events-fact_no_limit = Aucune limite
staff_events-fact_approval = Inscription
staff_events-fact_mandates = Paragraphes auxquels l’événement répond
staff_events-fact_themes = Thèmes
staff_events-fact_partners = Partenaires
# $name: name of a partner; $kind: what kind of organization it is
staff_events-partner_kind = { $name } ({ $kind })
staff_events-fact_contact = Contact

## Steps of an event's life, as buttons
step-announcement = Annoncer
step-registration-opening = Ouvrir les inscriptions
step-registration-closing = Clore les inscriptions
step-holding = Marquer comme tenu
step-record-closing = Clore le dossier
step-record-reopening = Rouvrir le dossier
step-postponement = Reporter
step-cancellation = Annuler l’événement
# What happened, after the button was pressed
step_done-announcement = L’événement est annoncé et visible du public.
step_done-registration-opening = Les inscriptions sont ouvertes.
step_done-registration-closing = Les inscriptions sont closes.
step_done-holding = L’événement est marqué comme tenu.
step_done-record-closing = Le dossier est clos. Les rapports utilisent ses chiffres comme définitifs.
step_done-record-reopening = Le dossier est rouvert. Ses chiffres sont provisoires jusqu’à ce qu’il soit clos.
step_done-postponement = L’événement est reporté.
step_done-cancellation = L’événement est annulé.
step_done-created = L’événement est enregistré comme brouillon. Il n’est pas encore visible du public.
step_done-copied = L’événement est copié dans ce projet. Le public ne le voit pas encore.
step_done-saved = Enregistré.
copy-title = Copier dans un nouvel événement
copy-event_ref = Référence du nouvel événement
copy-do = Copier
copy-copied = Ce qui est copié
copy-copied-texts = Titre, résumé et programme dans toutes les langues, et les documents
copy-copied-settings = Type, Secteurs, lieu, horaires, nombre de places, approbation, partenaires, thèmes, mandats et contact
copy-copied-form = Le formulaire en vigueur, et ses modifications non encore publiées
copy-copied-quotas = Quotas, et durée des offres de places
copy-copied-mails = Ce qui a été rédigé pour les courriels, dans toutes les langues
copy-copied-steps = Étapes de l’inscription, rappels et motifs conservés pour les décisions
copy-not_copied = Ce qui n’est pas copié
copy-not_copied-dates = Les dates: indiquez les nouvelles
copy-not_copied-parent = L’événement dont il fait partie, et les événements qui en dépendent
copy-not_copied-quota_ends = Les jours jusqu’auxquels valent les quotas: vérifiez-les une fois les dates fixées
copy-not_copied-links = Ce qui a été décidé sur ses liens avec les mandats, et la part de chacun: seuls les mandats auxquels il répond sont copiés
copy-not_copied-requests = La demande d’appui pour laquelle il a été organisé
copy-not_copied-people = Les inscriptions, les formulaires commencés, la liste d’attente, les réponses, les fichiers, les présences, les décisions en cours et les courriels envoyés ou refusés
copy-not_copied-invited = Les invitations, les coordonnateurs désignés pour ce seul événement, les groupes et ceux qui les ont inscrits, et les annonces
copy-not_copied-record = Les décomptes, les résultats de la formation, le dossier avec ses sources et ce qui y manque, et l’historique des modifications
# Beside the field for the reason
step_reason-postponement = Conservé dans la piste d’audit.
step_reason-cancellation = Conservé dans la piste d’audit.
step_reason-record-reopening = Conservé dans la piste d’audit.
# What a step will do, before it is taken
step_help-cancellation = Un événement annulé reste dans le calendrier public, avec la mention de son annulation. Cette opération est irréversible.
step_help-postponement = Un événement reporté reste dans le calendrier public, avec la mention de son report. Annoncez-le de nouveau lorsque ses nouvelles dates sont connues.
step_help-record-closing = La clôture fixe les données utilisées dans les rapports. Ensuite, les inscriptions, les présences et les effectifs ne peuvent plus être modifiés, sauf si le dossier est rouvert.
step_help-record-reopening = Les inscriptions, les présences et les effectifs peuvent de nouveau être modifiés. Les rapports indiquent que les chiffres de cet événement sont provisoires jusqu’à ce que le dossier soit clos.
step_help-announcement = L’événement sera visible du public.
step_help-registration-opening = Il sera possible de s’inscrire.
step_help-registration-closing = Il ne sera plus possible de s’inscrire.
step_help-holding = L’événement a eu lieu. Les présences peuvent alors être enregistrées et le dossier clos.

staff_events-reason = Motif
staff_events-reason_missing = Indiquez le motif; il est conservé.
staff_events-changes_are_told = Si vous modifiez les dates, les horaires, le lieu ou le mode de participation, toutes les personnes inscrites en sont informées par courriel, de même que les invités qui n’ont pas répondu et les coordonnateurs désignés concernés.
# $count: number of people
staff_events-will_be_told =
    { $count ->
        [0] Personne n’est à prévenir: aucune personne inscrite n’a d’adresse électronique confirmée, aucune invitation n’est ouverte et aucun coordonnateur désigné n’est concerné.
        [one] Une personne sera prévenue par courriel.
        [many] { $count } de personnes seront prévenues par courriel.
       *[other] { $count } personnes seront prévenues par courriel.
    }
# $count: number of people
staff_events-came =
    { $count ->
        [0] Aucune présence n’est enregistrée.
        [one] La présence d’une personne est enregistrée.
        [many] La présence de { $count } de personnes est enregistrée.
       *[other] La présence de { $count } personnes est enregistrée.
    }
# $count: number of people
staff_events-open =
    { $count ->
        [0] La présence ou l’absence de toutes les personnes confirmées est enregistrée.
        [one] Une personne est confirmée sans que sa présence ou son absence soit enregistrée.
        [many] { $count } de personnes sont confirmées sans que leur présence ou leur absence soit enregistrée.
       *[other] { $count } personnes sont confirmées sans que leur présence ou leur absence soit enregistrée.
    }
# $count: number of head-counts
staff_events-headcounts_on_record =
    { $count ->
        [0] Il n’y a aucun effectif.
        [one] Il y a un effectif.
        [many] Il y a { $count } d’effectifs.
       *[other] Il y a { $count } effectifs.
    }
staff_events-headcount_conflict = Plusieurs sources indiquent un total et aucun n’a été choisi.

## Why a step is not taken
# $state: the event's state, named
staff_events-already = Cette opération a déjà été effectuée. L’état de l’événement est désormais: { $state }.
# $state: the event's state, named
staff_events-not_from = Cette opération n’est pas possible dans l’état actuel de l’événement: { $state }.
# $day: a date in words
staff_events-not_begun = L’événement ne commence pas avant cette date: { $day }.
# $day: a date in words
staff_events-not_over = L’événement ne se termine pas avant cette date: { $day }.
# $day: a date in words
staff_events-over = L’événement s’est terminé à cette date: { $day }.
staff_events-closed = Le dossier de cet événement est clos. Rouvrez-le pour toute modification.

## The form
staff_events-required = Un titre dans une langue, le type et un Secteur sont obligatoires; tout le reste peut être ajouté ensuite.
staff_events-save = Enregistrer
staff_events-not_stated = Non indiqué
staff_events-texts = Textes
staff_events-texts_help = Une seule langue suffit. Dans les autres langues, le texte anglais est affiché ou, à défaut, le texte existant, avec la mention de sa langue.
staff_events-when = Dates et heures
staff_events-when_help = Dates aussi précises que possible: 2027-05-04, 2027-05 ou 2027. Sans date de fin, la fin de l’événement est la même que son début.
staff_events-where = Lieu et mode de participation
staff_events-participation = Participation
staff_events-approval_no = Confirmées immédiatement
staff_events-approval_yes = Soumises chacune à la décision d’un responsable
staff_events-by_invitation_no = Tout le monde
staff_events-by_invitation_yes = Uniquement les personnes invitées
staff_events-subjects = Sujets et mandats
staff_events-mandates_other = Autres paragraphes enregistrés
staff_events-partners = Partenaires
# $kinds: codes of kinds with their names, enumerated
staff_events-partners_help = Un par ligne: le nom, ou le nom, une barre verticale et le type, par exemple UNECE|un. Types: { $kinds }.
staff_events-materials = Documents
staff_events-materials_help = Liens vers des documents en ligne. De nouvelles lignes apparaissent après l’enregistrement.
staff_events-conflict = Quelqu’un d’autre a enregistré cet événement pendant que vous le modifiiez
staff_events-conflict_help = Rien de ce que vous avez saisi n’est perdu: le formulaire ci-dessous contient votre saisie. Ci-dessous figure aussi, pour chaque champ différent, le contenu actuellement enregistré. Si vous enregistrez de nouveau, votre saisie le remplacera.
staff_events-conflict_empty = (vide)

# Labels of the fields
event_field-event_ref = Référence
event_field-kind = Type
event_field-parent = Sous-événement de (référence d’un autre événement)
event_field-sectors = Secteurs
event_field-title = Titre
event_field-summary = Résumé
event_field-programme_text = Programme des journées
event_field-start = Premier jour
event_field-end = Dernier jour
event_field-start_time = Heure de début
event_field-end_time = Heure de fin
event_field-time_zone = Fuseau horaire
event_field-mode = Mode de participation
event_field-city = Ville
event_field-venue = Lieu
event_field-host_country = Pays hôte
event_field-scope = Portée
event_field-itu_role = Rôle de l’UIT
event_field-programme = Programme de formation
event_field-capacity = Places
event_field-approval = Les inscriptions sont
event_field-registration_from = Premier jour des inscriptions
event_field-registration_until = Dernier jour des inscriptions
event_field-by_invitation = Qui peut s’inscrire
event_field-invitation_reminder_days = Rappel aux invités, en jours avant la fin
event_field-address_hours = Heures pour confirmer l’adresse
event_field-contact_email = Adresse électronique de contact
event_field-languages = Langues de l’événement
event_field-languages_other = Autres langues
event_field-themes = Thèmes
event_field-sdgs = Objectifs de développement durable
event_field-action_lines = Grandes orientations du SMSI
event_field-mandates = Paragraphes de résolutions auxquels l’événement répond
event_field-partners = Partenaires
event_field-material_title = Titre du lien
event_field-material_url = Adresse du lien
event_field-material_language = Langue du lien
# Help below some of them
event_hint-event_ref = Utilisée dans les fichiers et les rapports; ne peut pas être modifiée par la suite.
event_hint-start = 2027-05-04, 2027-05 ou 2027
event_hint-time_zone = Nom de la liste de l’IANA, par exemple Africa/Dakar
event_hint-capacity = Laissez vide s’il n’y a aucune limite
event_hint-invitation_reminder_days = Vide: aucun rappel automatique; 90 au maximum
event_hint-registration_from = Vide si l’on peut s’inscrire dès l’ouverture des inscriptions
event_hint-registration_until = Vide si l’on peut s’inscrire jusqu’au début de l’événement. La journée prend fin à minuit dans le fuseau horaire de l’événement.
event_hint-address_hours = Une inscription compte dès que la personne a suivi le lien d’un courriel; la place est gardée pendant ce nombre d’heures, 720 au maximum. Vide si les adresses n’ont pas à être confirmées.
event_hint-languages_other = Étiquettes de langue séparées par un point-virgule (;)
event_hint-programme = Par exemple le nom d’un cours de l’Académie
event_hint-contact_email = Adresse qui reçoit les réponses aux courriels de l’événement
