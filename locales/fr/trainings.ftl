### What came of a training, as officers enter it.

trainings-title = Résultats de la formation
trainings-evaluation = Évaluation
trainings-help = Saisissez ce qu’indique l’organisateur ou une source. Laissez vide ce qui n’est pas indiqué; zéro est aussi un nombre. Les rapports en font état avec la formation.
trainings-evaluation_help = Saisissez ce que l’organisateur ou une source indique des réponses à l’évaluation. Laissez vide ce qui n’est pas indiqué; zéro est aussi un nombre. Les rapports le présentent avec la manifestation.
trainings-none = Aucun résultat n’est enregistré.
trainings-not_saved = Rien n’a été enregistré, car le dossier de cet événement a été clos entre-temps. Ce que vous avez saisi figure ici, pour être copié.
trainings-doubtful = Le nombre de personnes certifiées enregistré dépasse celui des personnes formées. Veuillez vérifier ces nombres.
trainings-mean_hint = Avec deux décimales au plus, par exemple 72.5
trainings_field-programme = Programme
trainings_field-level = Niveau
trainings_field-hours = Heures de cours
trainings_field-trained = Personnes formées
trainings_field-certified = Personnes certifiées
trainings_field-score_before = Note moyenne avant la formation
trainings_field-score_after = Note moyenne après la formation
trainings_field-evaluations = Réponses à l’évaluation
trainings_field-evaluation_mean = Moyenne des évaluations
