### What came of a training, as officers enter it.

trainings-title = Training results
trainings-evaluation = Evaluation
trainings-help = Enter what the organizer or a source states. Leave empty what is not stated; zero is a number too. Reports list it with the training.
trainings-evaluation_help = Enter what the organizer or a source states of the answers to the evaluation. Leave empty what is not stated; zero is a number too. Reports list it with the event.
trainings-none = Nothing is on record.
trainings-not_saved = Nothing was saved, since the record of this event was closed meanwhile. What you typed stands here, to be copied.
trainings-doubtful = More people are on record as certified than as trained. Please check the numbers.
trainings-mean_hint = With two decimals at most, such as 72.5
trainings_field-programme = Programme
trainings_field-level = Level
trainings_field-hours = Hours of teaching
trainings_field-trained = People trained
trainings_field-certified = People certified
trainings_field-score_before = Mean score before the training
trainings_field-score_after = Mean score after the training
trainings_field-evaluations = Answers to the evaluation
trainings_field-evaluation_mean = Mean of the evaluations
