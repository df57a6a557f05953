### What came of a training, as officers enter it.

trainings-title = نتائج الدورة التدريبية
trainings-evaluation = التقييم
trainings-help = يرجى إدخال ما يذكره المنظم أو مصدر آخر، وترك ما لم يُذكر فارغاً؛ والصفر عدد أيضاً. وترد هذه البيانات في التقارير مع الدورة التدريبية.
trainings-evaluation_help = يرجى إدخال ما يذكره المنظم أو المصدر عن الردود على التقييم. ويُترك فارغاً ما لم يُذكر؛ والصفر عدد أيضاً. وتورده التقارير مع الحدث.
trainings-none = لا توجد نتائج مسجلة.
trainings-not_saved = لم يُحفظ شيء لأن سجل هذا الحدث أُغلق في هذه الأثناء. ما أدخلتموه مبيَّن هنا لنسخه.
trainings-doubtful = عدد الحاصلين على شهادات المسجل أكبر من عدد المدرَّبين. يرجى التحقق من الأعداد.
trainings-mean_hint = بمنزلتين عشريتين على الأكثر، مثل 72.5
trainings_field-programme = البرنامج
trainings_field-level = المستوى
trainings_field-hours = ساعات التدريب
trainings_field-trained = عدد المدرَّبين
trainings_field-certified = عدد الحاصلين على شهادات
trainings_field-score_before = متوسط الدرجات قبل التدريب
trainings_field-score_after = متوسط الدرجات بعد التدريب
trainings_field-evaluations = عدد الردود على التقييم
trainings_field-evaluation_mean = متوسط التقييمات
