### Stored reports: the list, one report, its texts, and what changed.

documents-title = Informes guardados
documents-help = Cada informe pasa de borrador a revisión, lo aprueba una segunda persona, se congela y se presenta.
documents-begin = Empezar un informe
documents-none = Todavía no hay informes guardados.
documents-report = Informe
documents-period = Periodo
documents-compared = Comparado con
documents-number = Número del documento
documents-number-hint = Sin la letra del idioma ni la revisión, por ejemplo C27/14.
documents-state = Estado
documents-owner = Responsable
documents-itself = automáticamente
documents-edited = Última redacción
documents-cleared = Aprobado
documents-frozen = Congelado
documents-submitted = Presentado
documents-corrects = El informe que este corrige
documents-corrected_by = La revisión que corrige este informe
documents-compare = Qué ha cambiado
documents-next = Próximos pasos
documents-untranslated = Textos sin traducir en los idiomas siguientes: { $languages }. En ellos el documento reproduce el original, con indicación de su idioma.
documents-outdated = Traducciones anteriores al original en los idiomas siguientes: { $languages }. En ellos el documento dice lo que el original ya no dice.
documents-step-review = Enviar a revisión
documents-step-return = Devolver a borrador
documents-step-clearance = Aprobar
documents-step-freezing = Congelar
documents-step-submission = Marcar como presentado
documents-step-revision = Empezar una revisión
documents-done-draft = El borrador está guardado.
documents-done-review = El informe está en revisión.
documents-done-return = El informe vuelve a ser un borrador.
documents-done-clearance = El informe está aprobado.
documents-done-freezing = El informe está congelado. Sus datos, listas, textos y archivos se conservan y no cambian.
documents-done-submission = El informe está marcado como presentado.
documents-done-revision = La revisión ha comenzado. Indique en sus textos qué corrige.
documents-done-header = El encabezado está guardado.
documents-done-comments = La observación está hecha.
documents-done-settlement = La observación está resuelta.
documents-refused-not_from_here = El informe no se encuentra en el estado que permite hacerlo.
documents-refused-same_person = Un informe lo aprueba una persona que no ha trabajado en él. Desde la última aprobación de este informe, usted lo empezó, lo redactó, lo envió a revisión, modificó su encabezamiento, o introdujo una declaración o una meta que figura en él.
documents-refused-nobody_left = Un informe lo aprueba una persona que no ha trabajado en él, y todas las que pueden aprobar informes han trabajado en este desde su última aprobación. Pida a un administrador que asigne a otra persona la función de responsable de informes.
# $count: number of events
documents-refused-incomplete =
    { $count ->
        [one] A { $count } evento le faltan datos que nadie ha declarado no disponibles.
       *[other] A { $count } eventos les faltan datos que nadie ha declarado no disponibles.
    }
documents-refused-moved = Las cifras o los textos no son los que se aprobaron. Devuelva el informe a borrador y haga que se apruebe de nuevo.
documents-refused-no_correction = Una revisión indica qué corrige. Escríbalo en los textos.
# $count: a number
documents-refused-remarks = Observaciones que nadie ha atendido: { $count }. Atiéndalas primero; figuran más abajo.
documents-refused-revised = Ya se ha empezado una revisión de este informe.
documents-refused-fonts = No se ha congelado nada: un informe congelado conserva sus documentos en todos los idiomas y aquí no se pueden componer los documentos PDF, porque en este servidor faltan { $families }. Pida a quien lo administra que instale { $packages } (en Debian y Ubuntu: { $command }) y congele después el informe.
documents-not_open = Solo se modifica un borrador.
documents-figures = Cifras principales
documents-figures-now = Calculadas a partir de los registros tal como están ahora.
documents-figures-kept = Tal como se conservaron al congelar el informe.
# $count: number of events
documents-incomplete =
    { $count ->
        [0] Cada evento está completo, o lo que le falta se ha declarado no disponible.
        [one] A { $count } evento le faltan datos que nadie ha declarado no disponibles.
       *[other] A { $count } eventos les faltan datos que nadie ha declarado no disponibles.
    }
documents-lacking = Eventos a los que les faltan datos
# $gap: what is missing; $reason: a text of staff
documents-declared = { $gap } – declarado no disponible: { $reason }
# $digest: the digest of a file
documents-digest = SHA-256: { $digest }
documents-digests = Resúmenes criptográficos (SHA-256)
documents-languages = Idiomas y archivos
documents-language = Idioma
documents-texts = Textos
documents-files = Archivos
# $written, $stale, $missing: numbers of texts
documents-written = Textos: { $written }. Por revisar, porque el original ha cambiado: { $stale }. Sin traducir: { $missing }.
documents-header = Encabezado
documents-agenda_item = Punto del orden del día
documents-date = Fecha del documento
documents-original = Idioma original
documents-save = Guardar el encabezado
documents-remarks = Observaciones
documents-remarks-none = Nadie ha hecho observaciones.
documents-remark = Observación
documents-remark-about = Sobre
documents-remark-make = Hacer la observación
documents-whole = Todo el informe
documents-settle = Resuelta
# $by: an address and a day
documents-settled = Resuelta: { $by }
documents-history = Historial
# $language: name of a language
documents-texts-title = Textos del informe: { $language }
documents-texts-help = Lo que se deja vacío queda como se calcula, o nada. Las líneas en blanco separan párrafos. No escriba cifras: nómbrelas entre llaves, y cada documento las muestra como son.
documents-texts-save = Guardar los textos
documents-texts-saved = Los textos están guardados.
documents-names = Nombres de las cifras
documents-computed = Calculado, junto a lo que escriba
documents-computed-instead = Calculado, salvo que escriba otra cosa
# $number: a number; $name: the name of a figure in braces
documents-typed = { $number } está escrito como cifra. Escriba en su lugar { $name }, y el texto seguirá siendo correcto cuando la cifra cambie.
documents-current = Esta traducción dice lo que dice ahora el original
documents-stale = El original ha cambiado desde esta traducción; los cambios están marcados.
# $language: name of a language
documents-source-in = Original: { $language }
documents-comparison = Qué ha cambiado y por qué
documents-compare-with = Comparar con
documents-compare-now = El mismo informe, calculado ahora
documents-same = Todas las cifras son iguales.
documents-differ = Cuadros con otras diferencias
documents-written-differs = Textos, encabezamiento y metas que difieren
documents-where = Dónde
documents-what = Qué
documents-before = Antes
documents-after = Después
documents-overcount = Contadas más de una vez
documents-why = Por qué
documents-why-none = No se ha encontrado ningún motivo: ningún evento ni ningún otro registro se ha añadido, ha desaparecido ni ha cambiado, no ha cambiado ninguna lista de países y no se ha fusionado ninguna ficha de persona.
# $event: title of an event
documents-why-added = Evento incorporado a las cifras: { $event }
# $event: title of an event
documents-why-gone = Evento excluido de las cifras: { $event }
# $event: title of an event
documents-why-changed = Evento cuyo registro ha cambiado: { $event }
# $event: title of an event; $day: a day; $reason: what the officer wrote
documents-why-reopened = Registro de «{ $event }» reabierto el { $day }: { $reason }
documents-why-record_added = { $sort }, incorporación: { $record }
documents-why-record_gone = { $sort }, eliminación: { $record }
documents-why-record_changed = { $sort }, modificación: { $record }
documents-why-activity = Otra actividad registrada
documents-why-need = Necesidad
documents-why-request = Solicitud de apoyo
# $change: what was decided; $country: name of a country; $of: a class or region
documents-why-list = Listas de países: { $country }, { $of }: { $change }
# $count: a number
documents-why-merged = Fichas de personas que resultaron ser de otra: { $count }
# $before, $after: versions of the counting rules
documents-why-rules = Reglas de cómputo: versión { $before }, luego versión { $after }
documents-why-fields = { $what } – difiere en: { $fields }
documents-why-paragraph = Párrafo { $paragraph }: registros antes { $before }, después { $after }
documents-error-remark = Escriba la observación, con un máximo de 2000 caracteres.
# $name: what was typed
documents-error-figure = No hay ninguna cifra llamada «{ $name }».
# $count: a number of characters
documents-error-long = { $count } caracteres como máximo.
documents-error-changed = Otra persona ha modificado este texto entretanto. Copie el suyo, vuelva a cargar la página y una los dos.
documents-error-header-changed = Otra persona ha modificado el encabezado entretanto. Aquí figura lo que usted escribió; si guarda de nuevo, sustituirá lo que ella introdujo.
documents-error-owner = Indique quién es responsable del informe.

## What happened to a report
documents-did-report_drafted = Borrador empezado
documents-did-report_period_moved = Período adaptado a las fechas de la reunión
documents-did-report_header_changed = Encabezado modificado
documents-did-report_text_changed = Texto modificado
documents-did-report_commented = Observación hecha
documents-did-report_comment_settled = Observación resuelta
documents-did-report_sent_to_review = Enviado a revisión
documents-did-report_returned = Devuelto a borrador
documents-did-report_cleared = Aprobado
documents-did-report_frozen = Congelado
documents-did-report_submitted = Presentado
documents-did-report_revised = Empezado como revisión
