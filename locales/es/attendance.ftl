### Who came to an event, on which days and how.

attendance-title = Asistencia
attendance-name = Nombre
attendance-completed = Formación completada
attendance-recorded = Registrado
attendance-came = Asistió
attendance-days = Días
attendance-mode = Modalidad
# In a cell: the person did not come on this day
attendance-none = No asistió
# In a cell: the person came, at an event that has one mode only
attendance-present = Asistió
attendance-text = Nombre, dirección u organización
attendance-show = Mostrar
attendance-show_all = Todas las personas con plaza
attendance-show_open = Sin asistencia registrada
attendance-find = Buscar
attendance-nobody = Ninguna persona con plaza coincide con la búsqueda.
attendance-save = Guardar esta página
attendance-walk_in = Añadir a una persona que asistió
# $recorded, $open: numbers of people
attendance-counts = Registradas: { $recorded }. Aún sin registrar: { $open }.
# $count: number of people
attendance-all_came =
    { $count ->
        [one] La única persona sin registrar asistió todos los días
        [many] Los { $count } de personas sin registrar asistieron todos los días
       *[other] Las { $count } personas sin registrar asistieron todos los días
    }
# $count: number of people
attendance-rest_absent =
    { $count ->
        [one] La única persona sin registrar no asistió
        [many] Ninguno de los { $count } de personas sin registrar asistió
       *[other] Ninguna de las { $count } personas sin registrar asistió
    }
# $count: number of people
attendance-saved =
    { $count ->
        [0] No hay ningún cambio.
        [one] Se ha guardado la asistencia de una persona.
        [many] Se ha guardado la asistencia de { $count } de personas.
       *[other] Se ha guardado la asistencia de { $count } personas.
    }
attendance-stale = No se ha guardado, porque otra persona registró entretanto su asistencia
# $state: name of a state; $days: number of days
attendance-on_record =
    { $days ->
        [0] { $state }
        [one] { $state }, un día
        [many] { $state }, { $days } de días
       *[other] { $state }, { $days } días
    }
attendance-not_begun = La asistencia puede registrarse a partir del primer día.
# $state: the event's state, named
attendance-not_open = No puede registrarse la asistencia en el estado actual del evento: { $state }.
