### Who registered for an event, and what an officer decides about them.

decisions-title = Inscripciones
decisions-add = Añadir a una persona
decisions-xlsx = Descargar en formato XLSX
decisions-csv = Descargar en formato CSV
decisions-any = Cualquiera
decisions-text = Nombre, dirección u organización
decisions-state = Estado
decisions-country = País
decisions-role = Función
decisions-sort = Orden
decisions-show = Mostrar
decisions_sort-time = Por fecha de inscripción
decisions_sort-name = Por nombre
decisions_sort-country = Por país
decisions_sort-state = Por estado
# A choice in the filter of countries
decisions-no_country = Ningún país
# A state in the filter. $state: name of the state; $count: number of people
decisions-state_count = { $state } ({ $count })
decisions-name = Nombre
decisions-organization = Organización
decisions-submitted = Inscripción
decisions-decide = Decisión
# In place of the name of somebody who was erased
decisions-erased = Datos suprimidos
# $day: a date in words; $who: address of an officer
decisions-decided = { $day }, { $who }
# Beside the address. $status: code of the failure, such as 5.1.1
decisions-returned = Los correos son devueltos ({ $status })
# $count: number of people
decisions-found =
    { $count ->
        [0] Ninguna persona coincide con la búsqueda.
        [one] Una persona
        [many] { $count } de personas
       *[other] { $count } personas
    }
# $taken: places taken; $capacity: places in all
decisions-places = Plazas ocupadas: { $taken } de { $capacity }.
# $taken: places taken
decisions-taken = Plazas ocupadas: { $taken }; sin límite.
decisions-selected = Selección
decisions-select_all = Seleccionar todo en esta página
decisions-select_none = No seleccionar nada
# The spoken label of a box. $name: a person's name
decisions-select = Seleccionar: { $name }
# The spoken label of a button. $decision: its visible label; $name: a person's name
decisions-decide_on = { $decision }: { $name }
decisions-confirm = Confirmar
decisions-refuse = Denegar
# $count: number of people
decisions-confirmed =
    { $count ->
        [one] Se ha confirmado la inscripción de una persona.
        [many] Se ha confirmado la inscripción de { $count } de personas.
       *[other] Se ha confirmado la inscripción de { $count } personas.
    }
# $count: number of people
decisions-added =
    { $count ->
        [one] Se ha añadido a una persona.
        [many] Se ha añadido a { $count } de personas.
       *[other] Se ha añadido a { $count } personas.
    }
decisions-nobody_selected = No se ha seleccionado a ninguna persona. Seleccione personas en la primera columna o utilice los botones de la última.
decisions-stale = Sin decisión, debido a un cambio efectuado entretanto
decisions-stale_help = Después de que usted abriera la lista, otra persona decidió sobre estas inscripciones o los interesados las modificaron. Su estado actual:
decisions-full = No queda ninguna plaza para
# $count: number of people
decisions-beyond =
    { $count ->
        [one] Confirmar a una persona por encima del número de plazas
        [many] Confirmar a { $count } de personas por encima del número de plazas
       *[other] Confirmar a { $count } personas por encima del número de plazas
    }
decisions-record_closed = El expediente de este evento está cerrado. Reábralo para modificar las inscripciones.
decisions-reason = Motivo
decisions-reason_help = Cada persona lo leerá en el correo electrónico de denegación. Un idioma sin texto recibe el texto inglés, o el que haya, con indicación de su idioma.
decisions-reason_missing = Indique el motivo; cada persona lo leerá.
# $state: the event's state, named
decisions-not_open = No se puede tomar ninguna decisión en el estado actual del evento: { $state }.

## Decisions about several people
# Beside the state of a registration
decisions-unconfirmed = Dirección no confirmada
decisions-several = Decidir sobre varias personas
decisions-several_help = No se decide nada ni se envía ningún correo hasta que haya visto qué ocurriría con cada persona.
# The label of a box. $count: number of people
decisions-everybody =
    { $count ->
        [one] La persona que cumple el filtro
        [many] Los { $count } de personas que cumplen el filtro, también en otras páginas
       *[other] Las { $count } personas que cumplen el filtro, también en otras páginas
    }
# Buttons, and titles of the page that they lead to
decisions_preview-confirmation = Confirmar la selección
decisions_preview-refusal = Denegar la selección
decisions_preview-waiting = Poner la selección en la lista de espera
decisions-preview_people = Persona por persona
decisions-preview_back = Todas las inscripciones
# $count: number of people
decisions-preview_begun = La operación se interrumpió a medias. Personas sobre las que se ha decidido hasta ahora: { $count }. Al continuar se decide sobre las demás.
# $count: number of people
decisions-preview_done =
    { $count ->
        [0] No se ha decidido nada.
        [one] Se ha ejecutado para una persona.
        [many] Se ha ejecutado para { $count } de personas.
       *[other] Se ha ejecutado para { $count } personas.
    }
decisions-preview_changed = Sin decisión, debido a un cambio posterior a la vista previa
decisions-preview_changed_help = Otra persona decidió sobre estas inscripciones, los interesados las modificaron o la plaza que les habría correspondido ya no está libre. Su estado actual:
# $state: name of a state; $count: number of people
decisions-preview_becomes = { $state }: { $count }
# $why: why nothing is decided; $count: number of people
decisions-preview_skipped = Sin cambios ({ $why }): { $count }
decisions-offered_at_once = Hay plazas libres: se ofrecen en un minuto a quienes esperan, también a quienes ponga ahora en la lista de espera.
decisions-preview_beyond = Confirmar igualmente a quienes no tienen plaza
decisions-preview_beyond_help = Superan el número de plazas o un cupo. Antes se vuelve a calcular la vista previa.
decisions-preview_go_on = Continuar
decisions-preview_carry_out = Ejecutar
decisions-preview_again = Volver a ver
decisions-preview_new = La vista previa es nueva: esto es lo que ocurriría ahora con cada persona.
# Label of a field. $language: name of a language
decisions-reason_in = Motivo, en este idioma: { $language }
# Below the field. $count: number of the people selected who read the language
decisions-reason_readers =
    { $count ->
        [0] Ninguna persona seleccionada lee este idioma.
        [one] Lo leerá una persona.
        [many] Lo leerán { $count } de personas.
       *[other] Lo leerán { $count } personas.
    }
decisions-reason_kept = Motivos guardados para este evento
# The empty entry of the list
decisions-reason_choose = Elegir
decisions-reason_use = Usar este motivo
decisions-reason_remove = Quitarlo de la lista
decisions-reason_optional = No es necesario. Lo leerá quien se ponga en la lista de espera. Un idioma sin texto recibe el texto inglés, o el que haya, con indicación de su idioma.
decisions-reason_keep = Guardar este motivo para este evento
decisions_column-name = Nombre
decisions_column-country = País
# Columns of the preview: where a registration stands now, and where it would stand
decisions_column-from = Ahora
decisions_column-to = Después
decisions_column-place = Plaza
decisions_column-mail = Correo
# Instead of an e-mail that would go
decisions-no_mail = Ninguno
# $mail: kind of e-mail; $language: name of a language
decisions-mail = { $mail } ({ $language })
# $mail: kind of e-mail and its language; $language: language of the reason
decisions-mail_fallback = { $mail }; motivo en otro idioma: { $language }
# Why nothing is decided about somebody; stands in parentheses or in a cell
decisions_why-already = ya decidido así
decisions_why-past = inscripción retirada o asistencia registrada
decisions_why-unconfirmed = dirección no confirmada
decisions_why-erased = datos borrados
decisions_why-full = sin plazas
decisions_why-limit = cupo alcanzado
decisions_why-kept = plazas reservadas para otros
decisions_why-changed = cambió desde que se abrió la lista; vuelva a calcular la vista previa para decidir de todos modos
# $when: a moment in words; $who: address of an officer
decisions-decided_by = { $when }, { $who }
# $when: a moment in words
decisions-changed_at = Modificación: { $when }
## Adding a person by hand
decisions_field-name = Nombre tal como figurará en el distintivo
decisions_field-email = Dirección de correo electrónico
decisions_field-arrival = Situación al añadir
decisions_field-role = Función
decisions_field-country = País representado
decisions_field-organization = Organización
decisions_field-organization_kind = Tipo de organización
decisions_field-gender = Género, si la persona lo indica
decisions_field-mode = Modalidad de participación
decisions_field-language = Idioma de los correos electrónicos
decisions-told = Si se indica una dirección, la persona recibe un correo con un enlace a su propia inscripción.
decisions-told_nobody = El evento ha terminado: quien se añade queda en el registro y no recibe ningún aviso.
decisions-country_help = Deje este campo vacío si se trata de una organización internacional.
decisions-no_place = No queda ninguna plaza.
decisions-beyond_known = Añadir a la persona por encima del número de plazas
decisions-beyond_needed = No queda ninguna plaza: marque la casilla para añadir a la persona de todos modos o inclúyala en la lista de espera.
decisions-registered_already = Esta persona ya está inscrita en el evento.
decisions-ambiguous = Constan varias personas con este nombre y esta dirección. Deje vacía la dirección o escriba el nombre tal como figura en el distintivo.
arrival-confirmed = Confirmada
arrival-waiting = En lista de espera
arrival-walk_in = Asistió sin inscripción

## The downloaded list
# Title of the file
decisions-export = Inscripciones
export-id = Número
export-name = Nombre
export-email = Dirección de correo electrónico
export-role = Función
export-state = Estado
export-country_code = Código del país
export-country = País
export-region = Región
export-organization = Organización
export-organization_kind = Tipo de organización
export-gender = Género
export-mode = Modalidad de participación
export-days = Días de asistencia
export-fellowship = Beca
export-language = Idioma
export-submitted = Fecha de inscripción (UTC)
export-decided = Fecha de la decisión (UTC)
export-decided_by = Decisión tomada por
