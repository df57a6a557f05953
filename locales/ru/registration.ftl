### Registering for an event.

# Title of the page in the browser. $event: title of the event
registration-title = Регистрация: { $event }
registration-heading = Регистрация
registration-expired = Форма была открыта слишком долго. Ничего не утрачено: проверьте ее и отправьте еще раз.
registration-shut_kept = Ваша форма не принята. Введенный текст сохранен ниже, его можно скопировать.
# $left, $capacity: numbers of places
registration-places =
    { $left ->
        [one] Осталось { $left } место из { $capacity }.
        [few] Осталось { $left } места из { $capacity }.
        [many] Осталось { $left } мест из { $capacity }.
       *[other] Осталось { $left } места из { $capacity }.
    }
# $waiting: number of people
registration-waiting =
    { $waiting ->
        [0] Все места заняты. Вы можете зарегистрироваться в лист ожидания.
        [one] Все места заняты. Вы можете зарегистрироваться в лист ожидания, в котором уже { $waiting } человек.
        [few] Все места заняты. Вы можете зарегистрироваться в лист ожидания, в котором уже { $waiting } человека.
        [many] Все места заняты. Вы можете зарегистрироваться в лист ожидания, в котором уже { $waiting } человек.
       *[other] Все места заняты. Вы можете зарегистрироваться в лист ожидания, в котором уже { $waiting } человека.
    }
registration-approval = Организаторы принимают решение по каждой регистрации и сообщают его по электронной почте.
# $hours: number of hours
registration-address =
    { $hours ->
        [one] В письме вас попросят подтвердить адрес. До этого регистрация не действует; место сохраняется за вами { $hours } час.
        [few] В письме вас попросят подтвердить адрес. До этого регистрация не действует; место сохраняется за вами { $hours } часа.
        [many] В письме вас попросят подтвердить адрес. До этого регистрация не действует; место сохраняется за вами { $hours } часов.
       *[other] В письме вас попросят подтвердить адрес. До этого регистрация не действует; место сохраняется за вами { $hours } часа.
    }

## The fields, their hints, and what can be wrong with them.
# First line of a list of choices.
registration-choose = Выбрать
registration-name = Имя
registration-name-hint = Так, как оно будет указано на вашем бейдже. Достаточно одного имени.
registration-wrong-name-missing = Введите свое имя.
registration-wrong-name-too_long = Сократите имя до 300 знаков.
registration-wrong-name-invalid = Введите имя, содержащее буквы.
registration-email = Адрес электронной почты
registration-email-hint = На него вы получите ответ и ссылку на вашу регистрацию.
registration-wrong-email-missing = Введите адрес своей электронной почты.
registration-wrong-email-invalid = Проверьте адрес электронной почты. Он должен иметь вид name@example.org.
registration-organization_kind = Вид организации
registration-wrong-organization_kind-missing = Выберите вид организации, от которой вы участвуете.
registration-organization = Организация
registration-organization-hint = Если вы не представляете организацию, выберите выше «Другая» и оставьте это поле пустым.
registration-wrong-organization-missing = Введите название своей организации.
registration-wrong-organization-too_long = Сократите название организации до 500 знаков.
registration-country = Страна или территория, которую вы представляете
registration-country-hint = Если вы представляете международную организацию, выберите выше этот вид и оставьте это поле пустым.
registration-wrong-country-missing = Выберите страну или территорию, которую вы представляете. Поле остается пустым только для международных организаций.
registration-wrong-country-invalid = Выберите страну или территорию из списка.
registration-role = В каком качестве вы участвуете
registration-wrong-role-missing = Выберите, в каком качестве вы участвуете.
registration-mode = Форма участия
registration-wrong-mode-missing = Выберите форму участия.
registration-language = Язык электронных писем
registration-language-hint = На этом языке вы будете получать электронные письма об этом мероприятии.
registration-wrong-language-missing = Выберите язык электронных писем.
registration-gender = Пол
registration-gender-hint = Указывать необязательно. МСЭ сообщает, сколько женщин и мужчин приняли участие, только в виде итоговых чисел.
registration-gender-empty = Не указываю
registration-wrong-gender-invalid = Выберите значение из списка или не указывайте его.
registration-fellowship = Прошу рассмотреть вопрос о предоставлении стипендии
registration-fellowship-hint = Стипендии предназначены для участников из стран, имеющих на них право. Организаторы напишут вам об этом.

## Privacy and sending.
registration-privacy = Ваши данные
registration-privacy-text = Организаторы используют введенные вами сведения для проведения этого мероприятия и для того, чтобы писать вам о нем. Отчеты содержат только итоговые числа, без имен. Вы можете в любое время просмотреть, исправить, скачать и удалить свои данные по ссылке в электронном письме.
registration-privacy-more = Подробнее о ваших данных
registration-consent = Даю согласие на такое использование моих данных
registration-wrong-consent-missing = Для регистрации необходимо ваше согласие. Поставьте отметку.
registration-send = Зарегистрироваться
registration-page = Страница { $page } из { $pages }
registration-next-page = Следующая страница
registration-page-back = Предыдущая страница
registration-draft-save = Сохранить и продолжить позже
registration-draft-discard = Удалить сохранённое
registration-draft-saved = Сохранено, но ещё не отправлено. Ссылка на эту форму отправлена на адрес { $email }: по ней можно продолжить с любого устройства. Форма хранится по эту дату: { $until }. Вы не зарегистрированы, пока форма не отправлена.
registration-draft-kept = Эта форма сохранена и ещё не отправлена. Она хранится по эту дату: { $until }. Вы не зарегистрированы, пока она не отправлена.

## After the form was sent.
# Title of the page in the browser. $event: title of the event
registration-sent-title = Регистрация получена: { $event }
registration-sent = Благодарим вас
registration-sent-mail = Ваша регистрация получена, мы напишем на указанный вами адрес электронной почты.
registration-next = Что будет дальше
registration-next-address = В письме вас просят подтвердить адрес. Регистрация действует после подтверждения.
registration-next-state = Из электронного письма вы узнаете, предоставлено ли вам место, будут ли сначала принимать решение организаторы или вы внесены в лист ожидания.
registration-next-link = В письме есть ссылка на вашу регистрацию. По ней вы можете просмотреть, изменить или отозвать регистрацию.
registration-next-calendar = Когда вам будет предоставлено место, к письму будет приложено мероприятие для вашего календаря.
registration-no-mail = Письмо не пришло?
registration-no-mail-help = Доставка может занять несколько минут. Проверьте также папку нежелательной почты.
registration-no-mail-link = Запросить ссылку еще раз
