### The mails. A subject should stay under 70 characters with a usual title.

# $name: name of the recipient
emails-greeting = Здравствуйте, { $name },
# The same where no name is known
emails-greeting_nameless = Здравствуйте,
emails-event = Мероприятие
emails-dates = Даты
emails-hours = Время
emails-place = Место
emails-mode = Форма участия
# Text of a button; an address follows.
emails-own-page = Просмотреть или изменить регистрацию
emails-own-page-help = Эта ссылка предназначена только для вас: тот, у кого она есть, может просмотреть, изменить и отозвать вашу регистрацию.
# Text of a button; an address follows.
emails-event-page = Страница мероприятия
# $contact: e-mail of the organizers
emails-questions = С вопросами обращайтесь в ответном письме или по адресу { $contact }.

# A text of the organizers follows, in the language in which they wrote it.
emails-reason = Организаторы указали следующую причину:
# $language: name of the language that the reason is in
emails-reason-in = Организаторы указали следующую причину на другом языке ({ $language }):

## $event: title of the event
emails-received-subject = Регистрация получена: { $event }
emails-received = Ваша регистрация получена. Организаторы принимают решение по каждой регистрации; вы получите еще одно письмо.
emails-received-focal_point = Мы получили вашу регистрацию. Ее подтверждает назначенный координатор вашей делегации; если его нет, решают организаторы. Вы получите еще одно письмо.
emails-confirmed-subject = Регистрация подтверждена: { $event }
emails-confirmed = Ваша регистрация подтверждена.
emails-confirmed-calendar = С помощью приложенного файла можно внести мероприятие в ваш календарь.
emails-confirmed-asks = Теперь, когда у вас есть место, вам зададут несколько вопросов. Ответьте на них на странице вашей регистрации.
emails-waiting-subject = Лист ожидания: { $event }
emails-waiting = Вы внесены в лист ожидания; если для вас освободится место, вы получите еще одно письмо.
# $position: place on the waiting list
emails-waiting-position = Ваша текущая очередность в листе ожидания: { $position }
emails-offered-subject = Есть свободное место: { $event }
emails-offered = Для вас освободилось место на мероприятии.
emails-offered-until = Оно ваше, если вы займёте его до { $until }. Затем оно перейдёт к следующему в списке.
emails-offered-decline = Займите место или уступите его следующему на странице вашей регистрации.
emails-lapsed-subject = Лист ожидания: { $event }
emails-lapsed = Вы не заняли вовремя предложенное вам место; оно переходит к следующему, и вас больше нет в листе ожидания. Если вы всё ещё хотите участвовать, зарегистрируйтесь снова, пока регистрация открыта.
emails-address-subject = Подтвердите адрес: { $event }
emails-address = С этим адресом была подана регистрация на мероприятие. Откройте свою регистрацию и подтвердите, что это ваш адрес.
# $until: a moment in words
emails-address-until = После этого регистрация будет действовать. Место сохраняется до: { $until }; затем оно достанется другому.
emails-address-not-you = Если это были не вы, делать ничего не нужно: регистрация не действует, и других писем не будет.
emails-invitation-subject = Приглашение: { $event }
emails-invitation = Организаторы приглашают вас на это мероприятие.
emails-invitation_reminder-subject = Напоминание о приглашении: { $event }
emails-invitation_reminder = Вас пригласили на это мероприятие, но ответа пока нет. Сможете ли вы участвовать?
# $until: a moment in words
emails-invitation-until = Пожалуйста, ответьте до: { $until }.
# Text of a button; an address follows.
emails-invitation-answer = Ответить на приглашение
emails-invitation-help = Там можно зарегистрироваться или сообщить, что вы не сможете участвовать. Ссылка предназначена для вас; не передавайте ее другим.
# $title: title of the questionnaire
emails-questionnaire-subject = Вопросник: { $title }
emails-questionnaire = Просим сообщить, в чем нуждается ваша страна в области Интернета вещей и «умных» устойчивых городов и сообществ. Ответы входят в отчеты для членов Союза и учитываются при определении того, что предлагается.
# $title: title of the questionnaire
emails-questionnaire_reminder-subject = Напоминание, вопросник: { $title }
emails-questionnaire_reminder = Мы еще не получили ответа вашей страны на этот вопросник о ее потребностях в области Интернета вещей и «умных» устойчивых городов и сообществ.
emails-questionnaire-title = Вопросник
emails-questionnaire-country = Страна
emails-questionnaire-last_day = Последний день для ответа
# Text of a button; an address follows.
emails-questionnaire-answer = Ответить на вопросник
emails-questionnaire-help = Учетная запись не нужна. Ответ можно сохранять и изменять сколько угодно раз до последнего дня. Ссылка предназначена только для вас: любой, у кого она есть, может увидеть и изменить ответ.
emails-refused-subject = Регистрация не принята: { $event }
emails-refused = Организаторы не смогли принять вашу регистрацию.
emails-fellowship_granted-subject = Стипендия предоставлена: { $event }
emails-fellowship_granted = Организаторы предоставили вам стипендию для участия в этом мероприятии.
emails-fellowship_refused-subject = Стипендия не предоставлена: { $event }
emails-fellowship_refused = Организаторы не смогли предоставить вам стипендию для участия в этом мероприятии. Ваша регистрация остается без изменений.
emails-withdrawn-subject = Регистрация отозвана: { $event }
emails-withdrawn = Ваша регистрация отозвана. Если вы все же сможете принять участие, зарегистрируйтесь снова, пока регистрация открыта.
emails-replaced-subject = Ваше место занял другой участник: { $event }
emails-replaced = Назначенный координатор вашей делегации назвал вместо вас другого участника. Ваша регистрация отозвана.
emails-refused-by_focal_point = Назначенный координатор указанной вами делегации не подтвердил вашу регистрацию.
# $who: who registered the reader, such as "Awa Ndiaye, focal point of the delegation (Administration of Senegal)"
emails-by_another = { $who } зарегистрировал(а) вас на это мероприятие.
emails-by_another-answer = Откройте страницу своей регистрации, чтобы подтвердить участие, исправить введенное, ответить на вопросы мероприятия или отказаться.
emails-by_organizers = Вас зарегистрировали организаторы мероприятия. Если это неверно, исправьте данные, отзовите регистрацию или удалите все сведения по ссылке ниже.
emails-own-link-subject = Ваша регистрация: { $event }
emails-own-link = Вы запросили ссылку на вашу регистрацию. Если это были не вы, делать ничего не нужно.
emails-draft-subject = Продолжите регистрацию: { $event }
emails-draft = Вы сохранили форму регистрации. Она ещё не отправлена: вы будете зарегистрированы только после её отправки.
emails-draft-link = Продолжить заполнение
emails-draft-until = Всё, что вы ввели, и все отправленные файлы хранятся по эту дату: { $until }. Ссылка предназначена только вам: любой, у кого она есть, может прочитать форму, изменить и отправить её.
emails-draft-unexpected = Если это были не вы, ничего делать не нужно: сохранённое удалится само.
emails-cancelled-subject = Отменено: { $event }
emails-cancelled = Это мероприятие не состоится. Вам ничего делать не нужно.
emails-postponed-subject = Перенесено: { $event }
emails-postponed = Это мероприятие перенесено: в объявленные ранее даты оно не состоится. Мы напишем вам, когда станут известны новые даты.
emails-invited-cancelled = Вы были приглашены на это мероприятие. Оно не состоится; вам ничего делать не нужно.
emails-invited-postponed = Вы были приглашены на это мероприятие. Оно перенесено: в объявленные ранее даты оно не состоится, и ответить на приглашение нельзя, пока регистрация не будет открыта снова.
emails-invited-moved = Вы приглашены на это мероприятие. Его даты или место проведения изменились. Действующие сведения приведены ниже; ответить по-прежнему можно по ссылке в приглашении.
emails-registrant-cancelled = Вы зарегистрировали на это мероприятие других людей. Оно не состоится; каждый из них также получит сообщение.
emails-registrant-postponed = Вы зарегистрировали на это мероприятие других людей. Оно перенесено: в объявленные ранее даты оно не состоится. Каждый из них также получит сообщение.
emails-registrant-moved = Вы зарегистрировали на это мероприятие других людей. Его даты или место проведения изменились. Действующие сведения приведены ниже; каждый из них также получит сообщение.
emails-focal-cancelled = Вы являетесь координатором делегации на этом мероприятии. Оно не состоится.
emails-focal-postponed = Вы являетесь координатором делегации на этом мероприятии. Оно перенесено: в объявленные ранее даты оно не состоится.
emails-focal-moved = Вы являетесь координатором делегации на этом мероприятии. Его даты или место проведения изменились. Действующие сведения приведены ниже.
# $state: state of the registration, such as "Confirmed"
emails-standing = Ваша регистрация сохраняется без изменений: { $state }
emails-changed-subject = Новые даты или место: { $event }
emails-changed = Даты или место проведения этого мероприятия изменились. Действующие сведения приведены ниже.
emails-changed-calendar = Приложенный файл изменит запись о мероприятии в вашем календаре.
emails-reminder-subject = Напоминание: { $event }
emails-reminder = Это мероприятие скоро состоится, и у вас есть место.
emails-reminder-not-coming = Если вы не сможете прийти, пожалуйста, верните место: возможно, его кто-то ждет.
# Text of a link; an address follows.
emails-reminder-links = Запросить ссылку на вашу регистрацию

## What officers write to a group of an event’s people.
# The subject where an officer only tries a message out. $subject: its subject
emails-announcement-trial = [Проба] { $subject }
# Stands before a text in another language than the reader’s. $language: name of a language
emails-announcement-language = Организаторы написали это сообщение на языке: { $language }
emails-announcement-why = Вы получили это сообщение, так как зарегистрировались на это мероприятие.
# Text of a link; an address follows.
emails-announcement-unsubscribe = Больше не получать таких сообщений

## Accounts of staff. $site: name of the platform; $email: address of the account
emails-invited-subject = Ваша учетная запись: { $site }
emails-invited = Для { $email } создана служебная учетная запись на платформе { $site }. Чтобы пользоваться ею, задайте пароль.
emails-invited-unexpected = Если вы не ожидали этого письма, вы можете оставить его без внимания.
emails-reset-subject = Новый пароль: { $site }
emails-reset = Вы запросили новый пароль для { $email } на платформе { $site }.
emails-reset-unexpected = Если это были не вы, делать ничего не нужно; ваш пароль остается прежним.
# Text of a button; an address follows.
emails-set-password = Задать пароль
# $hours: how long the link can be used
emails-set-password-time =
    { $hours ->
        [one] Ссылку можно использовать один раз в течение { $hours } часа.
        [few] Ссылку можно использовать один раз в течение { $hours } часов.
        [many] Ссылку можно использовать один раз в течение { $hours } часов.
       *[other] Ссылку можно использовать один раз в течение { $hours } часа.
    }

## To focal points of delegations. $delegation: a delegation in words, such as "Administration of Senegal"
emails-designated-subject = Вы назначены координатором: { $delegation }
emails-designated = Вы назначены координатором своей делегации. Вы можете выдвигать людей, подтверждать или отклонять тех, кто зарегистрировался от вашей делегации, и заменять одного другим.
emails-designated-delegation = Делегация
emails-designated-reach = Мероприятия
emails-designated-term = Срок
# Text of a button; an address follows.
emails-designated-link = Открыть страницу делегации
emails-designated-help = Эта ссылка предназначена только для вас: тот, у кого она есть, может решать за вашу делегацию. Сохраните это письмо.
emails-awaited-subject = Ожидается ваше решение: { $delegation }
emails-awaited = От вашей делегации зарегистрировались люди, участие которых вы еще не подтвердили. Их места сохраняются до вашего решения.
emails-awaited-link = Примите решение на странице делегации по ссылке из письма о вашем назначении. Если ее у вас больше нет, запросите ее снова там, где получают ссылки на регистрации.

## To whoever registered several people. $event: title of the event
emails-grouped-subject = Ваша группа: { $event }
# $count: number of people
emails-grouped =
    { $count ->
        [one] Вы зарегистрировали на это мероприятие { $count } человека. Он получит собственное письмо.
        [few] Вы зарегистрировали на это мероприятие { $count } человек. Каждый получит собственное письмо.
        [many] Вы зарегистрировали на это мероприятие { $count } человек. Каждый получит собственное письмо.
       *[other] Вы зарегистрировали на это мероприятие { $count } человека. Каждый получит собственное письмо.
    }
# Text of a button; an address follows.
emails-grouped-link = Посмотреть их состояние
emails-grouped-help = Эта ссылка предназначена только для вас: тот, у кого она есть, может отозвать регистрации группы.

## To somebody who registered a second time with the same address and a name that looks alike.
# $name: the name of the other registration
emails-lookalike = С этим адресом на мероприятие также зарегистрирован участник { $name }. Если это вы, отзовите одну из двух регистраций по ее ссылке, чтобы ваше место учитывалось один раз; в противном случае ничего делать не нужно.

## About reports that are due.
# $report: name of the report; $count: days that are left
emails-owed-subject = Срок отчета, осталось дней { $count }: { $report }
# $count: days that are left
emails-owed = Вы отвечаете за отчет, срок которого приближается. Осталось дней: { $count }
emails-owed-report = Отчет
emails-owed-meeting = Собрание
emails-owed-deadline = Срок документа
emails-owed-opening = Открытие собрания
emails-owed-paragraph = Запрошено в
emails-owed-draft = В назначенный день платформа сама составит проект и направит его сотрудникам по отчетам. До этого проверьте, что весь учет завершен и записи связаны.
# In its place where the draft was begun already.
emails-owed-begun = Проект уже начат; его цифры рассчитываются по записям при каждом чтении. Проверьте, что весь учет завершен и записи связаны.
# Text of a button; an address follows.
emails-owed-link = Открыть пункт
# $report: name of the report
emails-drafted-subject = Проект готов: { $report }
emails-drafted = Наступил срок этого отчета. Проект составлен по записям в их нынешнем состоянии.
# Text of a button; an address follows.
emails-drafted-link = Открыть проект
