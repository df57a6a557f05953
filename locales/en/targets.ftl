### Targets: the numbers aimed at for figures over a period.

targets-title = Targets
targets-help = A target is the number that a plan aims at for a figure over a period, of everything or of one region, class, theme, country or another subject of statements. A report over exactly that period shows it beside the result.
targets-new = Set a target
targets-edit = Target
targets-remove = Remove this target
# $count: number of targets
targets-found = Targets: { $count }
targets-to_hint = This day itself is not included. Only a report over the same days shows the target.
targets-number_hint = A whole number; zero is a number too
targets-source_hint = Such as an operational plan or a decision
targets-subject_hint = What a statement is about. Its statement over exactly the period shows the target; without a choice, the reports on everything do.
targets-everything = Everything
# $subject: what the target is of; $figure: the figure
targets-of = { $subject }: { $figure }
targets-note_hint = For those who work with targets; reports do not print it
targets-same_key = A target for this figure and period is on record already; change that one.
targets_field-figure = Figure
targets_field-subject = Of
targets_field-period = Period
targets_field-from = First day
targets_field-to = First day after the period
targets_field-number = Target
targets_field-source = Source
targets_field-note = Note
