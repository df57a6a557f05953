### Targets: the numbers aimed at for figures over a period.

targets-title = Целевые показатели
targets-help = Целевой показатель – это значение, которого план предполагает достичь за период по всей деятельности либо по одному региону, категории, теме, стране или иному предмету справки. Отчет именно за этот период приводит его рядом с результатом.
targets-new = Установить целевой показатель
targets-edit = Целевой показатель
targets-remove = Удалить целевой показатель
# $count: number of targets
targets-found = Целевых показателей: { $count }
targets-to_hint = Сам этот день не включается. Целевой показатель приводится только в отчете за те же дни.
targets-number_hint = Целое число; ноль – тоже число
targets-source_hint = Например, оперативный план или решение
targets-subject_hint = Предмет справки. Целевой показатель приводится в справке именно за этот период; если выбор не сделан – в отчетах обо всей деятельности.
targets-everything = Вся деятельность
targets-of = { $subject }: { $figure }
targets-note_hint = Для тех, кто работает с целевыми показателями; в отчеты не входит
targets-same_key = Целевой показатель для этих данных и этого периода уже внесен; измените его.
targets_field-figure = Показатель
targets_field-subject = Относится к
targets_field-period = Период
targets_field-from = Первый день
targets_field-to = Первый день после периода
targets_field-number = Цель
targets_field-source = Источник
targets_field-note = Примечание
