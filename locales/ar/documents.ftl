### Stored reports: the list, one report, its texts, and what changed.

documents-title = التقارير المحفوظة
documents-help = ينتقل كل تقرير من المسودة إلى المراجعة، ثم يعتمده شخص ثانٍ، ويُجمَّد، ويُقدَّم.
documents-begin = بدء تقرير
documents-none = لا يوجد أي تقرير محفوظ بعد.
documents-report = التقرير
documents-period = الفترة
documents-compared = تُقارَن مع
documents-number = رقم الوثيقة
documents-number-hint = من دون حرف اللغة ومن دون رقم المراجعة، مثل C27/14.
documents-state = الحالة
documents-owner = المسؤول عنه
documents-itself = تلقائيًا
documents-edited = آخر تحرير
documents-cleared = اعتُمد
documents-frozen = جُمِّد
documents-submitted = قُدِّم
documents-corrects = التقرير الذي يصححه هذا التقرير
documents-corrected_by = المراجعة التي تصحح هذا التقرير
documents-compare = ما الذي تغيّر
documents-next = الخطوات التالية
documents-untranslated = توجد نصوص غير مترجمة باللغات التالية: { $languages }. وتُطبع الوثيقة فيها بالنص الأصلي مع بيان لغته.
documents-outdated = توجد ترجمات أقدم من النص الأصلي باللغات التالية: { $languages }. وتقول الوثيقة فيها ما لم يعد النص الأصلي يقوله.
documents-step-review = الإرسال للمراجعة
documents-step-return = الإعادة إلى المسودة
documents-step-clearance = الاعتماد
documents-step-freezing = التجميد
documents-step-submission = وضع علامة "مقدَّم"
documents-step-revision = بدء مراجعة
documents-done-draft = حُفظت المسودة.
documents-done-review = التقرير قيد المراجعة.
documents-done-return = عاد التقرير مسودة.
documents-done-clearance = اعتُمد التقرير.
documents-done-freezing = جُمِّد التقرير. وبياناته وقوائمه ونصوصه وملفاته محفوظة ولا تتغير.
documents-done-submission = وُضعت على التقرير علامة "مقدَّم".
documents-done-revision = بدأت المراجعة. اذكر في نصوصها ما تصححه.
documents-done-header = حُفظت الترويسة.
documents-done-comments = أُضيفت الملاحظة.
documents-done-settlement = عولجت الملاحظة.
documents-refused-not_from_here = التقرير ليس في الحالة التي تسمح بذلك.
documents-refused-same_person = يعتمد التقريرَ شخصٌ لم يعمل عليه. ومنذ آخر اعتماد لهذا التقرير، بدأتَه أو حرّرتَ فيه أو عدّلتَ ترويسته أو أرسلتَه للمراجعة، أو أدخلتَ إقراراً أو مقصداً يرد فيه.
documents-refused-nobody_left = يعتمد التقريرَ شخصٌ لم يعمل عليه، وقد عمل على هذا التقرير منذ آخر اعتماد له كل من يحق لهم اعتماد التقارير. اطلب من مدير النظام أن يسند دور مسؤول تقارير إلى شخص آخر.
# $count: number of events
documents-refused-incomplete =
    { $count ->
        [zero] لا تنقص أي حدث بيانات لم يُعلن عدم توفرها.
        [one] تنقص حدثاً واحداً بيانات لم يُعلن أحد عدم توفرها.
        [two] تنقص حدثين بيانات لم يُعلن أحد عدم توفرها.
        [few] تنقص { $count } أحداث بيانات لم يُعلن أحد عدم توفرها.
        [many] تنقص { $count } حدثاً بيانات لم يُعلن أحد عدم توفرها.
       *[other] تنقص { $count } حدث بيانات لم يُعلن أحد عدم توفرها.
    }
documents-refused-moved = الأرقام أو النصوص ليست تلك التي اعتُمدت. أعد التقرير إلى المسودة ليُعتمد من جديد.
documents-refused-no_correction = تذكر المراجعة ما تصححه. اكتب ذلك في النصوص.
# $count: a number
documents-refused-remarks = الملاحظات التي لم يعالجها أحد: { $count }. عالجها أولاً؛ وهي مبيّنة أدناه.
documents-refused-revised = سبق أن بدأت مراجعة لهذا التقرير.
documents-refused-fonts = لم يُجمَّد شيء: يحتفظ التقرير المجمَّد بوثائقه بجميع اللغات، ولا يمكن إعداد وثائق PDF هنا لأن هذا الخادم تنقصه الخطوط { $families }. اطلبوا ممن يشغّله تثبيت { $packages } (في Debian وUbuntu: { $command })، ثم جمّدوا التقرير.
documents-not_open = لا تُحرَّر إلا المسودة.
documents-figures = الأرقام الرئيسية
documents-figures-now = محسوبة من السجلات كما هي الآن.
documents-figures-kept = كما حُفظت عند تجميد التقرير.
# $count: number of events
documents-incomplete =
    { $count ->
        [0] بيانات كل الأحداث كاملة، أو أُعلن أن ما ينقصها غير متاح.
        [zero] بيانات كل الأحداث كاملة، أو أُعلن أن ما ينقصها غير متاح.
        [one] تنقص حدثاً واحداً بيانات لم يُعلن أحد عدم توفرها.
        [two] تنقص حدثين بيانات لم يُعلن أحد عدم توفرها.
        [few] تنقص { $count } أحداث بيانات لم يُعلن أحد عدم توفرها.
        [many] تنقص { $count } حدثاً بيانات لم يُعلن أحد عدم توفرها.
       *[other] تنقص { $count } حدث بيانات لم يُعلن أحد عدم توفرها.
    }
documents-lacking = أحداث تنقصها بيانات
# $gap: what is missing; $reason: a text of staff
documents-declared = { $gap } – أُعلن أنه غير متاح: { $reason }
# $digest: the digest of a file
documents-digest = SHA-256: { $digest }
documents-digests = البصمات (SHA-256)
documents-languages = اللغات والملفات
documents-language = اللغة
documents-texts = النصوص
documents-files = الملفات
# $written, $stale, $missing: numbers of texts
documents-written = النصوص: { $written }. بحاجة إلى مراجعة لتغيّر الأصل: { $stale }. غير مترجمة: { $missing }.
documents-header = الترويسة
documents-agenda_item = بند جدول الأعمال
documents-date = تاريخ الوثيقة
documents-original = اللغة الأصلية
documents-save = حفظ الترويسة
documents-remarks = الملاحظات
documents-remarks-none = لم يُبدِ أحد أي ملاحظة.
documents-remark = الملاحظة
documents-remark-about = عن
documents-remark-make = إضافة الملاحظة
documents-whole = التقرير كله
documents-settle = عولجت
# $by: an address and a day
documents-settled = عولجت: { $by }
documents-history = السجل
# $language: name of a language
documents-texts-title = نصوص التقرير: { $language }
documents-texts-help = ما يُترك فارغاً يبقى كما حُسب أو لا شيء. تفصل الأسطر الفارغة بين الفقرات. لا تكتب أرقاماً بل سمِّها بين حاصرتين، فتظهر في كل وثيقة كما هي.
documents-texts-save = حفظ النصوص
documents-texts-saved = حُفظت النصوص.
documents-names = أسماء الأرقام
documents-computed = محسوب، إلى جانب ما تكتبه
documents-computed-instead = محسوب، ما لم تكتب شيئاً آخر
# $number: a number; $name: the name of a figure in braces
documents-typed = كُتب { $number } كرقم. اكتب بدلاً منه { $name } ليبقى النص صحيحاً عندما يتغير الرقم.
documents-current = هذه الترجمة تقول ما يقوله الأصل الآن
documents-stale = تغيّر الأصل منذ هذه الترجمة؛ والتغييرات مبيّنة.
# $language: name of a language
documents-source-in = الأصل: { $language }
documents-comparison = ما الذي تغيّر ولماذا
documents-compare-with = المقارنة مع
documents-compare-now = التقرير نفسه محسوباً الآن
documents-same = كل الأرقام متطابقة.
documents-differ = الجداول التي فيها اختلافات أخرى
documents-written-differs = النصوص والترويسة والمقاصد المختلفة
documents-where = أين
documents-what = ماذا
documents-before = قبل
documents-after = بعد
documents-overcount = محسوبة أكثر من مرة
documents-why = لماذا
documents-why-none = لم يُعثر على سبب: لم يُضَف أي حدث أو سجل آخر ولم يختفِ ولم يتغير، ولم تتغير أي قائمة من قوائم البلدان، ولم تُدمج أي قيود أشخاص.
# $event: title of an event
documents-why-added = حدث أُدخل في الأرقام: { $event }
# $event: title of an event
documents-why-gone = حدث خرج من الأرقام: { $event }
# $event: title of an event
documents-why-changed = حدث تغيّر سجله: { $event }
# $event: title of an event; $day: a day; $reason: what the officer wrote
documents-why-reopened = أُعيد فتح سجل «{ $event }» في { $day }: { $reason }
documents-why-record_added = { $sort } – إضافة: { $record }
documents-why-record_gone = { $sort } – حذف: { $record }
documents-why-record_changed = { $sort } – تغيير: { $record }
documents-why-activity = نشاط مسجل آخر
documents-why-need = احتياج
documents-why-request = طلب دعم
# $change: what was decided; $country: name of a country; $of: a class or region
documents-why-list = قوائم البلدان: { $country }، { $of }: { $change }
# $count: a number
documents-why-merged = قيود أشخاص تبيّن أنها لشخص آخر: { $count }
# $before, $after: versions of the counting rules
documents-why-rules = قواعد العد: الإصدار { $before }، ثم الإصدار { $after }
documents-why-fields = { $what } – الاختلاف في: { $fields }
documents-why-paragraph = الفقرة { $paragraph }: عدد السجلات قبل { $before }، وبعد { $after }
documents-error-remark = اكتب الملاحظة في 2000 حرف على الأكثر.
# $name: what was typed
documents-error-figure = لا يوجد رقم اسمه «{ $name }».
# $count: a number of characters
documents-error-long = { $count } حرف على الأكثر.
documents-error-changed = غيّر شخص آخر هذا النص في هذه الأثناء. انسخ نصك وأعد تحميل الصفحة واجمع بين النصين.
documents-error-header-changed = غيّر شخص آخر الترويسة في هذه الأثناء. ما كتبته باقٍ هنا، والحفظ مجددًا يستبدل ما أدخله.
documents-error-owner = اذكر المسؤول عن التقرير.

## What happened to a report
documents-did-report_drafted = بدأت المسودة
documents-did-report_period_moved = عُدِّلت الفترة وفقاً لموعد الاجتماع
documents-did-report_header_changed = عُدِّلت الترويسة
documents-did-report_text_changed = عُدِّل النص
documents-did-report_commented = أُبديت ملاحظة
documents-did-report_comment_settled = عولجت ملاحظة
documents-did-report_sent_to_review = أُرسل للمراجعة
documents-did-report_returned = أُعيد إلى المسودة
documents-did-report_cleared = اعتُمد
documents-did-report_frozen = جُمِّد
documents-did-report_submitted = قُدِّم
documents-did-report_revised = بدأ كمراجعة
