### The calendar of events.

calendar-title = الأحداث
calendar-description = منتديات وحلقات دراسية وورش عمل ودورات تدريبية بشأن إنترنت الأشياء والمدن والمجتمعات الذكية المستدامة.
calendar-when = الفترة
calendar-upcoming = الأحداث المقبلة
calendar-past = الأحداث السابقة
calendar-filter = تصفية
calendar-text = كلمات من العنوان أو المكان
calendar-kind = النوع
calendar-region = المنطقة
calendar-theme = الموضوع
calendar-language = لغة الحدث
calendar-any = الكل
calendar-show = عرض
# Shows the whole list again.
calendar-clear = إلغاء التصفية
# $count: number of events
calendar-found =
    { $count ->
        [zero] لا توجد أحداث مطابقة.
        [one] حدث واحد
        [two] حدثان
        [few] { $count } أحداث
        [many] { $count } حدثاً
       *[other] { $count } حدث
    }
calendar-subscribe = ملف جدول الأحداث كلها
# A feed that tells news readers of new and changed events.
calendar-feed = موجز الأخبار (Atom)
