### The form that builds a report.

new-report-title = Établir un rapport
new-report-intro = Les chiffres sont calculés à partir des données enregistrées à ce jour. Les événements tenus dont le dossier n’est pas clos sont compris et signalés comme provisoires.
new-report-choose = Choisir
new-report-kind = Rapport
new-report-from = Premier jour
new-report-from-hint = Laissez les deux champs vides pour retenir la période entre deux réunions indiquée ci-dessous: celle qui comprend la date d’aujourd’hui ou, tant que l’ouverture qui y met fin n’est pas fixée, la partie déjà écoulée.
new-report-to = Premier jour après la période
new-report-to-hint = En général, le jour d’ouverture de la réunion à laquelle le rapport est destiné. Ce jour n’est pas compris.
new-report-periods = Périodes entre les réunions
# $report: title of a report; $from, $to: days
new-report-period = { $report }: du { $from } au { $to }
new-report-running = { $report }: du { $from } à aujourd’hui inclus. L’ouverture de { $meeting } n’est pas fixée; les jours d’un projet peuvent être modifiés jusqu’à son envoi en relecture.
new-report-language = Langue
new-report-format = Format
new-report-developing = Pays en développement
new-report-audience = Destinataires
new-report-build = Établir
new-report-subject = Objet d’un relevé ou critère d’extraction d’un rapport
new-report-subject-hint = Pour un relevé d’activités: un pays, une région ou une catégorie de pays, ou les événements d’un thème, d’une portée, d’un rôle de l’UIT, d’un ODD ou d’une grande orientation du SMSI. Tout autre rapport peut être limité à une portée, à un rôle de l’UIT, à un ODD ou à une grande orientation du SMSI: le fichier est alors un extrait, l’indique et ne peut pas être conservé comme projet.
# Errors
new-report-error-subject = Choisissez l’objet du relevé.
new-report-error-no-subject = Seul un relevé d’activités porte sur un pays, une région, une catégorie ou un thème; les autres rapports peuvent être limités à une portée, à un rôle de l’UIT, à un ODD ou à une grande orientation du SMSI.
new-report-error-cut-kept = Un extrait est établi, mais n’est pas conservé: retirez le critère ou commencez un relevé d’activités.
new-report-error-choose = Choisissez un élément de la liste.
new-report-error-day = Cette valeur n’est pas une date de la forme 2024-10-15.
new-report-error-order = La période doit se terminer après son premier jour.
new-report-error-both = Indiquez les deux jours, ou aucun.
new-report-error-open = La date de la prochaine réunion n’est pas encore fixée; indiquez les deux jours.
new-report-keep = Conserver comme rapport
new-report-keep-hint = Un rapport conservé peut être rédigé, relu, approuvé et figé. La langue choisie est celle de la première rédaction.
new-report-compare_from = Comparer avec: premier jour
new-report-compare_from-hint = Laissez les deux jours vides pour comparer avec autant de jours juste avant.
new-report-compare_to = Comparer avec: premier jour après
new-report-compare_to-hint = Ce jour n’est pas compris.
