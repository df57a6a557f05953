### People across events: finding them, their history, pairs that could be one person, merging two.

people-title = الأشخاص
people-text = الاسم أو البريد الإلكتروني
people-any = الكل
people-show = عرض
people-name = الاسم
people-email = البريد الإلكتروني
people-country = البلد
people-countries = البلدان
people-organization = المنظمة
people-organizations = المنظمات
people-registrations = التسجيلات
# Heading of a column: dates of the latest event
people-last = أحدث حدث
# $count: number of people
people-found =
    { $count ->
        [zero] لا أحد يطابق البحث.
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصاً
       *[other] { $count } شخص
    }
# $count: how many were counted
people-found_more = عدد الأشخاص يتجاوز { $count }. يُرجى تضييق البحث.
# $count: number of registrations that the reader may see
people-registrations_count =
    { $count ->
        [zero] لا توجد تسجيلات
        [one] تسجيل واحد
        [two] تسجيلان
        [few] { $count } تسجيلات
        [many] { $count } تسجيلاً
       *[other] { $count } تسجيل
    }
people-unseen = أُضيف بعض الأشخاص حديثاً ولا تعرضهم هذه القائمة بعد. يُرجى الاطلاع عليها مجدداً بعد دقيقة.
# A link. $count: number of pairs of people
people-pairs_waiting =
    { $count ->
        [zero] لا توجد أزواج قد تكون للشخص نفسه
        [one] زوج واحد قد يكون للشخص نفسه
        [two] زوجان قد يكون كل منهما للشخص نفسه
        [few] { $count } أزواج قد يكون كل منها للشخص نفسه
        [many] { $count } زوجاً قد يكون كل منها للشخص نفسه
       *[other] { $count } زوج قد يكون كل منها للشخص نفسه
    }
# $name: a person's name
people-compare_with = يُرجى اختيار الشخص المراد مقارنته مع { $name }.
# A button beside a person
people-compare = مقارنة
# The spoken label of the button. $name: a person's name
people-compare_this = مقارنة: { $name }
# The same for two people. $one, $other: names
people-compare_two = مقارنة: { $one } و{ $other }

## Pairs that could be one person.
people-pairs = حالات تكرار محتملة
people-pairs_help = بين هؤلاء الأشخاص أمر مشترك. لا يُدمج أي منهم تلقائياً: يُرجى النظر في كل زوج ودمج الاثنين أو بيان أنهما ليسا الشخص نفسه.
# $count: number of pairs
people-pairs_found =
    { $count ->
        [zero] لا توجد أزواج تنتظر قراراً.
        [one] زوج واحد
        [two] زوجان
        [few] { $count } أزواج
        [many] { $count } زوجاً
       *[other] { $count } زوج
    }
# $count: how many were counted
people-pairs_more = عدد الأزواج يتجاوز { $count }
people-pair_one = الشخص الأول
people-pair_other = الشخص الآخر
people-pair_reason = السبب
people-pair_decide = القرار
people-reason-same_email = البريد الإلكتروني نفسه
people-reason-same_name_country = الاسم والبلد نفسهما
people-reason-same_name_organization = الاسم والمنظمة نفسهما
people-reason-close_spelling = اسمان متقاربان في الكتابة
people-not_the_same = ليسا الشخص نفسه
# The spoken label of the button. $one, $other: names
people-not_the_same_two = ليسا الشخص نفسه: { $one } و{ $other }
people-not_the_same_help = إذا كانا شخصين مختلفين فيُرجى بيان ذلك: لن يُقترحا مرة أخرى.
people-told_apart = حُفظ ذلك: لن يُقترح هذان الشخصان مرة أخرى.

## One person.
people-since = مسجل منذ
people-identities = البريد الإلكتروني والاسم المذكوران معاً
people-references = المراجع في الملفات
people-event = الحدث
people-dates = التواريخ
people-role = الدور
people-state = الحالة
people-attendance = الحضور
people-fellowship = المنحة
# $mode: how the person took part; $count: number of days
people-attended =
    { $count ->
        [zero] { $mode }، { $count } يوم
        [one] { $mode }، يوم واحد
        [two] { $mode }، يومان
        [few] { $mode }، { $count } أيام
        [many] { $mode }، { $count } يوماً
       *[other] { $mode }، { $count } يوم
    }
people-mails = الرسائل الإلكترونية
people-mail = الرسالة
people-recipient = المرسل إليه
people-when = الوقت
people-merge_with = الدمج مع شخص آخر
# $count: number of people
people-could_be =
    { $count ->
        [zero] لا أحد قد يكون الشخص نفسه
        [one] شخص واحد قد يكون الشخص نفسه
        [two] شخصان قد يكونان الشخص نفسه
        [few] { $count } أشخاص قد يكونون الشخص نفسه
        [many] { $count } شخصاً قد يكونون الشخص نفسه
       *[other] { $count } شخص قد يكونون الشخص نفسه
    }
people-merges = الأشخاص المدمجون
# $when: a moment; $who: address of an officer
people-merged_by = { $when }، { $who }
# In place of the name of somebody who was merged long ago
people-forgotten = اسم لم يعد محفوظاً
people-undo = التراجع عن الدمج
# The spoken label of the button. $name: a person's name
people-undo_this = التراجع عن الدمج: { $name }
# $when: a moment
people-undo_until = ممكن حتى { $when }
people-undone = جرى التراجع عن الدمج، وعاد الشخصان منفصلين.
people-merged_now = أصبح الاثنان شخصاً واحداً.

## What could not go back when a merge was undone.
people-left-name = غُيّر الاسم بعد الدمج ويبقى كما هو.
people-left-email = غُيّر البريد الإلكتروني بعد الدمج ويبقى كما هو.
people-left-registration = لم يعد أحد التسجيلات المنقولة موجوداً.
people-left-place = يبقى تسجيل سحبه الدمج مسحوباً: فقد غُيّر بعد ذلك أو شُغل المقعد أو انتهى الحدث.
people-left-since = تبقى التسجيلات التي جرت بعد الدمج لهذا الشخص.

## Why a merge is not undone.
people-refused-too_late = لم يعد التراجع عن الدمج ممكناً: فقد مضى 30 يوماً.
people-refused-merged_since = دُمج هذا الشخص بعد ذلك مع شخص آخر. يُرجى التراجع عن ذلك الدمج أولاً.
people-refused-other_sector = أحد التسجيلات يخص حدثاً لا يشمله حسابكم. يُرجى الرجوع إلى أحد المديرين.
people-refused-unknown = لا وجود لهذا الدمج أو جرى التراجع عنه.

## The form of a merge.
people-merge_title = دمج شخصين
# $one: name of the person who stays; $other: name of the person who is merged
people-merge_help = يصبح { $other } هو { $one }: شخص واحد له تسجيلات الاثنين. وتحسبه الأرقام مرة واحدة، بما في ذلك السجلات المغلقة.
# Headings: the person who stays, and the one who goes into it
people-kept = الشخص الباقي
people-merged = الشخص المدمج
people-swap = إبقاء الشخص الآخر
people-choose_values = ما هي القيم الصحيحة؟
people-nothing = غير مبيَّن
people-moves = ما يُنقل
people-moves_nothing = لا يُنقل أي تسجيل.
people-moves_help = يُنقل أيضاً ما ذُكر عن الشخص: عناوين البريد الإلكتروني والأسماء والمراجع في الملفات. ويحتفظ كل تسجيل بما كُتب فيه.
people-same_event = كلاهما مسجل في الحدث نفسه
people-one_must_go = للشخص الواحد مقعد واحد. يُرجى اختيار التسجيل الباقي؛ ويُسحب التسجيل الآخر ولا تُرسل أي رسالة.
people-both_stay = يبقى الاثنان في السجل ويُحسبان مشاركة واحدة.
people-choose_stays = يُرجى اختيار التسجيل الباقي من الاثنين.
people-undo_help = يمكن التراجع عن ذلك خلال 30 يوماً.
people-merge = دمج
people-overtaken = تغيرت بعض البيانات منذ فتح هذه الصفحة. يُرجى التحقق منها قبل الدمج.
people-merged_already = هما شخص واحد بالفعل: دمجهما أحد الموظفين في هذه الأثناء.
# $sources: names of sources of files
people-told_apart_by = في ملفات المصدر نفسه مرجع لكل منهما، أي أنهما شخصان بحسب المصدر: { $sources }.
people-told_apart_before = أفاد { $who } في { $day } بأنهما شخصان.
people-not_covered = لأحدهما تسجيل في حدث لا يشمله حسابكم. يُرجى أن يُطلب من أحد المديرين دمجهما.
