### The dated lists of countries, and what staff decide about them.

lists-country = Страна
lists-class = Категория
lists-day = Запланированный день
lists-decision = Решение
# Badge: the scheduled day has come.
lists-due = Срок наступил
lists-decide = Принять решение
# Read out instead of "Decide". $what: country and class
lists-decide-about = Принять решение: { $what }
lists-open = Выход из категории: ожидает подтверждения
lists-open-help = Запланированный выход из категории не учитывается в отчетах, пока не подтверждено, что он состоится.
lists-open-none = Подтверждения выхода из категории не ожидает ни одна страна.
lists-decided = Внесенные изменения
lists-decided-none = Изменений пока нет.
lists-done = Решение зафиксировано. С этого момента оно учитывается в отчетах.
lists-at = Зафиксировано
lists-change = Изменение
# Column: the class or region that changed.
lists-of = Категория или регион
lists-from = С
lists-to = До
lists-source = Источник
lists-source-hint = Документ, в котором это указано, например резолюция Генеральной Ассамблеи, с номером и датой.
lists-by = Кем
lists-all = Все перечни стран

## The decision on one graduation. $country, $class: names
lists-graduation-title = { $country }: { $class }
# $day: a date in words
lists-graduation-day = Запланированный день выхода из категории: { $day }
lists-confirm = Подтвердить выход из категории
lists-confirm-help = С запланированного дня страна больше не учитывается в этой категории.
lists-defer = Отложить выход из категории
lists-defer-help = Страна остается в категории. Новый день потребует отдельного подтверждения.
lists-until = Новый день
lists-until-hint = Оставьте поле пустым, если новый день не установлен.
lists-error-source = Укажите источник.
lists-error-date = Введите дату.
lists-error-day = Новый день должен быть позже запланированного.

## Kinds of changes.
lists-change-class = Принадлежность к категории
lists-change-region = Регион
lists-change-membership = Вступление в Союз
lists-change-graduation_confirmed = Выход из категории подтвержден
lists-change-graduation_deferred = Выход из категории отложен
