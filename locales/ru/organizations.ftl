### The managed list of organizations, and what to make of texts that people typed.

organizations-title = Организации
organizations-new = Добавить организацию
organizations-edit = Организация
organizations-text = Любое название или сокращение
organizations-any = Все
organizations-show = Показать
organizations-name = Название
organizations-names = Официальное название
organizations-names_help = Название хотя бы на одном языке. На других языках показывается английское название, а если его нет – первое.
organizations-abbreviation = Сокращение
organizations-aliases = Другие названия
organizations-aliases_help = По одному в строке: прежние названия, другие написания, другие языки. Диакритические знаки, регистр и знаки препинания не учитываются.
organizations-country = Страна
organizations-country_help = Для международной организации оставьте поле пустым.
organizations-kind = Вид
organizations-uses = Регистрации
# $count: number of registrations
organizations-uses_count =
    { $count ->
        [0] нет регистраций
        [one] { $count } регистрация
        [few] { $count } регистрации
        [many] { $count } регистраций
       *[other] { $count } регистрации
    }
organizations-not_stated = Не указано
organizations-save = Сохранить
organizations-saved = Сохранено.
organizations-overtaken = С тех пор как вы открыли страницу, эту организацию изменил кто-то другой. Сравните и сохраните еще раз.
organizations-typed_as = Как ее написали
# $count: number of organizations
organizations-found =
    { $count ->
        [0] Ни одна организация не соответствует условиям.
        [one] { $count } организация
        [few] { $count } организации
        [many] { $count } организаций
       *[other] { $count } организации
    }
# A link. $count: number of texts
organizations-texts_waiting =
    { $count ->
        [0] Нет текстов, ожидающих решения
        [one] { $count } текст ожидает решения
        [few] { $count } текста ожидают решения
        [many] { $count } текстов ожидают решения
       *[other] { $count } текста ожидают решения
    }

## Texts that people typed.
organizations-texts = Названия, введенные участниками
organizations-texts_help = Эти тексты ввели участники, и ни один из них не является названием организации из списка. Укажите один раз, что означает текст: это действует для всех регистраций с ним, нынешних и будущих. Введенный текст сохраняется.
# $count: number of texts
organizations-texts_found =
    { $count ->
        [0] Нет текстов, ожидающих решения.
        [one] { $count } текст
        [few] { $count } текста
        [many] { $count } текстов
       *[other] { $count } текста
    }
organizations-typed = Введенный текст
organizations-text_title = Что означает этот текст?
organizations-text_help = Выберите организацию, о которой идет речь. Если ее нет в списке, найдите ее.
organizations-none_alike = Организации не найдены.
organizations-choose = Выбрать
# The spoken label of the button. $name: name of an organization
organizations-choose_this = Выбрать: { $name }
organizations-assign = Эта
# The spoken label of the button. $name: name of an organization
organizations-assign_to = Эта: { $name }
organizations-none_of_these = Ни одна из них
organizations-leave = Оставить как введено
organizations-leave_help = Текст, оставленный как введено, больше не предлагается.
organizations-text_assigned = Теперь текст означает эту организацию во всех регистрациях с ним.
organizations-text_left = Текст оставлен как введено.

## Merging two organizations.
organizations-merge_with = Объединить с другой организацией
organizations-merge_title = Объединение двух организаций
# $name: name of the organization that stays
organizations-merge_help = Найдите организацию, которая совпадает с этой: { $name }. Ее названия и регистрации перейдут к { $name }. Отменить это нельзя.
organizations-merge_preview = Эти две организации станут одной
organizations-merge_names = Названия после объединения
organizations-merge = Объединить
organizations-merged = Теперь это одна организация.
