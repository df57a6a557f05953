### The list of e-mails that staff see.

mails-kind = Электронное письмо
mails-recipient = Получатель
mails-event = Мероприятие
mails-state = Состояние
# When it was sent, or is to be tried next.
mails-when = Время
mails-attempts = Попытки
mails-show = Показать
# $count: number of e-mails
mails-found =
    { $count ->
        [0] Электронных писем нет.
        [one] { $count } электронное письмо
        [few] { $count } электронных письма
        [many] { $count } электронных писем
       *[other] { $count } электронного письма
    }
mails-state-queued = Ожидает отправки
mails-state-sent = Отправлено
mails-state-failed = Не удалось отправить
# What it would have told was no longer so.
mails-state-cancelled = Не отправлялось
mails-state-returned = Возвращено
# What the other server said follows.
mails-came_back = Возвращено:
# Beside the date and time.
mails-returned = Возвращено
# $when: date and time of the next attempt
mails-next = Следующая попытка: { $when }
# Why an e-mail did not go.
mails-restored = Ожидало отправки, когда создавалась резервная копия, которая затем была восстановлена; возможно, уже отправлено.
mails-unsure = Платформа остановилась во время передачи этого письма. Сервер получил его целиком; его ответ не был прочитан.

## One e-mail.
mails-all = Все электронные письма
# When the platform wrote it, beside the date and time.
mails-written = Составлено
# Beside the date and time.
mails-sent = Дата отправки
mails-as_sent = Как было отправлено; секретная часть ссылки не сохраняется:
mails-as_it_would_go = Как было бы отправлено сейчас; секретная часть ссылки не показана:
mails-obsolete = Отправлено не будет: то, о чём оно сообщило бы, уже не соответствует действительности.
mails-not_kept = Содержание этого письма не сохранено.
# Text of a button.
mails-again = Отправить ещё раз
mails-again-help = Письмо сообщит о нынешнем положении и уйдёт на нынешний адрес; если в нём есть ссылка, она действует. Новая ссылка на регистрацию, сохранённую форму, делегацию или учётную запись отменяет прежнюю.

## Why an e-mail is not sent again.
mails-refused-waiting = Письмо ещё ожидает отправки. Отправлять ещё раз нечего.
mails-refused-not_true = Письмо не отправлено ещё раз: то, о чём оно сообщало, уже не соответствует действительности, или получателя больше нет.
mails-refused-of_accounts = Только администраторы могут повторно отправлять ссылки учётных записей.

## The page on which officers write subject and opening of the e-mails of an event.
mail_texts-title = Тексты электронных писем
mail_texts-help = Тема и начало каждого письма этого мероприятия на каждом языке. Сведения о мероприятии, личная ссылка и адрес для вопросов следуют всегда. Вместо пустого поля используется текст платформы; то же относится к языку без текста.
# Text of a link to the list of e-mails.
mail_texts-mails = Письма этого мероприятия, отправленные и ожидающие отправки
mail_texts-language = Язык
# The empty entry of a list.
mail_texts-choose = Выберите
mail_texts-subject = Тема
# The first words of an e-mail, after "Dear ...".
mail_texts-opening = Начало
# $placeholders: list of codes in braces
mail_texts-placeholders = Простой текст. Подставляются: { $placeholders }
# Beside the e-mails to focal points.
mail_texts-several = Если письмо касается нескольких мероприятий или всех мероприятий Сектора, используется текст платформы.
# Text of a button, and a title.
mail_texts-preview = Предварительный просмотр
# Text of a button.
mail_texts-save = Сохранить
mail_texts-saved = Текст сохранён.
mail_texts-on_latest = На примере последней регистрации на это мероприятие:
mail_texts-on_draft = На примере последней сохранённой формы этого мероприятия:
mail_texts-on_group = На примере последней группы этого мероприятия:
mail_texts-on_focal_point = На примере последнего координатора этого мероприятия:
mail_texts-on_invitation = На примере последнего приглашения на это мероприятие:
mail_texts-on_sample = На условном примере, поскольку реального случая такого рода ещё нет:
mail_texts-adjusted = Письма с собственными текстами
# $placeholder: what was typed, in braces
mail_texts-unknown = Подстановки { $placeholder } не существует.
# $count: most characters
mail_texts-too_long = Допустимое число знаков — не более { $count }.

## Kinds of e-mails.
mails-kind-registration_received = Регистрация получена
mails-kind-registration_confirmed = Регистрация подтверждена
mails-kind-registration_waiting = Лист ожидания
mails-kind-place_offered = Место предложено
mails-kind-offer_lapsed = Срок предложения истёк
mails-kind-registration_refused = Регистрация не принята
mails-kind-fellowship_granted = Стипендия предоставлена
mails-kind-fellowship_refused = Стипендия не предоставлена
mails-kind-registration_withdrawn = Регистрация отозвана
mails-kind-registration_replaced = Замена другим участником
mails-kind-focal_point_designated = Ссылка координатора
mails-kind-delegation_waiting = Делегация ожидает координатора
mails-kind-group_registered = Ссылка на группу
mails-kind-own_link = Ссылка на регистрацию
mails-kind-event_reminder = Напоминание
mails-kind-announcement = Сообщение организаторов
mails-kind-registration_draft = Сохранённая форма
mails-kind-invitation = Приглашение
mails-kind-invitation_reminder = Напоминание о приглашении
mails-kind-questionnaire = Вопросник
mails-kind-questionnaire_reminder = Напоминание о вопроснике
mails-kind-address_confirmation = Адрес для подтверждения
mails-kind-event_changed = Новые даты или место
mails-kind-event_postponed = Мероприятие перенесено
mails-kind-event_cancelled = Мероприятие отменено
mails-kind-invited_event_cancelled = Мероприятие отменено: приглашенным
mails-kind-invited_event_postponed = Мероприятие перенесено: приглашенным
mails-kind-invited_event_changed = Новые даты или место: приглашенным
mails-kind-group_event_cancelled = Мероприятие отменено: зарегистрировавшим группу
mails-kind-group_event_postponed = Мероприятие перенесено: зарегистрировавшим группу
mails-kind-group_event_changed = Новые даты или место: зарегистрировавшим группу
mails-kind-focal_point_event_cancelled = Мероприятие отменено: координаторам
mails-kind-focal_point_event_postponed = Мероприятие перенесено: координаторам
mails-kind-focal_point_event_changed = Новые даты или место: координаторам
mails-kind-obligation_reminder = Приближается срок отчета
mails-kind-obligation_draft = Проект отчета составлен
mails-kind-account_invitation = Приглашение персонала
mails-kind-password_reset = Новый пароль
