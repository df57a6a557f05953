### Who registered for an event, and what an officer decides about them.

decisions-title = التسجيلات
decisions-add = إضافة شخص
decisions-xlsx = تنزيل بنسق XLSX
decisions-csv = تنزيل بنسق CSV
decisions-any = الكل
decisions-text = الاسم أو العنوان أو المنظمة
decisions-state = الحالة
decisions-country = البلد
decisions-role = الدور
decisions-sort = الترتيب
decisions-show = عرض
decisions_sort-time = حسب تاريخ التسجيل
decisions_sort-name = حسب الاسم
decisions_sort-country = حسب البلد
decisions_sort-state = حسب الحالة
# A choice in the filter of countries
decisions-no_country = بدون بلد
# A state in the filter. $state: name of the state; $count: number of people
decisions-state_count = { $state } ({ $count })
decisions-name = الاسم
decisions-organization = المنظمة
decisions-submitted = تاريخ التسجيل
decisions-decide = القرار
# In place of the name of somebody who was erased
decisions-erased = تم محو البيانات
# $day: a date in words; $who: address of an officer
decisions-decided = { $day }، { $who }
# Beside the address. $status: code of the failure, such as 5.1.1
decisions-returned = الرسائل الإلكترونية ترتد ({ $status })
# $count: number of people
decisions-found =
    { $count ->
        [zero] لا أحد يطابق البحث.
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصاً
       *[other] { $count } شخص
    }
# $taken: places taken; $capacity: places in all
decisions-places = المقاعد المشغولة: { $taken } من { $capacity }.
# $taken: places taken
decisions-taken = المقاعد المشغولة: { $taken }؛ دون حد أقصى.
decisions-selected = الاختيار
decisions-select_all = اختيار الكل في هذه الصفحة
decisions-select_none = إلغاء الاختيار
# The spoken label of a box. $name: a person's name
decisions-select = اختيار { $name }
# The spoken label of a button. $decision: its visible label; $name: a person's name
decisions-decide_on = { $decision }: { $name }
decisions-confirm = تأكيد
decisions-refuse = رفض
# $count: number of people
decisions-confirmed =
    { $count ->
        [zero] لم يؤكَّد أي تسجيل.
        [one] تم تأكيد تسجيل شخص واحد.
        [two] تم تأكيد تسجيل شخصين.
        [few] تم تأكيد تسجيل { $count } أشخاص.
        [many] تم تأكيد تسجيل { $count } شخصاً.
       *[other] تم تأكيد تسجيل { $count } شخص.
    }
# $count: number of people
decisions-added =
    { $count ->
        [zero] لم يُضف أحد.
        [one] تمت إضافة شخص واحد.
        [two] تمت إضافة شخصين.
        [few] تمت إضافة { $count } أشخاص.
        [many] تمت إضافة { $count } شخصاً.
       *[other] تمت إضافة { $count } شخص.
    }
decisions-nobody_selected = لم يُختر أحد. يرجى اختيار أشخاص في العمود الأول أو استعمال الأزرار في العمود الأخير.
decisions-stale = لم يُتخذ قرار، لأن الوضع تغير في هذه الأثناء
decisions-stale_help = بعد فتح القائمة، بتّ مستخدم آخر في تسجيل هؤلاء الأشخاص أو غيّروا تسجيلهم بأنفسهم. حالتهم الآن:
decisions-full = لم يبق أي مقعد للأشخاص التالين
# $count: number of people
decisions-beyond =
    { $count ->
        [zero] لا أحد للتأكيد فوق عدد المقاعد
        [one] تأكيد تسجيل شخص واحد فوق عدد المقاعد
        [two] تأكيد تسجيل شخصين فوق عدد المقاعد
        [few] تأكيد تسجيل { $count } أشخاص فوق عدد المقاعد
        [many] تأكيد تسجيل { $count } شخصاً فوق عدد المقاعد
       *[other] تأكيد تسجيل { $count } شخص فوق عدد المقاعد
    }
decisions-record_closed = سجل هذا الحدث مغلق. ويلزم إعادة فتحه لتغيير التسجيلات.
decisions-reason = السبب
decisions-reason_help = يقرأ كل شخص هذا السبب في الرسالة الإلكترونية المتعلقة بالرفض. وإذا لم يوجد نص بلغة ما فيُستعمل النص الإنكليزي أو النص المتاح مع بيان لغته.
decisions-reason_missing = يرجى بيان السبب؛ فكل شخص يقرؤه.
# $state: the event's state, named
decisions-not_open = لا يمكن اتخاذ أي قرار في هذه الحالة للحدث: { $state }.

## Decisions about several people
# Beside the state of a registration
decisions-unconfirmed = لم يؤكَّد العنوان
decisions-several = البتّ في عدة تسجيلات
decisions-several_help = لا يُتخذ أي قرار ولا تُرسل أي رسالة إلكترونية قبل الاطلاع على ما سيؤول إليه وضع كل شخص.
# The label of a box. $count: number of people
decisions-everybody = جميع المطابقين لمعايير التصفية، في الصفحات الأخرى أيضاً: { $count }
# Buttons, and titles of the page that they lead to
decisions_preview-confirmation = تأكيد التسجيلات المختارة
decisions_preview-refusal = رفض التسجيلات المختارة
decisions_preview-waiting = وضع التسجيلات المختارة في قائمة الانتظار
decisions-preview_people = حسب الأشخاص
decisions-preview_back = جميع التسجيلات
# $count: number of people
decisions-preview_begun = توقفت العملية في منتصفها. عدد الأشخاص الذين اتُّخذ قرار بشأنهم حتى الآن: { $count }. وبالمتابعة يُبتّ في البقية.
# $count: number of people
decisions-preview_done =
    { $count ->
        [zero] لم يُتخذ أي قرار.
        [one] نُفّذ القرار بشأن شخص واحد.
        [two] نُفّذ القرار بشأن شخصين.
        [few] نُفّذ القرار بشأن { $count } أشخاص.
        [many] نُفّذ القرار بشأن { $count } شخصاً.
       *[other] نُفّذ القرار بشأن { $count } شخص.
    }
decisions-preview_changed = لم يُتخذ قرار، لأن الوضع تغير منذ المعاينة
decisions-preview_changed_help = بتّ مستخدم آخر في تسجيل هؤلاء الأشخاص، أو غيّروا تسجيلهم بأنفسهم، أو لم يعد المقعد الذي كانوا سيحصلون عليه متاحاً. حالتهم الآن:
# $state: name of a state; $count: number of people
decisions-preview_becomes = { $state }: { $count }
# $why: why nothing is decided; $count: number of people
decisions-preview_skipped = تبقى كما هي ({ $why }): { $count }
decisions-offered_at_once = توجد مقاعد متاحة: تُعرض خلال دقيقة على المنتظرين، ومنهم من يوضعون الآن في قائمة الانتظار.
decisions-preview_beyond = تأكيد تسجيل من لا مقعد لهم رغم ذلك
decisions-preview_beyond_help = يتجاوز ذلك عدد المقاعد أو الحصة. وتُعدّ المعاينة من جديد أولاً.
decisions-preview_go_on = متابعة
decisions-preview_carry_out = تنفيذ
decisions-preview_again = معاينة من جديد
decisions-preview_new = هذه معاينة جديدة: هذا ما سيؤول إليه الآن وضع كل شخص.
# Label of a field. $language: name of a language
decisions-reason_in = السبب باللغة التالية: { $language }
# Below the field. $count: number of the people selected who read the language
decisions-reason_readers =
    { $count ->
        [zero] لا أحد من المختارين يقرأ بهذه اللغة.
        [one] يقرؤه شخص واحد.
        [two] يقرؤه شخصان.
        [few] يقرؤه { $count } أشخاص.
        [many] يقرؤه { $count } شخصاً.
       *[other] يقرؤه { $count } شخص.
    }
decisions-reason_kept = الأسباب المحفوظة لهذا الحدث
# The empty entry of the list
decisions-reason_choose = اختيار
decisions-reason_use = استعمال هذا السبب
decisions-reason_remove = حذفه من القائمة
decisions-reason_optional = اختياري. يقرؤه من يوضعون في قائمة الانتظار. وإذا لم يوجد نص بلغة ما فيُستعمل النص الإنكليزي أو النص المتاح مع بيان لغته.
decisions-reason_keep = حفظ هذا السبب لهذا الحدث
decisions_column-name = الاسم
decisions_column-country = البلد
# Columns of the preview: where a registration stands now, and where it would stand
decisions_column-from = الآن
decisions_column-to = بعد القرار
decisions_column-place = المقعد
decisions_column-mail = الرسالة الإلكترونية
# Instead of an e-mail that would go
decisions-no_mail = لا شيء
# $mail: kind of e-mail; $language: name of a language
decisions-mail = { $mail } ({ $language })
# $mail: kind of e-mail and its language; $language: language of the reason
decisions-mail_fallback = { $mail }؛ السبب بلغة أخرى: { $language }
# Why nothing is decided about somebody; stands in parentheses or in a cell
decisions_why-already = سبق أن اتُّخذ هذا القرار
decisions_why-past = تسجيل مسحوب أو حضور مسجَّل
decisions_why-unconfirmed = لم يؤكَّد العنوان
decisions_why-erased = بيانات محذوفة
decisions_why-full = لم يبق أي مقعد
decisions_why-limit = بُلغت الحصة
decisions_why-kept = مقاعد محجوزة لآخرين
decisions_why-changed = تغيّر منذ فتح القائمة؛ ولاتخاذ القرار مع ذلك يُرجى إعادة حساب المعاينة
# $when: a moment in words; $who: address of an officer
decisions-decided_by = { $when }، { $who }
# $when: a moment in words
decisions-changed_at = وقت التغيير: { $when }
## Adding a person by hand
decisions_field-name = الاسم كما سيظهر على الشارة
decisions_field-email = عنوان البريد الإلكتروني
decisions_field-arrival = صفة الإضافة
decisions_field-role = الدور
decisions_field-country = البلد الممثَّل
decisions_field-organization = المنظمة
decisions_field-organization_kind = نوع المنظمة
decisions_field-gender = نوع الجنس، إذا بيّنه الشخص
decisions_field-mode = طريقة المشاركة
decisions_field-language = لغة الرسائل الإلكترونية
decisions-told = يُبلَّغ الشخص برسالة إلكترونية فيها رابط إلى تسجيله إذا أُدخل عنوان.
decisions-told_nobody = انتهى الحدث: من يُضاف يُدرج في السجل ولا يُبلَّغ بشيء.
decisions-country_help = يُترك الحقل فارغاً في حالة منظمة دولية.
decisions-no_place = لم يبق أي مقعد.
decisions-beyond_known = إضافة الشخص فوق عدد المقاعد
decisions-beyond_needed = لم يبق أي مقعد: يرجى وضع علامة لإضافة الشخص مع ذلك، أو إدراجه في قائمة الانتظار.
decisions-registered_already = سبق تسجيل هذا الشخص في الحدث.
decisions-ambiguous = هناك عدة أشخاص بهذا الاسم والعنوان. يرجى ترك العنوان فارغاً أو كتابة الاسم كما يظهر على الشارة.
arrival-confirmed = مؤكَّد
arrival-waiting = في قائمة الانتظار
arrival-walk_in = حضور دون تسجيل

## The downloaded list
# Title of the file
decisions-export = التسجيلات
export-id = الرقم
export-name = الاسم
export-email = عنوان البريد الإلكتروني
export-role = الدور
export-state = الحالة
export-country_code = رمز البلد
export-country = البلد
export-region = المنطقة
export-organization = المنظمة
export-organization_kind = نوع المنظمة
export-gender = نوع الجنس
export-mode = طريقة المشاركة
export-days = أيام الحضور
export-fellowship = المنحة
export-language = اللغة
export-submitted = تاريخ التسجيل (UTC)
export-decided = تاريخ القرار (UTC)
export-decided_by = متخذ القرار
