### The page of an event.

# Before the title of the main event that this one is a part of.
event-part-of = الحدث الرئيسي
event-is-cancelled = أُلغي هذا الحدث.
event-is-postponed = أُجِّل هذا الحدث. ولم تُعرف التواريخ الجديدة بعد.

## Labels of what is known about the event.
event-dates = التواريخ
event-time = الوقت
# The same hours by the clock of the place that the reader chose.
event-time-reader = الوقت في مكان وجودكم
event-place = المكان
event-venue = مكان الانعقاد
event-mode = الشكل
event-organizers = الجهات المنظمة
event-itu_role = دور الاتحاد
event-partners = الشركاء
event-programme_name = برنامج التدريب
event-themes = الموضوعات
event-languages = لغات الحدث
event-scope = النطاق
event-capacity = السعة
event-registration_from = بداية التسجيل
event-registration_until = آخر يوم للتسجيل
event-to-calendar = إضافة إلى التقويم

## The choice of a time zone.
# Label of the line that holds the choice.
event-zone-other = منطقة زمنية أخرى
event-zone-choose = عرض الوقت بتوقيت مكان آخر
event-zone = مكان يوافق توقيتكم
event-zone-own = توقيت الحدث فقط
event-zone-show = عرض
event-zone-unknown = المنطقة الزمنية الواردة في العنوان غير موجودة. يرجى اختيار منطقة من القائمة.

## Registration.
event-register = التسجيل في الحدث
event-register-waiting = التسجيل في قائمة الانتظار
event-full = جميع المقاعد مشغولة. ويُبلَّغ المدرجون في قائمة الانتظار برسالة إلكترونية عند خلو مقعد.
event-shut-not_yet = لم يُفتح التسجيل بعد.
event-shut-closed = التسجيل مغلق.
event-shut-begun = التسجيل مغلق لأن الحدث قد بدأ.
event-shut-over = انتهى هذا الحدث.
event-shut-cancelled = التسجيل غير ممكن لأن الحدث ملغى.
event-shut-postponed = التسجيل غير ممكن لأن الحدث مؤجل ولم تُعرف تواريخه الجديدة بعد.
event-shut-nominated = تسمّي جهات الاتصال المعيّنة للوفود المشاركين. اكتبوا إلى جهة الاتصال المعيّنة لوفدكم أو إلى المنظمين.
event-shut-by_invitation = التسجيل مقصور على المدعوين. وعلى من وُجهت إليه دعوة استعمال رابطها.

## Sections of the page.
event-about = نبذة عن الحدث
event-programme = البرنامج
event-children = الأحداث الفرعية لهذا الحدث
event-materials = الوثائق
# Who organizes the event, with whom, on which themes.
event-background = معلومات أساسية
