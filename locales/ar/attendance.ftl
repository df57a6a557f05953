### Who came to an event, on which days and how.

attendance-title = الحضور
attendance-name = الاسم
attendance-completed = إتمام التدريب
attendance-recorded = المسجل
attendance-came = حضور
attendance-days = الأيام
attendance-mode = طريقة المشاركة
# In a cell: the person did not come on this day
attendance-none = غياب
# In a cell: the person came, at an event that has one mode only
attendance-present = حضور
attendance-text = الاسم أو العنوان أو المنظمة
attendance-show = عرض
attendance-show_all = جميع من لهم مقعد
attendance-show_open = من لم يُسجل حضورهم
attendance-find = بحث
attendance-nobody = لا أحد ممن لهم مقعد يطابق البحث.
attendance-save = حفظ هذه الصفحة
attendance-walk_in = إضافة شخص حضر
# $recorded, $open: numbers of people
attendance-counts = المسجل: { $recorded }. غير المسجل بعد: { $open }.
# $count: number of people
attendance-all_came =
    { $count ->
        [zero] لا أحد ينتظر تسجيل الحضور في جميع الأيام
        [one] تسجيل الحضور في جميع الأيام للشخص الوحيد غير المسجل حضوره
        [two] تسجيل الحضور في جميع الأيام للشخصين غير المسجل حضورهما
        [few] تسجيل الحضور في جميع الأيام لـ { $count } أشخاص لم يُسجل حضورهم
        [many] تسجيل الحضور في جميع الأيام لـ { $count } شخصاً لم يُسجل حضورهم
       *[other] تسجيل الحضور في جميع الأيام لـ { $count } شخص لم يُسجل حضورهم
    }
# $count: number of people
attendance-rest_absent =
    { $count ->
        [zero] لا أحد ينتظر تسجيل الغياب
        [one] تسجيل غياب الشخص الوحيد غير المسجل حضوره
        [two] تسجيل غياب الشخصين غير المسجل حضورهما
        [few] تسجيل غياب { $count } أشخاص لم يُسجل حضورهم
        [many] تسجيل غياب { $count } شخصاً لم يُسجل حضورهم
       *[other] تسجيل غياب { $count } شخص لم يُسجل حضورهم
    }
# $count: number of people
attendance-saved =
    { $count ->
        [zero] لم يتغير شيء.
        [one] حُفظ حضور شخص واحد.
        [two] حُفظ حضور شخصين.
        [few] حُفظ حضور { $count } أشخاص.
        [many] حُفظ حضور { $count } شخصاً.
       *[other] حُفظ حضور { $count } شخص.
    }
attendance-stale = لم يُحفظ، لأن مستخدماً آخر سجل حضورهم في هذه الأثناء
# $state: name of a state; $days: number of days
attendance-on_record =
    { $days ->
        [zero] { $state }
        [one] { $state }، يوم واحد
        [two] { $state }، يومان
        [few] { $state }، { $days } أيام
        [many] { $state }، { $days } يوماً
       *[other] { $state }، { $days } يوم
    }
attendance-not_begun = يمكن تسجيل الحضور ابتداءً من اليوم الأول.
# $state: the event's state, named
attendance-not_open = لا يمكن تسجيل الحضور في هذه الحالة للحدث: { $state }.
