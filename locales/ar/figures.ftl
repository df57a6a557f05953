### Public figures.

figures-title = الأرقام
figures-lead = عدد الذين شاركوا في المنتديات والحلقات الدراسية وورش العمل والدورات التدريبية، والمناطق والبلدان التي جاؤوا منها. والأرقام محسوبة من السجلات المغلقة وهي نفسها الواردة في التقارير.
figures-rows = الصفوف
figures-columns = الأعمدة
figures-measure = ما يُحسب
figures-nothing = لا شيء
figures-show = عرض
figures-counts-participations = يُحسب كل شخص مرة واحدة عن كل حدث حضره.
figures-counts-people = يُحسب كل شخص مرة واحدة في كل رقم، مهما كان عدد الأحداث التي حضرها.
figures-counts-countries = يُحسب كل بلد شارك منه شخص واحد على الأقل مرة واحدة في كل رقم.
figures-counts-events = المنتديات والحلقات الدراسية وورش العمل والدورات التدريبية والندوات الإلكترونية التي أُغلق سجلها.
figures-method = كيف تُحسب الأرقام
figures-no-table = هذا الجدول غير منشور أو لا يحسب ذلك. اختر صفوفاً أو أعمدة أخرى أو حساباً آخر.
figures-near = الجداول المنشورة هي:
# Stands in a table in the place of a number.
figures-hidden = محجوب
figures-hidden-why = كلمة «محجوب» لا تعني صفراً: فالعدد يشير إلى أقل من ثلاثة أشخاص أو يكشف عدداً آخر يشير إليهم.
# The row or column of the sum.
figures-all = المجموع
# Heads the only row or column of a table that is cut by nothing there.
figures-number = العدد
# $measure: what is counted; $rows: what it is cut by
figures-caption = { $measure } حسب { $rows }
# $measure: what is counted; $rows, $columns: what it is cut by
figures-caption-two = { $measure } حسب { $rows } و{ $columns }
# $day: a day in words
figures-until = تُحسب السجلات التي أُغلقت حتى { $day }.
figures-no-records = لم يُغلق أي سجل بعد.
figures-csv = هذا الجدول بنسق CSV
figures-json = كل الجداول بنسق JSON
figures-feed = موجز أخبار الأرقام (Atom)
figures-none-country = منظمة دولية أو بلد غير مذكور
figures-none-theme = بلا موضوع
# $percent: a number
figures-percent = { $percent } %
figures-reached = وصلنا إليه
figures-not-reached = لم نصل إليه بعد
# $region: name of a region; $count: how many of its countries are reached; $of: how many it has
figures-region-reached = { $region }: { $count } من { $of }
# $measure: what is counted; $rows, $columns: what it is cut by
figures-chart-time = { $measure } حسب { $rows } و{ $columns }
figures-chart-time-description = صف من الأعمدة لكل سطر من الجدول أدناه، وكلها بمقياس واحد. العمود المتقطع محجوب.
# $measure: what is counted; $rows: what it is cut by
figures-chart-bars = { $measure } حسب { $rows }
figures-chart-bars-description = شريط لكل سطر من الجدول أدناه. الشريط المتقطع محجوب.
figures-chart-women = نسبة النساء
figures-chart-women-description = النساء بين من ذكروا نوع الجنس، بالنسبة المئوية، لكل سطر من الجدول أدناه. الشريط المتقطع محجوب.
figures-chart-map = البلدان التي وصلنا إليها
figures-chart-map-description = مربع لكل دولة عضو، حسب المنطقة. المربع المملوء ذو الحافة المتصلة بلد شارك منه شخص ما؛ والمربع المنقط لم نصل إليه بعد.
axis-year = السنة
axis-cycle = دورة الجمعية
axis-region = المنطقة
axis-class = فئة البلدان
axis-country = البلد
axis-theme = الموضوع
axis-gender = نوع الجنس
measure-participations = المشاركات
measure-people = الأشخاص
measure-countries = البلدان
measure-events = الأحداث
figures-method-participations = المشاركات
figures-method-participations-text = المشاركة هي شخص واحد في حدث واحد. وتُحسب إذا حضر الشخص كلياً أو جزئياً بصفة مشارك أو حاصل على منحة أو متحدث أو مدير جلسة أو مدرب. ولا يُحسب المنظمون والأمانة والمترجمون الشفويون وموظفو الدعم. ولا يُحسب من سجل فقط. ولا تدخل في هذه الأرقام أعداد الأشخاص التي يذكرها مصدر دون أسماء.
figures-method-people = الأشخاص
figures-method-people-text = يُحسب كل شخص مرة واحدة في كل رقم. ومن حضر في عدة سنوات أو عن عدة بلدان أو لعدة مواضيع يُحسب في كل منها ومرة واحدة في المجموع؛ ولذلك قد يزيد حاصل جمع الصفوف على المجموع.
figures-method-countries = البلدان
figures-method-countries-text = الدول الأعضاء في الاتحاد ودولة فلسطين التي مثلها شخص ما. ولا تُحسب الأقاليم هنا؛ فلها صفوف خاصة بها في الجدول حسب البلد.
figures-method-events = الأحداث
figures-method-events-text = أحداث بناء القدرات: المنتديات والحلقات الدراسية وورش العمل والدورات التدريبية والندوات الإلكترونية التي عُقدت وأُغلق سجلها. والحدث ذو المواضيع المتعددة يُحسب في كل منها ومرة واحدة في المجموع.
figures-method-years = السنوات
figures-method-years-text = يُحتسب الحدث في سنة يومه الأول بقدر ما هو معروف. ويُحتسب الشخص مرة في كل سنة ومرة في مجموع السنوات.
figures-method-places = المناطق والفئات والدورات
figures-method-places-text = منطقة البلد وفئته هما ما كانتا عليه في اليوم الأول من الحدث. والفئات متداخلة؛ والبلدان النامية هي الفئات الأربع وكل البلدان الأخرى التي تصنفها الأمم المتحدة نامية (M49)، ويُحسب كل منها مرة واحدة. وتمتد الدورة من افتتاح جمعية إلى افتتاح التالية وتسمى باسم الجمعية التي تختتمها؛ وقد لا ينتمي الحدث الذي لا تُعرف إلا سنته إلى أي دورة.
figures-method-themes = الموضوعات
figures-method-themes-text = للحدث الموضوعات الواردة في سجله وموضوعات الحدث الذي يندرج تحته. وإذا تعددت موضوعاته احتُسب في كل منها ومرة واحدة في المجموع؛ وإذا لم يكن له موضوع ورد في سطر خاص.
figures-method-genders = نوع الجنس
figures-method-genders-text = كما يذكره الأشخاص؛ ولا أحد ملزم بذكره. وللشخص نوع جنس واحد في كل الأرقام هو آخر ما ذُكر.
figures-method-hidden = الأرقام المحجوبة
figures-method-hidden-text = تُحجب الأرقام التي تشير إلى أقل من ثلاثة أشخاص، ومعها ما يلزم من أرقام أخرى حتى لا يمكن استنتاج أي رقم محجوب من كل ما يُنشر هنا بالجمع أو الطرح أو المقارنة. ويظهر الصفر لأنه لا يشير إلى أحد. ولا تُنشر البلدان حسب الموضوع إطلاقاً.
figures-method-source = من أين تأتي الأرقام
figures-method-source-text = من الوقائع التي تُكتب عند إغلاق سجل الحدث، وليس من التسجيلات أبداً. ومحو بيانات شخص لا يغير أي رقم. والوقائع نفسها تعطي الأرقام نفسها في كل مكان؛ والبصمة الواردة تحت كل جدول هي بصمة كل الأرقام معاً.
