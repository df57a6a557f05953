### The calendar of events.

calendar-title = Eventos
calendar-description = Foros, seminarios, talleres y cursos de formación sobre Internet de las cosas y ciudades y comunidades inteligentes y sostenibles.
calendar-when = Periodo
calendar-upcoming = Próximos
calendar-past = Anteriores
calendar-filter = Filtrar
calendar-text = Palabras del título o del lugar
calendar-kind = Tipo
calendar-region = Región
calendar-theme = Tema
calendar-language = Idioma del evento
calendar-any = Cualquiera
calendar-show = Mostrar
# Shows the whole list again.
calendar-clear = Quitar el filtro
# $count: number of events
calendar-found =
    { $count ->
        [0] Ningún evento coincide con la búsqueda.
        [one] Un evento
        [many] { $count } de eventos
       *[other] { $count } eventos
    }
calendar-subscribe = Archivo de calendario de todos los eventos
# A feed that tells news readers of new and changed events.
calendar-feed = Canal de noticias (Atom)
