### What is wrong with a field of a staff form. Each sentence stands at the field and, as a link to it, in the
### summary at the top, so it must be understood without the field's name.

wrong-missing = هناك حقل إلزامي فارغ.
wrong-no_title = يرجى إدخال عنوان الحدث بلغة واحدة على الأقل.
wrong-no_sector = يرجى اختيار قطاع الحدث أو قطاعاته.
wrong-not_your_sector = يرجى إبقاء قطاعكم ضمن القطاعات التي تختارونها.
wrong-not_your_region = يرجى اختيار بلد في منطقتكم.
wrong-too_long = النص أطول مما ينبغي؛ يرجى اختصاره.
wrong-too_short = الإجابة أقصر مما ينبغي.
wrong-unknown_code = الخيار غير موجود؛ يرجى اختيار عنصر من القائمة.
wrong-unknown_parent = لا يوجد حدث يحمل الرقم المرجعي المبيَّن للحدث الرئيسي.
wrong-own_ancestor = لا يمكن أن يكون الحدث فرعاً من نفسه أو من حدث مندرج تحته.
wrong-taken = هذا الرقم المرجعي مستعمل لحدث آخر؛ يرجى اختيار غيره.
wrong-not_a_date = يرجى كتابة التاريخ على شكل ⁨2027-05-04⁩ أو ⁨2027-05⁩ أو 2027.
wrong-end_without_start = يرجى إدخال اليوم الأول أيضاً.
wrong-end_before_start = اليوم الأخير يسبق اليوم الأول.
wrong-after_the_event = يقع هذا اليوم بعد الحدث.
wrong-not_a_time = يرجى كتابة الوقت على شكل 09:30.
wrong-end_time_before_start = ينتهي الحدث قبل أن يبدأ؛ يرجى تصحيح الوقت.
wrong-time_without_zone = يرجى إدخال المنطقة الزمنية للوقت المبيَّن.
wrong-unknown_zone = لا توجد منطقة زمنية بهذا الاسم؛ يرجى اختيار اسم من قائمة IANA، مثل Africa/Dakar.
wrong-not_a_number = يرجى كتابة عدد صحيح.
wrong-below_zero = يرجى كتابة عدد لا يقل عن صفر.
wrong-too_large = العدد أكبر مما ينبغي.
wrong-too_small = العدد أصغر مما ينبغي.
wrong-too_many_days = لا يمكن أن يزيد عدد أيام الحضور على مدة الحدث.
wrong-nothing_stated = يرجى إدخال عدد الأشخاص أو عدد البلدان.
wrong-on_record = هذه البيانات مسجلة من قبل.
wrong-not_an_address = يرجى كتابة رابط يبدأ بـ https:// أو http://.
wrong-not_an_email = يرجى كتابة عنوان بريد إلكتروني على شكل name@example.org.
wrong-not_a_partner = يرجى كتابة كل شريك في سطر مستقل، على شكل الاسم أو الاسم|النوع.
wrong-not_a_language = يرجى كتابة رموز اللغات، مثل pt أو sw، مع الفصل بينها بالعلامة ;
wrong-page_after_confirmation = تُعرض الأسئلة المطروحة بعد التأكيد في صفحة واحدة: ولا يبدأ صفحة جديدة إلا قسم من أقسام التسجيل.
wrong-not_a_day = يرجى كتابة اليوم على الشكل ⁨2027-05-04⁩.
wrong-empty_period = يجب أن تنتهي الفترة بعد يومها الأول.
wrong-not_a_mean = يرجى كتابة عدد بمنزلتين عشريتين على الأكثر، مثل 72.5.
wrong-mean_of_nothing = لا متوسط من دون ردود. يرجى تصحيح أحد العددين.
