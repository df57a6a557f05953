### Reports to the governing bodies, as documents of the Union print them.

## Header and box

report-organization = الاتحاد الدولي للاتصالات
# $body: name of the governing body; $meeting: short name of its meeting, such as WTSA-24
report-session = { $body } ({ $meeting })
# $place: city and country; $dates: a span of days
report-place-dates = { $place }، { $dates }
report-dates-open = يؤكَّد المكان والتواريخ لاحقاً
report-dates-from = اعتباراً من { $day }
# $suffix: the letter of the document's language
report-number = الوثيقة [الرقم]-{ $suffix }
report-original = الأصل: محسوب من السجلات، بست لغات
report-source-wtsa-98 = مدير مكتب تقييس الاتصالات، بالتعاون مع مديري مكتب تنمية الاتصالات ومكتب الاتصالات الراديوية
report-source-council-197 = تقرير من الأمين العام
report-source-pp-197 = تقرير من المجلس
report-summary = ملخص
report-summary-wtsa-98 = تعرض هذه الوثيقة التقدم المحرز في تنظيم المنتديات والحلقات الدراسية وورش العمل بشأن إنترنت الأشياء والمدن والمجتمعات الذكية المستدامة من أجل بناء قدرات البلدان النامية.
report-summary-council-197 = تعرض هذه الوثيقة نتائج تنفيذ القرار 197 لمؤتمر المندوبين المفوضين بشأن إنترنت الأشياء والمدن والمجتمعات الذكية المستدامة.
report-summary-pp-197 = تعرض هذه الوثيقة على مؤتمر المندوبين المفوضين تنفيذ قراره 197 بشأن إنترنت الأشياء والمدن والمجتمعات الذكية المستدامة.
# $events, $participations, $people, $countries: numbers. Four separate figures.
report-summary-figures = أحداث بناء القدرات: { $events }. المشاركات: { $participations }. عدد الأشخاص دون تكرار: { $people }. الدول الأعضاء الممثَّلة: { $countries }.
# $events: a number
report-summary-unknown = أحداث بناء القدرات: { $events }. لم يُسجَّل الحضور في أي منها، ولذلك فإن المشاركات وعدد الأشخاص والدول الأعضاء الممثَّلة غير معروفة.
report-action = الإجراء المطلوب
report-action-wtsa-98 = يرجى من الجمعية أن تحيط علماً بهذه الوثيقة.
report-action-council-197 = يرجى من المجلس أن يحيط علماً بهذه الوثيقة.
report-action-pp-197 = يرجى من المؤتمر أن يحيط علماً بهذه الوثيقة.
report-references = المراجع
report-references-wtsa-98 = القرار 98 للجمعية العالمية لتقييس الاتصالات
report-references-council-197 = القرار 197 لمؤتمر المندوبين المفوضين
report-references-pp-197 = القرار 197 لمؤتمر المندوبين المفوضين
report-page = { "الصفحة " }
report-page-of = { " من " }

## Sections

report-introduction = مقدمة
report-introduction-wtsa-98 = يكلف القرار 98 للجمعية العالمية لتقييس الاتصالات مدير مكتب تقييس الاتصالات بأن يقدم، بالتعاون مع مديري المكتبين الآخرين، تقريراً إلى الجمعية المقبلة عن التقدم المحرز في تنظيم المنتديات والحلقات الدراسية وورش العمل من أجل بناء قدرات البلدان النامية.
report-introduction-council-197 = يكلف القرار 197 لمؤتمر المندوبين المفوضين الأمين العام بأن يقدم كل عام تقريراً إلى المجلس عن نتائج تنفيذ هذا القرار.
report-introduction-pp-197 = يكلف القرار 197 لمؤتمر المندوبين المفوضين المجلس والأمين العام بتقديم تقرير إلى مؤتمر المندوبين المفوضين المقبل عن تنفيذ هذا القرار.
# $from, $to: days
report-period = تشمل هذه الوثيقة الأحداث التي يوافق يومها الأول { $from } أو تاريخاً لاحقاً له وسابقاً لتاريخ { $to }.
report-definition-itu = يُقصد بعبارة «البلدان النامية» أقل البلدان نمواً والدول الجزرية الصغيرة النامية والبلدان النامية غير الساحلية والبلدان التي تمر اقتصاداتها بمرحلة انتقالية، وجميع البلدان الأخرى التي تصنفها الأمم المتحدة نامية (المعيار M49 بصيغته في ديسمبر 2021).
report-definition-footnote-four = يُقصد بعبارة «البلدان النامية» أقل البلدان نمواً والدول الجزرية الصغيرة النامية والبلدان النامية غير الساحلية والبلدان التي تمر اقتصاداتها بمرحلة انتقالية.
report-overview = الأحداث المعقودة
# $total, $capacity, $days: numbers
report-overview-events =
    { $total ->
        [zero] لم يُعقد أي حدث في الفترة المشمولة بالتقرير.
        [one] عُقد حدث واحد في الفترة المشمولة بالتقرير؛ أحداث بناء القدرات: { $capacity }؛ أيام الأحداث: { $days }.
        [two] عُقد حدثان في الفترة المشمولة بالتقرير؛ أحداث بناء القدرات: { $capacity }؛ أيام الأحداث: { $days }.
        [few] عُقدت { $total } أحداث في الفترة المشمولة بالتقرير؛ أحداث بناء القدرات: { $capacity }؛ أيام الأحداث: { $days }.
        [many] عُقد { $total } حدثاً في الفترة المشمولة بالتقرير؛ أحداث بناء القدرات: { $capacity }؛ أيام الأحداث: { $days }.
       *[other] عُقد { $total } حدث في الفترة المشمولة بالتقرير؛ أحداث بناء القدرات: { $capacity }؛ أيام الأحداث: { $days }.
    }
# $events, $joint: numbers
report-sector-events =
    { $events ->
        [zero] لم يُعقد في الفترة المشمولة بالتقرير أي حدث لهذا القطاع تتوفر بشأنه أرقام.
        [one] عُقد حدث واحد؛ الأحداث المشتركة مع قطاع آخر: { $joint }.
        [two] عُقد حدثان؛ الأحداث المشتركة مع قطاع آخر: { $joint }.
        [few] عُقدت { $events } أحداث؛ الأحداث المشتركة مع قطاع آخر: { $joint }.
        [many] عُقد { $events } حدثاً؛ الأحداث المشتركة مع قطاع آخر: { $joint }.
       *[other] عُقد { $events } حدث؛ الأحداث المشتركة مع قطاع آخر: { $joint }.
    }
# $more: number of events
report-sector-more =
    { $more ->
        [zero] لا ترد أي أحداث أخرى في الملحق A.
        [one] يرد حدث آخر في الملحق A.
        [two] يرد حدثان آخران في الملحق A.
        [few] ترد { $more } أحداث أخرى في الملحق A.
        [many] يرد { $more } حدثاً آخر في الملحق A.
       *[other] يرد { $more } حدث آخر في الملحق A.
    }
# $activities: number of records
report-sector-activities =
    { $activities ->
        [zero] لا توجد أنشطة أخرى مسجلة.
        [one] سُجل نشاط واحد آخر:
        [two] سُجل نشاطان آخران:
        [few] سُجلت { $activities } أنشطة أخرى:
        [many] سُجل { $activities } نشاطاً آخر:
       *[other] سُجل { $activities } نشاط آخر:
    }
report-sector-unsure = سجلات بلا تاريخ، أو بتاريخ لا يقع إلا جزء منه في الفترة، وهي غير محتسبة:
# Follows the title of an event. $kind, $dates, $place: words. Begins with a space.
report-event-facts = { " " }({ $kind }؛ { $dates }؛ { $place }).
# Follows the title of an activity. $facts: kind, number, stage and date. Begins with a space.
report-activity-facts = { " " }({ $facts })
report-place-unknown = المكان غير مبيَّن
# Begins with a space. $people, $countries: numbers
report-event-people =
    { " " }{ $people ->
        [zero] لم يشارك أحد
        [one] شارك شخص واحد
        [two] شارك شخصان
        [few] شارك { $people } أشخاص
        [many] شارك { $people } شخصاً
       *[other] شارك { $people } شخص
    } ({ $countries ->
        [zero] البلد غير مبيَّن
        [one] بلد واحد أو إقليم واحد
        [two] اثنان من البلدان والأقاليم
        [few] { $countries } بلدان وأقاليم
        [many] { $countries } بلداً وإقليماً
       *[other] { $countries } بلد وإقليم
    }).
# Begins with a space. $people: a number already written out
report-event-stated = { " " }عدد الحاضرين المذكور دون تفصيل: { $people }.
# $countries: a number
report-event-stated-countries = { " " }عدد البلدان المذكور: { $countries }.
# Begins with a space. $people: a number already written out; $countries: a number
report-stated-people-countries =
    { " " }عدد الحاضرين المذكور دون تفصيل: { $people }، { $countries ->
        [zero] دون ذكر أي بلد
        [one] من بلد واحد
        [two] من بلدين
        [few] من { $countries } بلدان
        [many] من { $countries } بلداً
       *[other] من { $countries } بلد
    }.
# Begins with a space. $countries: a number
report-stated-countries = { " " }عدد البلدان المذكور: { $countries }؛ عدد الحاضرين غير مبيَّن.
report-event-no-figures = { " " }الحضور غير مسجل.
report-event-joint = { " " }حدث مشترك.
report-participation = المشاركة
# $participations, $people, $days: numbers
report-participation-whole = المشاركات (شخص واحد في حدث واحد): { $participations }. عدد الأشخاص دون تكرار: { $people }. أيام الحضور: { $days }.
# $onsite, $remote, $both, $unknown: numbers
report-participation-modes = حضورياً: { $onsite }. عن بُعد: { $remote }. يشمل كلا الرقمين المشاركين بالطريقتين معاً: { $both }. غير معروف: { $unknown }.
# $events, $people: numbers
report-participation-stated = الأحداث التي لا تذكر مصادرها إلا عدد الحاضرين: { $events }. عدد الحاضرين المذكور دون تفصيل: { $people }. لا يرد هذا العدد في أي جدول بحسب المنطقة أو الفئة.
# $events: a number
report-participation-unknown = لم يُسجَّل الحضور في أي من الأحداث المحسوبة ({ $events }). ولا يُعرف من شارك فيها: تدل العلامة «…» في الجداول على ما هو غير معروف.
# $missing, $events: numbers
report-participation-lacking = الأحداث المحسوبة التي لم يُسجَّل فيها الحضور ولا عدد المشاركين: { $missing } من أصل { $events }. ولا يُعرف من شارك فيها، وهي لا تضيف شيئاً إلى هذه الأرقام.
report-reached = البلدان المشمولة
# $countries, $territories: numbers
report-reached-countries = الدول الأعضاء الممثَّلة: { $countries }. الأقاليم الممثَّلة، محسوبة على حدة: { $territories }.
report-reached-unknown = لم يُسجَّل الحضور في أي من الأحداث المحسوبة: قد يكون بلد مدرج بوصفه غير مشمول بعد قد شُمل.
# $missing, $events: numbers
report-reached-lacking = لا يُعرف من شارك في { $missing } من أصل { $events } من الأحداث: قد يكون بلد مدرج بوصفه غير مشمول بعد قد شارك فيها.
# $count: a number; $list: names of countries
report-reached-stated = البلدان النامية المعروفة من أعداد الحاضرين المذكورة فقط ({ $count }): { $list }.
report-not-reached = البلدان النامية غير المشمولة بعد في الفترة المشمولة بالتقرير ({ $count }): { $list }.
report-undated = الأحداث التي ليس لها تاريخ في الفترة المشمولة بالتقرير
report-undated-why = لا تذكر المصادر لهذه الأحداث يوماً أو شهراً أو سنة تقع ضمن الفترة المشمولة بالتقرير. وقد أُدرجت هنا استكمالاً للقائمة، وهي غير محتسبة في أي رقم آخر.
report-unsure = بلا تاريخ، أو بتاريخ لا يقع إلا جزء منه في الفترة؛ غير محتسبة
report-planned = الأحداث المزمعة
# $count: number of events
report-planned-why =
    { $count ->
        [zero] لا توجد أحداث أُعلن عنها ولم تُسجل على أنها عُقدت. لا تشمل الأرقام أي أحداث من هذا القبيل.
        [one] أُعلن عن حدث واحد ولم يُسجل على أنه عُقد. وهو غير محتسب في أي رقم.
        [two] أُعلن عن حدثين ولم يُسجلا على أنهما عُقدا. وهما غير محتسبين في أي رقم.
        [few] أُعلن عن { $count } أحداث ولم تُسجل على أنها عُقدت. وهي غير محتسبة في أي رقم.
        [many] أُعلن عن { $count } حدثاً ولم تُسجل على أنها عُقدت. وهي غير محتسبة في أي رقم.
       *[other] أُعلن عن { $count } حدث ولم تُسجل على أنها عُقدت. وهي غير محتسبة في أي رقم.
    }
report-follow-up = متابعة تنفيذ القرار
report-follow-up-how = يُبيَّن مع كل فقرة عدد الأنشطة المسجلة التي تستجيب لها في الفترة المشمولة بالتقرير.
# $from, $to: days; $events, $participations, $people: numbers
report-trend = للمقارنة، في الفترة من { $from } إلى ما قبل { $to }: الأحداث { $events }؛ المشاركات { $participations }؛ عدد الأشخاص دون تكرار { $people }. وقد طُبقت القواعد نفسها.

## Tables

report-table-before = { "الجدول T" }
report-table-after = { " – " }
report-t1 = الأحداث بحسب النوع والقطاع
report-t1-note = يرد الحدث الذي يخص عدة قطاعات في عمود كل قطاع منها وفي العمود «مشترك»، ومرة واحدة في المجموع.
report-t2 = الأحداث بحسب منطقة البلد المضيف
report-t2-note = لا تُحتسب أيام الأحداث التي لا تُعرف مدتها.
report-t3 = المشاركات بحسب المنطقة
report-t3-note = المنطقة هي المنطقة في اليوم الأول من الحدث. ويُحتسب الشخص الذي شارك من منطقتين في كل منهما، ومرة واحدة في المجموع. ولا تُحتسب الأيام غير المعروفة.
report-t4 = المشاركات بحسب فئة البلدان
# $overcount: a number already written out, or a mark
report-t4-overcount = تتداخل الفئات، ولذلك لا يصح جمع صفوفها: فعدد المشاركات المحتسبة فيها معاً أكثر من مرة هو { $overcount }.
report-t5 = البلدان والأقاليم المشمولة
report-t5-note = ليس دولة عضواً في اليوم الأخير من الفترة المشمولة بالتقرير.
# What a short name in a narrow column stands for
report-short = { $short }: { $name }
report-short-joint = { "؛ " }
report-t11 = فقرات القرار والأنشطة المسجلة التي تستجيب لها
report-t11-note = نصوص الفقرات ملخصات؛ وبعضها مأخوذ من مقترحات لتعديل القرار، كما تبيّن الإحالة إلى مصدرها.
report-kind = النوع
report-joint = مشترك
report-total = المجموع
report-host-region = منطقة البلد المضيف
report-online = عبر الإنترنت
report-no-host = البلد المضيف غير مبيَّن
report-no-region = بدون منطقة: المنظمات الدولية، البلد غير مبيَّن، الأقاليم التي ليس لها منطقة
report-events = الأحداث
report-days = الأيام
report-in-developing = منها في بلد نامٍ
report-region = المنطقة
report-class = الفئة
report-classes = الفئات
report-country = البلد أو الإقليم
report-participations = المشاركات
report-people = عدد الأشخاص دون تكرار
report-women = نساء
report-men = رجال
report-other = غير ذلك
report-not-stated = غير مبيَّن
report-countries = البلدان
report-territories = الأقاليم
report-days-attended = أيام الحضور
report-developing = البلدان النامية، كل منها محتسب مرة واحدة
report-first-time = لأول مرة
report-yes = نعم
report-no = لا
report-none = –
report-unknown = …
report-suppressed = ••
# $number: a number already written out
report-inexact = حوالي { $number }
report-inexact-over = أكثر من { $number }
report-inexact-nearly = قرابة { $number }
report-paragraph = الفقرة
report-asks = الجهة المخاطبة والمطلوب منها
report-records = الأنشطة المسجلة
report-records-named = أحدث الأنشطة
# $count: number of records that are not named. The last part of an enumeration of references.
report-records-more = { $count ->
    [zero] { $count } أخرى
    [one] { $count } آخر
    [two] { $count } آخران
    [few] { $count } أخرى
    [many] { $count } آخر
   *[other] { $count } آخر
}
report-due = التقرير المستحق
# $report: the kind of report; $meeting: the meeting that receives it
report-due-to = { $report }: { $meeting }
report-last = آخر تاريخ
report-status = الحالة
report-event = الحدث
report-sectors = القطاعات
report-dates = التواريخ
report-place = المكان
report-countries-reached = البلدان والأقاليم
report-stated = مذكور دون تفصيل
report-contents = المحتويات
report-t6-note = الساعات وعدد المتدربين والحاصلين على شهادات والدرجات هي المذكورة للتدريب؛ وما لم يُذكر غير معروف.
report-t7 = المنح والمساعدة المباشرة
report-t7-note = يشمل عمود «مطلوبة» المنح التي لم يُبت فيها بعد، ويشمل عمود «مستخدمة» المنح التي مُنحت لأشخاص شاركوا. وتُدرج المساعدة المباشرة في قائمة ولا تُعد.
report-fellowship-used = مستخدمة
report-t8 = المنشورات والتوصيات والإضافات وغيرها من الأنشطة المسجلة
report-t9 = المشاريع التجريبية وتقييمات مؤشرات الأداء الرئيسية بحسب المدينة
report-t10 = الشركاء
report-t10-note = يُحتسب الحدث مرة واحدة لكل شريك من شركائه. وشركاء الحدث الرئيسي هم شركاء الأحداث المندرجة تحته.
report-t12 = التطور مقارنةً بالفترة السابقة
report-t14 = الأرقام الإجمالية
report-t15 = التسجيلات بحسب الحالة
report-t15-note = التسجيلات في الأحداث المحتسبة، بجميع الأدوار، بما فيها الأدوار غير المحتسبة.
report-t18 = هذا التقرير
report-languages = اللغات
report-title = العنوان
report-number-of = الرقم
report-standard = المعيار
report-group = الفريق
report-share = { " " }({ $count }%)
report-stage = المرحلة
report-date = التاريخ
report-city = المدينة
report-partner = الشريك
report-partner-kind = نوع المنظمة
report-figure = البيان
report-value = القيمة
report-this-period = الفترة المشمولة بالتقرير
# $from, $to: days; the heading of a column
report-previous-period = من { $from } إلى ما قبل { $to }
report-state = الحالة
report-missing = البيانات الناقصة
report-events-total = الأحداث بجميع أنواعها
report-events-capacity = أحداث بناء القدرات
report-events-days = أيام الأحداث
report-member-states = الدول الأعضاء الممثَّلة
report-territories-represented = الأقاليم الممثَّلة
# $mode: how people took part, as in the list attendance_mode
report-participations-mode = المشاركات: { $mode }
report-stated-only-events = أحداث لم يُذكر لها سوى عدد الحاضرين
report-stated-only-people = عدد الحاضرين المذكور دون تفصيل
report-stated-only-countries = عدد البلدان المذكور
report-annex-figures = أرقام وأنشطة مسجلة أخرى
report-rules-version = صيغة قواعد العد
report-cutoff = تاريخ إقفال البيانات (UTC)
report-digest = البصمة الرقمية للبيانات (SHA-256)
# $rules: a number; $sentences: the rules that a table follows, whole sentences
report-rules-of = قواعد العد، الصيغة { $rules }: { $sentences }
# Stands between two sentences.
report-sentence-joint = { " " }
# $report: the kind of report; $subject: name of a country, region, class or theme
report-title-statement = { $report }: { $subject }
# $meeting: the meeting that receives it, such as WTSA-28; $report: the kind of report
report-title-meeting = { $meeting }: { $report }
report-title-cut = { $report } – مقتطف: { $subject }
report-source-needs = مدير مكتب تنمية الاتصالات، بالتعاون مع مدير مكتب تقييس الاتصالات
report-source-statement = أمانة الاتحاد
report-session-needs = إلى أعضاء الاتحاد
report-summary-needs = تبيّن هذه الوثيقة البلدان النامية التي شملها بناء القدرات في مجال إنترنت الأشياء والمدن والمجتمعات الذكية المستدامة، والبلدان التي لم يشملها بعد.
report-summary-not-reached = الدول الأعضاء النامية التي لم يشملها النشاط في الفترة: { $count }.
# $subject: name of a country, region, class or theme
report-summary-statement = تبيّن هذه الوثيقة ما هو مسجل بشأن: { $subject }.
report-action-needs = يرجى من الأعضاء أن يحيطوا علماً بهذه الوثيقة وأن يبيّنوا احتياجاتهم.
report-action-statement = هذه الوثيقة للإحاطة.
report-references-needs = القرار 98 للجمعية العالمية لتقييس الاتصالات؛ القرار 85 للمؤتمر العالمي لتنمية الاتصالات
report-references-statement = سجلات الأحداث والتسجيلات والأنشطة
report-introduction-needs = يكلف القرار 98 للجمعية العالمية لتقييس الاتصالات والقرار 85 للمؤتمر العالمي لتنمية الاتصالات المديرين بتحديد احتياجات البلدان النامية في مجال إنترنت الأشياء والمدن والمجتمعات الذكية المستدامة. وتورد هذه الوثيقة الاحتياجات التي أعلنتها البلدان وطلباتها للدعم لعقد حدث، كما هي مسجَّلة للفترة أو دون تاريخ، وتبيّن البلدان التي شاركت والبلدان التي لم تشارك.
# $subject: name of a country or territory
report-introduction-country = الموضوع: { $subject }. الأحداث هي التي استضافها هذا البلد أو الإقليم، أو التي مثّله فيها أحد، أو التي يذكر مصدر حاضرين منه فيها. ولا يُحتسب إلا الأشخاص الذين مثّلوه؛ وكذلك المنح والأعداد المذكورة. أما ما يُذكر عن أحداث بلا تاريخ فيخص الحدث كله.
# $subject: name of a region or of a class of countries
report-introduction-places = الموضوع: { $subject }. الأحداث هي التي استضافها بلد من هذه المجموعة، أو التي مثّل فيها أحد بلداً منها، أو التي يذكر مصدر حاضرين منه فيها؛ ويُحدَّد الانتماء إلى المجموعة في اليوم الأول من الحدث. ولا يُحتسب إلا الأشخاص الذين مثّلوا بلداً منها؛ وكذلك المنح والأعداد المذكورة. أما ما يُذكر عن أحداث بلا تاريخ فيخص الحدث كله.
# $subject: name of a theme
report-introduction-theme = الموضوع: { $subject }. الأحداث هي التي تحمل هذا الموضوع بنفسها أو تندرج تحت حدث يحمله؛ ويُحتسب كل من شارك فيها. أما الأنشطة المسجلة الأخرى والاحتياجات والطلبات فهي التي تحمل هذا الموضوع بنفسها.
# $subject: what it is
report-introduction-events = الموضوع: { $subject }. الأحداث هي التي ذُكر ذلك بشأنها، أو التي تندرج تحت حدث ذُكر ذلك بشأنه ولا تذكر هي غيره؛ ويُحتسب كل من شارك فيها. أما الأنشطة المسجلة الأخرى فلا يُذكر ذلك بشأنها ولا ترد في القائمة.
# $subject: name of a country, a region or a class of countries
report-unlisted = لا تحصي هذه النسخة العامة ولا تورد إلا الأحداث التي عُقدت في المكان المعني ({ $subject }) أو التي يذكره مصدر بشأنها. ولا يُذكر أي الأحداث حضرها أشخاص من هناك، لأن ذلك يدل على عدد قليل من الأشخاص.
report-cut = هذه الوثيقة مقتطف من التقرير ولا تقوم مقامه. { $subject }: الأحداث هي التي ذُكر ذلك بشأنها، أو التي تندرج تحت حدث ذُكر ذلك بشأنه ولا تذكر هي غيره؛ ويُحتسب كل من شارك فيها. أما الأنشطة المسجلة الأخرى والاحتياجات والطلبات فلا يُذكر ذلك بشأنها ولا ترد في القائمة. وما يُذكر عن فقرات القرارات والبيانات الناقصة والبلدان التي شُملت والتي لم تُشمل والفترة السابقة يخص هذه الأحداث وحدها.
report-summary-cut = مقتطف: { $subject }. جميع الأرقام تخص هذه الأحداث وحدها.
# $name: what it is called; $code: its number
report-subject-scope = النطاق: { $name }
report-subject-itu_role = دور الاتحاد: { $name }
report-subject-sdg = هدف التنمية المستدامة { $code }: { $name }
report-subject-action_line = خط العمل { $code } للقمة العالمية لمجتمع المعلومات: { $name }
# Begins with a space. After the title of an event.
report-event-hidden = { " " }عدد المشاركين محجوب كي لا يدل على أحد.
report-t19 = البلدان النامية التي لم تُشمل بعد
report-t19-note = الدول الأعضاء في اليوم الأخير من الفترة التي لا مشاركة لها باسمها؛ المنطقة والفئات كما في ذلك اليوم.
report-named = مذكور في عدد معلن

## Annexes

# $letter: A, B, C
report-annex = الملحق { $letter }
report-annex-events = الأحداث التي تستند إليها الأرقام
report-no-events = لم يُعقد أي حدث في الفترة المشمولة بالتقرير.
report-annex-method = المنهجية والثغرات في البيانات
report-method = المنهجية
# $rules: a number; $cutoff, $made: moments in UTC
report-method-made = قواعد العد، الصيغة { $rules }. تاريخ إقفال البيانات: { $cutoff } UTC. تاريخ إعداد الوثيقة: { $made } UTC.
report-method-digest = البصمة الرقمية (SHA-256) للبيانات التي تستند إليها هذه الوثيقة:
report-method-rules = طُبقت القواعد التالية:
report-rule-1 = المنطقة والفئة هما منطقة البلد الممثَّل وفئته في اليوم الأول من الحدث.
report-rule-2 = عدد المشاركات وعدد الأشخاص دون تكرار رقمان منفصلان.
report-rule-3 = تتداخل الفئات؛ وتُحتسب البلدان النامية كمجموعة واحدة، كل شخص وكل بلد مرة واحدة.
report-rule-4 = الأدوار المحتسبة هي: مشارك، مستفيد من منحة، متحدث، مدير جلسة، مدرِّب.
report-rule-5 = تشمل أرقام المشاركة الحضورية وأرقام المشاركة عن بُعد كلتاهما المشاركين بالطريقتين معاً.
report-rule-6 = كل يوم حضر فيه الشخص جلسة واحدة على الأقل هو يوم حضور واحد.
report-rule-7 = أعداد الحاضرين التي يقتصر المصدر على ذكرها تُعرض على حدة ولا تُوزع أبداً على المناطق أو الفئات.
report-rule-8 = غير المعروف لا يعني صفراً: فما لم يُبيَّن أو لم يُسجل له عمود خاص به أو يرد في القائمة أدناه.
report-rule-9 = تُحتسب الأقاليم على حدة عن الدول؛ وليس للمشاركين من المنظمات الدولية منطقة ولا فئة.
report-rule-10 = في الوثائق المخصصة للعموم، تُحجب الأرقام الواردة بحسب كل بلد أو بحسب نوع الجنس أو بحسب السنة إذا كانت تدل على أقل من ثلاثة أشخاص، ويُحجب معها ما يلزم من الأرقام الأخرى لكي لا يمكن استنتاجها بالطرح.
report-rule-11 = تُحتسب الأحداث التي عُقدت ويقع يومها الأول ضمن الفترة ولا تضم أحداثاً أخرى تحتها.
report-rule-12 = تُعد الفقرة منفذة متى استجاب لها حدث عُقد أو نشاط مسجل حلّ تاريخه وليس مخططاً له ولا قيد التنفيذ ولا في انتظار الموافقة.
report-rule-13 = تُدرج الأنشطة المسجلة الأخرى والاحتياجات والطلبات إذا كان تاريخها يقع ضمن الفترة، أو إذا لم يكن معروفاً أو لم يكن دقيقاً بما يكفي لتحديد ذلك.
# $list: names of countries
report-unconfirmed = الخروج المقرر للبلدان التالية من فئة أقل البلدان نمواً غير مؤكد، ولا تزال هذه البلدان محتسبة ضمن تلك الفئة: { $list }.
report-gaps = الثغرات في البيانات
report-gaps-none = لا توجد بيانات ناقصة.
# $count: number of events
report-gaps-some =
    { $count ->
        [zero] لا يوجد أي حدث تنقصه بيانات.
        [one] تنقص بيانات عن حدث واحد:
        [two] تنقص بيانات عن حدثين:
        [few] تنقص بيانات عن { $count } أحداث:
        [many] تنقص بيانات عن { $count } حدثاً:
       *[other] تنقص بيانات عن { $count } حدث:
    }
# $number: number of the document with its revision; $suffix: the letter of the document's language
report-number-given = الوثيقة {"\u200E"}{ $number }-{ $suffix }{"\u200E"}
# $revision: such as Rev.1; $suffix: the letter of the document's language
report-number-revised = الوثيقة [الرقم]{"\u200E"}({ $revision })-{ $suffix }{"\u200E"}
# $item: an agenda item, such as PL 1.14
report-agenda-item = بند جدول الأعمال: { $item }
# $language: name of a language
report-original-language = الأصل: { $language }
report-declared = أُعلن أن البيانات التالية غير متاحة، للأسباب المبينة:
# Follows the title of an event. $gap: what is missing; $reason: a text of staff. Begins with a space.
report-declared-reason = { " " }({ $gap }): { $reason }
# $place, $dates: words; $people, $countries: numbers
report-training-people =
    عُقد تدريب في { $place } ({ $dates }) شارك فيه { $people ->
        [zero] لا أحد
        [one] مشارك واحد
        [two] مشاركان
        [few] { $people } مشاركين
        [many] { $people } مشاركاً
       *[other] { $people } مشارك
    } { $countries ->
        [0] (البلد غير مبيَّن)
        [zero] (البلد غير مبيَّن)
        [one] من بلد أو إقليم واحد
        [two] من بلدين أو إقليمين
        [few] من { $countries } بلدان وأقاليم
        [many] من { $countries } بلداً وإقليماً
       *[other] من { $countries } بلد وإقليم
    }.
# $place, $dates: words; $people: a number already written out
report-training-stated = عُقد تدريب في { $place } ({ $dates }). عدد الحاضرين المذكور دون تفصيل: { $people }.
report-training-online-people =
    عُقد تدريب عبر الإنترنت ({ $dates }) شارك فيه { $people ->
        [zero] لا أحد
        [one] مشارك واحد
        [two] مشاركان
        [few] { $people } مشاركين
        [many] { $people } مشاركاً
       *[other] { $people } مشارك
    } { $countries ->
        [0] (البلد غير مبيَّن)
        [zero] (البلد غير مبيَّن)
        [one] من بلد أو إقليم واحد
        [two] من بلدين أو إقليمين
        [few] من { $countries } بلدان وأقاليم
        [many] من { $countries } بلداً وإقليماً
       *[other] من { $countries } بلد وإقليم
    }.
# $dates: words; $people: a number already written out
report-training-online-stated = عُقد تدريب عبر الإنترنت ({ $dates }). عدد الحاضرين المذكور دون تفصيل: { $people }.

## What countries need and ask for, and what came of trainings.
report-asked = احتياجات البلدان وطلباتها
# $needs: number of needs; $requests: number of requests
report-asked-found = المسجَّل للفترة أو دون تاريخ: الاحتياجات { $needs }، طلبات الدعم لعقد حدث { $requests }.
report-needs_stated = الاحتياجات المعلنة
report-requests = طلبات الدعم
report-t22 = الاحتياجات التي أعلنتها البلدان
report-t22-note = وفقاً للمصدر؛ ويُدرج أيضاً ما ليس له تاريخ.
report-t23 = طلبات الدعم لعقد حدث
report-theme = الموضوع
report-priority = الأولوية
report-source = المصدر
report-need = الاحتياج
report-programme = البرنامج والمستوى
report-hours = الساعات
report-trained = المدرَّبون (مذكور)
report-certified = الحاصلون على شهادات (مذكور)
report-score-before = متوسط الدرجات قبل
report-score-after = متوسط الدرجات بعد

# Pictures.
report-figure-before = { "الشكل " }
report-picture-women = النساء بين من ذكروا نوع الجنس، بحسب المنطقة
report-picture-women-description = شريط واحد لكل منطقة طوله نسبة النساء المئوية. وترد الأرقام في الجدول T3.
report-picture-share = { $of }: { $share }
report-picture-regions = المشاركات بحسب المنطقة والسنة
report-picture-regions-description = مجموعة أعمدة لكل منطقة وعمود لكل سنة، وكلها بمقياس واحد. وترد الأرقام في الجدول T24.
report-picture-classes = المشاركات بحسب فئة البلد والسنة
report-picture-classes-description = مجموعة أعمدة لكل فئة وعمود لكل سنة، وكلها بمقياس واحد. وترد الأرقام في الجدول T24.
report-picture-countries = البلدان المشمولة
report-picture-countries-description = مربع واحد لكل دولة عضو، بحسب المنطقة. والمربع المملوء ذو الحافة المتصلة بلد شارك منه شخص واحد على الأقل، والمربع المنقط بلد غير مشمول بعد. وترد البلدان المشمولة في الجدول T5.
report-t24 = المشاركات بحسب المنطقة وفئة البلد والسنة
report-t24-note = لا تُحتسب من السنة الأولى والسنة الأخيرة إلا أيام الفترة. وتتداخل الفئات فلا يصح جمعها.

## What was aimed at.
report-t25 = المقاصد والنتائج
report-t25-note = المقاصد هي المحددة لهذه الفترة بالضبط. وتُقرَّب النسب المئوية إلى أعداد صحيحة؛ ولا ترد نسبة إذا كان المقصد صفراً أو كانت النتيجة محجوبة.
report-t26 = التقييمات
report-t26-note = الردود ومتوسطاتها هي المذكورة للحدث؛ وما لم يُذكر غير معروف.
report-mean = المتوسط
report-answers = الردود
report-target = المقصد
report-result = النتيجة
# Heading of a column of whole percents
report-share-reached = النسبة المحققة (%)
