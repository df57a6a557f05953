### Targets: the numbers aimed at for figures over a period.

targets-title = Metas
targets-help = Una meta es el número que un plan se propone alcanzar para un indicador en un periodo, para todas las actividades o para una región, una categoría, un tema, un país u otro objeto de una relación. Un informe que abarque exactamente ese periodo la muestra junto al resultado.
targets-new = Fijar una meta
targets-edit = Meta
targets-remove = Eliminar esta meta
# $count: number of targets
targets-found = Metas: { $count }
targets-to_hint = Este día no está incluido. Solo un informe que abarque los mismos días muestra la meta.
targets-number_hint = Un número entero; el cero también es un número
targets-source_hint = Por ejemplo, un plan operacional o una decisión
targets-subject_hint = El objeto de una relación. La relación que abarque exactamente el periodo muestra la meta; sin elección, lo hacen los informes sobre todas las actividades.
targets-everything = Todas las actividades
targets-of = { $subject }: { $figure }
targets-note_hint = Para quienes trabajan con las metas; no figura en los informes
targets-same_key = Ya hay registrada una meta para este indicador y este periodo; modifique esa meta.
targets_field-figure = Indicador
targets_field-subject = Relativa a
targets_field-period = Periodo
targets_field-from = Primer día
targets_field-to = Primer día después del periodo
targets_field-number = Meta
targets_field-source = Fuente
targets_field-note = Nota
