### The page of an event.

# Before the title of the main event that this one is a part of.
event-part-of = Subevento de
event-is-cancelled = Este evento está cancelado.
event-is-postponed = Este evento está aplazado. Aún no se conocen las nuevas fechas.

## Labels of what is known about the event.
event-dates = Fechas
event-time = Hora
# The same hours by the clock of the place that the reader chose.
event-time-reader = Hora donde usted se encuentra
event-place = Ciudad y país
event-venue = Lugar de celebración
event-mode = Modalidad
event-organizers = Organización
event-itu_role = Función de la UIT
event-partners = Socios
event-programme_name = Programa de formación
event-themes = Temas
event-languages = Idiomas del evento
event-scope = Alcance
event-capacity = Plazas
event-registration_from = Apertura de la inscripción
event-registration_until = Último día para inscribirse
event-to-calendar = Añadir al calendario

## The choice of a time zone.
# Label of the line that holds the choice.
event-zone-other = Otro huso horario
event-zone-choose = Mostrar la hora de otro lugar
event-zone = Lugar cuya hora sigue usted
event-zone-own = Solo la hora del evento
event-zone-show = Mostrar
event-zone-unknown = El huso horario que figura en la dirección no existe. Elija uno de la lista.

## Registration.
event-register = Inscribirse
event-register-waiting = Inscribirse en la lista de espera
event-full = Todas las plazas están ocupadas. Cuando una plaza queda libre, se avisa por correo electrónico a las personas de la lista de espera.
event-shut-not_yet = La inscripción aún no está abierta.
event-shut-closed = La inscripción está cerrada.
event-shut-begun = La inscripción está cerrada, porque el evento ha comenzado.
event-shut-over = Este evento ha terminado.
event-shut-cancelled = No es posible inscribirse, porque el evento está cancelado.
event-shut-postponed = No es posible inscribirse, porque el evento está aplazado y aún no se conocen las nuevas fechas.
event-shut-nominated = Las personas son designadas por los coordinadores de sus delegaciones. Escriba al suyo o a los organizadores.
event-shut-by_invitation = La inscripción es solo por invitación. Si se le ha invitado, utilice el enlace de su invitación.

## Sections of the page.
event-about = Acerca del evento
event-programme = Programa
event-children = Subeventos
event-materials = Documentos
# Who organizes the event, with whom, on which themes.
event-background = Contexto
