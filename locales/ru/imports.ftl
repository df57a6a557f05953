### Imports of lists: what the command line says of a file. Values in quotes stand in the file as shown.

## Where something stands. $file: name of the file; $line: number; $column: name of a column in the file.
imports-at-file = { $file }
imports-at-line = { $file }, строка { $line }
imports-at-cell = { $file }, строка { $line }, столбец { $column }

## How an import ended. $file: name of the file; numbers of rows.
# The kinds of rows follow in messages of their own.
imports-written = { $file }: импорт выполнен.
imports-rehearsed = { $file }: пробный запуск, ничего не записано. Результат импорта был бы следующим:
# $count: number of things refused
imports-refused =
    { $count ->
        [one] Файл { $file } отклонен по { $count } причине; ничего не записано.
        [few] Файл { $file } отклонен по { $count } причинам; ничего не записано.
        [many] Файл { $file } отклонен по { $count } причинам; ничего не записано.
       *[other] Файл { $file } отклонен по { $count } причины; ничего не записано.
    }
# $count: number of rows in the file
imports-rows =
    { $count ->
        [one] { $count } строка
        [few] { $count } строки
        [many] { $count } строк
       *[other] { $count } строки
    }
imports-created = новых: { $count }
imports-changed = измененных: { $count }
imports-unchanged = без изменений: { $count }
imports-ambiguous = пропущено, так как могут относиться к нескольким лицам: { $count }
imports-left-out = отклонено и пропущено: { $count }
# $count: number of warnings
imports-warnings =
    { $count ->
        [one] { $count } предупреждение; строка записывается без изменений, если в предупреждении не сказано иное.
        [few] { $count } предупреждения; строки записываются без изменений, если в предупреждении не сказано иное.
        [many] { $count } предупреждений; строки записываются без изменений, если в предупреждении не сказано иное.
       *[other] { $count } предупреждения; строки записываются без изменений, если в предупреждении не сказано иное.
    }
# $count: number of further lines
imports-more =
    { $count ->
        [one] … и еще { $count }.
        [few] … и еще { $count }.
        [many] … и еще { $count }.
       *[other] … и еще { $count }.
    }
# $count: number of people
imports-lookalikes =
    { $count ->
        [one] У { $count } лица адрес электронной почты или имя совпадает с данными другого лица. Такие лица учитываются раздельно; просим проверить их.
        [few] У { $count } лиц адрес электронной почты или имя совпадает с данными другого лица. Такие лица учитываются раздельно; просим проверить их.
        [many] У { $count } лиц адрес электронной почты или имя совпадает с данными другого лица. Такие лица учитываются раздельно; просим проверить их.
       *[other] У { $count } лица адрес электронной почты или имя совпадает с данными другого лица. Такие лица учитываются раздельно; просим проверить их.
    }
imports-shared-email = такой же адрес электронной почты есть у другого лица
imports-shared-name = такое же имя есть у другого лица

## Progress
imports-reading = чтение
imports-recording = запись

## Why something is refused
# $error: what the system says, in English
imports-refused-unreadable = файл невозможно прочитать: { $error }
imports-refused-neither_csv_nor_xlsx = читаются только файлы с расширением .csv или .xlsx
# $most: number of megabytes
imports-refused-workbook_too_big = читаются книги объемом до { $most } Мбайт; сохраните лист как CSV, объем которого не ограничен
imports-refused-no_workbook = это не книга, которую можно открыть: { $error }
imports-refused-workbook_named_csv = это книга с расширением CSV; измените расширение на .xlsx или сохраните ее как CSV
imports-refused-utf16 = текст в кодировке UTF-16; сохраните его как CSV UTF-8
imports-refused-not_utf8 = текст не в кодировке UTF-8; сохраните его как CSV UTF-8
imports-refused-endless_record = строка не заканчивается в пределах { $most } Мбайт; возможно, не закрыта кавычка
imports-refused-empty = нет строки заголовка
# $name: name of a column in the file
imports-refused-unknown_column = в таком файле нет столбца с названием «{ $name }»
imports-refused-repeated_column = столбец указан дважды
imports-refused-missing_column = обязательный столбец отсутствует
imports-refused-value_without_column = есть значение в столбце, не имеющем названия в заголовке
# $cells, $columns: numbers
imports-refused-too_few_cells =
    { $cells ->
        [one] в строке { $cells } ячейка, число столбцов в заголовке: { $columns }
        [few] в строке { $cells } ячейки, число столбцов в заголовке: { $columns }
        [many] в строке { $cells } ячеек, число столбцов в заголовке: { $columns }
       *[other] в строке { $cells } ячейки, число столбцов в заголовке: { $columns }
    }
imports-refused-missing_value = требуется значение
imports-refused-unknown_code = «{ $code }» не является кодом этого столбца
imports-refused-not_a_date = «{ $text }» не является днем в виде 2017-07-01, месяцем в виде 2017-07 или годом в виде 2017
imports-refused-not_a_day = «{ $text }» не является днем в виде 2017-07-01
imports-refused-not_a_number = «{ $text }» не является целым числом от 0 и выше
imports-refused-number_too_large = число «{ $text }» слишком велико; не более { $most }
imports-refused-not_a_mean = «{ $text }» не является числом от 0 до 1000 не более чем с двумя десятичными знаками
imports-refused-mean_of_nothing = без ответов нет и среднего
imports-refused-unknown_zone = «{ $text }» не является часовым поясом в виде Africa/Nairobi
imports-refused-not_a_partner = «{ $text }» не является партнером в виде UNECE или UNECE|un
imports-refused-not_an_address = «{ $text }» не является адресом в виде https://www.itu.int
imports-refused-not_a_paragraph = «{ $text }» не является обозначением пункта: укажите редакцию, орган и номер через косую черту, например R98-2028/TSB/1
imports-refused-shipped_revision = «{ $text }» относится к редакции, поставляемой с продуктом; дайте новой редакции собственное обозначение
imports-refused-continues_itself = «{ $text }» относится к той же редакции; пункт продолжает пункты более ранних редакций
# $most: number of characters
imports-refused-too_long = длина текста превышает допустимое число знаков: { $most }
# $code: number of a control character
imports-refused-control_character = текст содержит управляющий символ с номером { $code }
imports-refused-error_value = в ячейке показана ошибка { $error }
imports-refused-formula_without_value = в ячейке содержится формула, которая не была вычислена; замените ее значением
# $other: number of another line
imports-refused-repeated_key = такой же ключ в строке { $other }
imports-refused-record_of_another_kind = обозначение «{ $reference }» принадлежит записи другого вида; укажите другое
imports-refused-neither_count_nor_countries = требуется число людей или число стран
imports-refused-end_before_start = окончание предшествует началу
# $event: reference of an event
imports-refused-unknown_event = нет мероприятия «{ $event }»
imports-refused-unknown_parent = основного мероприятия «{ $event }» нет ни среди имеющихся данных, ни в строках этого файла, которые могут быть приняты
imports-refused-own_ancestor = мероприятие оказалось бы частью самого себя
imports-refused-person_twice = в строке { $other } указано то же лицо на том же мероприятии
# $length: number of days
imports-refused-days_out_of_range =
    { $length ->
        [one] продолжительность мероприятия — { $length } день
        [few] продолжительность мероприятия — { $length } дня
        [many] продолжительность мероприятия — { $length } дней
       *[other] продолжительность мероприятия — { $length } дня
    }
imports-refused-record_closed = учет мероприятия «{ $event }» завершен; сначала возобновите его

## What is recorded as it stands and doubted
imports-doubt-outside_parent = даты мероприятия выходят за пределы дат основного мероприятия
imports-doubt-days_beyond_event = для кого-то записано больше дней, чем теперь длится мероприятие
imports-doubt-no_host = у мероприятия не указана принимающая страна
imports-doubt-on_site_at_remote = очное участие в дистанционном мероприятии
imports-doubt-attended_not_held = присутствие на мероприятии, которое не проводится
imports-doubt-days_of_absent = дни присутствия указаны для отсутствовавшего лица
imports-doubt-fellow_without_fellowship = стипендиат без предоставленной стипендии
imports-doubt-more_countries_than_people = число стран больше числа людей
imports-doubt-more_certified_than_trained = сертифицировано больше людей, чем обучено
imports-doubt-results_of_no_training = это мероприятие не является обучением: в отчетах приводится только его оценка
imports-doubt-rejected_paragraph = сотрудник решил, что запись не отвечает на указанный здесь пункт; этот пункт опущен
imports-doubt-own_stage = стадия указана своими словами, а не названием известной стадии: она считается достигнутой
imports-doubt-odd_email = адрес электронной почты без знака @
imports-doubt-ambiguous = такие адрес электронной почты и имя есть у нескольких лиц, поэтому ничего не записано; укажите идентификатор лица
