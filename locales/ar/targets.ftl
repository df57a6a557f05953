### Targets: the numbers aimed at for figures over a period.

targets-title = المقاصد
targets-help = المقصد هو العدد الذي ترمي خطة إلى بلوغه لبيان ما خلال فترة معينة، لجميع الأنشطة أو لمنطقة أو فئة أو موضوع أو بلد أو أي موضوع آخر من مواضيع البيانات. ويورده التقرير الذي يغطي تلك الفترة بالضبط إلى جانب النتيجة.
targets-new = تحديد مقصد
targets-edit = مقصد
targets-remove = حذف هذا المقصد
# $count: number of targets
targets-found = عدد المقاصد: { $count }
targets-to_hint = لا يُحتسب هذا اليوم نفسه. ولا يرد المقصد إلا في تقرير يغطي الأيام نفسها.
targets-number_hint = عدد صحيح؛ والصفر عدد أيضاً
targets-source_hint = مثل خطة تشغيلية أو مقرر
targets-subject_hint = موضوع بيان. ويورد المقصدَ البيانُ الذي يغطي الفترة بالضبط؛ وإذا لم يُختر شيء أوردته التقارير عن جميع الأنشطة.
targets-everything = جميع الأنشطة
targets-of = { $subject }: { $figure }
targets-note_hint = للعاملين على المقاصد؛ ولا ترد في التقارير
targets-same_key = سبق تسجيل مقصد لهذا البيان وهذه الفترة؛ يرجى تعديل ذلك المقصد.
targets_field-figure = البيان
targets_field-subject = يخص
targets_field-period = الفترة
targets_field-from = اليوم الأول
targets_field-to = أول يوم بعد الفترة
targets_field-number = المقصد
targets_field-source = المصدر
targets_field-note = ملاحظة
