### Stored reports: the list, one report, its texts, and what changed.

documents-title = Сохраненные отчеты
documents-help = Каждый отчет проходит путь от проекта до рецензирования, утверждается вторым лицом, фиксируется и представляется.
documents-begin = Начать отчет
documents-none = Сохраненных отчетов пока нет.
documents-report = Отчет
documents-period = Период
documents-compared = Сравнивается с
documents-number = Номер документа
documents-number-hint = Без буквы языка и без номера пересмотра, например C27/14.
documents-state = Состояние
documents-owner = Ответственный
documents-itself = автоматически
documents-edited = Последнее изменение
documents-cleared = Утвержден
documents-frozen = Зафиксирован
documents-submitted = Представлен
documents-corrects = Отчет, который исправляется этим
documents-corrected_by = Пересмотр, исправляющий этот отчет
documents-compare = Что изменилось
documents-next = Следующие шаги
documents-untranslated = Тексты не переведены на следующие языки: { $languages }. На этих языках в документе печатается оригинал с указанием его языка.
documents-outdated = Перевод сделан до изменения оригинала на следующие языки: { $languages }. На этих языках в документе сказано то, чего в оригинале больше нет.
documents-step-review = Отправить на рецензию
documents-step-return = Вернуть в проект
documents-step-clearance = Утвердить
documents-step-freezing = Зафиксировать
documents-step-submission = Отметить как представленный
documents-step-revision = Начать пересмотр
documents-done-draft = Проект сохранен.
documents-done-review = Отчет на рецензии.
documents-done-return = Отчет снова является проектом.
documents-done-clearance = Отчет утвержден.
documents-done-freezing = Отчет зафиксирован. Его данные, перечни, тексты и файлы сохранены и не изменяются.
documents-done-submission = Отчет отмечен как представленный.
documents-done-revision = Пересмотр начат. Укажите в его текстах, что он исправляет.
documents-done-header = Заголовок сохранен.
documents-done-comments = Замечание внесено.
documents-done-settlement = Замечание учтено.
documents-refused-not_from_here = В нынешнем состоянии отчета это невозможно.
documents-refused-same_person = Отчет утверждает тот, кто над ним не работал. После последнего утверждения этого отчета вы начали его, вносили в него текст, изменили его заголовок, отправили его на рецензию либо внесли заявление или целевой показатель, которые в нем приведены.
documents-refused-nobody_left = Отчет утверждает тот, кто над ним не работал, а над этим отчетом после его последнего утверждения работали все, кто может утверждать отчеты. Попросите администратора назначить ответственным за отчеты кого-либо еще.
# $count: number of events
documents-refused-incomplete =
    { $count ->
        [one] По { $count } мероприятию не хватает данных, которые никто не объявил недоступными.
        [few] По { $count } мероприятиям не хватает данных, которые никто не объявил недоступными.
        [many] По { $count } мероприятиям не хватает данных, которые никто не объявил недоступными.
       *[other] По { $count } мероприятия не хватает данных, которые никто не объявил недоступными.
    }
documents-refused-moved = Данные или тексты отличаются от утвержденных. Верните отчет в проект и утвердите его заново.
documents-refused-no_correction = В пересмотре указывается, что он исправляет. Напишите это в текстах.
# $count: a number
documents-refused-remarks = Замечания, по которым ничего не сделано: { $count }. Сначала рассмотрите их; они приведены ниже.
documents-refused-revised = Пересмотр этого отчета уже начат.
documents-refused-fonts = Ничего не зафиксировано: зафиксированный отчет хранит документы на всех языках, а документы PDF здесь создать нельзя, так как на этом сервере нет шрифтов: { $families }. Попросите того, кто обслуживает сервер, установить { $packages } (в Debian и Ubuntu: { $command }), затем зафиксируйте отчет.
documents-not_open = Изменять можно только проект.
documents-figures = Основные данные
documents-figures-now = Рассчитаны по учетным данным на настоящий момент.
documents-figures-kept = В том виде, в каком они сохранены при фиксации отчета.
# $count: number of events
documents-incomplete =
    { $count ->
        [0] Данные по всем мероприятиям полны, либо недостающее объявлено недоступным.
        [one] По { $count } мероприятию не хватает данных, которые никто не объявил недоступными.
        [few] По { $count } мероприятиям не хватает данных, которые никто не объявил недоступными.
        [many] По { $count } мероприятиям не хватает данных, которые никто не объявил недоступными.
       *[other] По { $count } мероприятия не хватает данных, которые никто не объявил недоступными.
    }
documents-lacking = Мероприятия с неполными данными
# $gap: what is missing; $reason: a text of staff
documents-declared = { $gap } – объявлено недоступным: { $reason }
# $digest: the digest of a file
documents-digest = SHA-256: { $digest }
documents-digests = Контрольные суммы (SHA-256)
documents-languages = Языки и файлы
documents-language = Язык
documents-texts = Тексты
documents-files = Файлы
# $written, $stale, $missing: numbers of texts
documents-written = Тексты: { $written }. Требуют проверки, так как оригинал изменился: { $stale }. Не переведены: { $missing }.
documents-header = Заголовок
documents-agenda_item = Пункт повестки дня
documents-date = Дата документа
documents-original = Язык оригинала
documents-save = Сохранить заголовок
documents-remarks = Замечания
documents-remarks-none = Замечаний нет.
documents-remark = Замечание
documents-remark-about = О чем
documents-remark-make = Внести замечание
documents-whole = Весь отчет
documents-settle = Учтено
# $by: an address and a day
documents-settled = Учтено: { $by }
documents-history = История
# $language: name of a language
documents-texts-title = Тексты отчета: { $language }
documents-texts-help = Пустое место заполняется расчетным текстом или остается пустым. Пустые строки разделяют абзацы. Не вводите числа: указывайте их имена в фигурных скобках, и каждый документ покажет действительные значения.
documents-texts-save = Сохранить тексты
documents-texts-saved = Тексты сохранены.
documents-names = Имена числовых данных
documents-computed = Рассчитано; стоит рядом с вашим текстом
documents-computed-instead = Рассчитано; ваш текст стоит вместо этого
# $number: a number; $name: the name of a figure in braces
documents-typed = { $number } введено как число. Напишите вместо него { $name }, и текст останется верным, когда значение изменится.
documents-current = Этот перевод соответствует нынешнему оригиналу
documents-stale = Оригинал изменился после перевода; изменения отмечены.
# $language: name of a language
documents-source-in = Оригинал: { $language }
documents-comparison = Что изменилось и почему
documents-compare-with = Сравнить с
documents-compare-now = Тот же отчет, рассчитанный сейчас
documents-same = Все числовые данные совпадают.
documents-differ = Таблицы, в которых есть другие различия
documents-written-differs = Различия в текстах, заголовке и целевых показателях
documents-where = Где
documents-what = Что
documents-before = Было
documents-after = Стало
documents-overcount = Учтено более одного раза
documents-why = Почему
documents-why-none = Причина не найдена: мероприятия и другие записи не добавлялись, не исчезали и не менялись, перечни стран не менялись, записи о людях не объединялись.
# $event: title of an event
documents-why-added = Мероприятие вошло в данные: { $event }
# $event: title of an event
documents-why-gone = Мероприятие исключено из данных: { $event }
# $event: title of an event
documents-why-changed = Учетные данные мероприятия изменились: { $event }
# $event: title of an event; $day: a day; $reason: what the officer wrote
documents-why-reopened = Запись о мероприятии «{ $event }» вновь открыта { $day }: { $reason }
documents-why-record_added = { $sort } – добавлено: { $record }
documents-why-record_gone = { $sort } – исключено: { $record }
documents-why-record_changed = { $sort } – изменено: { $record }
documents-why-activity = Другая зарегистрированная деятельность
documents-why-need = Потребность
documents-why-request = Просьба о поддержке
# $change: what was decided; $country: name of a country; $of: a class or region
documents-why-list = Перечни стран: { $country }, { $of }: { $change }
# $count: a number
documents-why-merged = Записи о людях, признанные относящимися к другому лицу: { $count }
# $before, $after: versions of the counting rules
documents-why-rules = Правила подсчета: версия { $before }, затем версия { $after }
documents-why-fields = { $what } – различия: { $fields }
documents-why-paragraph = Пункт { $paragraph }: записей до { $before }, после { $after }
documents-error-remark = Напишите замечание, не более 2000 знаков.
# $name: what was typed
documents-error-figure = Числовых данных с именем «{ $name }» нет.
# $count: a number of characters
documents-error-long = Не более { $count } знаков.
documents-error-changed = Кто-то уже изменил этот текст. Скопируйте свой, перезагрузите страницу и объедините оба.
documents-error-header-changed = Кто-то уже изменил заголовок. Здесь стоит то, что ввели вы; повторное сохранение заменит чужие данные.
documents-error-owner = Укажите ответственного за отчет.

## What happened to a report
documents-did-report_drafted = Проект начат
documents-did-report_period_moved = Период изменен вместе с датами собрания
documents-did-report_header_changed = Заголовок изменен
documents-did-report_text_changed = Текст изменен
documents-did-report_commented = Внесено замечание
documents-did-report_comment_settled = Замечание учтено
documents-did-report_sent_to_review = Отправлен на рецензию
documents-did-report_returned = Возвращен в проект
documents-did-report_cleared = Утвержден
documents-did-report_frozen = Зафиксирован
documents-did-report_submitted = Представлен
documents-did-report_revised = Начат как пересмотр
