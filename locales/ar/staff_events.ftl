### Events as officers work on them: the list, the form, the overview and the steps of an event's life.

## The list
staff_events-title = الأحداث
staff_events-all = جميع الأحداث
staff_events-new = حدث جديد
staff_events-any = الكل
staff_events-text = كلمات من العنوان أو المكان أو الرقم المرجعي
staff_events-event = الحدث
staff_events-kind = النوع
staff_events-sector = القطاع
staff_events-year = السنة
staff_events-state = الحالة
staff_events-dates = التواريخ
staff_events-place = المكان
staff_events-taken = المقاعد المشغولة
# $taken: places taken; $capacity: places in all
staff_events-taken_of = { $taken } من { $capacity }
staff_events-show = عرض
staff_events-read_only = للاطلاع فقط
# $count: number of events
staff_events-found =
    { $count ->
        [zero] لا توجد أحداث مطابقة.
        [one] حدث واحد
        [two] حدثان
        [few] { $count } أحداث
        [many] { $count } حدثاً
       *[other] { $count } حدث
    }

## The head of an event's pages
staff_events-pages = صفحات هذا الحدث
staff_events-overview = لمحة عامة
staff_events-details = التفاصيل
staff_events-registrations = التسجيلات
staff_events-attendance = الحضور
staff_events-headcounts = عدد الحاضرين
staff_events-public_page = الصفحة العامة
staff_events-back = رجوع دون تغيير

## The overview
staff_events-steps = الخطوات التالية
staff_events-people = الأشخاص
staff_events-nobody = لم يسجل أحد.
staff_events-known = المعلومات المعروفة
staff_events-parent = الحدث الرئيسي
# $count: number of events that stand under this one
staff_events-children =
    { $count ->
        [zero] لا توجد أحداث مندرجة تحت هذا الحدث
        [one] حدث واحد مندرج تحت هذا الحدث
        [two] حدثان مندرجان تحت هذا الحدث
        [few] { $count } أحداث مندرجة تحت هذا الحدث
        [many] { $count } حدثاً مندرجاً تحت هذا الحدث
       *[other] { $count } حدث مندرج تحت هذا الحدث
    }
staff_events-children_help = هذا حدث جامع لأحداث أخرى. وتأخذ التقارير الأرقام من الأحداث المندرجة تحته، أو من هذا الحدث إذا لم تتوفر الأرقام إلا فيه.
staff_events-fact_sectors = القطاعات
staff_events-fact_mode = الشكل
staff_events-fact_hours = الوقت
staff_events-fact_places = المقاعد
staff_events-fact_no_limit = دون حد أقصى
staff_events-fact_approval = التسجيل
staff_events-fact_mandates = الفقرات المستجاب لها
staff_events-fact_themes = الموضوعات
staff_events-fact_partners = الشركاء
# $name: name of a partner; $kind: what kind of organization it is
staff_events-partner_kind = { $name } ({ $kind })
staff_events-fact_contact = جهة الاتصال

## Steps of an event's life, as buttons
step-announcement = الإعلان عن الحدث
step-registration-opening = فتح التسجيل
step-registration-closing = إغلاق التسجيل
step-holding = بيان أن الحدث عُقد
step-record-closing = إغلاق السجل
step-record-reopening = إعادة فتح السجل
step-postponement = تأجيل
step-cancellation = إلغاء الحدث
# What happened, after the button was pressed
step_done-announcement = أُعلن عن الحدث وأصبح متاحاً للعموم.
step_done-registration-opening = التسجيل مفتوح.
step_done-registration-closing = التسجيل مغلق.
step_done-holding = بُيِّن أن الحدث عُقد.
step_done-record-closing = السجل مغلق. وتستعمل التقارير أرقامه بوصفها نهائية.
step_done-record-reopening = أُعيد فتح السجل. وتظل أرقامه مؤقتة إلى حين إغلاقه.
step_done-postponement = أُجِّل الحدث.
step_done-cancellation = أُلغي الحدث.
step_done-created = حُفظ الحدث كمسودة. وهو غير متاح للعموم بعد.
step_done-copied = نُسخ الحدث إلى هذه المسودة. ولا يمكن للجمهور رؤيتها بعد.
step_done-saved = تم الحفظ.
copy-title = نسخ إلى حدث جديد
copy-event_ref = مرجع الحدث الجديد
copy-do = نسخ
copy-copied = ما يُنسخ
copy-copied-texts = العنوان والملخص والبرنامج بكل اللغات، والمواد
copy-copied-settings = النوع والقطاعات والمكان والأوقات اليومية وعدد المقاعد والاعتماد والشركاء والمواضيع والولايات وجهة الاتصال
copy-copied-form = الاستمارة المعمول بها وتعديلاتها التي لم تُنشر بعد
copy-copied-quotas = الحصص، ومدة عروض المقاعد
copy-copied-mails = ما كُتب للرسائل بكل اللغات
copy-copied-steps = خطوات التسجيل والتذكيرات والأسباب المحفوظة للقرارات
copy-not_copied = ما لا يُنسخ
copy-not_copied-dates = التواريخ: حددوا التواريخ الجديدة
copy-not_copied-parent = الحدث الذي هو جزء منه، والأحداث التابعة له
copy-not_copied-quota_ends = الأيام التي تسري الحصص حتى نهايتها: راجعوها بعد تحديد التواريخ
copy-not_copied-links = ما تقرر بشأن صلاته بالولايات وحصة كل منها: ولا يُنسخ إلا الولايات التي يستجيب لها
copy-not_copied-requests = طلب الدعم الذي نُظّم من أجله
copy-not_copied-people = التسجيلات والاستمارات التي بدأ ملؤها وقائمة الانتظار والإجابات والملفات والحضور والقرارات الجاري تنفيذها والرسائل المرسلة أو غير المرغوب فيها
copy-not_copied-invited = الدعوات وجهات الاتصال المعيّنة لهذا الحدث وحده والمجموعات ومن سجلها والإعلانات
copy-not_copied-record = أعداد الحاضرين ونتائج الدورة التدريبية والسجل ومصادره وما ينقصه وسجل التغييرات
# Beside the field for the reason
step_reason-postponement = يُحفظ في سجل التدقيق.
step_reason-cancellation = يُحفظ في سجل التدقيق.
step_reason-record-reopening = يُحفظ في سجل التدقيق.
# What a step will do, before it is taken
step_help-cancellation = يبقى الحدث الملغى في جدول الأحداث العام مع بيان إلغائه. ولا يمكن التراجع عن ذلك.
step_help-postponement = يبقى الحدث المؤجل في جدول الأحداث العام مع بيان تأجيله. ويُرجى الإعلان عنه من جديد متى عُرفت تواريخه الجديدة.
step_help-record-closing = تُدوَّن عند الإغلاق الوقائع التي تستعملها التقارير. ولا يمكن بعد ذلك تغيير التسجيلات والحضور وعدد الحاضرين إلى أن يعاد فتح السجل.
step_help-record-reopening = يمكن تغيير التسجيلات والحضور وعدد الحاضرين من جديد. وتبيّن التقارير أن أرقام هذا الحدث مؤقتة إلى حين إغلاق السجل.
step_help-announcement = سيصبح الحدث متاحاً للعموم.
step_help-registration-opening = سيصبح التسجيل ممكناً.
step_help-registration-closing = لن يكون التسجيل ممكناً بعد ذلك.
step_help-holding = تم عقد الحدث. ويمكن بعد ذلك تسجيل الحضور وإغلاق السجل.

staff_events-reason = السبب
staff_events-reason_missing = يرجى بيان السبب؛ فهو يُحفظ.
staff_events-changes_are_told = إذا غيرتم التواريخ أو الأوقات أو المكان أو طريقة المشاركة، يُبلَّغ جميع المسجلين بالبريد الإلكتروني، وكذلك المدعوون الذين لم يردوا وجهات الاتصال المعيّنة المعنية.
# $count: number of people
staff_events-will_be_told =
    { $count ->
        [zero] لا يلزم إبلاغ أحد: لا يوجد مسجلون لهم عنوان بريد إلكتروني مؤكد، ولا دعوات مفتوحة، ولا جهات اتصال معيّنة معنية.
        [one] سيُبلَّغ شخص واحد بالبريد الإلكتروني.
        [two] سيُبلَّغ شخصان بالبريد الإلكتروني.
        [few] سيُبلَّغ { $count } أشخاص بالبريد الإلكتروني.
        [many] سيُبلَّغ { $count } شخصاً بالبريد الإلكتروني.
       *[other] سيُبلَّغ { $count } شخص بالبريد الإلكتروني.
    }
# $count: number of people
staff_events-came =
    { $count ->
        [zero] لم يُسجل حضور أحد.
        [one] سُجل حضور شخص واحد.
        [two] سُجل حضور شخصين.
        [few] سُجل حضور { $count } أشخاص.
        [many] سُجل حضور { $count } شخصاً.
       *[other] سُجل حضور { $count } شخص.
    }
# $count: number of people
staff_events-open =
    { $count ->
        [zero] حضور جميع من تأكد تسجيلهم مسجل.
        [one] هناك شخص واحد تأكد تسجيله ولم يُسجل حضوره.
        [two] هناك شخصان تأكد تسجيلهما ولم يُسجل حضورهما.
        [few] هناك { $count } أشخاص تأكد تسجيلهم ولم يُسجل حضورهم.
        [many] هناك { $count } شخصاً تأكد تسجيلهم ولم يُسجل حضورهم.
       *[other] هناك { $count } شخص تأكد تسجيلهم ولم يُسجل حضورهم.
    }
# $count: number of head-counts
staff_events-headcounts_on_record =
    { $count ->
        [zero] لا يوجد أي عدد مسجل للحاضرين.
        [one] يوجد عدد واحد مسجل للحاضرين.
        [two] يوجد عددان مسجلان للحاضرين.
        [few] توجد { $count } أعداد مسجلة للحاضرين.
        [many] يوجد { $count } عدداً مسجلاً للحاضرين.
       *[other] يوجد { $count } عدد مسجل للحاضرين.
    }
staff_events-headcount_conflict = تذكر عدة مصادر عدداً إجمالياً ولم يُختر أي منها.

## Why a step is not taken
# $state: the event's state, named
staff_events-already = سبق القيام بذلك. حالة الحدث الآن: { $state }.
# $state: the event's state, named
staff_events-not_from = هذه الخطوة غير ممكنة في حالة الحدث الراهنة: { $state }.
# $day: a date in words
staff_events-not_begun = أقرب موعد لبدء الحدث: { $day }.
# $day: a date in words
staff_events-not_over = لا ينتهي الحدث قبل التاريخ التالي: { $day }.
# $day: a date in words
staff_events-over = انتهى الحدث في التاريخ التالي: { $day }.
staff_events-closed = سجل هذا الحدث مغلق. ويلزم إعادة فتحه لإجراء أي تغيير.

## The form
staff_events-required = العنوان بلغة واحدة والنوع والقطاع عناصر إلزامية؛ ويمكن إدخال ما عداها لاحقاً.
staff_events-save = حفظ
staff_events-not_stated = غير مبيَّن
staff_events-texts = النصوص
staff_events-texts_help = تكفي لغة واحدة. ويُعرض على قراء اللغات الأخرى النص الإنكليزي، أو النص المتوفر إن لم يوجد، مع بيان لغته.
staff_events-when = الموعد
staff_events-when_help = التواريخ بقدر الدقة المعروفة: ⁨2027-05-04⁩ أو ⁨2027-05⁩ أو 2027. وفي غياب تاريخ للانتهاء، يكون هو نفسه تاريخ البدء.
staff_events-where = المكان والشكل
staff_events-participation = المشاركة
staff_events-approval_no = تأكيد فوري
staff_events-approval_yes = بتّ المسؤول في كل تسجيل
staff_events-by_invitation_no = الجميع
staff_events-by_invitation_yes = المدعوون فقط
staff_events-subjects = الموضوعات والتكليفات
staff_events-mandates_other = غيرها من المسجل
staff_events-partners = الشركاء
# $kinds: codes of kinds with their names, enumerated
staff_events-partners_help = شريك واحد في كل سطر: الاسم، أو الاسم وخط عمودي والنوع، مثل UNECE|un. الأنواع: { $kinds }.
staff_events-materials = المواد
staff_events-materials_help = روابط وثائق على الويب. وتظهر سطور إضافية بعد الحفظ.
staff_events-conflict = حفظ مستخدم آخر هذا الحدث أثناء قيامكم بالتعديل
staff_events-conflict_help = لم يُفقد شيء مما كتبتم: فالنموذج أدناه يحتوي عليه. ويرد أدناه ما هو مخزن الآن في كل حقل مختلف. وبإعادة الحفظ يحل ما كتبتم محله.
staff_events-conflict_empty = (فارغ)

# Labels of the fields
event_field-event_ref = الرقم المرجعي
event_field-kind = النوع
event_field-parent = الحدث الرئيسي (الرقم المرجعي لحدث آخر)
event_field-sectors = القطاعات
event_field-title = العنوان
event_field-summary = نبذة
event_field-programme_text = برنامج الأيام
event_field-start = اليوم الأول
event_field-end = اليوم الأخير
event_field-start_time = وقت البدء
event_field-end_time = وقت الانتهاء
event_field-time_zone = المنطقة الزمنية
event_field-mode = الشكل
event_field-city = المدينة
event_field-venue = مكان الانعقاد
event_field-host_country = البلد المضيف
event_field-scope = النطاق
event_field-itu_role = دور الاتحاد
event_field-programme = برنامج التدريب
event_field-capacity = السعة
event_field-approval = طريقة تأكيد التسجيلات
event_field-registration_from = أول يوم للتسجيل
event_field-registration_until = آخر يوم للتسجيل
event_field-by_invitation = من يمكنه التسجيل
event_field-invitation_reminder_days = تذكير المدعوين قبل نهاية المهلة بعدد الأيام
event_field-address_hours = عدد الساعات لتأكيد العنوان
event_field-contact_email = عنوان البريد الإلكتروني للاتصال
event_field-languages = لغات الحدث
event_field-languages_other = لغات أخرى
event_field-themes = الموضوعات
event_field-sdgs = أهداف التنمية المستدامة
event_field-action_lines = خطوط عمل القمة العالمية لمجتمع المعلومات
event_field-mandates = فقرات القرارات التي يستجيب لها الحدث
event_field-partners = الشركاء
event_field-material_title = عنوان الرابط
event_field-material_url = عنوان الويب للرابط
event_field-material_language = لغة الرابط
# Help below some of them
event_hint-event_ref = يُستعمل في الملفات والتقارير؛ ولا يمكن تغييره لاحقاً.
event_hint-start = ⁨2027-05-04⁩ أو ⁨2027-05⁩ أو 2027
event_hint-time_zone = اسم من قائمة IANA، مثل Africa/Dakar
event_hint-capacity = يُترك فارغاً عند عدم وجود حد أقصى
event_hint-invitation_reminder_days = يُترك فارغاً لعدم إرسال تذكير تلقائي؛ 90 على الأكثر
event_hint-registration_from = يُترك فارغاً إذا أمكن التسجيل فور فتحه
event_hint-registration_until = يُترك فارغاً إذا أمكن التسجيل حتى بداية الحدث. وينتهي اليوم عند منتصف الليل في المنطقة الزمنية للحدث.
event_hint-address_hours = يُحتسب التسجيل بعد أن يتبع صاحبه الرابط الوارد في الرسالة؛ ويُحجز المقعد هذا العدد من الساعات، 720 على الأكثر. ويُترك فارغاً إذا لم يُشترط تأكيد العناوين.
event_hint-languages_other = رموز اللغات، مع الفصل بينها بالعلامة ;
event_hint-programme = مثل اسم دورة من دورات الأكاديمية
event_hint-contact_email = العنوان الذي ترد إليه الردود على رسائل الحدث
