### Messages of officers to the people of an event, reminders, and stopping messages.

announcements-title = Сообщения
announcements-help = Напишите группе людей этого мероприятия, на скольких угодно языках. Каждый получает сообщение один раз, на своем языке. Кто не хочет сообщений или недоступен, не получает их; письма о собственной регистрации приходят по-прежнему.
announcements-new = Новое сообщение
announcements-none = Сообщений пока нет.
announcements-subject = Тема
announcements-audience = Группа
announcements-stage = Состояние
announcements-when = Время
# Heading of a column: how many people got it.
announcements-reached = Получатели
announcements-empty = Без темы
announcements-removed = Сообщение удалено.

## Reminders before the event.
announcements-reminders = Напоминания
announcements-reminders_help = Каждому, у кого есть место, приходит напоминание по электронной почте в девять утра по времени мероприятия, один раз за каждый из этих дней. Текст напоминания можно изменить в разделе «Тексты электронных писем».
announcements-days = За сколько дней до мероприятия
announcements-days_hint = Числа через запятую, например 7, 1. Если чисел нет, напоминания не отправляются.
# Text of a button.
announcements-save_days = Сохранить
announcements-days_saved = Дни сохранены.
announcements-no_day = Первый день мероприятия неизвестен; пока это так, напоминания не отправляются.
# $count: most days before the event
announcements-wrong_day = Напишите целые числа от 1 до { $count } через запятую.
# $count: most reminders of an event
announcements-too_many_days = Не более { $count } напоминаний.
# A reminder that went. $days: days before the event; $when: a moment in words; $count: number of people
announcements-reminded =
    { $days ->
        [one] За { $days } день до мероприятия: отправлено { $when }. Получатели: { $count }
        [few] За { $days } дня до мероприятия: отправлено { $when }. Получатели: { $count }
        [many] За { $days } дней до мероприятия: отправлено { $when }. Получатели: { $count }
       *[other] За { $days } дня до мероприятия: отправлено { $when }. Получатели: { $count }
    }

## One message.
announcements-one = Сообщение
announcements-all = Все сообщения
announcements-kept = Сообщение сохранено. Посмотрите его ниже; оно не отправлено.
announcements-tried = Сообщение отправляется вам.
announcements-scheduled = Сообщение уйдет в назначенное время. До этого его можно отозвать.
announcements-revised = Сообщение снова черновик.
# $count: number of people
announcements-reaches =
    { $count ->
        [0] Сейчас его не получил бы никто.
        [one] Сейчас его получил бы { $count } человек.
        [few] Сейчас его получили бы { $count } человека.
        [many] Сейчас его получили бы { $count } человек.
       *[other] Сейчас его получили бы { $count } человека.
    }
# $count: number of people
announcements-went_to = Получатели: { $count }
# $count: number of people
announcements-unsubscribed = Не получат, так как не хотят сообщений: { $count }
# $count: number of people
announcements-returned = Не получат, так как письма к ним возвращаются: { $count }
# $count: number of people
announcements-without_address = Не получат, так как адрес не указан: { $count }
# $count: number of people
announcements-left_out = Не получили, так как не хотят сообщений или недоступны: { $count }
announcements-to_whom = Кто его получает
# The empty entry of a list.
announcements-everybody = Все
announcements-choose_audience = Выберите группу.
announcements-says = Что в нем сказано
announcements-says_help = Перед ним стоит приветствие; за ним следуют мероприятие, адрес для вопросов и ссылка, которая прекращает такие сообщения. Если на языке читателя текста нет, он получает английский, а без него первый имеющийся, с пометкой об этом.
# Label of a field. $field: "Subject" or "Text"; $language: name of a language in itself
announcements-in_language = { $field } ({ $language })
# Text of a button.
announcements-keep = Сохранить и посмотреть
announcements-no_subject = На этом языке есть текст, но нет темы.
announcements-no_body = На этом языке есть тема, но нет текста.
announcements-on_first = Так его получит первый в группе читатель каждого языка:
# A heading. $language: name of a language; $count: how many of the group read it
announcements-readers = { $language }: { $count }
# $language: name of a language
announcements-instead = На этом языке текста нет; эти читатели получат его на языке: { $language }

## What can be done with a message.
announcements-trial = Проба
announcements-trial_help = Оно уйдет только на ваш собственный адрес.
announcements-trial_language = Язык
# Text of a button.
announcements-try = Отправить мне
announcements-sending = Отправка
announcements-later_help = Без дня и времени оно уйдет сразу.
# $zone: name of a time zone
announcements-zone = По времени мероприятия: { $zone }
# Text of a button.
announcements-send = Отправить
# Text of a button.
announcements-revise = Отозвать и изменить
# Text of a button.
announcements-remove = Удалить черновик
# A link to the list of e-mails.
announcements-outbox = Его письма
announcements-wrong_time = Укажите и день, и время или ничего.
announcements-refused-not_now = Тем временем кто-то изменил это сообщение; вот его нынешнее состояние.
announcements-refused-empty = В сообщении пока ничего не сказано. Напишите тему и текст хотя бы на одном языке.
announcements-refused-nobody = Сейчас его не получил бы никто. Выберите другую группу или более позднее время.
announcements-refused-past = Это время прошло. Выберите более позднее.

## Groups of people, as the entries of a list.
announcements_audience-confirmed = Те, у кого есть место
announcements_audience-waiting = Те, кто в листе ожидания
announcements_audience-submitted = Те, о ком решение не принято
announcements_audience-expecting = Все три: место, лист ожидания, без решения
announcements_audience-unanswered = Те, у кого есть место, но нет ответов на вопросы после подтверждения
announcements_audience-attended = Те, кто пришел
announcements_audience-absent = Те, кто не пришел

## Where a message stands.
announcements_stage-draft = Черновик
announcements_stage-scheduled = К отправке
announcements_stage-sent = Отправлено
announcements_stage-stopped = Остановлено: мероприятие отменено или отложено или восстановлена резервная копия

## Fields.
announcements_field-audience = Группа
announcements_field-country = Только те, кто представляет
announcements_field-language = Только те, кто читает на языке
announcements_field-subject = Тема
announcements_field-body = Текст
announcements_field-day = День
announcements_field-time = Время

## The page behind the link that stops messages. $email: address of the reader; $event: title of the event
unsubscription-title = Сообщения организаторов
unsubscription-of_none = { $email } получает сообщения организаторов этого мероприятия: { $event }
unsubscription-of_event = { $email } больше не получает сообщений организаторов этого мероприятия: { $event }
unsubscription-of_all = { $email } больше не получает сообщений организаторов каких-либо мероприятий.
unsubscription-goes_on = Письма о вашей собственной регистрации, например о ее подтверждении или новых датах, приходят в любом случае.
# Text of a button.
unsubscription-event = Больше никаких сообщений об этом мероприятии
# Text of a button.
unsubscription-all = Больше никаких сообщений о мероприятиях
# Text of a button.
unsubscription-again = Снова получать сообщения
