### Events as officers work on them: the list, the form, the overview and the steps of an event's life.

## The list
staff_events-title = Мероприятия
staff_events-all = Все мероприятия
staff_events-new = Новое мероприятие
staff_events-any = Все
staff_events-text = Слова из названия, места или идентификатора
staff_events-event = Мероприятие
staff_events-kind = Вид
staff_events-sector = Сектор
staff_events-year = Год
staff_events-state = Состояние
staff_events-dates = Даты
staff_events-place = Место
staff_events-taken = Занято мест
# $taken: places taken; $capacity: places in all
staff_events-taken_of = { $taken } из { $capacity }
staff_events-show = Показать
staff_events-read_only = Только просмотр
# $count: number of events
staff_events-found =
    { $count ->
        [0] Подходящих мероприятий нет.
        [one] { $count } мероприятие
        [few] { $count } мероприятия
        [many] { $count } мероприятий
       *[other] { $count } мероприятия
    }

## The head of an event's pages
staff_events-pages = Страницы этого мероприятия
staff_events-overview = Обзор
staff_events-details = Сведения
staff_events-registrations = Регистрации
staff_events-attendance = Присутствие
staff_events-headcounts = Численность участников
staff_events-public_page = Страница для всех
staff_events-back = Вернуться без изменений

## The overview
staff_events-steps = Дальнейшие шаги
staff_events-people = Люди
staff_events-nobody = Регистраций нет.
staff_events-known = Что известно
staff_events-parent = Часть мероприятия
# $count: number of events that stand under this one
staff_events-children =
    { $count ->
        [one] { $count } мероприятие в составе этого
        [few] { $count } мероприятия в составе этого
        [many] { $count } мероприятий в составе этого
       *[other] { $count } мероприятия в составе этого
    }
staff_events-children_help = Это мероприятие объединяет другие. В отчетах используются данные мероприятий в его составе либо данные этого мероприятия, если они имеются только у него.
staff_events-fact_sectors = Секторы
staff_events-fact_mode = Формат
staff_events-fact_hours = Время
staff_events-fact_places = Места
staff_events-fact_no_limit = Без ограничения
staff_events-fact_approval = Регистрация
staff_events-fact_mandates = Выполняемые пункты
staff_events-fact_themes = Темы
staff_events-fact_partners = Партнеры
# $name: name of a partner; $kind: what kind of organization it is
staff_events-partner_kind = { $name } ({ $kind })
staff_events-fact_contact = Контактный адрес

## Steps of an event's life, as buttons
step-announcement = Объявить
step-registration-opening = Открыть регистрацию
step-registration-closing = Закрыть регистрацию
step-holding = Отметить как проведенное
step-record-closing = Завершить учет
step-record-reopening = Возобновить учет
step-postponement = Отложить
step-cancellation = Отменить мероприятие
# What happened, after the button was pressed
step_done-announcement = Мероприятие объявлено, и его могут видеть все.
step_done-registration-opening = Регистрация открыта.
step_done-registration-closing = Регистрация закрыта.
step_done-holding = Мероприятие отмечено как проведенное.
step_done-record-closing = Учет завершен. В отчетах его данные используются как окончательные.
step_done-record-reopening = Учет возобновлен. Его данные считаются предварительными до завершения учета.
step_done-postponement = Мероприятие отложено.
step_done-cancellation = Мероприятие отменено.
step_done-created = Мероприятие сохранено как черновик. Пока оно не открыто для всех.
step_done-copied = Мероприятие скопировано в этот черновик. Публика его пока не видит.
step_done-saved = Сохранено.
copy-title = Копировать в новое мероприятие
copy-event_ref = Обозначение нового мероприятия
copy-do = Копировать
copy-copied = Что копируется
copy-copied-texts = Название, аннотация и программа на всех языках и материалы
copy-copied-settings = Вид, Секторы, место, ежедневные часы, число мест, утверждение, партнёры, темы, мандаты и контакт
copy-copied-form = Действующая анкета и её изменения, которые ещё не опубликованы
copy-copied-quotas = Квоты и срок действия предложений мест
copy-copied-mails = Тексты, написанные для писем, на всех языках
copy-copied-steps = Шаги регистрации, напоминания и сохранённые основания решений
copy-not_copied = Что не копируется
copy-not_copied-dates = Даты: укажите новые
copy-not_copied-parent = Мероприятие, частью которого оно является, и мероприятия в его составе
copy-not_copied-quota_ends = Дни, до которых действуют квоты: проверьте их, когда даты будут установлены
copy-not_copied-links = Решения о его связях с мандатами и доля каждого: копируется только то, каким мандатам оно отвечает
copy-not_copied-requests = Просьба о поддержке, для которой оно было организовано
copy-not_copied-people = Регистрации, начатые анкеты, лист ожидания, ответы, файлы, посещаемость, решения в процессе исполнения и письма, отправленные или нежелательные
copy-not_copied-invited = Приглашения, координаторы, назначенные только для этого мероприятия, группы и те, кто их зарегистрировал, и объявления
copy-not_copied-record = Подсчёты, результаты обучения, учётная запись с её источниками и тем, чего в ней не хватает, и журнал изменений
# Beside the field for the reason
step_reason-postponement = Сохраняется в журнале изменений.
step_reason-cancellation = Сохраняется в журнале изменений.
step_reason-record-reopening = Сохраняется в журнале изменений.
# What a step will do, before it is taken
step_help-cancellation = Отмененное мероприятие остается в общедоступном календаре с отметкой об отмене. Это действие необратимо.
step_help-postponement = Отложенное мероприятие остается в общедоступном календаре с отметкой о том, что оно отложено. Когда станут известны новые даты, объявите его снова.
step_help-record-closing = При завершении учета фиксируются сведения, которые используются в отчетах. После этого регистрации, присутствие и численность участников нельзя изменить, пока учет не возобновлен.
step_help-record-reopening = Регистрации, присутствие и численность участников снова можно будет изменять. До завершения учета данные этого мероприятия отмечаются в отчетах как предварительные.
step_help-announcement = Мероприятие увидят все.
step_help-registration-opening = Появится возможность зарегистрироваться.
step_help-registration-closing = Зарегистрироваться будет больше нельзя.
step_help-holding = Мероприятие состоялось. После этого можно зафиксировать присутствие и завершить учет.

staff_events-reason = Причина
staff_events-reason_missing = Укажите причину; она сохраняется.
staff_events-changes_are_told = Если вы измените даты, время, место или форму участия, все зарегистрированные будут извещены по электронной почте, а также не ответившие приглашенные и координаторы, которых это касается.
# $count: number of people
staff_events-will_be_told =
    { $count ->
        [0] Уведомлять некого: нет зарегистрированных лиц с подтвержденным адресом электронной почты, открытых приглашений и координаторов, которых это касается.
        [one] По электронной почте будет уведомлен { $count } человек.
        [few] По электронной почте будут уведомлены { $count } человека.
        [many] По электронной почте будут уведомлены { $count } человек.
       *[other] По электронной почте будут уведомлены { $count } человека.
    }
# $count: number of people
staff_events-came =
    { $count ->
        [0] Присутствие не зафиксировано ни для кого.
        [one] Зафиксировано присутствие { $count } человека.
        [few] Зафиксировано присутствие { $count } человек.
        [many] Зафиксировано присутствие { $count } человек.
       *[other] Зафиксировано присутствие { $count } человека.
    }
# $count: number of people
staff_events-open =
    { $count ->
        [0] Для всех лиц с подтвержденной регистрацией отметки о присутствии имеются.
        [one] У { $count } человека с подтвержденной регистрацией нет отметки о присутствии.
        [few] У { $count } человек с подтвержденной регистрацией нет отметки о присутствии.
        [many] У { $count } человек с подтвержденной регистрацией нет отметки о присутствии.
       *[other] У { $count } человека с подтвержденной регистрацией нет отметки о присутствии.
    }
# $count: number of head-counts
staff_events-headcounts_on_record =
    { $count ->
        [0] Численность участников не внесена.
        [one] Внесено { $count } значение численности участников.
        [few] Внесены { $count } значения численности участников.
        [many] Внесено { $count } значений численности участников.
       *[other] Внесено { $count } значения численности участников.
    }
staff_events-headcount_conflict = Итог указан в нескольких источниках, и ни один из них не выбран.

## Why a step is not taken
# $state: the event's state, named
staff_events-already = Это уже сделано. Текущее состояние мероприятия: { $state }.
# $state: the event's state, named
staff_events-not_from = Этот шаг невозможен при текущем состоянии мероприятия: { $state }.
# $day: a date in words
staff_events-not_begun = Самая ранняя дата начала мероприятия: { $day }.
# $day: a date in words
staff_events-not_over = Мероприятие закончится не ранее следующей даты: { $day }.
# $day: a date in words
staff_events-over = Дата окончания мероприятия уже прошла: { $day }.
staff_events-closed = Учет этого мероприятия завершен. Чтобы внести изменения, возобновите его.

## The form
staff_events-required = Обязательно указать название на одном языке, вид и Сектор; все остальное можно добавить позже.
staff_events-save = Сохранить
staff_events-not_stated = Не указано
staff_events-texts = Тексты
staff_events-texts_help = Достаточно одного языка. Читатели на других языках увидят английский текст или, если его нет, имеющийся текст с указанием его языка.
staff_events-when = Время проведения
staff_events-when_help = Даты с той точностью, с какой они известны: 2027-05-04, 2027-05 или 2027. Если дата окончания не указана, она совпадает с датой начала.
staff_events-where = Место и формат
staff_events-participation = Участие
staff_events-approval_no = Подтверждаются сразу
staff_events-approval_yes = По каждой решение принимает ответственный сотрудник
staff_events-by_invitation_no = Все желающие
staff_events-by_invitation_yes = Только приглашенные
staff_events-subjects = Темы и мандаты
staff_events-mandates_other = Прочие внесенные
staff_events-partners = Партнеры
# $kinds: codes of kinds with their names, enumerated
staff_events-partners_help = По одному в строке: название либо название, вертикальная черта и вид, например UNECE|un. Виды: { $kinds }.
staff_events-materials = Материалы
staff_events-materials_help = Ссылки на документы в интернете. После сохранения появятся дополнительные строки.
staff_events-conflict = Пока вы вносили изменения, это мероприятие сохранил другой пользователь
staff_events-conflict_help = Ваши данные не утрачены: форма ниже содержит все, что вы ввели. Ниже указано, что сохранено сейчас в каждом поле, которое отличается. При повторном сохранении эти сведения будут заменены вашими.
staff_events-conflict_empty = (пусто)

# Labels of the fields
event_field-event_ref = Идентификатор
event_field-kind = Вид
event_field-parent = Часть мероприятия (идентификатор другого мероприятия)
event_field-sectors = Секторы
event_field-title = Название
event_field-summary = Краткое описание
event_field-programme_text = Программа по дням
event_field-start = Первый день
event_field-end = Последний день
event_field-start_time = Время начала
event_field-end_time = Время окончания
event_field-time_zone = Часовой пояс
event_field-mode = Формат
event_field-city = Город
event_field-venue = Место проведения
event_field-host_country = Принимающая страна
event_field-scope = Охват
event_field-itu_role = Роль МСЭ
event_field-programme = Программа обучения
event_field-capacity = Общее число мест
event_field-approval = Порядок подтверждения регистраций
event_field-registration_from = Первый день регистрации
event_field-registration_until = Последний день регистрации
event_field-by_invitation = Кто может зарегистрироваться
event_field-invitation_reminder_days = Напомнить приглашенным за столько дней до конца срока
event_field-address_hours = Сколько часов дается на подтверждение адреса
event_field-contact_email = Контактный адрес электронной почты
event_field-languages = Языки мероприятия
event_field-languages_other = Другие языки
event_field-themes = Темы
event_field-sdgs = Цели в области устойчивого развития
event_field-action_lines = Направления деятельности ВВУИО
event_field-mandates = Пункты резолюций, во исполнение которых проводится мероприятие
event_field-partners = Партнеры
event_field-material_title = Название ссылки
event_field-material_url = Адрес ссылки
event_field-material_language = Язык ссылки
# Help below some of them
event_hint-event_ref = Используется в файлах и отчетах; впоследствии изменить нельзя.
event_hint-start = 2027-05-04, 2027-05 или 2027
event_hint-time_zone = Название из списка IANA, например Africa/Dakar
event_hint-capacity = Оставьте пустым, если ограничения нет
event_hint-invitation_reminder_days = Пусто: без автоматических напоминаний; не более 90
event_hint-registration_from = Пусто, если регистрироваться можно сразу после открытия регистрации
event_hint-registration_until = Пусто, если регистрироваться можно до начала мероприятия. День заканчивается в полночь по часовому поясу мероприятия.
event_hint-address_hours = Регистрация действует после перехода по ссылке из письма; место сохраняется столько часов, не более 720. Пусто, если подтверждать адреса не нужно.
event_hint-languages_other = Коды языков, разделенные знаком ;
event_hint-programme = Например, название курса Академии
event_hint-contact_email = Адрес для ответов на электронные письма о мероприятии
