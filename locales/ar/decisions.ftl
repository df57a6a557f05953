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
decisions-select_all = اختيار الكل في هذه الصفحة
decisions-select_none = إلغاء الاختيار
# The spoken label of a box. $name: a person's name
decisions-select = اختيار { $name }
# The spoken label of a button. $decision: its visible label; $name: a person's name
decisions-decide_on = { $decision }: { $name }
decisions-confirm = تأكيد
decisions-refuse = رفض
decisions-confirm_selected = تأكيد التسجيلات المختارة
decisions-refuse_selected = رفض التسجيلات المختارة
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
decisions-refused =
    { $count ->
        [zero] لم يُرفض أي تسجيل.
        [one] تم رفض تسجيل شخص واحد.
        [two] تم رفض تسجيل شخصين.
        [few] تم رفض تسجيل { $count } أشخاص.
        [many] تم رفض تسجيل { $count } شخصاً.
       *[other] تم رفض تسجيل { $count } شخص.
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
# $count: number of people
decisions-refusal =
    { $count ->
        [zero] لا أحد لرفض تسجيله
        [one] رفض تسجيل شخص واحد
        [two] رفض تسجيل شخصين
        [few] رفض تسجيل { $count } أشخاص
        [many] رفض تسجيل { $count } شخصاً
       *[other] رفض تسجيل { $count } شخص
    }
decisions-reason = السبب
decisions-reason_help = يقرأ كل شخص هذا السبب في الرسالة الإلكترونية المتعلقة بالرفض.
decisions-reason_missing = يرجى بيان السبب؛ فكل شخص يقرؤه.
# $state: the event's state, named
decisions-not_open = لا يمكن اتخاذ أي قرار في هذه الحالة للحدث: { $state }.

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
decisions-country_help = يُترك الحقل فارغاً في حالة منظمة دولية.
decisions-send_mail = إرسال تأكيد بالبريد الإلكتروني
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
