### A person's own registration, behind the link of their mail.

own-title = تسجيلكم

## What each state means for the person.
own-state-submitted = سيبتّ المنظمون في تسجيلكم ويكتبون إليكم.
own-state-confirmed = لكم مقعد في الحدث.
own-state-waiting = سنكتب إليكم عندما يخلو مقعد لكم.
own-state-refused = تعذر على المنظمين قبول تسجيلكم.
own-state-withdrawn = لن تشاركوا في الحدث. ويمكنكم التسجيل من جديد ما دام التسجيل مفتوحاً.
own-state-attended = حضوركم مسجل.
own-state-partly_attended = حضوركم في بعض الأيام مسجل.
own-state-absent = غيابكم مسجل.
own-state-completed = أتممتم التدريب.
# $position: place in the waiting list, from 1
own-position = ترتيبكم في قائمة الانتظار: { $position }
own-reason = ما كتبه المنظمون:
## An address that has to be confirmed. $until: a moment in words
own-address = يرجى تأكيد أن هذا العنوان لكم قبل: { $until }. ولا يُحتسب التسجيل حتى ذلك الحين، وبعده يُعطى المقعد لشخص آخر.
own-address_confirm = تأكيد العنوان
own-address_confirmed = تم تأكيد العنوان، وأصبح التسجيل محتسباً من الآن.
own-address_over = لم يؤكَّد العنوان في الوقت المحدد، فأُعطي المقعد لشخص آخر. ويمكن التسجيل من جديد ما دام باب التسجيل مفتوحاً.

## What is held.
own-held = ما نحتفظ به من معلومات عنكم
own-fellowship = المنحة
own-submitted_at = تاريخ التسجيل
own-consented_at = تاريخ الموافقة على استعمال البيانات
own-decided_at = تاريخ القرار
own-days = أيام الحضور
own-origin = مصدر البيانات
own-origin-form = ملأتم النموذج بأنفسكم
own-origin-import = قائمة من المنظمين
own-origin-staff = أدخلها المنظمون
own-updated_at = آخر تغيير في
own-known_since = بياناتكم لدينا منذ
own-attendance = حضوركم يوماً بيوم
own-mails = الرسائل الإلكترونية عن هذا التسجيل
# $state: what became of a mail, such as “Sent”; $when: date and time; $recipient: e-mail address
own-mail = { $state }، { $when }، إلى { $recipient }
own-not-stated = غير مبيَّن
own-on-record = سجل هذا الحدث مغلق، ولذلك لم يعد من الممكن تغيير هذه المعلومات هنا. ولا يزال بإمكانكم تنزيل بياناتكم ومحوها.

## What the person can do.
own-change = تصحيح بياناتكم
own-save = حفظ
own-back = الرجوع إلى تسجيلكم
own-changed = حُفظت تغييراتكم.
# $email: address of the reader; what the other server said follows
own-address_returned = الرسائل الإلكترونية المرسلة إلى { $email } ترتد إلينا. صحّح العنوان لتعرف ما يستجد في تسجيلك.
# To somebody who was invited, speaks for a delegation or registered a group. $email: the address
own-address_comes_back = الرسائل الإلكترونية المرسلة إلى { $email } ترتد إلينا. وإذا لم يكن العنوان صحيحاً فأبلغوا منظمي الحدث.
# Text of a button.
own-address_correct = تصحيح العنوان
# Text of a button.
own-address_is_right = العنوان صحيح
own-address_good = شكراً. سنعاود الكتابة إلى هذا العنوان.
own-withdraw = سحب تسجيلكم
own-withdraw-text = يعود مقعدكم إلى المقاعد المتاحة. وإذا كانت جميع المقاعد مشغولة، فقد لا تحصلون عليه من جديد.
own-withdraw-do = سحب التسجيل
own-withdrawn = سُحب تسجيلكم. وسنؤكد ذلك برسالة إلكترونية.
own-data = بياناتكم
own-data-text = يمكنكم تنزيل كل ما نحتفظ به عنكم فيما يتعلق بهذا الحدث في ملف تستطيع برامج أخرى قراءته. ويمكنكم أيضاً محوه.
own-download = تنزيل بياناتكم
own-erase = محو بياناتكم
own-erase-text = يُحذف اسمكم وعنوان بريدكم الإلكتروني ومنظمتكم وكل ما يدل عليكم، فيما يتعلق بهذا الحدث وبكل حدث آخر سجلتم فيه. وتُسحب التسجيلات في الأحداث المقبلة. ولا يبقى سوى عدد دون اسم. ولا يمكن التراجع عن ذلك، ويتوقف عمل هذا الرابط.
own-erase-do = محو جميع البيانات المتعلقة بي

## Asking for the link again.
own-links = الحصول على رابط تسجيلاتكم
own-links-text = يرجى إدخال عنوان البريد الإلكتروني الذي سجلتم به. وسنرسل إليه رابطاً جديداً لكل تسجيل من تسجيلاتكم؛ ويتوقف عمل الروابط السابقة.
own-links-send = إرسال الروابط
own-links-sent = إذا كانت هناك تسجيلات بهذا العنوان، فقد أُرسلت روابطها إليه.
