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
# $when: date and time of the next attempt
mails-next = Следующая попытка: { $when }
# Why an e-mail did not go.
mails-restored = Ожидало отправки, когда создавалась резервная копия, которая затем была восстановлена; возможно, уже отправлено.

## Kinds of e-mails.
mails-kind-registration_received = Регистрация получена
mails-kind-registration_confirmed = Регистрация подтверждена
mails-kind-registration_waiting = Лист ожидания
mails-kind-place_offered = Место предложено
mails-kind-offer_lapsed = Срок предложения истёк
mails-kind-registration_refused = Регистрация не принята
mails-kind-registration_withdrawn = Регистрация отозвана
mails-kind-own_link = Ссылка на регистрацию
mails-kind-event_cancelled = Мероприятие отменено
mails-kind-account_invitation = Приглашение персонала
mails-kind-password_reset = Новый пароль
