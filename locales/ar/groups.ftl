### One person registers several, and sees where they stand.

## The form.
groups-link = تسجيل عدة أشخاص دفعة واحدة
# Title of the page in the browser. $event: title of the event
groups-title = تسجيل مجموعة: { $event }
groups-heading = تسجيل مجموعة
groups-help = يحصل كل شخص على تسجيل خاص به وعلى رسالة إلكترونية فيها رابط إليه. وتُمنح المقاعد حسب ترتيب هذه الاستمارة؛ ومن لا يجد مقعداً يُدرج في قائمة الانتظار.
groups-asks = يطرح المنظمون أسئلة أخرى على كل شخص، ويجيب عنها عبر الرابط الوارد في رسالته.
groups-you = أنتم
groups-your_name = اسمكم
groups-your_email = عنوان بريدكم الإلكتروني
groups-your_email-hint = تتلقون هناك الرابط إلى المجموعة. وإذا كنتم ستحضرون أيضاً فأدرجوا أنفسكم بين الأشخاص أدناه.
groups-delegation = من يمثلون
# $number: place in the form, from 1
groups-person = الشخص { $number }
# $number: place in the form, from 1
groups-leave_out = عدم تسجيل الشخص { $number }
groups-privacy = يستخدم المنظمون ما تُدخلونه لتنظيم هذا الحدث ومراسلة هؤلاء الأشخاص بشأنه. ويُبلَّغ كل منهم بأنكم سجلتموه، ويستطيع تصحيح كل شيء أو محوه.
groups-consent = يعلم هؤلاء الأشخاص أنني أسجلهم، وأوافق على استخدام بياناتي أنا على هذا النحو
groups-consent_missing = موافقتكم لازمة لتسجيل هؤلاء الأشخاص. ضعوا علامة في المربع.
groups-send = تسجيل هؤلاء الأشخاص
groups-more = شخص آخر
# $count: number of people
groups-most =
    { $count ->
        [zero] لا تتسع الاستمارة لأي شخص.
        [one] تتسع الاستمارة الواحدة لشخص واحد. أرسلوها ثم سجلوا غيره.
        [two] تتسع الاستمارة الواحدة لشخصين. أرسلوها ثم سجلوا غيرهما.
        [few] تتسع الاستمارة الواحدة لما يصل إلى { $count } أشخاص. أرسلوها ثم سجلوا غيرهم.
        [many] تتسع الاستمارة الواحدة لما يصل إلى { $count } شخصاً. أرسلوها ثم سجلوا غيرهم.
       *[other] تتسع الاستمارة الواحدة لما يصل إلى { $count } شخص. أرسلوها ثم سجلوا غيرهم.
    }
another-wrong-name-repeated = ورد هذا الشخص مرتين في الاستمارة بالاسم والعنوان نفسيهما.

## The page of a group.
groups-yours = مجموعتكم
# $count: number of people
groups-found =
    { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصاً
       *[other] { $count } شخص
    }
groups-registered = تم تسجيل هؤلاء الأشخاص. وتصل كلاً منهم رسالة إلكترونية، وتصلكم كذلك. وضعهم:
groups-withdrawn = سُحب تسجيل الشخص وأُبلغ برسالة إلكترونية.
groups-stale = لم يتغير شيء: لم يعد وضع الشخص كما ذكرت الصفحة، أو انتهى الحدث.
groups-each = يستطيع كل شخص الاطلاع على تسجيله وتصحيحه وسحبه عبر الرابط الوارد في رسالته.
groups-link_help = عنوان هذه الصفحة لكم وحدكم: فمن يحصل عليه يستطيع سحب أشخاص من المجموعة.
groups-another = تسجيل آخرين
# $name: a person’s name
groups-withdraw = سحب { $name }
groups-withdraw_help = يُعاد المقعد ويُبلَّغ الشخص برسالة إلكترونية.

## Two registrations that may be of one person.
# For officers. $name: name in another registration; $number: its number
lookalikes-note = قد يكون الشخص نفسه: { $name } (الرقم { $number })
