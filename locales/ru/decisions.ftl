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
decisions-select_all = Выбрать всех на этой странице
decisions-select_none = Снять выбор
# The spoken label of a box. $name: a person's name
decisions-select = Выбрать: { $name }
# The spoken label of a button. $decision: its visible label; $name: a person's name
decisions-decide_on = { $decision }: { $name }
decisions-confirm = Подтвердить
decisions-refuse = Отклонить
decisions-confirm_selected = Подтвердить выбранные
decisions-refuse_selected = Отклонить выбранные
# $count: number of people
decisions-confirmed =
    { $count ->
        [one] Подтверждена { $count } регистрация.
        [few] Подтверждены { $count } регистрации.
        [many] Подтверждено { $count } регистраций.
       *[other] Подтверждено { $count } регистрации.
    }
# $count: number of people
decisions-refused =
    { $count ->
        [one] Отклонена { $count } регистрация.
        [few] Отклонены { $count } регистрации.
        [many] Отклонено { $count } регистраций.
       *[other] Отклонено { $count } регистрации.
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
# $count: number of people
decisions-refusal =
    { $count ->
        [one] Отклонить { $count } регистрацию
        [few] Отклонить { $count } регистрации
        [many] Отклонить { $count } регистраций
       *[other] Отклонить { $count } регистрации
    }
decisions-reason = Причина
decisions-reason_help = Каждый получит этот текст в электронном письме об отклонении.
decisions-reason_missing = Укажите причину; каждый ее прочтет.
# $state: the event's state, named
decisions-not_open = При текущем состоянии мероприятия решения принимать нельзя: { $state }.

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
decisions-country_help = Для международной организации оставьте поле пустым.
decisions-send_mail = Отправить подтверждение по электронной почте
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
