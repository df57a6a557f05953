### Paragraphs of resolutions, the records that answer them, and the reports that are due.

mandates-title = Мандаты
mandates-due_title = Отчеты, подлежащие представлению
# $count: number of paragraphs
mandates-found = Пунктов: { $count }
mandates_filter-resolution = Резолюция
mandates_filter-organ = Кому адресовано
mandates_filter-status = Состояние
mandates_filter-from = С
mandates_filter-to = До (не включая)
mandates-any = Все
mandates-day_hint = День, например 2027-05-04
mandates-show = Показать
mandates_column-paragraph = Пункт
mandates_column-asks = Что поручается и кому
mandates_column-records = Записей
mandates_column-status = Состояние
mandates_column-last = Последняя
mandates_column-due = Отчет ожидается
mandates-handed_in = Представлено:
# $instrument: name of the revision that replaced this one
mandates-replaced = Заменена на: { $instrument }
mandates-error_day = Укажите день в виде 2027-05-04.
mandates-error_order = Конец периода не позже его начала.
# $number: number of a resolution
mandates-resolution = Резолюция { $number }
mandates-revision = Резолюция { $number } ({ $revision })
mandates-due_help = То, что подлежит представлению в ближайшие двенадцать месяцев. Документы для Совета представляются за 30 дней до его открытия; для других органов правило неизвестно, и предполагается тот же срок, пока не указан день. Ответственный за отчет получает напоминание за 90, 30 и 7 дней; в назначенный день составляется проект и направляется сотрудникам по отчетам.
# $count: number of reports
mandates-due_found = Отчетов: { $count }
mandates-missed = Не представлены
mandates-missed_help = Эти собрания открылись за последние двенадцать месяцев, и ни один отчет для них не отмечен как представленный. Представленный отчет отмечается на его странице.
mandates-undated = Без даты в тексте
mandates-undated_help = В этих текстах запрашивается отчет, но не названо собрание, которому он представляется.
mandates_due_column-report = Отчет
mandates_due_column-meeting = Собрание
mandates_due_column-opening = Открытие
mandates_due_column-deadline = Срок документа
mandates_due_column-period = Период
mandates_due_column-owner = Ответственный
mandates_due_column-draft = Проект
mandates-late = Срок истек
mandates-nobody = Никто
mandates-draft_open = Открыть проект
mandates-draft_begin = Начать отчет
mandates_meeting-meeting = Собрание
mandates_meeting-opens = День открытия
mandates_meeting-closes = День закрытия
mandates_meeting-documents_due = Срок представления документов
mandates_meeting-source = Где это указано
mandates_meeting_hint-meeting = Предстоящие, те, открытие которых не назначено, и те, даты которых были введены.
mandates_meeting_hint-opens = День, например 2027-05-04
mandates_meeting_hint-closes = Оставьте пустым, если он не определен.
mandates_meeting_hint-documents_due = Оставьте пустым, чтобы отсчитать 30 дней до открытия.
mandates_meeting_hint-source = Письмо, страница или решение.
mandates-choose = Выберите
mandates-meeting_title = Даты собрания
mandates-meeting_help = В поставляемом календаре указаны не все даты открытия. Введенное здесь имеет преимущество.
mandates-meeting_overtaken = Даты этого собрания уже записаны, или кто-то изменил их за это время. Пустые поля заполнены ими; введенное вами сохранено. Повторное сохранение заменит записанное.
mandates-meeting_change = { $meeting }: изменить даты
mandates-save = Сохранить
mandates-saved = Сохранено.
# $from: first day; $to: first day after
mandates-period = с { $from } до { $to }
# $year: year without grouping
mandates-not_fixed = Не определено; планируется в { $year } году
# $meeting: name of the meeting; $day: when the document is due
mandates-due_on = { $meeting }: { $day }
mandates-instrument = Текст
mandates-status = Состояние
mandates-kinds = Виды отвечающей ему деятельности
mandates-themes = Темы
mandates-in_base = Номер в предыдущей редакции
mandates-continues = Продолжает следующие пункты предыдущей редакции:
mandates-dropped = В следующей редакции его больше нет.
mandates-became = В следующей редакции он продолжен как:
mandates-basis = Как это установлено:
mandates-revisions = Между редакциями
mandates-owner = Ответственный за отчет
mandates-owner_help = Получает напоминания. Если никто не назначен, их получают все сотрудники по отчетам.
mandates-report = Запрашиваемый отчет
# $to: who receives it; $frequency: how often
mandates-demands = Кому: { $to }. Периодичность: { $frequency }.
mandates-error_record = Записи с таким обозначением нет.
mandates-error_share = Укажите целое число от 1 до остатка от 100 с учетом других пунктов.
mandates-confirm = Подтвердить
# For those who hear the button. $record: its reference
mandates-confirm_about = Подтвердить: { $record }
mandates-reject = Не этот пункт
# For those who hear the button. $record: its reference
mandates-reject_about = Не этот пункт: { $record }
mandates-record = Запись
mandates-kind = Вид
mandates-date = Дата
mandates-state = Состояние
mandates-share = Доля
mandates-change = Изменение
mandates-records = Записи
# $count: number of records
mandates-records_found = Записей: { $count }
mandates-state_done = Выполнено
mandates-state_ahead = Еще нет
mandates-from_parent = Связано через основное мероприятие
mandates-fit = Соответствие
mandates-suggestions = Записи, которые могут отвечать этому пункту
# $count: number of records
mandates-suggestions_help = По виду, Сектору, году и теме. Ваше решение запоминается. Не решено: { $count }
mandates-reference = Обозначение
mandates-reference_help = Мероприятия или другой записи.
mandates-share_of = Доля в процентах
# For those who hear the field. $record: its reference
mandates-share_about = Доля в процентах: { $record }
mandates-share_help = Какая часть записи отвечает этому пункту, если вы хотите это указать. В сумме доли одной записи не превышают 100.
mandates-another = Связать другую запись
mandates-link = Связать
# $count: percent
mandates-percent = { $count } %
mapping-R98-CITEL-2022 = Сопоставлено 26 ноября 2026 года по содержанию резюме пунктов; оба текста являются предложениями, и ни в одном из них это не указано.

## Governing meetings by their usual names.
meeting-council = Совет { $year } года
meeting-wtsa = ВАСЭ-{ $year }
meeting-pp = ПК-{ $year }
meeting-wtdc = ВКРЭ-{ $year }
