### Reports to the governing bodies, as documents of the Union print them.

## Header and box

report-organization = Международный союз электросвязи
# $body: name of the governing body; $meeting: short name of its meeting, such as WTSA-24
# Assemblies and Plenipotentiary Conferences carry their Russian short name; others stay as given.
report-session =
    { $body } ({ $meeting ->
        [WTSA-08] ВАСЭ-08
        [WTSA-12] ВАСЭ-12
        [WTSA-16] ВАСЭ-16
        [WTSA-20] ВАСЭ-20
        [WTSA-24] ВАСЭ-24
        [WTSA-28] ВАСЭ-28
        [PP-10] ПК-10
        [PP-14] ПК-14
        [PP-18] ПК-18
        [PP-22] ПК-22
        [PP-26] ПК-26
        [PP-30] ПК-30
       *[other] { $meeting }
    })
# $place: city and country; $dates: a span of days
report-place-dates = { $place }, { $dates }
report-dates-open = Место и сроки проведения подлежат подтверждению
report-dates-from = с { $day }
# $suffix: the letter of the document's language
report-number = Документ [номер]-{ $suffix }
report-original = Оригинал: составлен по учетным данным, на шести языках
report-source-wtsa-98 = Директор Бюро стандартизации электросвязи в сотрудничестве с Директорами Бюро развития электросвязи и Бюро радиосвязи
report-source-council-197 = Отчет Генерального секретаря
report-source-pp-197 = Отчет Совета
report-summary = Резюме
report-summary-wtsa-98 = В настоящем документе представлен отчет о ходе работы по организации форумов, семинаров и семинаров-практикумов по Интернету вещей и «умным» устойчивым городам и сообществам для создания потенциала развивающихся стран.
report-summary-council-197 = В настоящем документе представлен отчет о результатах выполнения Резолюции 197 Полномочной конференции, касающейся Интернета вещей и «умных» устойчивых городов и сообществ.
report-summary-pp-197 = В настоящем документе представлен отчет для Полномочной конференции о выполнении ее Резолюции 197, касающейся Интернета вещей и «умных» устойчивых городов и сообществ.
# $events, $participations, $people, $countries: numbers. Four separate figures.
report-summary-figures = Мероприятия по созданию потенциала: { $events }. Число участий: { $participations }. Число отдельных лиц: { $people }. Представленные Государства-Члены: { $countries }.
# $events: a number
report-summary-unknown = Мероприятия по созданию потенциала: { $events }. Присутствие не зафиксировано ни на одном из них, поэтому число участий, число лиц и число представленных Государств-Членов неизвестны.
report-action = Необходимые действия
report-action-wtsa-98 = Ассамблее предлагается принять к сведению настоящий документ.
report-action-council-197 = Совету предлагается принять к сведению настоящий документ.
report-action-pp-197 = Конференции предлагается принять к сведению настоящий документ.
report-references = Справочные материалы
report-references-wtsa-98 = Резолюция 98 ВАСЭ
report-references-council-197 = Резолюция 197 Полномочной конференции
report-references-pp-197 = Резолюция 197 Полномочной конференции
report-page = { "Страница " }
report-page-of = { " из " }

## Sections

report-introduction = Введение
report-introduction-wtsa-98 = В Резолюции 98 ВАСЭ Директору Бюро стандартизации электросвязи поручается в сотрудничестве с Директорами других Бюро представить следующей ассамблее отчет о ходе работы по организации форумов, семинаров и семинаров-практикумов для создания потенциала развивающихся стран.
report-introduction-council-197 = В Резолюции 197 Полномочной конференции Генеральному секретарю поручается ежегодно представлять Совету отчет о результатах ее выполнения.
report-introduction-pp-197 = В Резолюции 197 Полномочной конференции Совету и Генеральному секретарю поручается представить следующей Полномочной конференции отчет о ее выполнении.
# $from, $to: days
report-period = Настоящий документ охватывает мероприятия, первый день которых приходится на период с { $from } до { $to }, не включая последнюю дату.
report-definition-itu = Под «развивающимися странами» понимаются наименее развитые страны, малые островные развивающиеся государства, развивающиеся страны, не имеющие выхода к морю, и страны с переходной экономикой, а также все прочие страны, отнесенные Организацией Объединенных Наций к развивающимся (стандарт M49 по состоянию на декабрь 2021 года).
report-definition-footnote-four = Под «развивающимися странами» понимаются наименее развитые страны, малые островные развивающиеся государства, развивающиеся страны, не имеющие выхода к морю, и страны с переходной экономикой.
report-overview = Проведенные мероприятия
# $total, $capacity, $days: numbers
report-overview-events =
    { $total ->
        [0] В отчетный период мероприятий не проводилось.
        [one] В отчетный период проведено { $total } мероприятие; мероприятия по созданию потенциала: { $capacity }; дни мероприятий: { $days }.
        [few] В отчетный период проведено { $total } мероприятия; мероприятия по созданию потенциала: { $capacity }; дни мероприятий: { $days }.
        [many] В отчетный период проведено { $total } мероприятий; мероприятия по созданию потенциала: { $capacity }; дни мероприятий: { $days }.
       *[other] В отчетный период проведено { $total } мероприятия; мероприятия по созданию потенциала: { $capacity }; дни мероприятий: { $days }.
    }
# $events, $joint: numbers
report-sector-events =
    { $events ->
        [0] В отчетный период мероприятий этого Сектора, по которым имеются статистические данные, не проводилось.
        [one] Проведено { $events } мероприятие; в том числе совместно с другим Сектором: { $joint }.
        [few] Проведено { $events } мероприятия; в том числе совместно с другим Сектором: { $joint }.
        [many] Проведено { $events } мероприятий; в том числе совместно с другим Сектором: { $joint }.
       *[other] Проведено { $events } мероприятия; в том числе совместно с другим Сектором: { $joint }.
    }
# $more: number of events
report-sector-more =
    { $more ->
        [one] Еще { $more } мероприятие указано в Приложении A.
        [few] Еще { $more } мероприятия указаны в Приложении A.
        [many] Еще { $more } мероприятий указано в Приложении A.
       *[other] Еще { $more } мероприятия указаны в Приложении A.
    }
# $activities: number of records
report-sector-activities =
    { $activities ->
        [one] Зарегистрирована также другая деятельность ({ $activities } позиция):
        [few] Зарегистрирована также другая деятельность ({ $activities } позиции):
        [many] Зарегистрирована также другая деятельность ({ $activities } позиций):
       *[other] Зарегистрирована также другая деятельность ({ $activities } позиции):
    }
report-sector-unsure = Зарегистрированы без даты или с датой, лишь частично относящейся к периоду, и в подсчет не входят:
# Follows the title of an event. $kind, $dates, $place: words. Begins with a space.
report-event-facts = { " " }({ $kind }; { $dates }; { $place }).
# Follows the title of an activity. $facts: kind, number, stage and date. Begins with a space.
report-activity-facts = { " " }({ $facts })
report-place-unknown = место не указано
# Begins with a space. $people, $countries: numbers
report-event-people =
    { " " }{ $people ->
        [one] Участвовал { $people } человек
        [few] Участвовали { $people } человека
        [many] Участвовали { $people } человек
       *[other] Участвовали { $people } человека
    } ({ $countries ->
        [0] страна не указана
        [one] { $countries } страна или территория
        [few] { $countries } страны и территории
        [many] { $countries } стран и территорий
       *[other] { $countries } страны и территории
    }).
# Begins with a space. $people: a number already written out
report-event-stated = { " " }Численность участников, указанная без разбивки: { $people }.
# $countries: a number
report-event-stated-countries = { " " }Указано стран: { $countries }.
# Begins with a space. $people: a number already written out; $countries: a number
report-stated-people-countries =
    { " " }Численность участников, указанная без разбивки: { $people }, из { $countries ->
        [one] { $countries } страны
        [few] { $countries } стран
        [many] { $countries } стран
       *[other] { $countries } страны
    }.
# Begins with a space. $countries: a number
report-stated-countries = { " " }Указанное число стран: { $countries }; численность участников не указана.
report-event-no-figures = { " " }Присутствие не зафиксировано.
report-event-joint = { " " }Совместное мероприятие.
report-participation = Участие
# $participations, $people, $days: numbers
report-participation-whole = Число участий (одно лицо на одном мероприятии): { $participations }. Число отдельных лиц: { $people }. Дни присутствия: { $days }.
# $onsite, $remote, $both, $unknown: numbers
report-participation-modes = Очно: { $onsite }. Дистанционно: { $remote }. Оба показателя включают тех, кто участвовал в обеих формах: { $both }. Неизвестно: { $unknown }.
# $events, $people: numbers
report-participation-stated = Мероприятия, по которым в источниках указана только численность участников: { $events }. Численность участников, указанная без разбивки: { $people }. Эти данные не включены в таблицы по регионам и категориям стран.
# $events: a number
report-participation-unknown = Присутствие не зафиксировано ни на одном из учтенных мероприятий ({ $events }). Кто участвовал, неизвестно: знак «…» в таблицах означает, что данных нет.
# $missing, $events: numbers
report-participation-lacking = Учтенные мероприятия, по которым не зафиксированы ни присутствие, ни численность участников: { $missing } из { $events }. Кто в них участвовал, неизвестно, и к этим показателям они ничего не добавляют.
report-reached = Охваченные страны
# $countries, $territories: numbers
report-reached-countries = Представленные Государства-Члены: { $countries }. Представленные территории, учитываемые отдельно: { $territories }.
report-reached-unknown = Присутствие не зафиксировано ни на одном из учтенных мероприятий: страна, указанная как еще не охваченная, могла быть охвачена.
# $missing, $events: numbers
report-reached-lacking = Участники неизвестны по { $missing } из { $events } мероприятий: страна, указанная как еще не охваченная, могла в них участвовать.
# $count: a number; $list: names of countries
report-reached-stated = Развивающиеся страны, о представленности которых известно только по указанной численности участников ({ $count }): { $list }.
report-not-reached = Развивающиеся страны, еще не охваченные в отчетный период ({ $count }): { $list }.
report-undated = Мероприятия отчетного периода без даты
report-undated-why = В источниках для этих мероприятий не указаны день, месяц или год, относящиеся к отчетному периоду. Они перечислены для полноты и не включены ни в какие другие статистические данные.
report-unsure = Без даты или с датой, лишь частично относящейся к периоду; в подсчет не входят
report-planned = Запланированные мероприятия
# $count: number of events
report-planned-why =
    { $count ->
        [one] Было объявлено { $count } мероприятие, которое не отмечено как проведенное. В статистические данные не включено.
        [few] Было объявлено { $count } мероприятия, которые не отмечены как проведенные. В статистические данные они не включены.
        [many] Было объявлено { $count } мероприятий, которые не отмечены как проведенные. В статистические данные они не включены.
       *[other] Было объявлено { $count } мероприятия, которые не отмечены как проведенные. В статистические данные они не включены.
    }
report-follow-up = Выполнение Резолюции
report-follow-up-how = Для каждого пункта указано число позиций зарегистрированной деятельности, отвечающих этому пункту в отчетный период.
# $from, $to: days; $events, $participations, $people: numbers
report-trend = Для сравнения, за период с { $from } до { $to }, не включая последнюю дату: мероприятия – { $events }; число участий – { $participations }; число отдельных лиц – { $people }. Применялись те же правила.

## Tables

report-table-before = { "Таблица T" }
report-table-after = { " – " }
report-t1 = Мероприятия по видам и Секторам
report-t1-note = Мероприятие нескольких Секторов указано в столбце каждого из них и в столбце «Совместно», а в общем итоге – один раз.
report-t2 = Мероприятия по региону принимающей страны
report-t2-note = Дни мероприятий, продолжительность которых неизвестна, не включены.
report-t3 = Число участий по регионам
report-t3-note = Регион на первый день мероприятия. Лицо, участвовавшее от двух регионов, учитывается в каждом из них, а в строке «Всего» — один раз. Неизвестные дни не включены.
report-t4 = Число участий по категориям стран
# $overcount: a number already written out, or a mark
report-t4-overcount = Категории пересекаются, поэтому их строки не суммируются: в совокупности превышение из-за повторного учета составляет { $overcount } (число участий).
report-t5 = Охваченные страны и территории
report-t5-note = Не является Государством-Членом на последний день отчетного периода.
# What a short name in a narrow column stands for
report-short = { $short }: { $name }
report-short-joint = { "; " }
report-t11 = Пункты Резолюции и отвечающая им зарегистрированная деятельность
report-t11-note = Тексты пунктов представляют собой резюме; некоторые из них взяты из предложений о внесении изменений в Резолюцию, как указано в ссылке на источник.
report-kind = Вид
report-joint = Совместно
report-total = Всего
report-host-region = Регион принимающей страны
report-online = Онлайн
report-no-host = Принимающая страна не указана
report-no-region = Без региона: международные организации, страна не указана, территории без региона
report-events = Мероприятия
report-days = Дни
report-in-developing = В том числе в развивающейся стране
report-region = Регион
report-class = Категория
report-classes = Категории
report-country = Страна или территория
report-participations = Число участий
report-people = Число отдельных лиц
report-women = Женщины
report-men = Мужчины
report-other = Другое
report-not-stated = Не указано
report-countries = Страны
report-territories = Территории
report-days-attended = Дни присутствия
report-developing = Развивающиеся страны, каждая учтена один раз
report-first-time = Впервые
report-yes = Да
report-no = Нет
report-none = –
report-unknown = …
report-suppressed = ••
# $number: a number already written out
report-inexact = около { $number }
report-inexact-over = более { $number }
report-inexact-nearly = почти { $number }
report-paragraph = Пункт
report-asks = Адресат и содержание поручения
report-records = Зарегистрированная деятельность
report-records-named = Последние записи
# $count: number of records that are not named. The last part of an enumeration of references.
report-records-more = еще { $count }
report-due = Отчет к представлению
# $report: the kind of report; $meeting: the meeting that receives it
report-due-to = { $report }: { $meeting }
report-last = Последняя дата
report-status = Статус
report-event = Мероприятие
report-sectors = Секторы
report-dates = Даты
report-place = Место
report-countries-reached = Страны и территории
report-stated = Указано без разбивки
report-contents = Содержание
report-t6-note = Часы, число обученных и сертифицированных и баллы приводятся так, как они указаны для обучения; что не указано, неизвестно.
report-t7 = Стипендии и прямая помощь
report-t7-note = В столбце «Запрошена» учитываются стипендии, решение по которым еще не принято, а в столбце «Использована» – стипендии, предоставленные тем, кто принял участие. Прямая помощь перечисляется, но не подсчитывается.
report-fellowship-used = Использована
report-t8 = Публикации, Рекомендации, Добавления и другая зарегистрированная деятельность
report-t9 = Пилотные проекты и оценки по ключевым показателям деятельности по городам
report-t10 = Партнеры
report-t10-note = Мероприятие учитывается один раз для каждого из его партнеров. Партнеры общего мероприятия являются партнерами входящих в него мероприятий.
report-t12 = Динамика по сравнению с предыдущим периодом
report-t14 = Общие показатели
report-t15 = Регистрации по состоянию
report-t15-note = Регистрации на учитываемые мероприятия во всех ролях, включая неучитываемые.
report-t18 = Настоящий отчет
report-languages = Языки
report-title = Название
report-number-of = Номер
report-standard = Стандарт
report-group = Группа
report-share = { " " }({ $count } %)
report-stage = Этап
report-date = Дата
report-city = Город
report-partner = Партнер
report-partner-kind = Вид организации
report-figure = Показатель
report-value = Значение
report-this-period = Отчетный период
# $from, $to: days; the heading of a column
report-previous-period = С { $from } до { $to }, не включая последнюю дату
report-state = Состояние
report-missing = Чего недостает
report-events-total = Мероприятия всех видов
report-events-capacity = Мероприятия по созданию потенциала
report-events-days = Дни мероприятий
report-member-states = Представленные Государства-Члены
report-territories-represented = Представленные территории
# $mode: how people took part, as in the list attendance_mode
report-participations-mode = Число участий: { $mode }
report-stated-only-events = Мероприятия, по которым указана только численность
report-stated-only-people = Численность участников, указанная без разбивки
report-stated-only-countries = Указанное число стран
report-annex-figures = Другие показатели и зарегистрированная деятельность
report-rules-version = Версия правил подсчета
report-cutoff = Дата фиксации данных (UTC)
report-digest = Хеш-сумма данных (SHA-256)
# $rules: a number; $sentences: the rules that a table follows, whole sentences
report-rules-of = Правила подсчета, версия { $rules }: { $sentences }
# Stands between two sentences.
report-sentence-joint = { " " }
# $report: the kind of report; $subject: name of a country, region, class or theme
report-title-statement = { $report }: { $subject }
# $meeting: the meeting that receives it, such as WTSA-28; $report: the kind of report
report-title-meeting = { $meeting }: { $report }
report-title-cut = { $report } – выдержка: { $subject }
report-source-needs = Директор Бюро развития электросвязи в сотрудничестве с Директором Бюро стандартизации электросвязи
report-source-statement = Секретариат Союза
report-session-needs = Для членов Союза
report-summary-needs = В настоящем документе показано, какие развивающиеся страны охвачены деятельностью по созданию потенциала в области Интернета вещей и «умных» устойчивых городов и сообществ, а какие еще не охвачены.
report-summary-not-reached = Развивающихся Государств-Членов, не охваченных за период: { $count }.
# $subject: name of a country, region, class or theme
report-summary-statement = В настоящем документе изложены зарегистрированные сведения. Предмет: { $subject }.
report-action-needs = Членам Союза предлагается принять к сведению настоящий документ и сообщить о своих потребностях.
report-action-statement = Настоящий документ представляется для информации.
report-references-needs = Резолюция 98 ВАСЭ; Резолюция 85 ВКРЭ
report-references-statement = Записи о мероприятиях, регистрациях и деятельности
report-introduction-needs = В Резолюции 98 ВАСЭ и Резолюции 85 ВКРЭ Директорам поручается определить потребности развивающихся стран в области Интернета вещей и «умных» устойчивых городов и сообществ. В настоящем документе перечислены потребности, заявленные странами, и их просьбы о поддержке в проведении мероприятия, зарегистрированные за период или без даты, и показано, какие страны участвовали, а какие нет.
# $subject: name of a country or territory
report-introduction-country = Предмет: { $subject }. Мероприятия – те, которые были приняты этой страной или территорией, на которых она была кем-либо представлена или по которым источник указывает участников от нее. Учитываются только лица, представлявшие ее; то же относится к стипендиям и указанной численности. Численность, указанная для мероприятий без даты, относится ко всему мероприятию.
# $subject: name of a region or of a class of countries
report-introduction-places = Предмет: { $subject }. Мероприятия – те, которые были приняты страной этой группы, на которых такая страна была кем-либо представлена или по которым источник указывает участников от нее; принадлежность к группе определяется на первый день мероприятия. Учитываются только лица, представлявшие такую страну; то же относится к стипендиям и указанной численности. Численность, указанная для мероприятий без даты, относится ко всему мероприятию.
# $subject: name of a theme
report-introduction-theme = Предмет: { $subject }. Мероприятия – те, которые сами относятся к этой теме или входят в мероприятие, относящееся к ней; учитываются все их участники. Другая зарегистрированная деятельность, потребности и просьбы приводятся, если они сами относятся к этой теме.
# $subject: what it is
report-introduction-events = Предмет: { $subject }. Мероприятия – те, для которых это указано, или которые входят в такое мероприятие и сами не указывают иного; учитываются все их участники. Для другой зарегистрированной деятельности это не указывается, и она не приводится.
# $subject: name of a country, a region or a class of countries
report-unlisted = В этой открытой версии учтены и перечислены только мероприятия, которые прошли в указанном месте ({ $subject }) или в связи с которыми его называет источник. На какие мероприятия оттуда прибыли участники, не сообщается, поскольку это указывало бы на немногих лиц.
report-cut = Настоящий документ является выдержкой из отчета и не заменяет его. { $subject }: мероприятия – те, для которых это указано, или которые входят в такое мероприятие и сами не указывают иного; учитываются все их участники. Для другой зарегистрированной деятельности, потребностей и просьб это не указывается, и они не приводятся. Сведения о пунктах резолюций, недостающих данных, охваченных и не охваченных странах и предыдущем периоде относятся только к этим мероприятиям.
report-summary-cut = Выдержка: { $subject }. Все данные относятся только к этим мероприятиям.
# $name: what it is called; $code: its number
report-subject-scope = Охват: { $name }
report-subject-itu_role = Роль МСЭ: { $name }
report-subject-sdg = ЦУР { $code }: { $name }
report-subject-action_line = Направление деятельности { $code } ВВУИО: { $name }
# Begins with a space. After the title of an event.
report-event-hidden = { " " }Число участников скрыто, чтобы не указывать на конкретных лиц.
report-t19 = Развивающиеся страны, еще не охваченные деятельностью
report-t19-note = Государства-Члены на последний день отчетного периода, от которых не было участий; регион и категории на эту дату.
report-named = Упомянута в указанной численности

## Annexes

# $letter: A, B, C
report-annex = Приложение { $letter }
report-annex-events = Мероприятия, на которых основаны статистические данные
report-no-events = В отчетный период мероприятий не проводилось.
report-annex-method = Метод и пробелы в данных
report-method = Метод
# $rules: a number; $cutoff, $made: moments in UTC
report-method-made = Правила подсчета, версия { $rules }. Дата фиксации данных: { $cutoff } UTC. Дата составления документа: { $made } UTC.
report-method-digest = Хеш-сумма (SHA-256) данных, на которых основан настоящий документ:
report-method-rules = Применялись следующие правила:
report-rule-1 = Регион и категория определяются по представляемой стране на первый день мероприятия.
report-rule-2 = Число участий и число отдельных лиц – два разных показателя.
report-rule-3 = Категории пересекаются; развивающиеся страны учитываются как одна группа, каждое лицо и каждая страна – один раз.
report-rule-4 = Учитываются роли участника, стипендиата, выступающего, модератора и преподавателя.
report-rule-5 = Показатели очного и дистанционного участия включают тех, кто участвовал в обеих формах.
report-rule-6 = День, в который лицо присутствовало хотя бы на одном заседании, считается одним днем присутствия.
report-rule-7 = Численность участников, которая только указана в источнике, приводится отдельно и никогда не распределяется по регионам или категориям.
report-rule-8 = Неизвестное не означает ноль: то, что не указано или не зафиксировано, приводится в отдельном столбце или в перечне ниже.
report-rule-9 = Территории учитываются отдельно от государств; участники от международных организаций не относятся ни к региону, ни к категории.
report-rule-10 = В документах для общего доступа данные по отдельной стране, по полу или по году, которые указывали бы менее чем на трех человек, скрыты вместе с теми данными, которые необходимо скрыть, чтобы их нельзя было вычислить путем вычитания.
report-rule-11 = Учитываются состоявшиеся мероприятия, первый день которых приходится на отчетный период и которые не объединяют другие мероприятия.
report-rule-12 = Пункт считается выполненным, если на него отвечает состоявшееся мероприятие или зарегистрированная деятельность, дата которой наступила и которая не планируется, не выполняется и не ожидает утверждения.
report-rule-13 = Другая зарегистрированная деятельность, потребности и просьбы приводятся, если их дата приходится на отчетный период либо неизвестна или недостаточно точна, чтобы это определить.
# $list: names of countries
report-unconfirmed = Запланированный выход следующих стран из категории наименее развитых стран не подтвержден; они по-прежнему учитываются в этой категории: { $list }.
report-gaps = Пробелы в данных
report-gaps-none = Пробелов в данных нет.
# $count: number of events
report-gaps-some =
    { $count ->
        [one] Отсутствуют данные по { $count } мероприятию:
        [few] Отсутствуют данные по { $count } мероприятиям:
        [many] Отсутствуют данные по { $count } мероприятиям:
       *[other] Отсутствуют данные по { $count } мероприятия:
    }
# $number: number of the document with its revision; $suffix: the letter of the document's language
report-number-given = Документ { $number }-{ $suffix }
# $revision: such as Rev.1; $suffix: the letter of the document's language
report-number-revised = Документ [номер]({ $revision })-{ $suffix }
# $item: an agenda item, such as PL 1.14
report-agenda-item = Пункт повестки дня: { $item }
# $language: name of a language
report-original-language = Оригинал: { $language }
report-declared = Следующие данные объявлены недоступными по указанным причинам:
# Follows the title of an event. $gap: what is missing; $reason: a text of staff. Begins with a space.
report-declared-reason = { " " }({ $gap }): { $reason }
# $place, $dates: words; $people, $countries: numbers
report-training-people =
    Подготовка (место: { $place }; { $dates }) проведена для { $people ->
        [one] { $people } участника
        [few] { $people } участников
        [many] { $people } участников
       *[other] { $people } участника
    } { $countries ->
        [0] (страна не указана)
        [one] из { $countries } страны или территории
        [few] из { $countries } стран и территорий
        [many] из { $countries } стран и территорий
       *[other] из { $countries } страны или территории
    }.
# $place, $dates: words; $people: a number already written out
report-training-stated = Проведена подготовка (место: { $place }; { $dates }). Численность участников, указанная без разбивки: { $people }.
report-training-online-people =
    Подготовка (онлайн; { $dates }) проведена для { $people ->
        [one] { $people } участника
        [few] { $people } участников
        [many] { $people } участников
       *[other] { $people } участника
    } { $countries ->
        [0] (страна не указана)
        [one] из { $countries } страны или территории
        [few] из { $countries } стран и территорий
        [many] из { $countries } стран и территорий
       *[other] из { $countries } страны или территории
    }.
# $dates: words; $people: a number already written out
report-training-online-stated = Проведена подготовка (онлайн; { $dates }). Численность участников, указанная без разбивки: { $people }.

## What countries need and ask for, and what came of trainings.
report-asked = Потребности и просьбы стран
# $needs: number of needs; $requests: number of requests
report-asked-found = Зарегистрировано за период или без даты: потребностей { $needs }, просьб о поддержке в проведении мероприятия { $requests }.
report-needs_stated = Заявленные потребности
report-requests = Просьбы о поддержке
report-t22 = Потребности, заявленные странами
report-t22-note = По данным источника; включено и то, что не имеет даты.
report-t23 = Просьбы о поддержке в проведении мероприятия
report-theme = Тема
report-priority = Приоритет
report-source = Источник
report-need = Потребность
report-programme = Программа и уровень
report-hours = Часы
report-trained = Обучено (указано)
report-certified = Сертифицировано (указано)
report-score-before = Средний балл до
report-score-after = Средний балл после

# Pictures.
report-figure-before = { "Рисунок " }
report-picture-women = Доля женщин среди указавших пол, по регионам
report-picture-women-description = Одна полоса для каждого региона; ее длина – доля женщин в процентах. Цифры приведены в таблице T3.
report-picture-share = { $of }: { $share }
report-picture-regions = Участия по регионам и годам
report-picture-regions-description = Группа столбцов для каждого региона, столбец для каждого года, все в одном масштабе. Цифры приведены в таблице T24.
report-picture-classes = Участия по категориям стран и годам
report-picture-classes-description = Группа столбцов для каждой категории, столбец для каждого года, все в одном масштабе. Цифры приведены в таблице T24.
report-picture-countries = Охваченные страны
report-picture-countries-description = Один квадрат для каждого Государства-Члена, по регионам. Заполненный квадрат со сплошной границей – страна, из которой кто-либо участвовал; квадрат с пунктирной границей – страна, которая пока не охвачена. Охваченные страны перечислены в таблице T5.
report-t24 = Участия по регионам, категориям стран и годам
report-t24-note = За первый и последний год учитываются только дни отчетного периода. Категории пересекаются и не суммируются.

## What was aimed at.
report-t25 = Целевые показатели и результаты
report-t25-note = Приведены целевые показатели, установленные именно для этого периода. Доля округляется до целых процентов; она не приводится, если целевой показатель равен нулю или результат скрыт.
report-t26 = Оценки мероприятий
report-t26-note = Число ответов и среднее приводятся так, как они указаны для мероприятия; что не указано, неизвестно.
report-mean = Среднее
report-answers = Ответы
report-target = Цель
report-result = Результат
# Heading of a column of whole percents
report-share-reached = Достигнуто (%)
