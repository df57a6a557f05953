### Staff accounts: signing in, passwords, sections of the staff pages, and managing accounts.

accounts-email = Адрес электронной почты
accounts-password = Пароль
accounts-name = Имя
accounts-role = Роль
accounts-sector = Сектор
accounts-region = Регион
# Heading of a column: the Sector and region that an account is limited to.
accounts-place = Ограничение
accounts-state = Состояние
accounts-language = Язык электронных писем
accounts-choose = Выбрать
accounts-all = Все
accounts-save = Сохранить

## Signing in.
accounts-sign-in = Войти
accounts-forgotten = Забыли пароль
accounts-error-sign-in = Этот адрес электронной почты и пароль не соответствуют друг другу. Проверьте их и попробуйте еще раз.

## Asking for a link to set a password.
accounts-ask-title = Забыли пароль
accounts-ask-help = Введите адрес электронной почты вашей учетной записи. Мы отправим вам ссылку, с помощью которой вы сможете задать новый пароль.
accounts-ask-send = Отправить ссылку
accounts-asked-title = Проверьте свой почтовый ящик
accounts-asked-help = Если учетная запись с таким адресом существует, на него отправлена ссылка. Ее можно использовать один раз в течение срока, указанного в письме.

## Setting a password.
accounts-set-title = Задайте пароль
accounts-set-send = Задать пароль и войти
accounts-new = Новый пароль
# $count: fewest characters of a password
accounts-new-hint =
    { $count ->
        [one] Не менее { $count } знака. Несколько слов, которые так сочетать могли бы только вы, надежнее, чем знаки и цифры.
        [few] Не менее { $count } знаков. Несколько слов, которые так сочетать могли бы только вы, надежнее, чем знаки и цифры.
        [many] Не менее { $count } знаков. Несколько слов, которые так сочетать могли бы только вы, надежнее, чем знаки и цифры.
       *[other] Не менее { $count } знака. Несколько слов, которые так сочетать могли бы только вы, надежнее, чем знаки и цифры.
    }
accounts-again = Новый пароль еще раз
# $count: fewest characters of a password
accounts-error-short =
    { $count ->
        [one] Введите не менее { $count } знака.
        [few] Введите не менее { $count } знаков.
        [many] Введите не менее { $count } знаков.
       *[other] Введите не менее { $count } знака.
    }
accounts-error-same = Адрес вашей электронной почты не может быть паролем.
accounts-error-again = Пароли не совпадают. Введите новый пароль дважды.

## One's own account.
accounts-own-title = Моя учетная запись
accounts-own-password = Изменение пароля
accounts-own-change = Изменить пароль
accounts-own-changed = Ваш пароль изменен. На всех других устройствах выполнен выход.
accounts-present = Текущий пароль
accounts-error-present = Это не ваш текущий пароль.
accounts-everywhere = Выйти на всех устройствах
accounts-everywhere-help = Завершает все сеансы на всех устройствах, включая текущий.

## Sections of the staff pages; the help stands below the title on the first page.
accounts-home-title = Персонал
# $name: name of the person who is signed in
accounts-home-hello = Выполнен вход: { $name }
accounts-section-events = Мероприятия
accounts-section-events-help = Планировать мероприятия, принимать решения по регистрациям, фиксировать присутствие, завершать учет.
accounts-section-people = Люди
accounts-section-people-help = Находить людей по всем мероприятиям и объединять тех, кто числится дважды.
accounts-section-organizations = Организации
accounts-section-organizations-help = Вести список организаций и указывать, что означают введенные названия.
accounts-section-reports = Отчеты
accounts-section-reports-help = Составлять по учетным данным отчеты для руководящих органов.
accounts-section-mandates = Мандаты
accounts-section-mandates-help = Смотреть, как выполняется каждый пункт, связывать с ним записи и следить за сроками отчетов.
accounts-section-needs = Потребности
accounts-section-needs-help = Записывать потребности стран и следить за просьбами о поддержке в проведении мероприятия.
accounts-section-questionnaires = Вопросники
accounts-section-questionnaires-help = Спрашивать страны об их потребностях и смотреть, кто ответил.
accounts-section-activities = Другие записи
accounts-section-activities-help = Вводить рекомендации, публикации, пилотные проекты и другую деятельность во исполнение мандата.
accounts-section-lists = Перечни стран
accounts-section-lists-help = Подтверждать или откладывать запланированные изменения категорий стран.
accounts-section-mails = Электронные письма
accounts-section-mails-help = Просматривать отправленные, ожидающие отправки и неотправленные письма.
accounts-section-users = Учетные записи
accounts-section-users-help = Приглашать персонал и определять его права.
accounts-section-audit = Журнал изменений
accounts-section-audit-help = Просматривать, кто, что и когда изменил.
accounts-section-account = Моя учетная запись
accounts-section-account-help = Изменить пароль, выйти на всех устройствах.

## Managing accounts.
accounts-new-user = Пригласить пользователя
accounts-new-user-help = Приглашение содержит ссылку, которую можно использовать один раз в течение трех дней.
accounts-invite = Отправить приглашение
accounts-sector-hint = Учетная запись, ограниченная одним Сектором, позволяет работать только с мероприятиями этого Сектора.
accounts-region-hint = Учетная запись, ограниченная одним регионом, позволяет работать с мероприятиями, принимающая страна которых находится в этом регионе. Мероприятия без принимающей страны доступны только учетным записям без такого ограничения.
accounts-all-users = Все учетные записи
accounts-state-active = Активна
accounts-state-invited = Приглашение отправлено
accounts-state-closed = Закрыта
accounts-send-link = Отправить новую ссылку
accounts-close = Закрыть учетную запись
accounts-open = Снова открыть учетную запись
accounts-done-invited = Приглашение отправлено.
accounts-done-saved = Сохранено.
accounts-done-link = Новая ссылка отправлена; прежние ссылки больше не действуют.
accounts-done-signed-out = Все сеансы этой учетной записи завершены.
accounts-done-closed = Учетная запись закрыта. Ее сеансы завершены, ссылки больше не действуют.
accounts-done-opened = Учетная запись снова открыта.
accounts-error-email = Введите адрес электронной почты, например name@example.org.
accounts-error-taken = Учетная запись с этим адресом электронной почты уже существует.
accounts-error-role = Выберите роль.
accounts-error-language = Выберите язык.
accounts-error-last = Это последний администратор. Сначала назначьте эту роль другому пользователю.

accounts-kept-sign-in = Ваш сеанс завершился, поэтому ничего не сохранено, но введенный вами текст не потерян. Войдите в систему: вы увидите его и сможете отправить снова.
accounts-kept = Введенный вами текст сохранился
accounts-kept-help = Форма не была принята, так как ваш сеанс завершился или форма была открыта слишком долго. Ничего не сохранено. Просмотрите введенный текст и отправьте его снова.
accounts-kept-files = Файлы не сохраняются. После этого выберите их снова: { $files }
accounts-kept-send = Отправить снова
