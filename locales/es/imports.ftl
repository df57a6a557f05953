### Imports of lists: what the command line says of a file. Values in quotes stand in the file as shown.

## Where something stands. $file: name of the file; $line: number; $column: name of a column in the file.
imports-at-file = { $file }
imports-at-line = { $file }, línea { $line }
imports-at-cell = { $file }, línea { $line }, columna { $column }

## How an import ended. $file: name of the file; numbers of rows.
# The kinds of rows follow in messages of their own.
imports-written = { $file }: importación realizada.
imports-rehearsed = { $file }: simulación, no se ha guardado nada. Una importación daría:
# $count: number of things refused
imports-refused =
    { $count ->
        [one] { $file } se ha rechazado por un motivo; no se ha guardado nada.
        [many] { $file } se ha rechazado por { $count } de motivos; no se ha guardado nada.
       *[other] { $file } se ha rechazado por { $count } motivos; no se ha guardado nada.
    }
# $count: number of rows in the file
imports-rows =
    { $count ->
        [one] una fila
        [many] { $count } de filas
       *[other] { $count } filas
    }
imports-created = nuevas: { $count }
imports-changed = modificadas: { $count }
imports-unchanged = sin cambios: { $count }
imports-ambiguous = omitidas porque podrían referirse a varias personas: { $count }
imports-left-out = rechazadas y omitidas: { $count }
# $count: number of warnings
imports-warnings =
    { $count ->
        [one] Una advertencia; la fila se guarda tal como está, salvo que la advertencia indique otra cosa.
        [many] { $count } de advertencias; las filas se guardan tal como están, salvo que una advertencia indique otra cosa.
       *[other] { $count } advertencias; las filas se guardan tal como están, salvo que una advertencia indique otra cosa.
    }
# $count: number of further lines
imports-more =
    { $count ->
        [one] … y una línea más.
        [many] … y { $count } de líneas más.
       *[other] … y { $count } líneas más.
    }
# $count: number of people
imports-lookalikes =
    { $count ->
        [one] Una persona comparte la dirección de correo electrónico o el nombre con otra. Se mantienen separadas; conviene revisar este caso.
        [many] { $count } de personas comparten la dirección de correo electrónico o el nombre con otra. Se mantienen separadas; conviene revisar estos casos.
       *[other] { $count } personas comparten la dirección de correo electrónico o el nombre con otra. Se mantienen separadas; conviene revisar estos casos.
    }
imports-shared-email = la dirección de correo electrónico es también la de otra persona
imports-shared-name = el nombre es también el de otra persona

## Progress
imports-reading = lectura
imports-recording = almacenamiento

## Why something is refused
# $error: what the system says, in English
imports-refused-unreadable = no se puede leer el archivo: { $error }
imports-refused-neither_csv_nor_xlsx = solo se leen archivos cuyo nombre termine en .csv o .xlsx
# $most: number of megabytes
imports-refused-workbook_too_big = los libros de cálculo se leen hasta { $most } MB; guarde la hoja como CSV, cuyo tamaño no está limitado
imports-refused-no_workbook = no es un libro de cálculo que pueda abrirse: { $error }
imports-refused-workbook_named_csv = es un libro de cálculo cuyo nombre indica CSV; nómbrelo .xlsx o guárdelo como CSV
imports-refused-utf16 = el texto está en UTF-16; guárdelo como CSV UTF-8
imports-refused-not_utf8 = el texto no está en UTF-8; guárdelo como CSV UTF-8
imports-refused-endless_record = la fila no termina dentro del límite de { $most } MB; es posible que unas comillas hayan quedado abiertas
imports-refused-empty = no hay fila de encabezado
# $name: name of a column in the file
imports-refused-unknown_column = ninguna columna de un archivo de este tipo se llama «{ $name }»
imports-refused-repeated_column = la columna figura dos veces
imports-refused-missing_column = la columna es obligatoria y falta
imports-refused-value_without_column = hay un valor donde el encabezado no tiene nombre
# $cells, $columns: numbers
imports-refused-too_few_cells =
    { $cells ->
        [one] la fila tiene una celda, el encabezado tiene { $columns }
        [many] la fila tiene { $cells } de celdas, el encabezado tiene { $columns }
       *[other] la fila tiene { $cells } celdas, el encabezado tiene { $columns }
    }
imports-refused-missing_value = se requiere un valor
imports-refused-unknown_code = «{ $code }» no es un código de esta columna
imports-refused-not_a_date = «{ $text }» no es un día como 2017-07-01, un mes como 2017-07 ni un año como 2017
imports-refused-not_a_day = «{ $text }» no es un día como 2017-07-01
imports-refused-not_a_number = «{ $text }» no es un número entero igual o superior a 0
imports-refused-number_too_large = «{ $text }» es demasiado grande; el máximo es { $most }
imports-refused-not_a_mean = «{ $text }» no es un número de 0 a 1000 con dos decimales como máximo
imports-refused-mean_of_nothing = sin respuestas no hay media
imports-refused-unknown_zone = «{ $text }» no es un huso horario como Africa/Nairobi
imports-refused-not_a_partner = «{ $text }» no es un socio como UNECE o UNECE|un
imports-refused-not_an_address = «{ $text }» no es una dirección como https://www.itu.int
imports-refused-not_a_paragraph = «{ $text }» no es el identificador de un párrafo: indique la revisión, el órgano y el número separados por barras, como R98-2028/TSB/1
imports-refused-shipped_revision = «{ $text }» pertenece a una revisión que viene con el producto; dé a la nueva revisión un identificador propio
imports-refused-continues_itself = «{ $text }» pertenece a la misma revisión; un párrafo continúa los de revisiones anteriores
# $most: number of characters
imports-refused-too_long = el texto supera los { $most } caracteres
# $code: number of a control character
imports-refused-control_character = el texto contiene el carácter de control número { $code }
imports-refused-error_value = la celda muestra el error { $error }
imports-refused-formula_without_value = la celda contiene una fórmula que nunca se calculó; sustitúyala por su valor
# $other: number of another line
imports-refused-repeated_key = la línea { $other } tiene la misma clave
imports-refused-record_of_another_kind = la referencia «{ $reference }» pertenece a un registro de otro tipo; utilice otra
imports-refused-neither_count_nor_countries = se requiere un número de personas o de países
imports-refused-end_before_start = el fin es anterior al comienzo
# $event: reference of an event
imports-refused-unknown_event = no existe el evento «{ $event }»
imports-refused-unknown_parent = el evento principal «{ $event }» no está registrado ni figura en ninguna fila admisible de este archivo
imports-refused-own_ancestor = el evento quedaría por encima de sí mismo
imports-refused-person_twice = la línea { $other } se refiere a la misma persona en el mismo evento
# $length: number of days
imports-refused-days_out_of_range =
    { $length ->
        [one] el evento dura un día
        [many] el evento dura { $length } de días
       *[other] el evento dura { $length } días
    }
imports-refused-record_closed = el expediente de «{ $event }» está cerrado; reábralo primero

## What is recorded as it stands and doubted
imports-doubt-outside_parent = el evento queda fuera de las fechas de su evento principal
imports-doubt-days_beyond_event = consta una persona con más días de los que tiene ahora el evento
imports-doubt-no_host = el evento no tiene país anfitrión
imports-doubt-on_site_at_remote = participación presencial en un evento a distancia
imports-doubt-attended_not_held = asistencia a un evento que no se celebra
imports-doubt-days_of_absent = días indicados para una persona que no asistió
imports-doubt-fellow_without_fellowship = becario sin beca concedida
imports-doubt-more_countries_than_people = más países que personas
imports-doubt-more_certified_than_trained = más personas certificadas que formadas
imports-doubt-results_of_no_training = este evento no es una formación: los informes indican solo su evaluación
imports-doubt-rejected_paragraph = una persona decidió que el registro no responde a un párrafo indicado aquí; ese párrafo se omite
imports-doubt-own_stage = la fase está escrita con palabras propias, distintas de las fases conocidas: se considera alcanzada
imports-doubt-odd_email = dirección de correo electrónico sin @
imports-doubt-ambiguous = varias personas tienen esta dirección de correo electrónico y este nombre, por lo que no se ha guardado nada; indique la referencia de la persona
