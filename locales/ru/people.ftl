### People across events: finding them, their history, pairs that could be one person, merging two.

people-title = Люди
people-text = Имя или электронная почта
people-any = Все
people-show = Показать
people-name = Имя
people-email = Электронная почта
people-country = Страна
people-countries = Страны
people-organization = Организация
people-organizations = Организации
people-registrations = Регистрации
# Heading of a column: dates of the latest event
people-last = Последнее мероприятие
# $count: number of people
people-found =
    { $count ->
        [0] Никто не соответствует условиям.
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }
# $count: how many were counted
people-found_more = Найдено больше чем: { $count }. Уточните поиск.
# $count: number of registrations that the reader may see
people-registrations_count =
    { $count ->
        [0] Нет регистраций
        [one] { $count } регистрация
        [few] { $count } регистрации
        [many] { $count } регистраций
       *[other] { $count } регистрации
    }
people-unseen = Некоторые люди добавлены так недавно, что их еще нет в этом списке. Вернитесь к нему через минуту.
# A link. $count: number of pairs of people
people-pairs_waiting =
    { $count ->
        [one] { $count } пара может быть одним и тем же лицом
        [few] { $count } пары могут быть одним и тем же лицом
        [many] { $count } пар могут быть одним и тем же лицом
       *[other] { $count } пары могут быть одним и тем же лицом
    }
# $name: a person's name
people-compare_with = Выберите, с кем сравнить: { $name }.
# A button beside a person
people-compare = Сравнить
# The spoken label of the button. $name: a person's name
people-compare_this = Сравнить: { $name }
# The same for two people. $one, $other: names
people-compare_two = Сравнить: { $one } и { $other }

## Pairs that could be one person.
people-pairs = Возможные дубликаты
people-pairs_help = У этих людей есть что-то общее. Ничто не объединяется само собой: рассмотрите каждую пару и объедините ее или укажите, что это разные люди.
# $count: number of pairs
people-pairs_found =
    { $count ->
        [0] Ни одна пара не ждет решения.
        [one] { $count } пара
        [few] { $count } пары
        [many] { $count } пар
       *[other] { $count } пары
    }
# $count: how many were counted
people-pairs_more = Пар больше чем: { $count }
people-pair_one = Первое лицо
people-pair_other = Второе лицо
people-pair_reason = Основание
people-pair_decide = Решение
people-reason-same_email = Одинаковая электронная почта
people-reason-same_name_country = Одинаковые имя и страна
people-reason-same_name_organization = Одинаковые имя и организация
people-reason-close_spelling = Имена почти одинакового написания
people-not_the_same = Разные люди
# The spoken label of the button. $one, $other: names
people-not_the_same_two = Разные люди: { $one } и { $other }
people-not_the_same_help = Если это два человека, укажите это: больше они предлагаться не будут.
people-told_apart = Это сохранено: больше эта пара предлагаться не будет.

## One person.
people-since = В учете с
people-identities = Указанные вместе адрес и имя
people-references = Обозначения в файлах
people-event = Мероприятие
people-dates = Даты
people-role = Роль
people-state = Состояние
people-attendance = Присутствие
people-fellowship = Стипендия
# $mode: how the person took part; $count: number of days
people-attended =
    { $count ->
        [one] { $mode }, { $count } день
        [few] { $mode }, { $count } дня
        [many] { $mode }, { $count } дней
       *[other] { $mode }, { $count } дня
    }
people-mails = Электронные письма
people-mail = Письмо
people-recipient = Получатель
people-when = Время
people-merge_with = Объединить с другим лицом
# $count: number of people
people-could_be =
    { $count ->
        [one] { $count } человек может быть этим же лицом
        [few] { $count } человека могут быть этим же лицом
        [many] { $count } человек могут быть этим же лицом
       *[other] { $count } человека могут быть этим же лицом
    }
people-merges = Объединенные лица
# $when: a moment; $who: address of an officer
people-merged_by = { $when }, { $who }
# In place of the name of somebody who was merged long ago
people-forgotten = Имя больше не хранится
people-undo = Отменить объединение
# The spoken label of the button. $name: a person's name
people-undo_this = Отменить объединение: { $name }
# $when: a moment
people-undo_until = Возможно до: { $when }
people-undone = Объединение отменено. Оба лица снова существуют отдельно.
people-merged_now = Теперь это одно лицо.

## What could not go back when a merge was undone.
people-left-name = Имя было изменено после объединения и остается как есть.
people-left-email = Адрес электронной почты был изменен после объединения и остается как есть.
people-left-registration = Перенесенной регистрации больше нет.
people-left-place = Отозванная при объединении регистрация остается отозванной: с тех пор она изменилась, место занято или мероприятие завершилось.
people-left-since = Регистрации, сделанные после объединения, остаются у этого лица.

## Why a merge is not undone.
people-refused-too_late = Объединение больше нельзя отменить: прошло 30 дней.
people-refused-merged_since = С тех пор это лицо было объединено с другим. Сначала отмените то объединение.
people-refused-other_sector = Одна из регистраций относится к мероприятию, которое не входит в полномочия вашей учетной записи. Обратитесь к администратору.
people-refused-unknown = Такого объединения нет, или оно уже отменено.

## The form of a merge.
people-merge_title = Объединение двух лиц
# $one: name of the person who stays; $other: name of the person who is merged
people-merge_help = { $other } становится одним лицом с { $one } и получает регистрации обоих. В показателях оно учитывается один раз, в том числе там, где учет завершен.
# Headings: the person who stays, and the one who goes into it
people-kept = Остается
people-merged = Объединяется
people-swap = Оставить другое лицо
people-choose_values = Какие значения верны?
people-nothing = Не указано
people-moves = Что переносится
people-moves_nothing = Регистрации не переносятся.
people-moves_help = Переносится и то, что было указано о лице: адреса и имена, обозначения в файлах. В каждой регистрации сохраняется то, что в ней было написано.
people-same_event = Оба зарегистрированы на одно мероприятие
people-one_must_go = У одного лица остается одно место. Выберите, какая регистрация остается; другая отзывается, письмо не отправляется.
people-both_stay = Обе остаются в учете и считаются одним участием.
people-choose_stays = Выберите, какая из двух регистраций остается.
people-undo_help = Объединение можно отменить в течение 30 дней.
people-merge = Объединить
people-overtaken = С тех пор как вы открыли эту страницу, данные изменились. Проверьте их перед объединением.
people-merged_already = Это уже один человек: записи тем временем кто-то объединил.
# $sources: names of sources of files
people-told_apart_by = В файлах одного источника у каждого есть свое обозначение, то есть по данным источника это два человека: { $sources }.
people-told_apart_before = { $who } ({ $day }): это два разных человека.
people-not_covered = У одного из них есть регистрация на мероприятие, которое не входит в полномочия вашей учетной записи. Попросите администратора объединить их.
