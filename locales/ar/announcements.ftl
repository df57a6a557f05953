### Messages of officers to the people of an event, reminders, and stopping messages.

announcements-title = الرسائل
announcements-help = اكتب إلى مجموعة من المعنيين بهذا الحدث، بأي عدد من اللغات. يتلقى كل شخص الرسالة مرة واحدة بلغته. ويُستثنى من لا يريد رسائل أو لا يمكن الوصول إليه؛ أما الرسائل الإلكترونية عن التسجيل الشخصي فتستمر.
announcements-new = رسالة جديدة
announcements-none = لا توجد رسائل بعد.
announcements-subject = الموضوع
announcements-audience = المجموعة
announcements-stage = الحالة
announcements-when = الوقت
# Heading of a column: how many people got it.
announcements-reached = المتلقون
announcements-empty = بلا موضوع
announcements-removed = حُذفت الرسالة.

## Reminders before the event.
announcements-reminders = التذكيرات
announcements-reminders_help = يُرسل تذكير بالبريد الإلكتروني إلى كل من له مقعد، في التاسعة صباحاً بتوقيت مكان الحدث، مرة واحدة عن كل يوم من هذه الأيام. ويمكن تغيير نص التذكير ضمن «نصوص الرسائل الإلكترونية».
announcements-days = عدد الأيام قبل الحدث
announcements-days_hint = أرقام تفصل بينها فواصل، مثل 7, 1. وبلا رقم لا يُذكَّر أحد.
# Text of a button.
announcements-save_days = حفظ
announcements-days_saved = حُفظت الأيام.
announcements-no_day = اليوم الأول للحدث غير معروف؛ ولن يُذكَّر أحد حتى يُعرف.
# $count: most days before the event
announcements-wrong_day = اكتب أعداداً صحيحة من 1 إلى { $count } تفصل بينها فواصل.
# $count: most reminders of an event
announcements-too_many_days = { $count } تذكيرات على الأكثر.
# A reminder that went. $days: days before the event; $when: a moment in words; $count: number of people
announcements-reminded =
    { $days ->
        [zero] يوم الحدث: أُرسل { $when }. المتلقون: { $count }
        [one] قبل الحدث بيوم واحد: أُرسل { $when }. المتلقون: { $count }
        [two] قبل الحدث بيومين: أُرسل { $when }. المتلقون: { $count }
        [few] قبل الحدث بـ { $days } أيام: أُرسل { $when }. المتلقون: { $count }
        [many] قبل الحدث بـ { $days } يوماً: أُرسل { $when }. المتلقون: { $count }
       *[other] قبل الحدث بـ { $days } يوم: أُرسل { $when }. المتلقون: { $count }
    }

## One message.
announcements-one = رسالة
announcements-all = جميع الرسائل
announcements-kept = حُفظت الرسالة. راجعها أدناه؛ ولم تُرسل بعد.
announcements-tried = الرسالة في طريقها إليك.
announcements-scheduled = ستُرسل الرسالة في وقتها. ويمكن سحبها حتى ذلك الحين.
announcements-revised = عادت الرسالة مسودة.
# $count: number of people
announcements-reaches =
    { $count ->
        [zero] لن يتلقاها أحد الآن.
        [one] سيتلقاها الآن شخص واحد.
        [two] سيتلقاها الآن شخصان.
        [few] سيتلقاها الآن { $count } أشخاص.
        [many] سيتلقاها الآن { $count } شخصاً.
       *[other] سيتلقاها الآن { $count } شخص.
    }
# $count: number of people
announcements-went_to = المتلقون: { $count }
# $count: number of people
announcements-unsubscribed = مستثنون لأنهم لا يريدون رسائل: { $count }
# $count: number of people
announcements-returned = مستثنون لأن الرسائل الإلكترونية إليهم ترتد: { $count }
# $count: number of people
announcements-without_address = مستثنون لعدم وجود عنوان: { $count }
# $count: number of people
announcements-left_out = مستثنون لأنهم لا يريدون رسائل أو يتعذر الوصول إليهم: { $count }
announcements-to_whom = من يتلقاها
# The empty entry of a list.
announcements-everybody = الجميع
announcements-choose_audience = اختر مجموعة.
announcements-says = نص الرسالة
announcements-says_help = تسبقها تحية؛ ويتبعها الحدث وعنوان الأسئلة ورابط يوقف هذه الرسائل. ومن يقرأ بلغة لا نص لها يتلقى النص الإنكليزي، وإلا فأول نص متوفر، مع الإشارة إلى ذلك.
# Label of a field. $field: "Subject" or "Text"; $language: name of a language in itself
announcements-in_language = { $field } ({ $language })
# Text of a button.
announcements-keep = حفظ ومعاينة
announcements-no_subject = يوجد نص بهذه اللغة بلا موضوع.
announcements-no_body = يوجد موضوع بهذه اللغة بلا نص.
announcements-on_first = كما يتلقاها أول من يقرأ كل لغة في المجموعة:
# A heading. $language: name of a language; $count: how many of the group read it
announcements-readers = { $language }: { $count }
# $language: name of a language
announcements-instead = لا يوجد نص بهذه اللغة؛ يتلقاها هؤلاء القراء باللغة: { $language }

## What can be done with a message.
announcements-trial = تجربة
announcements-trial_help = تُرسل إلى عنوانك أنت فقط.
announcements-trial_language = اللغة
# Text of a button.
announcements-try = إرسال إليّ
announcements-sending = الإرسال
announcements-later_help = بلا يوم ووقت تُرسل فوراً.
# $zone: name of a time zone
announcements-zone = بتوقيت الحدث: { $zone }
# Text of a button.
announcements-send = إرسال
# Text of a button.
announcements-revise = سحب وتعديل
# Text of a button.
announcements-remove = حذف المسودة
# A link to the list of e-mails.
announcements-outbox = رسائلها الإلكترونية
announcements-wrong_time = أدخل يوماً ووقتاً معاً، أو لا شيء منهما.
announcements-refused-not_now = غيّر شخص ما هذه الرسالة في الأثناء؛ وهذه حالتها الآن.
announcements-refused-empty = الرسالة فارغة. اكتب موضوعاً ونصاً بلغة واحدة على الأقل.
announcements-refused-nobody = لن يتلقاها أحد الآن. اختر مجموعة أخرى أو وقتاً لاحقاً.
announcements-refused-past = مضى ذلك الوقت. اختر وقتاً لاحقاً.

## Groups of people, as the entries of a list.
announcements_audience-confirmed = من لهم مقعد
announcements_audience-waiting = من هم على قائمة الانتظار
announcements_audience-submitted = من لم يُبَتّ في أمرهم
announcements_audience-expecting = الثلاثة: مقعد، قائمة انتظار، لم يُبَتّ
announcements_audience-unanswered = من لهم مقعد ولم يجيبوا عن الأسئلة بعد التأكيد
announcements_audience-attended = من حضروا
announcements_audience-absent = من لم يحضروا

## Where a message stands.
announcements_stage-draft = مسودة
announcements_stage-scheduled = بانتظار الإرسال
announcements_stage-sent = أُرسلت
announcements_stage-stopped = أُوقفت لأن الحدث أُلغي أو أُجّل، أو لاستعادة نسخة احتياطية

## Fields.
announcements_field-audience = المجموعة
announcements_field-country = فقط من يمثلون
announcements_field-language = فقط من يقرؤون
announcements_field-subject = الموضوع
announcements_field-body = النص
announcements_field-day = اليوم
announcements_field-time = الوقت

## The page behind the link that stops messages. $email: address of the reader; $event: title of the event
unsubscription-title = رسائل المنظمين
unsubscription-of_none = يتلقى { $email } رسائل منظمي هذا الحدث: { $event }
unsubscription-of_event = لن يتلقى { $email } بعد الآن رسائل منظمي هذا الحدث: { $event }
unsubscription-of_all = لن يتلقى { $email } بعد الآن رسائل منظمي أي حدث.
unsubscription-goes_on = أما الرسائل الإلكترونية عن تسجيلك، مثل تأكيده أو المواعيد الجديدة، فتصل في جميع الأحوال.
# Text of a button.
unsubscription-event = لا مزيد من الرسائل عن هذا الحدث
# Text of a button.
unsubscription-all = لا مزيد من الرسائل عن أي حدث
# Text of a button.
unsubscription-again = تلقي الرسائل من جديد
