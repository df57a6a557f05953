### The form that builds a report.

new-report-title = Составить отчет
new-report-intro = Статистические данные рассчитываются по учетным данным на текущий момент. Мероприятия, которые проведены, но учет которых не завершен, включаются с отметкой о предварительном характере данных.
new-report-choose = Выбрать
new-report-kind = Отчет
new-report-from = Первый день
new-report-from-hint = Оставьте оба поля пустыми, чтобы взять период между двумя собраниями, на который приходится сегодняшний день.
new-report-to = Первый день после периода
new-report-to-hint = Обычно это день открытия собрания, для которого составляется отчет. Сам этот день не включается.
new-report-periods = Периоды между собраниями
# $report: title of a report; $from, $to: days
new-report-period = { $report }: с { $from } до { $to }
new-report-language = Язык
new-report-format = Формат
new-report-developing = Развивающиеся страны
new-report-audience = Доступ к документу
new-report-build = Составить
new-report-subject = Предмет справки о деятельности
new-report-subject-hint = Только для справки о деятельности: страна, регион или категория стран либо мероприятия одной темы, одного охвата, одной роли МСЭ, одной ЦУР или одного направления деятельности ВВУИО.
# Errors
new-report-error-subject = Выберите предмет справки.
new-report-error-no-subject = Предмет есть только у справки о деятельности.
new-report-error-choose = Выберите значение из списка.
new-report-error-day = Это не дата вида 2024-10-15.
new-report-error-order = Период должен заканчиваться после своего первого дня.
new-report-error-both = Укажите оба дня или ни одного.
new-report-error-open = Дата следующего собрания еще не установлена; укажите оба дня.
new-report-keep = Сохранить как отчет
new-report-keep-hint = Сохраненный отчет можно дополнять, рецензировать, утверждать и фиксировать. Выбранный язык – язык оригинала.
new-report-compare_from = Сравнить с периодом: первый день
new-report-compare_from-hint = Оставьте оба дня пустыми, чтобы сравнить со столькими же днями непосредственно перед периодом.
new-report-compare_to = Сравнить с периодом: первый день после него
new-report-compare_to-hint = Сам этот день не включается.
