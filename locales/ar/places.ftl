places-at_most = { $whom }: { $places } كحد أقصى
places-kept = { $whom }: { $places } محجوزة
places-kept_until = { $whom }: { $places } محجوزة حتى { $until }
places-places =
    { $count ->
        [zero] لا مقاعد
        [one] مقعد واحد
        [two] مقعدان
        [few] { $count } مقاعد
        [many] { $count } مقعداً
       *[other] { $count } مقعد
    }
places-percent = { $percent }% من المقاعد
places_each-country = كل بلد
places_each-administration = إدارة كل بلد
places_each-region = كل منطقة
places_each-gender = كل نوع جنس
places_each-organization_kind = كل نوع من المنظمات
places-quotas = الحصص
places-quotas_help = يحدد الحد الأقصى عدد من يمكنهم الحضور من مجموعة ما. وتُحجز المقاعد لمجموعة ما حتى تاريخ معين إذا حُدد. ويمكن أن تسري عدة حصص في آن واحد؛ ومن لا يحصل على مقعد ينتظر ويُعرض عليه المقعد التالي المناسب.
places-no_quotas = لم تُحدد أي حصة: الأسبقية لمن يسجل أولاً.
places-quota = الحصة
places-taken = المقاعد المشغولة
places-fullest = { $taken } في المجموعة الأكثر عدداً
places-change = تغيير
places-remove = حذف
places-remove_quota = حذف: { $quota }
places-new_quota = حصة أخرى
places-add = إضافة
places-save = حفظ
places-choose = اختيار
places-no_country = لا شيء
places_field-rule = القاعدة
places_field-amount = العدد
places_field-whom = لمن
places_field-country = أو لبلد واحد
places_field-until = محجوزة حتى
places_hint-amount = عدد المقاعد، أو نسبة مثل 40%
places_hint-until = للمقاعد المحجوزة فقط؛ وتتاح للجميع اعتباراً من هذا اليوم
places_rule-at_most = لا أكثر من هذا العدد
places_rule-kept = يُحجز هذا العدد
places-wrong_amount = اكتب عدد المقاعد، أو نسبة مثل 40%.
places-same = توجد حصة كهذه لهذه المجموعة؛ احذفها أولاً.
places-waits_no_longer = لم يعد هذا الشخص في الانتظار: وتبيّن القائمة الوضع الحالي.
places-moved_meanwhile = نُقل شخص منذ فتح القائمة. وهي أدناه كما هي الآن؛ أعيدوا الإرسال إن كان الموضع لا يزال صحيحاً.
places-until_kept = لا يُحدَّد تاريخ انتهاء إلا للمقاعد المحجوزة.
places-one_group = اختاروا مجموعة أو بلداً، لا كليهما.
places_wrong-kept_for_each = يمكن حجز المقاعد لمجموعة واحدة، لا لكل مجموعة من مجموعات عدة.
places_wrong-no_capacity = حدد أولاً عدد مقاعد الحدث.
places_wrong-more_than_capacity = لا يتسع الحدث لهذا العدد من المقاعد.
places-offers = عروض لقائمة الانتظار
places-offer_hours = مدة العرض بالساعات
places-offer_hours_help = بين 1 و720. ينتهي العرض عند بداية الحدث على أبعد تقدير؛ وينتقل المقعد الذي لا يقبله أحد إلى الشخص التالي.
places-waiting = قائمة الانتظار
places-waiting_help = تُعرض المقاعد الشاغرة بهذا الترتيب خلال دقيقة بالبريد الإلكتروني. ومن تحول حصة دون حصوله على مقعد يُتجاوز ويحتفظ بدوره.
places-in_line =
    { $count ->
        [zero] لا أحد ينتظر.
        [one] ينتظر شخص واحد.
        [two] ينتظر شخصان.
        [few] ينتظر { $count } أشخاص.
        [many] ينتظر { $count } شخصاً.
       *[other] ينتظر { $count } شخص.
    }
places-were_offered =
    { $count ->
        [zero] تعذر عرض أي مقعد.
        [one] عُرض مقعد واحد.
        [two] عُرض مقعدان.
        [few] عُرضت { $count } مقاعد.
        [many] عُرض { $count } مقعداً.
       *[other] عُرض { $count } مقعد.
    }
places-offered_until = معروض حتى { $until }
places-held_for_others = المقاعد المتبقية محجوزة لآخرين
places-why_full = جميع المقاعد مشغولة في الوقت الراهن.
places-why_limit = المقاعد المخصصة لمجموعتكم مشغولة في الوقت الراهن ({ $quota }).
places-why_kept = المقاعد المتبقية في الوقت الراهن محجوزة لآخرين.
places-why_order = تُعرض المقاعد الشاغرة حسب ترتيب قائمة الانتظار.
places_column-position = الترتيب
places_column-name = الاسم
places_column-country = البلد
places_column-organization = المنظمة
places_column-since = ينتظر منذ
places_column-note = ملاحظة
places-offer_now = عرض المقاعد الشاغرة الآن
places-move = نقل شخص
places_field-registration = من
places_field-position = إلى الترتيب
places_field-reason = السبب
places-move_help = يُدوَّن في سجل التدقيق.
places-move_here = نقل
places-offer = يوجد مقعد شاغر لكم. وهو لكم إذا قبلتموه قبل { $until }؛ وبعد ذلك ينتقل إلى الشخص التالي.
places-accept = قبول المقعد
places-decline = تركه للشخص التالي
places-accepted = المقعد لكم. وسنؤكد ذلك بالبريد.
places-declined = تركتم المقعد. وسنؤكد ذلك بالبريد.
places-offer_over = انتهى هذا العرض.
places-no_place_for = لم تبق مقاعد لهذه المجموعة: ستفقدون مقعدكم. يرجى مراسلة المنظمين.
