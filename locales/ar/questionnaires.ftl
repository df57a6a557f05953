### Questionnaires on what countries need: how staff run one, and how it is answered.

questionnaires-title = الاستبيانات
questionnaires-new = استبيان جديد
questionnaires-edit = تعديل الاستبيان
# $count: number of questionnaires
questionnaires-found = عدد الاستبيانات: { $count }
# $language: a language in itself
questionnaires-title_in = العنوان ({ $language })
# $language: a language in itself
questionnaires-introduction_in = المقدمة ({ $language })
questionnaires-contact_hint = يظهر للجهات الموجَّه إليها الاستبيان، وترد إليه الردود على الرسائل.
questionnaires_field-title = الاستبيان
questionnaires_field-state = الحالة
questionnaires_field-last_day = آخر يوم للرد
questionnaires_field-answers = الردود
questionnaires_field-themes = المواضيع المطروحة
questionnaires_field-contact_email = عنوان البريد الإلكتروني للاستفسار
questionnaires_field-list = قائمة البلدان
questionnaires_field-list_language = لغة الرسالة إذا لم تُذكر في القائمة
questionnaires_state-open = مفتوح
questionnaires_state-over = منتهٍ
questionnaires_state-closed = أُغلق قبل موعده
# $answered: how many countries answered; $asked: how many are asked
questionnaires-answered_of = { $answered } من { $asked }
questionnaires-close = الإغلاق الآن
questionnaires-reopen = إعادة الفتح
# Text of a button. $count: number of countries
questionnaires-remind = تذكير من لم يرد ({ $count })
questionnaires-remind_help = لا تصل إلى أي جهة أكثر من رسالة واحدة في اليوم.
# $count: number of countries
questionnaires-were_reminded = عدد البلدان التي أُرسل إليها تذكير: { $count }

## Who is asked.
questionnaires-respondents = البلدان الموجَّه إليها الاستبيان
questionnaires_column-country = البلد
questionnaires_column-name = الاسم أو الجهة
questionnaires_column-email = عنوان البريد الإلكتروني
questionnaires_column-language = لغة الرسالة
questionnaires_column-told = آخر رسالة
questionnaires_column-answered = الرد
questionnaires-not_yet = لم يرد بعد
# Stands in place of a name.
questionnaires-erased = مُحي
questionnaires-remove = إزالة
# Spoken text of the same button. $country: name of a country
questionnaires-remove_one = إزالة: { $country }
questionnaires-remove_help = تمحو الإزالة الاسم والعنوان، ولا يعود الرابط يفتح شيئاً. وتبقى الردود المقدمة.
questionnaires-removed = مُحي الاسم والعنوان. وتبقى الردود المقدمة.
questionnaires-remarks = ملاحظات أخرى
questionnaires-ask = توجيه الاستبيان إلى بلد
questionnaires-add = الإضافة وإرسال الرابط
questionnaires-several = توجيه الاستبيان إلى عدة بلدان دفعة واحدة
# $count: most lines
questionnaires-list_help = بلد واحد في كل سطر: رمز من ثلاثة أحرف والاسم أو الجهة وعنوان البريد الإلكتروني واللغة مفصولة بالعلامة ;. الحد الأقصى لعدد الأسطر: { $count }. مثال: SEN;ARTP;office@artp.example;fr
questionnaires-add_all = إضافة الجميع وإرسال الروابط
questionnaires-wrong_lines = في هذه الأسطر أخطاء. لم يُضف أحد؛ يرجى تصحيحها وإرسال القائمة من جديد.
questionnaires-list_wrong = في بعض أسطر القائمة أخطاء.
questionnaires-no_list = القائمة فارغة.
questionnaires-too_many = القائمة أطول من الحد المسموح به؛ يرجى إضافتها على دفعات.
questionnaires-taken = الاستبيان موجَّه إلى جهة أخرى في هذا البلد. يرجى إزالتها أولاً.
questionnaires-not_open = لم يعد الاستبيان مفتوحاً. لم يُنفَّذ أي شيء.
# $added: number of countries
questionnaires-added = عدد البلدان المضافة: { $added }. والرسائل المتضمنة للروابط قيد الإرسال.
# $added: number of countries; $known: number of countries
questionnaires-added_known = عدد البلدان المضافة: { $added }. وعدد البلدان التي وُجِّه إليها الاستبيان من قبل بالعنوان نفسه ولم يتغير بشأنها شيء: { $known }.
questionnaires_line-unknown_country = لا يوجد بلد أو إقليم بهذا الرمز.
questionnaires_line-other_region = البلد ليس من منطقتكم.
questionnaires_line-no_name = لا يوجد اسم.
questionnaires_line-too_long = الاسم أطول من اللازم.
questionnaires_line-bad_address = لا يوجد عنوان بريد إلكتروني.
questionnaires_line-unknown_language = لا تُكتب الرسائل بهذه اللغة.
questionnaires_line-twice = سبق ذكر البلد في القائمة.
questionnaires_line-taken = الاستبيان موجَّه إلى جهة أخرى في هذا البلد. يرجى إزالتها أولاً.

## The page of whoever is asked.
# $country: name of a country
questionnaires-asks = الرد باسم: { $country }
# $day: a day in words
questionnaires-until = يمكن الرد وتعديل الرد حتى نهاية هذا اليوم (UTC): { $day }
questionnaires-help = يرجى في كل موضوع لبلدكم فيه احتياج اختيار الأولوية وبيان المطلوب بالتحديد، وترك المواضيع الأخرى على حالها.
# $when: a day in words
questionnaires-answered_on = آخر رد: { $when }
questionnaires-saved = تم حفظ ردكم. ويمكن تعديله حتى آخر يوم.
questionnaires-overtaken = حُفظ رد آخر منذ فتحكم هذه الصفحة. وما كتبتموه لا يزال هنا ولم يُحفظ. والحفظ من جديد يُحلّه محل الرد الآخر.
questionnaires-too_often = حُفظ هذا الرد مرات كثيرة جداً في غضون ساعة. لم يُحفظ أي شيء. وما كتبتموه لا يزال هنا؛ يرجى إرساله من جديد بعد ساعة.
questionnaires_answer-language = لغة النص
questionnaires_answer-priority = الأولوية
questionnaires_answer-text = المطلوب بالتحديد
questionnaires_answer-other = ملاحظات أخرى
# A choice in place of a priority.
questionnaires-none = لا شيء
questionnaires-save = حفظ الرد
# $theme: name of a theme; $said: a sentence
questionnaires-of_theme = { $theme }: { $said }
questionnaires-no_priority = يرجى اختيار الأولوية أو حذف النص.
questionnaires-no_words = يرجى بيان المطلوب بالتحديد.
questionnaires-is_closed = لم يعد هذا الاستبيان يقبل الردود. وما حُفظ من قبل يُعتدّ به.
questionnaires-not_saved = ما أرسلتموه الآن لم يُحفظ. ويمكن نسخه من هنا:
