### What the records of a period lack.

quality-title = جودة البيانات
quality-help = ما ينقص سجلات فترة ما. لا يُعتمد تقرير إلا إذا كانت بيانات كل حدث كاملة، أو أُعلن مع ذكر السبب أن ما ينقصه غير متاح.
quality-events = أحداث تنقصها بيانات
quality-none = لا تنقص أي حدث في الفترة بيانات.
quality-partly = أحداث سُجِّل فيها الحضور جزئياً
quality-partly-help = سُجِّل حضور بعض الأشخاص فيها، وغيرهم مؤكدون فحسب. فإن حضروا فهم غائبون عن الأرقام؛ وإلا فسجّل غيابهم.
# $count: a number of people
quality-partly-open = مؤكدون بلا تسجيل حضور أو غياب: { $count }
# $count: a number of pairs
quality-pairs =
    { $count ->
        [0] لا يوجد أشخاص يُحتمل تكرارهم.
        [zero] لا يوجد أشخاص يُحتمل تكرارهم.
        [one] قد يكون زوج واحد من القيود للشخص نفسه.
        [two] قد يكون زوجان من القيود للشخص نفسه.
        [few] قد تكون { $count } أزواج من القيود للشخص نفسه.
        [many] قد يكون { $count } زوجاً من القيود للشخص نفسه.
       *[other] قد يكون { $count } زوج من القيود للشخص نفسه.
    }
# $count: a number of pairs, in the hundreds
quality-pairs-more = قد يكون أكثر من { $count } زوج من القيود للشخص نفسه.
quality-graduations = حالات خروج مقررة من فئات البلدان لم يؤكدها أحد
quality-reason = لماذا لا يمكن الحصول على البيانات
quality-reason-hint = حدد أعلاه ما ينقص. ويُطبع السبب في التقرير.
quality-declare = إعلان عدم التوفر
quality-withdraw = سحب الإعلانات
quality-mend = الاستكمال
# Read out instead of "Mend". $gap: what is missing; $event: title of an event
quality-mend-about = الاستكمال: { $gap } ({ $event })
# $reason: a text of staff; $by: an address
quality-declared = أعلن { $by } عدم التوفر: { $reason }
quality-error-reason = اذكر السبب في 500 حرف على الأكثر.
quality-error-gap = حدد ما يتعلق به الأمر.
quality-error-not_missing = من بين ما اخترتموه ما لم يعد ناقصاً أو لم يكن ناقصاً قط. لم يُسجَّل شيء.
quality-done-declare = سُجل الإعلان.
quality-done-withdraw = سُحب الإعلان.
