### Numbers of people without names, as sources state them.

headcounts-title = Численность участников
headcounts-help = Численность участников – это число, которое источник указывает без имен. Оно приводится в отчетах так, как указано, и никогда не распределяется по странам или полу.
headcounts-none = Численность участников не внесена.
headcounts-conflict = Итог указан в нескольких источниках. Пока вы не выберете один из них, в отчетах используется наибольшее значение.
headcounts-new = Еще одно значение численности
headcounts-add = Добавить
headcounts-save = Сохранить
headcounts-correct = Исправить
headcounts-remove = Исключить
headcounts-choose = Использовать этот итог
headcounts-change = Изменить
headcounts-exactly = Точно
headcounts-all = Все
headcounts_field-qualifier = Точность
headcounts_field-count = Число людей
headcounts_field-countries = Из скольких стран
headcounts_field-country = Из одной страны
headcounts_field-gender = Одного пола
headcounts_field-mode = Форма участия
headcounts_field-source = Источник
headcounts_hint-count = Ноль – тоже число; оставьте пустым, если указаны только страны
headcounts_hint-source = Например, номер документа; один источник указывает каждое число один раз
headcounts_column-people = Число людей
headcounts_column-countries = Страны
headcounts_column-of = О ком
headcounts_column-source = Источник
headcounts_column-chosen = Кем выбрано
# $qualifier: such as About; $count: number of people
headcounts-qualified = { $qualifier }: { $count }
headcounts-added = Численность участников внесена.
headcounts-saved = Сохранено.
headcounts-removed = Значение численности исключено.
headcounts-chosen = Этот итог используется в отчетах.
headcounts-same_key = Численность тех же лиц из того же источника уже внесена; исправьте ее.
headcounts-overtaken = Тем временем это значение изменил другой пользователь. Форма содержит введенные вами данные; при повторном сохранении они заменят сохраненные.
