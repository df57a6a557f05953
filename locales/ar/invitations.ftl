### Invitations: what the invited see, and what officers do about them.

## What somebody sees behind the link of an invitation.
# Title of the page in the browser. $event: title of the event
invitations-title = دعوة: { $event }
invitations-heading = دعوة
invitations-invited = يدعوكم المنظمون إلى هذا الحدث.
invitations-declined = أفدتم بأنكم لا تستطيعون الحضور. وإذا أصبح الحضور ممكناً فلا يزال التسجيل متاحاً.
# $until: a moment in words
invitations-until = الدعوة صالحة حتى: { $until }.
invitations-register = التسجيل
invitations-decline = لا يمكنني الحضور
# Why an invitation opens nothing any more
invitations_over-answered = استُعملت هذه الدعوة. وإذا كنتم أنتم من سجّل، فيمكن طلب رابط التسجيل.
invitations_over-expired = انقضت مهلة الرد على هذه الدعوة. ويمكن الاتصال بالمنظمين لمن لا يزال يرغب في الحضور.
invitations_over-revoked = سحب المنظمون هذه الدعوة. ويمكن الاتصال بهم إذا كان في ذلك خطأ.
invitations-register_without = التسجيل من دون دعوة
# $contact: an address
invitations-questions = للاستفسار: { $contact }
# At the field of the address, on the registration form
invitations-other_address = هذه الدعوة موجهة إلى عنوان آخر. يرجى التسجيل بالعنوان الذي أُرسلت إليه أو الاتصال بالمنظمين.
invitations-unknown = هذه الدعوة غير معروفة. يرجى فتح رابط الرسالة من جديد أو الاتصال بالمنظمين.

## The officers’ list of invitations.
invitations-tab = الدعوات
invitations-only_invited = التسجيل متاح للمدعوين فقط.
invitations-everybody = التسجيل متاح للجميع، ولو من دون دعوة.
# $days: number of days
invitations-reminded_before =
    { $days ->
        [zero] لا يُرسل تذكير.
        [one] يُذكَّر من لم يرد قبل انتهاء الدعوة بيوم واحد.
        [two] يُذكَّر من لم يرد قبل انتهاء الدعوة بيومين.
        [few] يُذكَّر من لم يرد قبل انتهاء الدعوة بمدة { $days } أيام.
        [many] يُذكَّر من لم يرد قبل انتهاء الدعوة بمدة { $days } يوماً.
       *[other] يُذكَّر من لم يرد قبل انتهاء الدعوة بمدة { $days } يوم.
    }
invitations-not_reminded = لا يُرسل أي تذكير ما لم تطلبوا ذلك هنا.
invitations-change = تغيير ذلك في التفاصيل
# $count: number of invitations
invitations-found =
    { $count ->
        [zero] لا توجد دعوات.
        [one] دعوة واحدة
        [two] دعوتان
        [few] { $count } دعوات
        [many] { $count } دعوة
       *[other] { $count } دعوة
    }
invitations-text = الاسم أو العنوان
invitations-standing = الحالة
# Where an invitation stands
invitations_standing-open = لم يُرد عليها
invitations_standing-answered = تم التسجيل
invitations_standing-declined = اعتذار
invitations_standing-expired = انقضت دون رد
invitations_standing-revoked = سُحبت
# Columns of the list
invitations_column-who = المدعو
invitations_column-standing = الحالة
invitations_column-sent = الإرسال
invitations_column-ends = النهاية
# How many used an open link. $uses: how many did; $most: how many can
invitations-uses_of = { $uses } من { $most }
# $uses: how many used an open link
invitations-uses = مرات الاستعمال: { $uses }
# $when: a moment in words; $language: name of a language
invitations-sent = { $when } ({ $language })
# $sent: when it was sent, and the language; $when: a moment in words
invitations-sent_and_reminded = { $sent }؛ التذكير: { $when }
invitations-without_approval = لا يبتّ المسؤول في من يسجلون بها.
invitations-revoke = سحب
# The spoken label of a button. $name: name or address
invitations-revoke_one = سحب: { $name }
# Text of a button. $count: number of people
invitations-remind =
    { $count ->
        [zero] لا أحد لتذكيره
        [one] تذكير شخص واحد
        [two] تذكير شخصين
        [few] تذكير { $count } أشخاص
        [many] تذكير { $count } شخصاً
       *[other] تذكير { $count } شخص
    }
invitations-remind_help = يُذكَّر كل شخص مرة واحدة؛ ولا يُذكَّر من سجّل أو اعتذر أو سبق تذكيره.
invitations-invite = دعوة أشخاص
# $count: number of lines
invitations-list_help = شخص واحد في كل سطر: العنوان، أو العنوان؛ الاسم؛ اللغة (مثل fr) مفصولة بالعلامة ;. الحد الأقصى { $count } سطر في المرة الواحدة. ولا تُرسل أي رسالة قبل الاطلاع على القائمة.
# Labels of fields
invitations_field-list = قائمة الأشخاص
invitations_field-file = أو ملف CSV
invitations_field-language = لغة الرسالة إذا لم تُذكر في القائمة
invitations_field-ends = آخر يوم للرد
invitations_field-skips_approval = لا يبتّ المسؤول في من يسجلون بها
invitations_field-label = اسم الرابط، للمسؤولين
invitations_field-max_uses = عدد من يمكنهم استعماله
invitations-ends_help = يُترك فارغاً لتسري ما دام باب التسجيل مفتوحاً
invitations-skips_approval_help = يسري عدد المقاعد والحصص في جميع الأحوال.
invitations-max_uses_help = يُترك فارغاً لعدم وجود حد أقصى
invitations-open_link = رابط مفتوح
invitations-open_link_help = يمكن لكل من لديه الرابط التسجيل به إلى أن ينقضي أو يُستعمل العدد المحدد من المرات.
invitations-make_link = إنشاء الرابط
invitations-preview = معاينة القائمة
# $count: number of people
invitations-were_invited =
    { $count ->
        [zero] لم يُدع أحد.
        [one] دُعي شخص واحد.
        [two] دُعي شخصان.
        [few] دُعي { $count } أشخاص.
        [many] دُعي { $count } شخصاً.
       *[other] دُعي { $count } شخص.
    }
# $count: number of people
invitations-were_reminded =
    { $count ->
        [zero] لم يكن هناك من يُذكَّر.
        [one] ذُكِّر شخص واحد.
        [two] ذُكِّر شخصان.
        [few] ذُكِّر { $count } أشخاص.
        [many] ذُكِّر { $count } شخصاً.
       *[other] ذُكِّر { $count } شخص.
    }
invitations-link_made = الرابط موجود في القائمة.
invitations-was_revoked = سُحبت الدعوة. ويبقى تسجيل من سجّل بها قائماً.
invitations-not_open = يمكن توجيه الدعوات ما دام باب التسجيل مفتوحاً.
invitations-no_list = يرجى كتابة عنوان واحد على الأقل أو اختيار ملف.
invitations-too_many = القائمة أطول من الحد المسموح به في المرة الواحدة. يرجى توجيه الدعوات على دفعات.
invitations-wrong_uses = يرجى كتابة عدد صحيح من 1 إلى 100000 أو ترك الحقل فارغاً.
invitations-over_already = انقضى هذا اليوم.

## The list before anybody is written to.
invitations-preview_title = الأشخاص المراد دعوتهم
invitations-no_end = تسري الدعوات ما دام باب التسجيل مفتوحاً.
# $count: number of people
invitations-would_be_invited =
    { $count ->
        [zero] لن يُدعى أحد.
        [one] سيُدعى شخص واحد.
        [two] سيُدعى شخصان.
        [few] سيُدعى { $count } أشخاص.
        [many] سيُدعى { $count } شخصاً.
       *[other] سيُدعى { $count } شخص.
    }
invitations-wrong_lines = أسطر فيها أخطاء؛ لا يُدعى بها أحد
invitations-dropped_lines = أسطر مستبعدة لعدم الحاجة إلى دعوة
# Stands before what the line says. $number: its number
invitations-line = السطر { $number }:
# Why a line is wrong
invitations_line-no_address = لا يوجد عنوان.
invitations_line-bad_address = هذا ليس عنوان بريد إلكتروني.
invitations_line-unknown_language = لا تُكتب الرسائل بهذه اللغة.
invitations_line-too_long = الاسم أطول من اللازم.
invitations_line-twice = سبق ذكر العنوان في القائمة.
# Why a line is left out
invitations_dropped-invited = سبقت دعوته
invitations_dropped-registered = سبق تسجيله
# Columns
invitations_person-name = الاسم
invitations_person-email = العنوان
invitations_person-language = اللغة
invitations-nobody = يرجى تصحيح القائمة أو الرجوع.
# Text of a button. $count: number of people
invitations-send =
    { $count ->
        [zero] لا دعوات لإرسالها
        [one] إرسال دعوة واحدة
        [two] إرسال دعوتين
        [few] إرسال { $count } دعوات
        [many] إرسال { $count } دعوة
       *[other] إرسال { $count } دعوة
    }
