### One person registers several, and sees where they stand.

## The form.
groups-link = Зарегистрировать несколько человек сразу
# Title of the page in the browser. $event: title of the event
groups-title = Регистрация группы: { $event }
groups-heading = Регистрация группы
groups-help = Каждый человек получает собственную регистрацию и письмо со ссылкой на нее. Места распределяются в порядке этой формы; те, кому места не хватило, вносятся в лист ожидания.
groups-asks = Организаторы задают каждому дополнительные вопросы; каждый отвечает по ссылке из своего письма.
groups-you = Вы
groups-your_name = Ваше имя
groups-your_email = Ваш адрес электронной почты
groups-your_email-hint = На него вы получите ссылку на группу. Если вы тоже участвуете, внесите себя в список ниже.
groups-delegation = Кого они представляют
# $number: place in the form, from 1
groups-person = Участник { $number }
# $number: place in the form, from 1
groups-leave_out = Не регистрировать участника { $number }
groups-privacy = Организаторы используют введенные вами данные для проведения мероприятия и переписки с этими людьми. Каждому из них сообщается, что вы его зарегистрировали, и каждый может все исправить или удалить.
groups-consent = Эти люди знают, что я их регистрирую, и я согласен(на) на такое использование моих данных
groups-consent_missing = Для регистрации этих людей нужно ваше согласие. Поставьте отметку.
groups-send = Зарегистрировать этих людей
groups-more = Еще один участник
# $count: number of people
groups-most =
    { $count ->
        [one] Одна форма вмещает { $count } человека. Отправьте ее, а затем регистрируйте других.
        [few] Одна форма вмещает { $count } человек. Отправьте ее, а затем регистрируйте других.
        [many] Одна форма вмещает { $count } человек. Отправьте ее, а затем регистрируйте других.
       *[other] Одна форма вмещает { $count } человека. Отправьте ее, а затем регистрируйте других.
    }
another-wrong-name-repeated = Этот человек указан в форме дважды, с тем же именем и адресом.

## The page of a group.
groups-yours = Ваша группа
# $count: number of people
groups-found =
    { $count ->
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }
groups-registered = Эти люди зарегистрированы. Каждый получит письмо, и вы тоже. Их состояние:
groups-withdrawn = Регистрация человека отозвана, ему отправлено письмо.
groups-stale = Ничего не изменено: состояние этого человека уже не то, что было на странице, или мероприятие завершилось.
groups-each = Каждый может просмотреть, исправить и отозвать свою регистрацию по ссылке из своего письма.
groups-link_help = Адрес этой страницы предназначен только для вас: тот, у кого он есть, может отозвать регистрации группы.
groups-another = Зарегистрировать других
# $name: a person’s name
groups-withdraw = Отозвать: { $name }
groups-withdraw_help = Место освобождается, человеку отправляется письмо.

## Two registrations that may be of one person.
# For officers. $name: name in another registration; $number: its number
lookalikes-note = Возможно, тот же человек, что и { $name } (номер { $number })
