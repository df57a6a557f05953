### Invitations: what the invited see, and what officers do about them.

## What somebody sees behind the link of an invitation.
# Title of the page in the browser. $event: title of the event
invitations-title = Приглашение: { $event }
invitations-heading = Приглашение
invitations-invited = Организаторы приглашают вас на это мероприятие.
invitations-declined = Вы сообщили, что не сможете участвовать. Если планы изменились, вы все еще можете зарегистрироваться.
# $until: a moment in words
invitations-until = Приглашение действует до: { $until }.
invitations-register = Зарегистрироваться
invitations-decline = Не смогу участвовать
# Why an invitation opens nothing any more
invitations_over-answered = Это приглашение уже использовано. Если зарегистрировались вы, запросите ссылку на свою регистрацию.
invitations_over-expired = Срок ответа на приглашение истек. Если вы все еще хотите участвовать, обратитесь к организаторам.
invitations_over-revoked = Организаторы отозвали это приглашение. Если вы считаете, что это ошибка, обратитесь к ним.
invitations-register_without = Зарегистрироваться без приглашения
# $contact: an address
invitations-questions = Вопросы: { $contact }
# At the field of the address, on the registration form
invitations-other_address = Это приглашение предназначено для другого адреса. Зарегистрируйтесь с адресом, на который оно было отправлено, или обратитесь к организаторам.
invitations-unknown = Такого приглашения нет. Откройте ссылку из письма еще раз или обратитесь к организаторам.

## The officers’ list of invitations.
invitations-tab = Приглашения
invitations-only_invited = Зарегистрироваться могут только приглашенные.
invitations-everybody = Зарегистрироваться могут все, в том числе без приглашения.
# $days: number of days
invitations-reminded_before =
    { $days ->
        [one] Не ответившие получают напоминание за { $days } день до окончания срока.
        [few] Не ответившие получают напоминание за { $days } дня до окончания срока.
        [many] Не ответившие получают напоминание за { $days } дней до окончания срока.
       *[other] Не ответившие получают напоминание за { $days } дня до окончания срока.
    }
invitations-not_reminded = Напоминания отправляются только отсюда.
invitations-change = Изменить в данных мероприятия
# $count: number of invitations
invitations-found =
    { $count ->
        [0] Приглашений нет.
        [one] { $count } приглашение
        [few] { $count } приглашения
        [many] { $count } приглашений
       *[other] { $count } приглашения
    }
invitations-text = Имя или адрес
invitations-standing = Состояние
# Where an invitation stands
invitations_standing-open = Без ответа
invitations_standing-answered = Зарегистрирован
invitations_standing-declined = Отклонено
invitations_standing-expired = Срок истек без ответа
invitations_standing-revoked = Отозвано
# Columns of the list
invitations_column-who = Кто
invitations_column-standing = Состояние
invitations_column-sent = Отправлено
invitations_column-ends = Срок
# How many used an open link. $uses: how many did; $most: how many can
invitations-uses_of = { $uses } из { $most }
# $uses: how many used an open link
invitations-uses = Использований: { $uses }
# $when: a moment in words; $language: name of a language
invitations-sent = { $when } ({ $language })
# $sent: when it was sent, and the language; $when: a moment in words
invitations-sent_and_reminded = { $sent }; напоминание: { $when }
invitations-without_approval = По зарегистрировавшимся так решение не принимается.
invitations-revoke = Отозвать
# The spoken label of a button. $name: name or address
invitations-revoke_one = Отозвать: { $name }
# Text of a button. $count: number of people
invitations-remind =
    { $count ->
        [one] Напомнить { $count } человеку
        [few] Напомнить { $count } людям
        [many] Напомнить { $count } людям
       *[other] Напомнить { $count } людям
    }
invitations-remind_help = Каждому напоминают один раз; тем, кто зарегистрировался, отказался или уже получил напоминание, — нет.
invitations-invite = Пригласить
# $count: number of lines
invitations-list_help = По одному человеку в строке: адрес или адрес; имя; язык (например, fr). Не более { $count } строк за раз. Письма не отправляются, пока вы не увидите список.
# Labels of fields
invitations_field-list = Список людей
invitations_field-file = Или файл CSV
invitations_field-language = Язык письма, если в списке он не указан
invitations_field-ends = Последний день для ответа
invitations_field-skips_approval = По зарегистрировавшимся так решение не принимается
invitations_field-label = Название ссылки для сотрудников
invitations_field-max_uses = Сколько человек могут ею воспользоваться
invitations-ends_help = Пусто: действует, пока открыта регистрация
invitations-skips_approval_help = Число мест и квоты действуют в любом случае.
invitations-max_uses_help = Пусто: без ограничения
invitations-open_link = Открытая ссылка
invitations-open_link_help = По этой ссылке может зарегистрироваться любой, у кого она есть, пока не истечет срок или не исчерпано число использований.
invitations-make_link = Создать ссылку
invitations-preview = Просмотреть список
# $count: number of people
invitations-were_invited =
    { $count ->
        [0] Никто не приглашен.
        [one] Приглашен { $count } человек.
        [few] Приглашены { $count } человека.
        [many] Приглашены { $count } человек.
       *[other] Приглашены { $count } человека.
    }
# $count: number of people
invitations-were_reminded =
    { $count ->
        [0] Напоминать было некому.
        [one] Напоминание отправлено { $count } человеку.
        [few] Напоминание отправлено { $count } людям.
        [many] Напоминание отправлено { $count } людям.
       *[other] Напоминание отправлено { $count } людям.
    }
invitations-link_made = Ссылка приведена в списке.
invitations-was_revoked = Приглашение отозвано. Зарегистрировавшиеся по нему остаются зарегистрированными.
invitations-not_open = Приглашать можно, пока открыта регистрация.
invitations-no_list = Укажите хотя бы один адрес или выберите файл.
invitations-too_many = Список слишком длинный. Приглашайте по частям.
invitations-wrong_uses = Укажите целое число от 1 до 100000 или оставьте пустым.
invitations-over_already = Этот день уже прошел.

## The list before anybody is written to.
invitations-preview_title = Кого пригласить
invitations-no_end = Приглашения действуют, пока открыта регистрация.
# $count: number of people
invitations-would_be_invited =
    { $count ->
        [0] Никто не будет приглашен.
        [one] Будет приглашен { $count } человек.
        [few] Будут приглашены { $count } человека.
        [many] Будут приглашены { $count } человек.
       *[other] Будут приглашены { $count } человека.
    }
invitations-wrong_lines = Строки с ошибками; по ним никто не приглашается
invitations-dropped_lines = Пропущенные строки: приглашение не нужно
# Stands before what the line says. $number: its number
invitations-line = Строка { $number }:
# Why a line is wrong
invitations_line-no_address = Нет адреса.
invitations_line-bad_address = Это не адрес электронной почты.
invitations_line-unknown_language = На этом языке письма не пишутся.
invitations_line-too_long = Имя слишком длинное.
invitations_line-twice = Этот адрес уже есть в списке выше.
# Why a line is left out
invitations_dropped-invited = уже приглашен
invitations_dropped-registered = уже зарегистрирован
# Columns
invitations_person-name = Имя
invitations_person-email = Адрес
invitations_person-language = Язык
invitations-nobody = Исправьте список или вернитесь назад.
# Text of a button. $count: number of people
invitations-send =
    { $count ->
        [one] Отправить { $count } приглашение
        [few] Отправить { $count } приглашения
        [many] Отправить { $count } приглашений
       *[other] Отправить { $count } приглашения
    }
