### Paragraphs of resolutions, the records that answer them, and the reports that are due.

mandates-title = Mandats
mandates-due_title = Rapports à remettre
# $count: number of paragraphs
mandates-found = Paragraphes: { $count }
mandates_filter-resolution = Résolution
mandates_filter-organ = Destinataire
mandates_filter-status = État
mandates_filter-from = À partir du
mandates_filter-to = Avant le
mandates-any = Tous
mandates-day_hint = Un jour, par exemple 2027-05-04
mandates-show = Afficher
mandates_column-paragraph = Paragraphe
mandates_column-asks = Ce qui est demandé, et à qui
mandates_column-records = Activités
mandates_column-status = État
mandates_column-last = La plus récente
mandates_column-due = Rapport attendu
mandates-handed_in = Remis :
# $instrument: name of the revision that replaced this one
mandates-replaced = Remplacée par: { $instrument }
mandates-error_day = Indiquez un jour sous la forme 2027-05-04.
mandates-error_order = La fin n’est pas postérieure au début.
# $number: number of a resolution
mandates-resolution = Résolution { $number }
mandates-revision = Résolution { $number } ({ $revision })
mandates-due_help = Ce qui est à remettre dans les douze prochains mois. Les documents destinés au Conseil sont à remettre 30 jours avant son ouverture; pour les autres organes, aucune règle n’est connue et le même délai est supposé tant qu’aucun jour n’est saisi. Le responsable d’un rapport reçoit un rappel 90, 30 et 7 jours avant; le jour venu, le projet est établi et envoyé aux chargés de rapports.
# $count: number of reports
mandates-due_found = Rapports: { $count }
mandates-missed = Non remis
mandates-missed_help = Ces réunions se sont ouvertes au cours des douze derniers mois et aucun rapport les concernant n’est enregistré comme remis. Un rapport qui l’a été se marque comme tel sur sa page.
mandates-undated = Sans date dans le texte
mandates-undated_help = Ces textes demandent un rapport sans nommer de réunion à laquelle il est destiné.
mandates_due_column-report = Rapport
mandates_due_column-meeting = Réunion
mandates_due_column-opening = Ouverture
mandates_due_column-deadline = Document à remettre
mandates_due_column-period = Période
mandates_due_column-owner = Responsable
mandates_due_column-draft = Projet
mandates-late = En retard
mandates-nobody = Personne
mandates-draft_open = Ouvrir le projet
mandates-draft_begin = Commencer le rapport
mandates_meeting-meeting = Réunion
mandates_meeting-opens = Jour d’ouverture
mandates_meeting-closes = Jour de clôture
mandates_meeting-documents_due = Documents à remettre le
mandates_meeting-source = Où cela est indiqué
mandates_meeting_hint-meeting = Celles à venir, celles dont l’ouverture n’est pas fixée et celles dont des dates ont été saisies.
mandates_meeting_hint-opens = Un jour, par exemple 2027-05-04
mandates_meeting_hint-closes = Laissez vide s’il n’est pas fixé.
mandates_meeting_hint-documents_due = Laissez vide pour compter 30 jours avant l’ouverture.
mandates_meeting_hint-source = Une lettre, une page ou une décision.
mandates-choose = Choisir
mandates-meeting_title = Dates d’une réunion
mandates-meeting_help = Le calendrier fourni ne contient pas toutes les dates d’ouverture. Ce qui est saisi ici l’emporte.
mandates-meeting_overtaken = Des dates de cette réunion sont déjà enregistrées, ou quelqu’un les a modifiées entre-temps. Les champs laissés vides ont été remplis avec ces dates; ce que vous avez saisi est conservé. Un nouvel enregistrement remplace ce qui est enregistré.
mandates-meeting_change = { $meeting }: modifier les dates
mandates-save = Enregistrer
mandates-saved = Enregistré.
# $from: first day; $to: first day after
mandates-period = du { $from } au { $to }
# $year: year without grouping
mandates-not_fixed = Non fixée; prévue en { $year }
# $meeting: name of the meeting; $day: when the document is due
mandates-due_on = { $meeting }: { $day }
mandates-instrument = Texte
mandates-status = État
mandates-kinds = Activités qui y répondent
mandates-themes = Thèmes
mandates-in_base = Numéro dans la version précédente
mandates-continues = Il reprend ces paragraphes de la version précédente:
mandates-dropped = La version suivante ne le contient plus.
mandates-became = La version suivante le reprend sous:
mandates-basis = Comment cela a été établi:
mandates-revisions = D’une version à l’autre
mandates-owner = Responsable de ce rapport
mandates-owner_help = Reçoit les rappels. Faute de responsable, tous les chargés de rapports les reçoivent.
mandates-report = Le rapport demandé
# $to: who receives it; $frequency: how often
mandates-demands = Destinataire: { $to }. Fréquence: { $frequency }.
mandates-error_record = Aucune activité n’a cette référence.
mandates-error_share = Indiquez un nombre entier entre 1 et ce que les autres paragraphes laissent de 100.
mandates-confirm = Confirmer
# For those who hear the button. $record: its reference
mandates-confirm_about = Confirmer: { $record }
mandates-reject = Pas ce paragraphe
# For those who hear the button. $record: its reference
mandates-reject_about = Pas ce paragraphe: { $record }
mandates-record = Activité
mandates-kind = Type
mandates-date = Date
mandates-state = État
mandates-share = Part
mandates-change = Modification
mandates-records = Activités enregistrées
# $count: number of records
mandates-records_found = Activités: { $count }
mandates-state_done = Fait
mandates-state_ahead = Pas encore
mandates-from_parent = Lié par l’événement principal
mandates-fit = Concordance
mandates-suggestions = Activités qui pourraient y répondre
# $count: number of records
mandates-suggestions_help = Selon le type, le Secteur, l’année et le thème. Votre décision est conservée. À décider: { $count }
mandates-reference = Référence
mandates-reference_help = D’un événement ou d’une autre activité.
mandates-share_of = Part en pourcentage
# For those who hear the field. $record: its reference
mandates-share_about = Part en pourcentage: { $record }
mandates-share_help = La part de l’activité qui répond à ce paragraphe, si vous souhaitez l’indiquer. Les parts d’une activité ne dépassent pas 100 au total.
mandates-another = Lier une autre activité
mandates-link = Lier
# $count: percent
mandates-percent = { $count } %
mapping-R98-CITEL-2022 = Comparaison, faite le 26 novembre 2026, de ce que demandent les résumés des paragraphes; les deux textes sont des propositions et aucun ne le dit lui-même.

## Governing meetings by their usual names.
meeting-council = Conseil { $year }
meeting-wtsa = AMNT-{ $year }
meeting-pp = PP-{ $year }
meeting-wtdc = CMDT-{ $year }
