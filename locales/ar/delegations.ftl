### Focal points of delegations: what they see behind their link, and what officers enter; and people whom others register.

## The delegation in words.
# $country: name of a country
delegations-administration = إدارة: { $country }
# $organization: name of an organization; $country: name of a country
delegations-organization = { $organization } ({ $country })
# $delegation: a delegation in words, such as "Administration of Senegal"
delegations-of = الوفد: { $delegation }
# Who nominated somebody. $name: name of the focal point; $delegation: a delegation in words
delegations-who = { $name }، جهة الاتصال المعيّنة للوفد ({ $delegation })
# $from: a day
delegations-term = اعتباراً من { $from }، دون تاريخ انتهاء
# $from, $last: days, both included
delegations-term_until = من { $from } إلى { $last }
# $day: a day
delegations-revoked = سُحبت التسمية في { $day }
# Who decided, after a date. $number: number in the list
delegations-focal_point_number = جهة الاتصال المعيّنة رقم { $number }

## What a focal point sees.
# $name: name of the focal point
delegations-you = أنتم جهة الاتصال المعيّنة لهذا الوفد، { $name }.
# $day: a day
delegations-begins = تبدأ تسميتكم في { $day }. وحتى ذلك الحين لا يوجد ما يُبَتّ فيه هنا.
delegations-no_events = لا توجد أحداث مقبلة تتحدثون فيها باسم وفدكم.
delegations-link_help = لا تُفتح هذه الصفحة إلا بالرابط الوارد في رسالتنا، ومن يحصل على الرابط يستطيع أن يقرر باسم وفدكم: فاحتفظوا به لأنفسكم.
# $count: number of people
delegations-waiting =
    { $count ->
        [zero] لا أحد ينتظر قراركم.
        [one] شخص واحد ينتظر قراركم.
        [two] شخصان ينتظران قراركم.
        [few] { $count } أشخاص ينتظرون قراركم.
        [many] { $count } شخصاً ينتظرون قراركم.
       *[other] { $count } شخص ينتظرون قراركم.
    }
delegations-all = جميع أحداث وفدكم
delegations-officers_decide = يبتّ المنظمون أيضاً في كل تسجيل.
delegations-nominate = تسمية شخص
delegations-people = أعضاء وفدكم
# $count: number of people
delegations-found =
    { $count ->
        [zero] لا أحد من وفدكم مسجل.
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصاً
       *[other] { $count } شخص
    }
delegations-only_yours = ترون هنا من سجلوا باسم وفدكم، ولا أحد سواهم.
delegations-replace = استبدال
delegations-nominated = تمت تسمية الشخص وأُبلغ برسالة إلكترونية.
delegations-written = لقد كتبنا إلى الشخص. ومن كان مسجلاً بالفعل لا يُدرج مرة ثانية، لكن يمكنه أن يذكر هناك أنه يحضر باسم وفدكم.
delegations-confirmed = تم تأكيد الشخص ضمن وفدكم.
delegations-refused = رُفض الشخص وأُبلغ برسالة إلكترونية.
delegations-replaced = انتقل المقعد إلى الشخص الجديد. وأُبلغ كلاهما برسالة إلكترونية.
# $name: a person’s name; $state: state of the registration, such as "Confirmed"
delegations-stale = لم يُتخذ أي قرار، لأن تسجيل { $name } تغيّر بعد أن فتحتم الصفحة: فقد قرر شخص آخر أو صاحب التسجيل نفسه. الحالة الآن: { $state }
delegations-gone = لم يُتخذ أي قرار: لم يعد هذا الشخص مسجلاً باسم وفدكم.
delegations-note_unanswered = تمت تسميته ولم يرد بعد.
# $day: a day
delegations-note_confirmed = تم تأكيده ضمن الوفد في { $day }
# $reason: what a focal point wrote
delegations-note_reason = السبب: { $reason }

## Nominating and replacing.
delegations-nominating = تسمية شخص لوفدكم
delegations-nominating_help = يُسجَّل الشخص بذلك، وتصله رسالة إلكترونية تبيّن من سمّاه، مع رابط للموافقة أو لتصحيح ما أدخلتموه أو للرفض. أما الأسئلة الأخرى للحدث فيجيب عنها بنفسه.
# $name: a person’s name
delegations-replacing = استبدال { $name }
delegations-replacing_help = ينتقل المقعد، أو الدور في قائمة الانتظار، إلى الشخص الجديد فوراً. وتصل كليهما رسالة إلكترونية.
delegations-send = تسمية
delegations-back = العودة إلى الوفد
delegations-registered_already = هذا الشخص مسجل بالفعل في هذا الحدث.
delegations-other_delegation = ما أدخلتموه يخص وفداً آخر. يرجى تسمية أشخاص من وفدكم.
delegations-no_place_for = المقعد مخصص لفئة لا ينتمي إليها الشخص الجديد. يرجى تسمية شخص آخر أو الكتابة إلى المنظمين.

## Refusing.
# $name: a person’s name
delegations-refusing = رفض { $name }
delegations-refusing_help = يقرأ الشخص في رسالة إلكترونية أن جهة الاتصال المعيّنة للوفد رفضت التسجيل، والسبب.
delegations-reason_chosen = السبب
# $language: name of a language
delegations-reason_chosen_help = يقرؤه الشخص بلغته: { $language }
delegations-reason_none = بكلماتي أدناه
delegations-reason_own = بكلماتكم
delegations-reason_own_help = يقرؤه الشخص كما تكتبونه.
delegations-reason_missing = اختاروا سبباً أو اكتبوه.
delegations_reason-complete = اكتمل عدد أعضاء الوفد.
delegations_reason-another = سُمّي شخص آخر.
delegations_reason-not_ours = لستم عضواً في هذا الوفد.
delegations_reason-not_this_event = لا يشارك الوفد في هذا الحدث.
delegations-step = تؤكد جهة الاتصال المعيّنة لوفدكم تسجيلكم؛ وإن لم تكن هناك جهة اتصال فيقرر المنظمون. ويُحفظ لكم مقعد حتى ذلك الحين.
delegations-own_refused = لم تؤكد جهة الاتصال المعيّنة للوفد الذي ذكرتموه تسجيلكم.
delegations-own_reason = كتبت جهة الاتصال المعيّنة:

## The page on which officers enter focal points.
delegations-focal_points = جهات الاتصال المعيّنة
delegations-focal_points_help = تُعيّن الإدارة أو المنظمة العضو من يتحدث باسم وفدها. وتصله رسالة إلكترونية فيها رابط، فيسمّي الأشخاص ويؤكد أعضاء وفده أو يرفضهم أو يستبدلهم، ولا يرى أحداً سواهم.
delegations-no_focal_points = لم تُعيَّن أي جهة اتصال.
delegations_column-delegation = الوفد
delegations_column-name = جهة الاتصال
delegations_column-reach = الأحداث
delegations_column-term = المدة
delegations_column-change = تغيير
delegations-designate = تعيين جهة اتصال
delegations_field-organization_kind = نوع المنظمة
delegations_field-organization = المنظمة
delegations_field-country = البلد الممثَّل
delegations_field-name = اسم جهة الاتصال
delegations_field-email = عنوان البريد الإلكتروني
delegations_field-language = لغة الرسائل الإلكترونية
delegations_field-sector = تسري على
delegations_field-from = أول يوم
delegations_field-until = تنتهي في
delegations_hint-organization = مطلوب للجميع عدا الإدارات. وينتمي إلى الوفد من يسجل بهذا الاسم.
delegations_hint-country = مطلوب للإدارة. وفي حالة المنظمة يستبعد من يمثلون بلداناً أخرى.
delegations_hint-until = اعتباراً من هذا اليوم لا يفتح الرابط شيئاً. اتركوه فارغاً إذا لم يُعرف تاريخ انتهاء.
delegations-this_event = هذا الحدث فقط
# $sector: name of a Sector of ITU
delegations-all_of_sector = جميع الأحداث: { $sector }
delegations-add = تعيين
delegations-send_link = إرسال رابط جديد
delegations-revoke = سحب
delegations-designated = عُيّنت جهة الاتصال؛ والرابط في الطريق برسالة إلكترونية.
delegations-was_revoked = سُحبت التسمية. ولم يعد رابطها يفتح شيئاً.
delegations-link_sent = رابط جديد في الطريق برسالة إلكترونية. ولم يعد الرابط السابق يفتح شيئاً.
delegations-saved = تم الحفظ.
delegations-not_for_sector = حسابكم لا يشمل جميع أحداث هذا القطاع. عيّنوا لهذا الحدث فقط.
delegations-steps = ما تقرره جهات الاتصال المعيّنة
delegations_field-focal_confirmation = تؤكد جهة الاتصال المعيّنة للوفد كل شخص
delegations_hint-focal_confirmation = يُحفظ المقعد حتى ذلك الحين. أما من ليس لهم جهة اتصال فيبتّ فيهم الموظفون المسؤولون.
delegations_field-by_nomination = بالتسمية فقط
delegations_hint-by_nomination = لا أحد يسجل بنفسه؛ فجهات الاتصال تسمّي، والموظفون المسؤولون يضيفون الأشخاص يدوياً.
delegations-save = حفظ

## Somebody registers another person: the fields, and what can be wrong with them.
another-name-hint = كما ينبغي أن يظهر على الشارة. ويكفي اسم واحد.
another-email-hint = يتلقى الشخص هناك الرد ورابطاً خاصاً به.
another-role = يشارك بصفة
another-mode = طريقة المشاركة
another-gender-hint = اتركوه دون تحديد إذا كان الشخص لا يرغب في ذكره.
another-gender-empty = غير مذكور
another-organization-hint = اتركوه فارغاً لمن لا ينتمي إلى أي منظمة، مع اختيار النوع «أخرى».
another-country-hint = اتركوه فارغاً للمنظمات الدولية.
another-wrong-name-missing = أدخلوا اسم الشخص.
another-wrong-name-too_long = اختصروا اسم الشخص إلى 300 حرف.
another-wrong-name-invalid = أدخلوا اسماً للشخص يحتوي على حروف.
another-wrong-email-missing = أدخلوا عنوان البريد الإلكتروني للشخص.
another-wrong-email-invalid = تحققوا من عنوان البريد الإلكتروني للشخص. صيغته name@example.org.
another-wrong-organization_kind-missing = اختاروا نوع المنظمة.
another-wrong-organization-missing = أدخلوا اسم المنظمة.
another-wrong-organization-too_long = اختصروا اسم المنظمة إلى 500 حرف.
another-wrong-country-missing = اختاروا البلد أو الإقليم الممثَّل. المنظمات الدولية وحدها تتركه فارغاً.
another-wrong-country-invalid = اختاروا بلداً أو إقليماً من القائمة.
another-wrong-role-missing = اختاروا صفة مشاركة الشخص.
another-wrong-mode-missing = اختاروا طريقة مشاركة الشخص.
another-wrong-language-missing = اختاروا لغة رسائل الشخص.
another-wrong-gender-invalid = اختاروا النوع الاجتماعي من القائمة أو اتركوه دون تحديد.

## The own page of somebody whom another registered. $who: who did, such as "Awa Ndiaye, focal point of the delegation (Administration of Senegal)"
another-registered_you = سجّلكم في هذا الحدث: { $who }.
another-answer = أفيدوا بأنكم تشاركون وتوافقون على استخدام بياناتكم أدناه لتنظيم الحدث؛ أو ارفضوا فيذهب مقعدكم إلى غيركم. ويمكنكم تصحيح الأخطاء ومحو كل شيء في أي وقت.
another-agree = أشارك وأوافق
another-refuse = لا أشارك
another-agreed = شكراً: سجّلنا أنكم تشاركون.
another-by = سجّله: { $who }
# $status: code of the mail server, such as 5.1.1
another-returned = الرسائل الإلكترونية المرسلة إلى من سجّل هذا الشخص ترتد ({ $status })
another-origin = سجّلكم: { $who }
