### The form that builds a report.

new-report-title = إعداد تقرير
new-report-intro = تُحسب الأرقام من السجلات في وضعها الحالي. وتُدرج الأحداث التي عُقدت ولم يُغلق سجلها مع بيان أن أرقامها مؤقتة.
new-report-choose = اختيار
new-report-kind = التقرير
new-report-from = اليوم الأول
new-report-from-hint = يرجى ترك اليومين فارغين لاعتماد الفترة الفاصلة بين اجتماعين التي يقع فيها تاريخ اليوم.
new-report-to = أول يوم بعد الفترة
new-report-to-hint = هو عادةً يوم افتتاح الاجتماع الذي يُعد التقرير من أجله. ولا يُحتسب هذا اليوم نفسه.
new-report-periods = الفترات الفاصلة بين الاجتماعات
# $report: title of a report; $from, $to: days
new-report-period = { $report }: من { $from } إلى { $to }
new-report-language = اللغة
new-report-format = النسق
new-report-developing = البلدان النامية
new-report-audience = فئة القراء
new-report-build = إعداد
new-report-subject = موضوع البيان أو معيار الاقتطاع من تقرير
new-report-subject-hint = لبيان الأنشطة: بلد أو منطقة أو فئة بلدان، أو أحداث موضوع أو نطاق أو دور للاتحاد أو هدف للتنمية المستدامة أو خط عمل للقمة العالمية لمجتمع المعلومات. ويمكن قصر أي تقرير آخر على نطاق أو دور للاتحاد أو هدف للتنمية المستدامة أو خط عمل للقمة العالمية لمجتمع المعلومات: فيكون الملف عندئذ مقتطفاً، ويُذكر ذلك فيه، ولا يمكن حفظه كمسودة.
# Errors
new-report-error-subject = اختر موضوع البيان.
new-report-error-no-subject = لا يتناول بلداً أو منطقة أو فئة أو موضوعاً إلا بيان الأنشطة؛ ويمكن قصر التقارير الأخرى على نطاق أو دور للاتحاد أو هدف للتنمية المستدامة أو خط عمل للقمة العالمية لمجتمع المعلومات.
new-report-error-cut-kept = المقتطف يُعدّ ولا يُحفظ: أزل المعيار أو ابدأ بيان أنشطة.
new-report-error-choose = يرجى اختيار عنصر من القائمة.
new-report-error-day = هذا ليس تاريخاً على شكل 2024-10-15.
new-report-error-order = يجب أن تنتهي الفترة بعد يومها الأول.
new-report-error-both = يرجى إدخال اليومين معاً أو عدم إدخال أي منهما.
new-report-error-open = لم يُحدد تاريخ الاجتماع المقبل بعد؛ يرجى إدخال اليومين معاً.
new-report-keep = الحفظ كتقرير
new-report-keep-hint = التقرير المحفوظ يمكن تحريره ومراجعته واعتماده وتجميده. واللغة المختارة هي لغة تحريره الأصلية.
new-report-compare_from = المقارنة مع: اليوم الأول
new-report-compare_from-hint = اترك اليومين فارغين للمقارنة مع عدد مماثل من الأيام السابقة مباشرة.
new-report-compare_to = المقارنة مع: أول يوم بعدها
new-report-compare_to-hint = هذا اليوم نفسه غير مشمول.
