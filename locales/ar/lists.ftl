### The dated lists of countries, and what staff decide about them.

lists-country = البلد
lists-class = الفئة
lists-day = اليوم المقرر
lists-decision = القرار
# Badge: the scheduled day has come.
lists-due = حلّ الموعد
lists-decide = اتخاذ القرار
# Read out instead of "Decide". $what: country and class
lists-decide-about = اتخاذ القرار: { $what }
lists-open = حالات الخروج من الفئة التي تنتظر التأكيد
lists-open-help = لا يُحتسب الخروج المقرر من الفئة في التقارير ما لم يؤكَّد حدوثه.
lists-open-none = لا توجد حالة خروج من الفئة تنتظر التأكيد.
lists-decided = التغييرات حتى الآن
lists-decided-none = لا توجد تغييرات بعد.
lists-done = سُجل القرار. وستستعمله التقارير من الآن فصاعداً.
lists-at = وقت التسجيل
lists-change = التغيير
# Column: the class or region that changed.
lists-of = الفئة أو المنطقة
lists-from = من
lists-to = حتى
lists-source = المصدر
lists-source-hint = الوثيقة التي تنص على ذلك، مثل قرار للجمعية العامة، مع رقمها وتاريخها.
lists-by = الجهة المنفذة
lists-all = جميع قوائم البلدان

## The decision on one graduation. $country, $class: names
lists-graduation-title = { $country }: { $class }
# $day: a date in words
lists-graduation-day = اليوم المقرر للخروج من الفئة: { $day }
lists-confirm = تأكيد الخروج من الفئة
lists-confirm-help = اعتباراً من اليوم المقرر، لا يُحتسب البلد ضمن هذه الفئة.
lists-defer = تأجيل الخروج من الفئة
lists-defer-help = يبقى البلد في الفئة. ويحتاج اليوم الجديد إلى تأكيد مستقل.
lists-until = اليوم الجديد
lists-until-hint = يُترك الحقل فارغاً إذا لم يُحدد يوم جديد.
lists-error-source = يرجى إدخال المصدر.
lists-error-date = يرجى إدخال تاريخ.
lists-error-day = يجب أن يكون اليوم الجديد بعد اليوم المقرر.

## Kinds of changes.
lists-change-class = الانتماء إلى فئة
lists-change-region = المنطقة
lists-change-membership = الانضمام إلى الاتحاد
lists-change-graduation_confirmed = تأكيد الخروج من الفئة
lists-change-graduation_deferred = تأجيل الخروج من الفئة
