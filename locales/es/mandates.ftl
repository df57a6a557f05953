### Paragraphs of resolutions, the records that answer them, and the reports that are due.

mandates-title = Mandatos
mandates-due_title = Informes pendientes de presentación
# $count: number of paragraphs
mandates-found = Párrafos: { $count }
mandates_filter-resolution = Resolución
mandates_filter-organ = Destinatario
mandates_filter-status = Estado
mandates_filter-from = Desde
mandates_filter-to = Antes del
mandates-any = Todos
mandates-day_hint = Un día, por ejemplo 2027-05-04
mandates-show = Mostrar
mandates_column-paragraph = Párrafo
mandates_column-asks = Qué se pide y a quién
mandates_column-records = Actividades
mandates_column-status = Estado
mandates_column-last = La más reciente
mandates_column-due = Informe previsto
mandates-handed_in = Presentado:
# $instrument: name of the revision that replaced this one
mandates-replaced = Sustituida por: { $instrument }
mandates-error_day = Escriba un día en la forma 2027-05-04.
mandates-error_order = El final no es posterior al principio.
# $number: number of a resolution
mandates-resolution = Resolución { $number }
mandates-revision = Resolución { $number } ({ $revision })
mandates-due_help = Lo que debe presentarse en los próximos doce meses. Los documentos para el Consejo deben presentarse 30 días antes de su apertura; para los demás órganos no se conoce ninguna norma y se supone el mismo plazo mientras no se indique un día. El responsable de un informe recibe un recordatorio 90, 30 y 7 días antes; ese día se elabora el proyecto y se envía a los encargados de informes.
# $count: number of reports
mandates-due_found = Informes: { $count }
mandates-missed = Sin presentar
mandates-missed_help = Estas reuniones se inauguraron en los últimos doce meses y no consta que se les haya presentado ningún informe. Si se presentó, se indica en la página del informe.
mandates-undated = Sin fecha en el texto
mandates-undated_help = Estos textos piden un informe sin nombrar la reunión que lo recibe.
mandates_due_column-report = Informe
mandates_due_column-meeting = Reunión
mandates_due_column-opening = Apertura
mandates_due_column-deadline = Documento previsto
mandates_due_column-period = Periodo
mandates_due_column-owner = Responsable
mandates_due_column-draft = Proyecto
mandates-late = Con retraso
mandates-nobody = Nadie
mandates-draft_open = Abrir el borrador
mandates-draft_begin = Iniciar el informe
mandates_meeting-meeting = Reunión
mandates_meeting-opens = Día de apertura
mandates_meeting-closes = Día de clausura
mandates_meeting-documents_due = Documentos previstos para el
mandates_meeting-source = Dónde se indica
mandates_meeting_hint-meeting = Las futuras, aquellas cuya apertura no está fijada y aquellas de las que se introdujeron fechas.
mandates_meeting_hint-opens = Un día, por ejemplo 2027-05-04
mandates_meeting_hint-closes = Déjelo en blanco si no está fijado.
mandates_meeting_hint-documents_due = Déjelo en blanco para contar 30 días antes de la apertura.
mandates_meeting_hint-source = Una carta, una página o una decisión.
mandates-choose = Elegir
mandates-meeting_title = Fechas de una reunión
mandates-meeting_help = Al calendario incluido le faltan algunas fechas de apertura. Lo que se indica aquí prevalece.
mandates-meeting_overtaken = Ya constan fechas de esta reunión, o alguien las cambió entretanto. Lo que dejó en blanco se ha rellenado con ellas; lo que escribió se mantiene. Guardar de nuevo sustituye lo que consta.
mandates-meeting_change = { $meeting }: cambiar las fechas
mandates-save = Guardar
mandates-saved = Guardado.
# $from: first day; $to: first day after
mandates-period = del { $from } al { $to }
# $year: year without grouping
mandates-not_fixed = Sin fijar; prevista para { $year }
# $meeting: name of the meeting; $day: when the document is due
mandates-due_on = { $meeting }: { $day }
mandates-instrument = Texto
mandates-status = Estado
mandates-kinds = Actividades que responden a él
mandates-themes = Temas
mandates-in_base = Número en la versión anterior
mandates-continues = Continúa estos párrafos de la versión anterior:
mandates-dropped = La versión siguiente ya no lo contiene.
mandates-became = La versión siguiente lo continúa como:
mandates-basis = Cómo se determinó:
mandates-revisions = Entre versiones
mandates-owner = Responsable de este informe
mandates-owner_help = Recibe los recordatorios. Si no hay nadie, los reciben todos los encargados de informes.
mandates-report = El informe que pide
# $to: who receives it; $frequency: how often
mandates-demands = Destinatario: { $to }. Frecuencia: { $frequency }.
mandates-error_record = Ninguna actividad tiene esta referencia.
mandates-error_share = Escriba un número entero entre 1 y lo que los demás párrafos dejan de 100.
mandates-confirm = Confirmar
# For those who hear the button. $record: its reference
mandates-confirm_about = Confirmar: { $record }
mandates-reject = No este párrafo
# For those who hear the button. $record: its reference
mandates-reject_about = No este párrafo: { $record }
mandates-record = Actividad
mandates-kind = Tipo
mandates-date = Fecha
mandates-state = Estado
mandates-share = Proporción
mandates-change = Cambio
mandates-records = Actividades registradas
# $count: number of records
mandates-records_found = Actividades: { $count }
mandates-state_done = Realizado
mandates-state_ahead = Todavía no
mandates-from_parent = Vinculada mediante el evento principal
mandates-fit = Concordancia
mandates-suggestions = Actividades que podrían responder a él
# $count: number of records
mandates-suggestions_help = Según el tipo, el Sector, el año y el tema. Su decisión se conserva. Por decidir: { $count }
mandates-reference = Referencia
mandates-reference_help = De un evento u otra actividad.
mandates-share_of = Proporción en porcentaje
# For those who hear the field. $record: its reference
mandates-share_about = Proporción en porcentaje: { $record }
mandates-share_help = Qué parte de la actividad responde a este párrafo, si desea indicarlo. Las proporciones de una actividad suman 100 como máximo.
mandates-another = Vincular otra actividad
mandates-link = Vincular
# $count: percent
mandates-percent = { $count } %
mapping-R98-CITEL-2022 = Comparación, hecha el 26 de noviembre de 2026, de lo que piden los resúmenes de los párrafos; ambos textos son propuestas y ninguno lo indica.

## Governing meetings by their usual names.
meeting-council = Consejo { $year }
meeting-wtsa = AMNT-{ $year }
meeting-pp = PP-{ $year }
meeting-wtdc = CMDT-{ $year }
