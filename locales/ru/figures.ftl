### Public figures.

figures-title = Данные
figures-lead = Сколько людей участвовало в форумах, семинарах, практикумах и учебных курсах, из каких регионов и стран. Данные подсчитаны по закрытым делам и совпадают с данными отчетов.
figures-rows = Строки
figures-columns = Столбцы
figures-measure = Что подсчитывается
figures-nothing = Ничего
figures-show = Показать
figures-counts-participations = Каждый человек учитывается один раз для каждого мероприятия, на котором он присутствовал.
figures-counts-people = Каждый человек учитывается в каждом числе один раз, сколько бы мероприятий он ни посетил.
figures-counts-countries = Каждая страна, от которой участвовал хотя бы один человек, учитывается в каждом числе один раз.
figures-counts-events = Форумы, семинары, практикумы, учебные курсы и вебинары, дело которых закрыто.
figures-method = Как подсчитываются данные
figures-no-table = Эта таблица не публикуется или не содержит такого подсчета. Выберите другие строки, столбцы или другой показатель.
# Stands in a table in the place of a number.
figures-hidden = скрыто
figures-hidden-why = «Скрыто» не означает ноль: число указывает менее чем на трех человек или выдало бы другое такое число.
# The row or column of the sum.
figures-all = Всего
# Heads the only row or column of a table that is cut by nothing there.
figures-number = Число
# $measure: what is counted; $rows: what it is cut by
figures-caption = { $measure }: { $rows }
# $measure: what is counted; $rows, $columns: what it is cut by
figures-caption-two = { $measure }: { $rows } и { $columns }
# $day: a day in words
figures-until = Учтены дела, закрытые по { $day }.
figures-no-records = Пока не закрыто ни одно дело.
figures-csv = Эта таблица в формате CSV
figures-json = Все таблицы в формате JSON
figures-feed = Лента новостей о данных (Atom)
figures-none-country = Международная организация или страна не указана
figures-none-theme = Без темы
# $percent: a number
figures-percent = { $percent } %
figures-reached = охвачена
figures-not-reached = пока не охвачена
# $region: name of a region; $count: how many of its countries are reached; $of: how many it has
figures-region-reached = { $region }: { $count } из { $of }
# $measure: what is counted; $rows, $columns: what it is cut by
figures-chart-time = { $measure }: { $rows } и { $columns }
figures-chart-time-description = Для каждой строки таблицы ниже — свой ряд столбцов, все в одном масштабе. Столбец с пунктирным контуром скрыт.
# $measure: what is counted; $rows: what it is cut by
figures-chart-bars = { $measure }: { $rows }
figures-chart-bars-description = Для каждой строки таблицы ниже — одна полоса. Полоса с пунктирным контуром скрыта.
figures-chart-women = Доля женщин
figures-chart-women-description = Женщины среди тех, кто указал пол, в процентах, для каждой строки таблицы ниже. Полоса с пунктирным контуром скрыта.
figures-chart-map = Охваченные страны
figures-chart-map-description = Один квадрат на каждое Государство-Член, по регионам. Заполненный квадрат со сплошным контуром — страна, от которой кто-либо участвовал; квадрат с точечным контуром пока не охвачен.
axis-year = Год
axis-cycle = Цикл ассамблеи
axis-region = Регион
axis-class = Категория стран
axis-country = Страна
axis-theme = Тема
axis-gender = Пол
measure-participations = Участия
measure-people = Люди
measure-countries = Страны
measure-events = Мероприятия
figures-method-participations = Участия
figures-method-participations-text = Участие — это один человек на одном мероприятии. Оно учитывается, если человек пришел полностью или частично и был участником, стипендиатом, докладчиком, ведущим или преподавателем. Организаторы, секретариат, устные переводчики и вспомогательный персонал не учитываются. Кто только зарегистрировался, не учитывается. Численность, которую источник указывает без имен, в эти данные не входит.
figures-method-people = Люди
figures-method-people-text = Каждый человек учитывается в каждом числе один раз. Кто приходил в разные годы, от разных стран или по разным темам, учитывается в каждой строке и один раз в сумме; поэтому строки могут давать больше суммы.
figures-method-countries = Страны
figures-method-countries-text = Государства — Члены МСЭ и Государство Палестина, которые кто-либо представлял. Территории здесь не учитываются; у них свои строки в таблице по странам.
figures-method-events = Мероприятия
figures-method-events-text = Мероприятия по созданию потенциала: форумы, семинары, практикумы, учебные курсы и вебинары, которые состоялись и дело которых закрыто. Мероприятие с несколькими темами учитывается в каждой из них и один раз в сумме.
figures-method-places = Регионы, категории и циклы
figures-method-places-text = Регион и категория страны берутся на первый день мероприятия. Категории пересекаются; развивающиеся страны — это четыре категории и все другие страны, которые Организация Объединенных Наций относит к развивающимся (M49), каждая один раз. Цикл длится от открытия одной ассамблеи до открытия следующей и назван по той, которая его завершает; мероприятие, о котором известен только год, может не относиться ни к одному циклу.
figures-method-genders = Пол
figures-method-genders-text = Как указывают сами люди; указывать его никто не обязан. У человека во всех данных один пол — указанный последним.
figures-method-hidden = Скрытые числа
figures-method-hidden-text = Числа, указывающие менее чем на трех человек, скрыты, и вместе с ними столько других, сколько нужно, чтобы ни одно скрытое число нельзя было вывести из всего опубликованного здесь сложением, вычитанием или сравнением. Ноль показывается: он ни на кого не указывает. Страны по темам не публикуются.
figures-method-source = Откуда берутся данные
figures-method-source-text = Из фактов, которые записываются при закрытии дела мероприятия, и никогда из регистраций. Удаление данных о человеке не меняет ни одного числа. Одни и те же факты везде дают одни и те же числа; контрольная сумма под каждой таблицей относится ко всем числам вместе.
