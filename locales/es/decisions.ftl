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
decisions-select_all = Seleccionar todo en esta página
decisions-select_none = No seleccionar nada
# The spoken label of a box. $name: a person's name
decisions-select = Seleccionar: { $name }
# The spoken label of a button. $decision: its visible label; $name: a person's name
decisions-decide_on = { $decision }: { $name }
decisions-confirm = Confirmar
decisions-refuse = Denegar
decisions-confirm_selected = Confirmar la selección
decisions-refuse_selected = Denegar la selección
# $count: number of people
decisions-confirmed =
    { $count ->
        [one] Se ha confirmado la inscripción de una persona.
        [many] Se ha confirmado la inscripción de { $count } de personas.
       *[other] Se ha confirmado la inscripción de { $count } personas.
    }
# $count: number of people
decisions-refused =
    { $count ->
        [one] Se ha denegado la inscripción de una persona.
        [many] Se ha denegado la inscripción de { $count } de personas.
       *[other] Se ha denegado la inscripción de { $count } personas.
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
# $count: number of people
decisions-refusal =
    { $count ->
        [one] Denegar la inscripción de una persona
        [many] Denegar la inscripción de { $count } de personas
       *[other] Denegar la inscripción de { $count } personas
    }
decisions-reason = Motivo
decisions-reason_help = Cada persona lo leerá en el correo electrónico de denegación.
decisions-reason_missing = Indique el motivo; cada persona lo leerá.
# $state: the event's state, named
decisions-not_open = No se puede tomar ninguna decisión en el estado actual del evento: { $state }.

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
decisions-country_help = Deje este campo vacío si se trata de una organización internacional.
decisions-send_mail = Enviar una confirmación por correo electrónico
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
