### Who registered for an event, and what an officer decides about them.

decisions-title = Регистрации
decisions-add = Добавить лицо
decisions-xlsx = Скачать в формате XLSX
decisions-csv = Скачать в формате CSV
decisions-any = Все
decisions-text = Имя, адрес или организация
decisions-state = Состояние
decisions-country = Страна
decisions-role = Роль
decisions-sort = Порядок
decisions-show = Показать
decisions_sort-time = По дате регистрации
decisions_sort-name = По имени
decisions_sort-country = По стране
decisions_sort-state = По состоянию
# A choice in the filter of countries
decisions-no_country = Без страны
# A state in the filter. $state: name of the state; $count: number of people
decisions-state_count = { $state } ({ $count })
decisions-name = Имя
decisions-organization = Организация
decisions-submitted = Дата регистрации
decisions-decide = Решение
# In place of the name of somebody who was erased
decisions-erased = Данные удалены
# $day: a date in words; $who: address of an officer
decisions-decided = { $day }, { $who }
# Beside the address. $status: code of the failure, such as 5.1.1
decisions-returned = Письма возвращаются ({ $status })
# $count: number of people
decisions-found =
    { $count ->
        [0] Никто не соответствует условиям.
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }
# $taken: places taken; $capacity: places in all
decisions-places = Занято мест: { $taken } из { $capacity }.
# $taken: places taken
decisions-taken = Занято мест: { $taken }; без ограничения.
decisions-selected = Выбор
decisions-select_all = Выбрать всех на этой странице
decisions-select_none = Снять выбор
# The spoken label of a box. $name: a person's name
decisions-select = Выбрать: { $name }
# The spoken label of a button. $decision: its visible label; $name: a person's name
decisions-decide_on = { $decision }: { $name }
decisions-confirm = Подтвердить
decisions-refuse = Отклонить
# $count: number of people
decisions-confirmed =
    { $count ->
        [one] Подтверждена { $count } регистрация.
        [few] Подтверждены { $count } регистрации.
        [many] Подтверждено { $count } регистраций.
       *[other] Подтверждено { $count } регистрации.
    }
# $count: number of people
decisions-added =
    { $count ->
        [one] Добавлен { $count } человек.
        [few] Добавлены { $count } человека.
        [many] Добавлено { $count } человек.
       *[other] Добавлено { $count } человека.
    }
decisions-nobody_selected = Никто не выбран. Выберите людей в первом столбце или воспользуйтесь кнопками в последнем.
decisions-stale = Решение не принято, так как сведения тем временем изменились
decisions-stale_help = После того как вы открыли список, решение по этим лицам принял другой пользователь или они сами изменили свою регистрацию. Текущее состояние:
decisions-full = Не осталось мест для следующих лиц
# $count: number of people
decisions-beyond =
    { $count ->
        [one] Подтвердить { $count } регистрацию сверх числа мест
        [few] Подтвердить { $count } регистрации сверх числа мест
        [many] Подтвердить { $count } регистраций сверх числа мест
       *[other] Подтвердить { $count } регистрации сверх числа мест
    }
decisions-record_closed = Учет этого мероприятия завершен. Чтобы изменить регистрации, возобновите его.
decisions-reason = Причина
decisions-reason_help = Каждый получит этот текст в электронном письме об отклонении. Для языка без текста берется английский текст или тот, который есть, с указанием языка.
decisions-reason_missing = Укажите причину; каждый ее прочтет.
# $state: the event's state, named
decisions-not_open = При текущем состоянии мероприятия решения принимать нельзя: { $state }.

## Decisions about several people
# Beside the state of a registration
decisions-unconfirmed = Адрес не подтвержден
decisions-several = Решение по нескольким лицам
decisions-several_help = Ничего не решается и письма не отправляются, пока вы не увидите, что произойдет с каждым.
# The label of a box. $count: number of people
decisions-everybody = Все, кто соответствует фильтру, также на других страницах: { $count }
# Buttons, and titles of the page that they lead to
decisions_preview-confirmation = Подтвердить выбранные
decisions_preview-refusal = Отклонить выбранные
decisions_preview-waiting = Внести выбранные в лист ожидания
decisions-preview_people = По каждому лицу
decisions-preview_back = Все регистрации
# $count: number of people
decisions-preview_begun = Выполнение прервалось на полпути. Принято решений: { $count }. При продолжении решение будет принято по остальным.
# $count: number of people
decisions-preview_done =
    { $count ->
        [0] Решений не принято.
        [one] Выполнено для { $count } лица.
        [few] Выполнено для { $count } лиц.
        [many] Выполнено для { $count } лиц.
       *[other] Выполнено для { $count } лица.
    }
decisions-preview_changed = Решение не принято, так как после предварительного просмотра сведения изменились
decisions-preview_changed_help = Решение по этим лицам принял другой пользователь, они сами изменили свою регистрацию или место, которое они получили бы, уже занято. Текущее состояние:
# $state: name of a state; $count: number of people
decisions-preview_becomes = { $state }: { $count }
# $why: why nothing is decided; $count: number of people
decisions-preview_skipped = Без изменений ({ $why }): { $count }
decisions-offered_at_once = Есть свободные места: в течение минуты они предлагаются тем, кто ждет, в том числе внесенным в лист ожидания сейчас.
decisions-preview_beyond = Все равно подтвердить тех, кому не хватает места
decisions-preview_beyond_help = Это сверх числа мест или квоты. Сначала предварительный просмотр будет составлен заново.
decisions-preview_go_on = Продолжить
decisions-preview_carry_out = Выполнить
decisions-preview_again = Просмотреть заново
decisions-preview_new = Предварительный просмотр обновлен: вот что произойдет с каждым сейчас.
# Label of a field. $language: name of a language
decisions-reason_in = Причина на языке: { $language }
# Below the field. $count: number of the people selected who read the language
decisions-reason_readers =
    { $count ->
        [0] Никто из выбранных не читает на этом языке.
        [one] Его прочтет { $count } человек.
        [few] Его прочтут { $count } человека.
        [many] Его прочтут { $count } человек.
       *[other] Его прочтут { $count } человека.
    }
decisions-reason_kept = Причины, сохраненные для этого мероприятия
# The empty entry of the list
decisions-reason_choose = Выбрать
decisions-reason_use = Взять эту причину
decisions-reason_remove = Убрать ее из списка
decisions-reason_optional = Необязательно. Его прочтут внесенные в лист ожидания. Для языка без текста берется английский текст или тот, который есть, с указанием языка.
decisions-reason_keep = Сохранить эту причину для этого мероприятия
decisions_column-name = Имя
decisions_column-country = Страна
# Columns of the preview: where a registration stands now, and where it would stand
decisions_column-from = Сейчас
decisions_column-to = Станет
decisions_column-place = Место
decisions_column-mail = Письмо
# Instead of an e-mail that would go
decisions-no_mail = Нет
# $mail: kind of e-mail; $language: name of a language
decisions-mail = { $mail } ({ $language })
# $mail: kind of e-mail and its language; $language: language of the reason
decisions-mail_fallback = { $mail }; причина на другом языке: { $language }
# Why nothing is decided about somebody; stands in parentheses or in a cell
decisions_why-already = уже решено так
decisions_why-past = отозвано или присутствие уже зафиксировано
decisions_why-unconfirmed = адрес не подтвержден
decisions_why-erased = данные удалены
decisions_why-full = мест не осталось
decisions_why-limit = квота исчерпана
decisions_why-kept = места оставлены для других
decisions_why-changed = изменено с момента открытия списка; чтобы все же принять решение, пересчитайте предварительный просмотр
# $when: a moment in words; $who: address of an officer
decisions-decided_by = { $when }, { $who }
# $when: a moment in words
decisions-changed_at = Изменено: { $when }
## Adding a person by hand
decisions_field-name = Имя, как оно будет указано на бейдже
decisions_field-email = Адрес электронной почты
decisions_field-arrival = Добавить как
decisions_field-role = Роль
decisions_field-country = Представляемая страна
decisions_field-organization = Организация
decisions_field-organization_kind = Вид организации
decisions_field-gender = Пол, если лицо его указывает
decisions_field-mode = Форма участия
decisions_field-language = Язык электронных писем
decisions-told = Если указан адрес, человек получит письмо со ссылкой на свою регистрацию.
decisions-told_nobody = Мероприятие завершено: добавленный человек вносится в записи и ничего не получает.
decisions-country_help = Для международной организации оставьте поле пустым.
decisions-no_place = Мест не осталось.
decisions-beyond_known = Добавить это лицо сверх числа мест
decisions-beyond_needed = Мест не осталось: отметьте, что это лицо все равно следует добавить, или внесите его в лист ожидания.
decisions-registered_already = Регистрация этого лица на мероприятие уже существует.
decisions-ambiguous = Этому имени и адресу соответствуют несколько лиц. Оставьте адрес пустым или укажите имя так, как оно указано на бейдже.
arrival-confirmed = Регистрация подтверждена
arrival-waiting = В листе ожидания
arrival-walk_in = Участие без регистрации

## The downloaded list
# Title of the file
decisions-export = Регистрации
export-id = Номер
export-name = Имя
export-email = Адрес электронной почты
export-role = Роль
export-state = Состояние
export-country_code = Код страны
export-country = Страна
export-region = Регион
export-organization = Организация
export-organization_kind = Вид организации
export-gender = Пол
export-mode = Форма участия
export-days = Дни присутствия
export-fellowship = Стипендия
export-language = Язык
export-submitted = Дата регистрации (UTC)
export-decided = Дата решения (UTC)
export-decided_by = Кем принято решение
