### What came of a training, as officers enter it.

trainings-title = Resultados de la formación
trainings-evaluation = Evaluación
trainings-help = Introduzca lo que indique el organizador o una fuente. Deje vacío lo que no se indique; el cero también es un número. Los informes lo recogen junto con la formación.
trainings-evaluation_help = Introduzca lo que el organizador o una fuente indica de las respuestas a la evaluación. Deje vacío lo que no se indica; el cero también es un número. Los informes lo presentan con el evento.
trainings-none = No hay ningún resultado registrado.
trainings-not_saved = No se guardó nada, porque el expediente de este evento se cerró entretanto. Lo que escribió figura aquí, para copiarlo.
trainings-doubtful = Constan más personas certificadas que formadas. Compruebe los números.
trainings-mean_hint = Con dos decimales como máximo, por ejemplo 72.5
trainings_field-programme = Programa
trainings_field-level = Nivel
trainings_field-hours = Horas lectivas
trainings_field-trained = Personas formadas
trainings_field-certified = Personas certificadas
trainings_field-score_before = Puntuación media antes de la formación
trainings_field-score_after = Puntuación media después de la formación
trainings_field-evaluations = Respuestas a la evaluación
trainings_field-evaluation_mean = Media de las evaluaciones
