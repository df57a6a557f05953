### Targets: the numbers aimed at for figures over a period.

targets-title = Cibles
targets-help = Une cible est le nombre qu’un plan vise pour un indicateur au cours d’une période, pour l’ensemble des activités ou pour une région, une catégorie, un thème, un pays ou un autre objet de relevé. Un rapport portant exactement sur cette période la présente à côté du résultat.
targets-new = Fixer une cible
targets-edit = Cible
targets-remove = Supprimer cette cible
# $count: number of targets
targets-found = Cibles: { $count }
targets-to_hint = Ce jour n’est pas compris. Seul un rapport portant sur les mêmes jours présente la cible.
targets-number_hint = Un nombre entier; zéro est aussi un nombre
targets-source_hint = Par exemple un plan opérationnel ou une décision
targets-subject_hint = L’objet d’un relevé. Le relevé portant exactement sur la période présente la cible; sans choix, ce sont les rapports sur l’ensemble des activités.
targets-everything = Ensemble des activités
targets-of = { $subject }: { $figure }
targets-note_hint = À l’intention de ceux qui travaillent avec les cibles; ne figure pas dans les rapports
targets-same_key = Une cible est déjà enregistrée pour cet indicateur et cette période; modifiez la cible existante.
targets_field-figure = Indicateur
targets_field-subject = Portant sur
targets_field-period = Période
targets_field-from = Premier jour
targets_field-to = Premier jour après la période
targets_field-number = Cible
targets_field-source = Source
targets_field-note = Note
