### Numbers of people without names, as sources state them.

headcounts-title = عدد الحاضرين
headcounts-help = عدد الحاضرين رقم يذكره مصدر دون أسماء. ويرد في التقارير كما ذُكر، ولا يوزَّع أبداً على البلدان أو نوع الجنس.
headcounts-none = لا يوجد أي عدد مسجل للحاضرين.
headcounts-conflict = تذكر عدة مصادر عدداً إجمالياً. وتستعمل التقارير أكبر الأعداد إلى أن تختاروا أحدها.
headcounts-new = عدد آخر للحاضرين
headcounts-add = إضافة
headcounts-save = حفظ
headcounts-correct = تصحيح
headcounts-remove = حذف
headcounts-choose = استعمال هذا الإجمالي
headcounts-change = تغيير
headcounts-exactly = بالضبط
headcounts-all = الكل
headcounts_field-qualifier = درجة الدقة
headcounts_field-count = عدد الأشخاص
headcounts_field-countries = عدد البلدان التي أتوا منها
headcounts_field-country = من بلد واحد
headcounts_field-gender = من جنس واحد
headcounts_field-mode = طريقة المشاركة
headcounts_field-source = المصدر
headcounts_hint-count = الصفر عدد أيضاً؛ ويُترك الحقل فارغاً إذا ذُكرت البلدان فقط
headcounts_hint-source = مثل رقم وثيقة؛ ويذكر المصدر الواحد كل عدد مرة واحدة
headcounts_column-people = عدد الأشخاص
headcounts_column-countries = البلدان
headcounts_column-of = المعنيون
headcounts_column-source = المصدر
headcounts_column-chosen = صاحب الاختيار
# $qualifier: such as About; $count: number of people
headcounts-qualified = { $qualifier }: { $count }
headcounts-added = تم تسجيل عدد الحاضرين.
headcounts-saved = تم الحفظ.
headcounts-removed = تم حذف عدد الحاضرين.
headcounts-chosen = تستعمل التقارير هذا الإجمالي.
headcounts-same_key = سبق تسجيل عدد من المصدر نفسه للأشخاص أنفسهم؛ يرجى تصحيح ذلك العدد.
headcounts-overtaken = غيّر مستخدم آخر هذا العدد في هذه الأثناء. ويحتوي النموذج على ما كتبتم؛ وبإعادة الحفظ يحل محل البيانات المخزنة.
