### What countries need, and requests of Member States for support in holding an event.

needs-title = Necesidades de los países
needs-new = Indicar una necesidad
needs-edit = Necesidad
needs-remove = Eliminar esta necesidad
needs-overtaken = Otra persona ha modificado estos datos desde que abrió la página. Compare y guarde de nuevo.
needs-removed_meanwhile = Alguien eliminó esto entretanto. Lo que escribió figura aquí; al guardar se introduce de nuevo.
needs-save = Guardar
needs-saved = Guardado.
needs-choose = Elegir
needs-not_stated = No indicado
needs-date_hint = En la forma 2027-05-04, 2027-05 o 2027
needs-source_hint = Un cuestionario, una carta o una reunión
needs-any = Todos
needs-show = Mostrar
# $count: number of needs
needs-found = Necesidades: { $count }
needs_field-country = País
needs_field-theme = Tema
needs_field-priority = Prioridad
needs_field-date = Indicado el
needs_field-source = Fuente
needs_field-language = Idioma del texto
needs_field-text = En palabras
needs_field-kind = Tipo de evento
needs_field-wanted = Deseado para
needs_field-state = Estado
needs_field-reason = Motivo
requests-title = Solicitudes de apoyo
requests-new = Indicar una solicitud
requests-edit = Modificar la solicitud
requests-source_hint = Quién lo pidió y en qué carta
# $count: number of requests
requests-found = Solicitudes: { $count }
# $country: who asks
requests-of = Solicitud de apoyo: { $country }
requests-event = Evento
requests-event_ref = Referencia del evento
requests-event_hint = Necesaria cuando se crea el evento.
requests-elsewhere = El evento responde a la solicitud aunque no tenga lugar en el país solicitante
requests-reason_hint = Necesario para denegar o retirar.
requests-steps = Próximos pasos
requests_step-accepted = Aceptar
requests_step-planned = Se ha creado un evento
requests_step-held = El evento se ha celebrado
requests_step-declined = Denegar
requests_step-withdrawn = Retirada por el país
requests_step-asked = Retomar
requests-error_event = Ningún evento tiene esta referencia.
requests-error_event_off = El evento se ha cancelado o aplazado.
requests-error_elsewhere = El evento no tiene lugar en el país solicitante. Si aun así responde a la solicitud, indíquelo.
requests-error_before = El evento había terminado antes de que se solicitara el apoyo.
requests-error_not_held = El evento todavía no se ha celebrado.
requests-error_reason = Indique el motivo.
requests-error_step = La solicitud ya no está en la etapa de la que parte este paso.
