### Focal points of delegations: what they see behind their link, and what officers enter; and people whom others register.

## The delegation in words.
# $country: name of a country
delegations-administration = Администрация: { $country }
# $organization: name of an organization; $country: name of a country
delegations-organization = { $organization } ({ $country })
# $delegation: a delegation in words, such as "Administration of Senegal"
delegations-of = Делегация: { $delegation }
# Who nominated somebody. $name: name of the focal point; $delegation: a delegation in words
delegations-who = { $name }, назначенный координатор делегации ({ $delegation })
# $from: a day
delegations-term = С { $from }, без даты окончания
# $from, $last: days, both included
delegations-term_until = С { $from } по { $last }
# $day: a day
delegations-revoked = Назначение отозвано { $day }
# Who decided, after a date. $number: number in the list
delegations-focal_point_number = назначенный координатор № { $number }

## What a focal point sees.
# $name: name of the focal point
delegations-you = Вы назначенный координатор этой делегации, { $name }.
# $day: a day
delegations-begins = Ваше назначение вступает в силу { $day }. До этого дня решать здесь нечего.
delegations-no_events = Предстоящих мероприятий, на которых вы представляете свою делегацию, нет.
delegations-link_help = Эта страница открывается только по ссылке из нашего письма, и тот, у кого есть ссылка, может решать за вашу делегацию: никому ее не передавайте.
# $count: number of people
delegations-waiting =
    { $count ->
        [0] Никто не ожидает вашего решения.
        [one] Вашего решения ожидает { $count } человек.
        [few] Вашего решения ожидают { $count } человека.
        [many] Вашего решения ожидают { $count } человек.
       *[other] Вашего решения ожидают { $count } человека.
    }
delegations-all = Все мероприятия вашей делегации
delegations-officers_decide = Организаторы также принимают решение по каждой регистрации.
delegations-nominate = Выдвинуть человека
delegations-people = Члены вашей делегации
# $count: number of people
delegations-found =
    { $count ->
        [0] Никто из вашей делегации не зарегистрирован.
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }
delegations-only_yours = Здесь вы видите тех, кто зарегистрировался от вашей делегации, и никого больше.
delegations-replace = Заменить
delegations-nominated = Человек выдвинут, ему отправлено электронное письмо.
delegations-written = Мы написали этому человеку. Тот, кто уже зарегистрирован, не вносится второй раз, но может указать по ссылке, что участвует от вашей делегации.
delegations-confirmed = Участие человека от вашей делегации подтверждено.
delegations-refused = Человеку отказано, ему отправлено электронное письмо.
delegations-replaced = Место перешло к новому участнику. Обоим отправлены электронные письма.
# $name: a person’s name; $state: state of the registration, such as "Confirmed"
delegations-stale = Решение не принято, так как регистрация участника ({ $name }) изменилась после того, как вы открыли страницу: решение принял кто-то другой или сам участник. Текущее состояние: { $state }
delegations-gone = Решение не принято: этот человек больше не зарегистрирован от вашей делегации.
delegations-note_unanswered = Выдвинут и еще не ответил.
# $day: a day
delegations-note_confirmed = Подтвержден от делегации { $day }
# $reason: what a focal point wrote
delegations-note_reason = Причина: { $reason }

## Nominating and replacing.
delegations-nominating = Выдвинуть человека в состав вашей делегации
delegations-nominating_help = Тем самым человек регистрируется и получает письмо, в котором указано, кто его выдвинул, со ссылкой, чтобы согласиться, исправить введенное вами или отказаться. На остальные вопросы мероприятия он отвечает сам.
# $name: a person’s name
delegations-replacing = Заменить: { $name }
delegations-replacing_help = Место или очередь в листе ожидания сразу переходит к новому участнику. Оба получают электронные письма.
delegations-send = Выдвинуть
delegations-back = Назад к делегации
delegations-registered_already = Этот человек уже зарегистрирован на это мероприятие.
delegations-other_delegation = Введенные данные относятся к другой делегации. Выдвигайте людей из своей.
delegations-no_place_for = Место предназначено для группы, к которой новый участник не относится. Назовите другого человека или напишите организаторам.

## Refusing.
# $name: a person’s name
delegations-refusing = Отказать: { $name }
delegations-refusing_help = Человек узнает из электронного письма, что назначенный координатор делегации отклонил регистрацию, и почему.
delegations-reason_chosen = Причина
# $language: name of a language
delegations-reason_chosen_help = Человек прочтет ее на своем языке: { $language }
delegations-reason_none = Своими словами ниже
delegations-reason_own = Своими словами
delegations-reason_own_help = Человек прочтет это так, как вы напишете.
delegations-reason_missing = Выберите причину или напишите свою.
delegations_reason-complete = Состав делегации полностью сформирован.
delegations_reason-another = Выдвинут другой человек.
delegations_reason-not_ours = Вы не входите в состав этой делегации.
delegations_reason-not_this_event = Делегация не участвует в этом мероприятии.
delegations-step = Назначенный координатор вашей делегации подтверждает регистрацию; если его нет, решают организаторы. До этого за вами сохраняется место.
delegations-own_refused = Назначенный координатор указанной вами делегации не подтвердил вашу регистрацию.
delegations-own_reason = Назначенный координатор написал:

## The page on which officers enter focal points.
delegations-focal_points = Назначенные координаторы
delegations-focal_points_help = Администрация или организация-член назначает того, кто выступает от имени ее делегации. Координатор получает ссылку по электронной почте, выдвигает людей, подтверждает, отклоняет или заменяет членов своей делегации и не видит никого другого.
delegations-no_focal_points = Координаторы не назначены.
delegations_column-delegation = Делегация
delegations_column-name = Координатор
delegations_column-reach = Мероприятия
delegations_column-term = Срок
delegations_column-change = Изменить
delegations-designate = Назначить координатора
delegations_field-organization_kind = Вид организации
delegations_field-organization = Организация
delegations_field-country = Представляемая страна
delegations_field-name = Имя координатора
delegations_field-email = Адрес электронной почты
delegations_field-language = Язык электронных писем
delegations_field-sector = Действует для
delegations_field-from = Первый день
delegations_field-until = Прекращается
delegations_hint-organization = Обязательно для всех, кроме администраций. К делегации относятся те, кто регистрируется с этим названием.
delegations_hint-country = Обязательно для администрации. Для организации исключает тех, кто представляет другие страны.
delegations_hint-until = С этого дня ссылка ничего не открывает. Оставьте пустым, если дата окончания неизвестна.
delegations-this_event = Только это мероприятие
# $sector: name of a Sector of ITU
delegations-all_of_sector = Все мероприятия: { $sector }
delegations-add = Назначить
delegations-send_link = Отправить новую ссылку
delegations-revoke = Отозвать
delegations-designated = Координатор назначен; ссылка отправляется по электронной почте.
delegations-was_revoked = Назначение отозвано. Его ссылка больше ничего не открывает.
delegations-link_sent = Новая ссылка отправляется по электронной почте. Прежняя больше ничего не открывает.
delegations-saved = Сохранено.
delegations-not_for_sector = Ваша учетная запись не охватывает все мероприятия этого Сектора. Назначьте только для этого мероприятия.
delegations-steps = Что решают координаторы
delegations_field-focal_confirmation = Назначенный координатор делегации подтверждает каждого участника
delegations_hint-focal_confirmation = До этого место сохраняется. По тем, у кого нет координатора, решают сотрудники.
delegations_field-by_nomination = Только по выдвижению
delegations_hint-by_nomination = Никто не регистрируется самостоятельно; координаторы выдвигают, а сотрудники добавляют людей вручную.
delegations-save = Сохранить

## Somebody registers another person: the fields, and what can be wrong with them.
another-name-hint = Как должно быть указано на бейдже. Достаточно одного имени.
another-email-hint = На этот адрес человек получит ответ и собственную ссылку.
another-role = Участвует в качестве
another-mode = Форма участия
another-gender-hint = Не указывайте, если человек сам не стал бы этого делать.
another-gender-empty = Не указан
another-organization-hint = Оставьте пустым, если человек не представляет организацию, выбрав вид «Другое».
another-country-hint = Оставьте пустым для международной организации.
another-wrong-name-missing = Введите имя человека.
another-wrong-name-too_long = Сократите имя человека до 300 знаков.
another-wrong-name-invalid = Введите имя человека, содержащее буквы.
another-wrong-email-missing = Введите адрес электронной почты человека.
another-wrong-email-invalid = Проверьте адрес электронной почты человека. Он имеет вид name@example.org.
another-wrong-organization_kind-missing = Выберите вид организации.
another-wrong-organization-missing = Введите название организации.
another-wrong-organization-too_long = Сократите название организации до 500 знаков.
another-wrong-country-missing = Выберите представляемую страну или территорию. Только международные организации оставляют поле пустым.
another-wrong-country-invalid = Выберите страну или территорию из списка.
another-wrong-role-missing = Выберите, в каком качестве участвует человек.
another-wrong-mode-missing = Выберите, как участвует человек.
another-wrong-language-missing = Выберите язык писем для этого человека.
another-wrong-gender-invalid = Выберите пол из списка или не указывайте.

## The own page of somebody whom another registered. $who: who did, such as "Awa Ndiaye, focal point of the delegation (Administration of Senegal)"
another-registered_you = { $who } зарегистрировал(а) вас на это мероприятие.
another-answer = Подтвердите участие и согласие на использование приведенных ниже данных для проведения мероприятия; или откажитесь, и ваше место перейдет другим. Вы можете исправить ошибки и в любой момент удалить все данные.
another-agree = Участвую и согласен(на)
another-refuse = Не участвую
another-agreed = Спасибо: мы отметили, что вы участвуете.
another-by = Регистрация выполнена: { $who }
# $status: code of the mail server, such as 5.1.1
another-returned = Письма тому, кто выполнил регистрацию, возвращаются ({ $status })
another-origin = { $who } зарегистрировал(а) вас
