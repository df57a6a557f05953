### Events as officers work on them: the list, the form, the overview and the steps of an event's life.

## The list
staff_events-title = Eventos
staff_events-all = Todos los eventos
staff_events-new = Nuevo evento
staff_events-any = Cualquiera
staff_events-text = Palabras del título, del lugar o de la referencia
staff_events-event = Evento
staff_events-kind = Tipo
staff_events-sector = Sector
staff_events-year = Año
staff_events-state = Estado
staff_events-dates = Fechas
staff_events-place = Lugar
staff_events-taken = Plazas ocupadas
# $taken: places taken; $capacity: places in all
staff_events-taken_of = { $taken } de { $capacity }
staff_events-show = Mostrar
staff_events-read_only = Solo lectura
# $count: number of events
staff_events-found =
    { $count ->
        [0] Ningún evento coincide con la búsqueda.
        [one] Un evento
        [many] { $count } de eventos
       *[other] { $count } eventos
    }

## The head of an event's pages
staff_events-pages = Páginas de este evento
staff_events-overview = Visión general
staff_events-details = Información detallada
staff_events-registrations = Inscripciones
staff_events-attendance = Asistencia
staff_events-headcounts = Recuentos
staff_events-public_page = Página pública
staff_events-back = Volver sin cambios

## The overview
staff_events-steps = Próximos pasos
staff_events-people = Personas
staff_events-nobody = No hay ninguna inscripción.
staff_events-known = Información disponible
staff_events-parent = Subevento de
# $count: number of events that stand under this one
staff_events-children =
    { $count ->
        [one] Un subevento
        [many] { $count } de subeventos
       *[other] { $count } subeventos
    }
staff_events-children_help = Este evento agrupa otros. Los informes toman las cifras de los subeventos, o las de este evento si es el único que las tiene.
staff_events-fact_sectors = Sectores
staff_events-fact_mode = Modalidad
staff_events-fact_hours = Horario
staff_events-fact_places = Plazas
staff_events-fact_no_limit = Sin límite
staff_events-fact_approval = Inscripción
staff_events-fact_mandates = Párrafos a los que responde
staff_events-fact_themes = Temas
staff_events-fact_partners = Socios
# $name: name of a partner; $kind: what kind of organization it is
staff_events-partner_kind = { $name } ({ $kind })
staff_events-fact_contact = Contacto

## Steps of an event's life, as buttons
step-announcement = Anunciar
step-registration-opening = Abrir la inscripción
step-registration-closing = Cerrar la inscripción
step-holding = Marcar como celebrado
step-record-closing = Cerrar el expediente
step-record-reopening = Reabrir el expediente
step-postponement = Aplazar
step-cancellation = Cancelar el evento
# What happened, after the button was pressed
step_done-announcement = El evento está anunciado y el público puede verlo.
step_done-registration-opening = La inscripción está abierta.
step_done-registration-closing = La inscripción está cerrada.
step_done-holding = El evento está marcado como celebrado.
step_done-record-closing = El expediente está cerrado. Los informes utilizan sus cifras como definitivas.
step_done-record-reopening = El expediente está abierto de nuevo. Sus cifras son provisionales hasta que se cierre.
step_done-postponement = El evento está aplazado.
step_done-cancellation = El evento está cancelado.
step_done-created = El evento se ha guardado como borrador. El público aún no puede verlo.
step_done-copied = El evento se ha copiado en este borrador. El público aún no puede verlo.
step_done-saved = Guardado.
copy-title = Copiar en un nuevo evento
copy-event_ref = Referencia del nuevo evento
copy-do = Copiar
copy-copied = Lo que se copia
copy-copied-texts = Título, resumen y programa en todos los idiomas, y los materiales
copy-copied-settings = Tipo, Sectores, lugar, horario diario, número de plazas, aprobación, asociados, temas, mandatos y contacto
copy-copied-form = El formulario vigente y sus cambios aún no publicados
copy-copied-quotas = Cupos y duración de las ofertas de plazas
copy-copied-mails = Lo redactado para los correos, en todos los idiomas
copy-copied-steps = Pasos de la inscripción, recordatorios y motivos guardados para las decisiones
copy-not_copied = Lo que no se copia
copy-not_copied-dates = Las fechas: indique las nuevas
copy-not_copied-parent = El evento del que forma parte y los eventos que dependen de él
copy-not_copied-quota_ends = Los días hasta los que rigen los cupos: revíselos cuando estén fijadas las fechas
copy-not_copied-links = Lo decidido sobre sus vínculos con los mandatos y la proporción de cada uno: solo se copian los mandatos a los que responde
copy-not_copied-requests = La solicitud de apoyo para la que se organizó
copy-not_copied-people = Las inscripciones, los formularios empezados, la lista de espera, las respuestas, los archivos, la asistencia, las decisiones en curso y los correos enviados o no deseados
copy-not_copied-invited = Las invitaciones, los coordinadores designados solo para este evento, los grupos y quienes los inscribieron, y los anuncios
copy-not_copied-record = Los recuentos, los resultados de la formación, el registro con sus fuentes y lo que le falta, y el historial de cambios
# Beside the field for the reason
step_reason-postponement = Se conserva en la pista de auditoría.
step_reason-cancellation = Se conserva en la pista de auditoría.
step_reason-record-reopening = Se conserva en la pista de auditoría.
# What a step will do, before it is taken
step_help-cancellation = Un evento cancelado permanece en el calendario público, marcado como cancelado. Esta operación no se puede deshacer.
step_help-postponement = Un evento aplazado permanece en el calendario público, marcado como aplazado. Anúncielo de nuevo cuando se conozcan las nuevas fechas.
step_help-record-closing = Al cerrar se fijan los datos que utilizan los informes. Después, las inscripciones, la asistencia y los recuentos no pueden modificarse hasta que se reabra el expediente.
step_help-record-reopening = Las inscripciones, la asistencia y los recuentos pueden modificarse de nuevo. Los informes señalan las cifras de este evento como provisionales hasta que se cierre el expediente.
step_help-announcement = El público podrá ver el evento.
step_help-registration-opening = Será posible inscribirse.
step_help-registration-closing = Ya no será posible inscribirse.
step_help-holding = El evento se ha celebrado. A continuación puede registrarse la asistencia y cerrarse el expediente.

staff_events-reason = Motivo
staff_events-reason_missing = Indique el motivo; quedará registrado.
staff_events-changes_are_told = Si cambia las fechas, el horario, el lugar o la modalidad de participación, se informa por correo electrónico a todas las personas inscritas, así como a los invitados que no han respondido y a los coordinadores designados a quienes concierne.
# $count: number of people
staff_events-will_be_told =
    { $count ->
        [0] No hay que avisar a nadie: ninguna persona inscrita tiene una dirección de correo electrónico confirmada, no hay invitaciones abiertas ni coordinadores designados a quienes concierna.
        [one] Se avisará a una persona por correo electrónico.
        [many] Se avisará a { $count } de personas por correo electrónico.
       *[other] Se avisará a { $count } personas por correo electrónico.
    }
# $count: number of people
staff_events-came =
    { $count ->
        [0] No hay ninguna asistencia registrada.
        [one] Consta la asistencia de una persona.
        [many] Consta la asistencia de { $count } de personas.
       *[other] Consta la asistencia de { $count } personas.
    }
# $count: number of people
staff_events-open =
    { $count ->
        [0] Consta la asistencia o la ausencia de todas las personas confirmadas.
        [one] Hay una persona confirmada cuya asistencia o ausencia no consta.
        [many] Hay { $count } de personas confirmadas cuya asistencia o ausencia no consta.
       *[other] Hay { $count } personas confirmadas cuya asistencia o ausencia no consta.
    }
# $count: number of head-counts
staff_events-headcounts_on_record =
    { $count ->
        [0] No hay ningún recuento.
        [one] Hay un recuento.
        [many] Hay { $count } de recuentos.
       *[other] Hay { $count } recuentos.
    }
staff_events-headcount_conflict = Varias fuentes indican un total y no se ha elegido ninguno.

## Why a step is not taken
# $state: the event's state, named
staff_events-already = Esta operación ya se ha realizado. El estado actual del evento es: { $state }.
# $state: the event's state, named
staff_events-not_from = Esta operación no es posible en el estado actual del evento: { $state }.
# $day: a date in words
staff_events-not_begun = El evento no comienza antes de esta fecha: { $day }.
# $day: a date in words
staff_events-not_over = El evento no termina antes de esta fecha: { $day }.
# $day: a date in words
staff_events-over = El evento terminó en esta fecha: { $day }.
staff_events-closed = El expediente de este evento está cerrado. Reábralo para hacer cambios.

## The form
staff_events-required = El título en un idioma, el tipo y un Sector son obligatorios; todo lo demás puede añadirse después.
staff_events-save = Guardar
staff_events-not_stated = No indicado
staff_events-texts = Textos
staff_events-texts_help = Basta con un idioma. En los demás idiomas se muestra el texto en inglés o, en su defecto, el que exista, con la indicación de su idioma.
staff_events-when = Fechas y horas
staff_events-when_help = Fechas tan precisas como se conozcan: 2027-05-04, 2027-05 o 2027. Si no hay fecha de fin, el fin del evento es igual a su comienzo.
staff_events-where = Lugar y modalidad
staff_events-participation = Participación
staff_events-approval_no = Confirmadas de inmediato
staff_events-approval_yes = Sometidas una a una a la decisión de un responsable
staff_events-by_invitation_no = Cualquier persona
staff_events-by_invitation_yes = Solo las personas invitadas
staff_events-subjects = Asuntos y mandatos
staff_events-mandates_other = Otros párrafos registrados
staff_events-partners = Socios
# $kinds: codes of kinds with their names, enumerated
staff_events-partners_help = Uno por línea: el nombre, o el nombre, una barra vertical y el tipo, por ejemplo UNECE|un. Tipos: { $kinds }.
staff_events-materials = Documentos
staff_events-materials_help = Enlaces a documentos en la web. Después de guardar aparecen más filas.
staff_events-conflict = Otra persona guardó este evento mientras usted lo modificaba
staff_events-conflict_help = No se ha perdido nada de lo que usted escribió: el formulario siguiente lo conserva. A continuación figura también, para cada campo que difiere, lo que está guardado ahora. Si guarda de nuevo, lo que usted escribió lo sustituirá.
staff_events-conflict_empty = (vacío)

# Labels of the fields
event_field-event_ref = Referencia
event_field-kind = Tipo
event_field-parent = Subevento de (referencia de otro evento)
event_field-sectors = Sectores
event_field-title = Título
event_field-summary = Resumen
event_field-programme_text = Programa de las jornadas
event_field-start = Primer día
event_field-end = Último día
event_field-start_time = Hora de comienzo
event_field-end_time = Hora de fin
event_field-time_zone = Huso horario
event_field-mode = Modalidad
event_field-city = Ciudad
event_field-venue = Lugar de celebración
event_field-host_country = País anfitrión
event_field-scope = Alcance
event_field-itu_role = Función de la UIT
event_field-programme = Programa de formación
event_field-capacity = Plazas
event_field-approval = Las inscripciones quedan
event_field-registration_from = Primer día de inscripción
event_field-registration_until = Último día de inscripción
event_field-by_invitation = Quién puede inscribirse
event_field-invitation_reminder_days = Recordatorio a los invitados, días antes del fin
event_field-address_hours = Horas para confirmar la dirección
event_field-contact_email = Dirección de correo electrónico de contacto
event_field-languages = Idiomas del evento
event_field-languages_other = Otros idiomas
event_field-themes = Temas
event_field-sdgs = Objetivos de Desarrollo Sostenible
event_field-action_lines = Líneas de Acción de la CMSI
event_field-mandates = Párrafos de resoluciones a los que responde el evento
event_field-partners = Socios
event_field-material_title = Título del enlace
event_field-material_url = Dirección del enlace
event_field-material_language = Idioma del enlace
# Help below some of them
event_hint-event_ref = Se utiliza en archivos e informes; no se puede modificar después.
event_hint-start = 2027-05-04, 2027-05 o 2027
event_hint-time_zone = Nombre de la lista de la IANA, por ejemplo Africa/Dakar
event_hint-capacity = Deje vacío este campo si no hay límite
event_hint-invitation_reminder_days = Vacío: sin recordatorios automáticos; 90 como máximo
event_hint-registration_from = Vacío si es posible inscribirse en cuanto se abra la inscripción
event_hint-registration_until = Vacío si es posible inscribirse hasta que comience el evento. El día termina a medianoche en la zona horaria del evento.
event_hint-address_hours = Una inscripción cuenta cuando la persona ha seguido el enlace de un correo; la plaza se guarda durante esas horas, 720 como máximo. Vacío si no hay que confirmar las direcciones.
event_hint-languages_other = Etiquetas de idioma, separadas por un punto y coma (;)
event_hint-programme = Por ejemplo, el nombre de un curso de la Academia
event_hint-contact_email = Dirección que recibe las respuestas a los correos electrónicos del evento
