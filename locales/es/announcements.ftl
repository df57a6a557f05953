### Messages of officers to the people of an event, reminders, and stopping messages.

announcements-title = Mensajes
announcements-help = Escriba a un grupo de las personas de este evento, en tantos idiomas como desee. Cada una recibe el mensaje una vez, en su idioma. Quien no quiere mensajes, o no puede ser contactado, queda fuera; los correos sobre la propia inscripción siguen llegando.
announcements-new = Nuevo mensaje
announcements-none = Todavía no hay mensajes.
announcements-subject = Asunto
announcements-audience = Grupo
announcements-stage = Estado
announcements-when = Hora
# Heading of a column: how many people got it.
announcements-reached = Destinatarios
announcements-empty = Sin asunto
announcements-removed = El mensaje se ha eliminado.

## Reminders before the event.
announcements-reminders = Recordatorios
announcements-reminders_help = Toda persona que tiene una plaza recibe un recordatorio por correo electrónico, a las nueve de la mañana en el lugar del evento, una vez por cada uno de estos días. El texto del recordatorio se cambia en «Textos de los correos electrónicos».
announcements-days = Días antes del evento
announcements-days_hint = Números separados por comas, por ejemplo 7, 1. Sin número no se envía ningún recordatorio.
# Text of a button.
announcements-save_days = Guardar
announcements-days_saved = Los días se han guardado.
announcements-no_day = No se conoce el primer día del evento; no se envía ningún recordatorio hasta que se conozca.
# $count: most days before the event
announcements-wrong_day = Escriba números enteros del 1 al { $count }, separados por comas.
# $count: most reminders of an event
announcements-too_many_days = Como máximo { $count } recordatorios.
# A reminder that went. $days: days before the event; $when: a moment in words; $count: number of people
announcements-reminded =
    { $days ->
        [one] Un día antes del evento: enviado { $when }. Destinatarios: { $count }
       *[other] { $days } días antes del evento: enviado { $when }. Destinatarios: { $count }
    }

## One message.
announcements-one = Mensaje
announcements-all = Todos los mensajes
announcements-kept = El mensaje se ha guardado. Compruébelo a continuación; no se ha enviado.
announcements-tried = El mensaje va camino de usted.
announcements-scheduled = El mensaje saldrá a su hora. Hasta entonces se puede retirar.
announcements-revised = El mensaje vuelve a ser un borrador.
# $count: number of people
announcements-reaches =
    { $count ->
        [0] Ahora no lo recibiría nadie.
        [one] Ahora lo recibiría una persona.
       *[other] Ahora lo recibirían { $count } personas.
    }
# $count: number of people
announcements-went_to = Destinatarios: { $count }
# $count: number of people
announcements-unsubscribed = Excluidas porque no quieren mensajes: { $count }
# $count: number of people
announcements-returned = Excluidas porque los correos que se les envían son devueltos: { $count }
# $count: number of people
announcements-without_address = Excluidas porque no tienen dirección: { $count }
# $count: number of people
announcements-left_out = Excluidas porque no quieren mensajes o no pueden ser contactadas: { $count }
announcements-to_whom = Quién lo recibe
# The empty entry of a list.
announcements-everybody = Todos
announcements-choose_audience = Elija un grupo.
announcements-says = Qué dice
announcements-says_help = Un saludo lo precede; le siguen el evento, la dirección para preguntas y un enlace que detiene estos mensajes. Quien lee un idioma sin texto recibe el inglés o, si no, el primero que haya, y se le indica.
# Label of a field. $field: "Subject" or "Text"; $language: name of a language in itself
announcements-in_language = { $field } ({ $language })
# Text of a button.
announcements-keep = Guardar y comprobar
announcements-no_subject = Hay un texto en este idioma, pero ningún asunto.
announcements-no_body = Hay un asunto en este idioma, pero ningún texto.
announcements-on_first = Tal como lo recibe la primera persona del grupo que lee cada idioma:
# A heading. $language: name of a language; $count: how many of the group read it
announcements-readers = { $language }: { $count }
# $language: name of a language
announcements-instead = No hay texto en este idioma; estos lectores lo reciben en: { $language }

## What can be done with a message.
announcements-trial = Prueba
announcements-trial_help = Se envía únicamente a su propia dirección.
announcements-trial_language = Idioma
# Text of a button.
announcements-try = Enviármelo
announcements-sending = Envío
announcements-later_help = Sin día ni hora se envía de inmediato.
# $zone: name of a time zone
announcements-zone = En la hora del evento: { $zone }
# Text of a button.
announcements-send = Enviar
# Text of a button.
announcements-revise = Retirar y modificar
# Text of a button.
announcements-remove = Eliminar el borrador
# A link to the list of e-mails.
announcements-outbox = Sus correos
announcements-wrong_time = Indique un día y una hora, o ninguno de los dos.
announcements-refused-not_now = Alguien ha cambiado este mensaje mientras tanto; así está ahora.
announcements-refused-empty = El mensaje aún no dice nada. Escriba un asunto y un texto en al menos un idioma.
announcements-refused-nobody = Ahora no lo recibiría nadie. Elija otro grupo o una hora posterior.
announcements-refused-past = Esa hora ya ha pasado. Elija una posterior.

## Groups of people, as the entries of a list.
announcements_audience-confirmed = Personas que tienen plaza
announcements_audience-waiting = Personas en la lista de espera
announcements_audience-submitted = Personas cuya solicitud está pendiente
announcements_audience-expecting = Los tres: plaza, lista de espera, pendientes
announcements_audience-unanswered = Personas que tienen plaza y no han respondido a las preguntas posteriores a la confirmación
announcements_audience-attended = Personas que asistieron
announcements_audience-absent = Personas ausentes

## Where a message stands.
announcements_stage-draft = Borrador
announcements_stage-scheduled = Por enviar
announcements_stage-sent = Enviado
announcements_stage-stopped = Detenido porque el evento se canceló o aplazó, o se restauró una copia de seguridad

## Fields.
announcements_field-audience = Grupo
announcements_field-country = Solo quienes representan a
announcements_field-language = Solo quienes leen
announcements_field-subject = Asunto
announcements_field-body = Texto
announcements_field-day = Día
announcements_field-time = Hora

## The page behind the link that stops messages. $email: address of the reader; $event: title of the event
unsubscription-title = Mensajes de los organizadores
unsubscription-of_none = { $email } recibe los mensajes de los organizadores de este evento: { $event }
unsubscription-of_event = { $email } ya no recibe los mensajes de los organizadores de este evento: { $event }
unsubscription-of_all = { $email } ya no recibe mensajes de los organizadores de ningún evento.
unsubscription-goes_on = Los correos sobre su propia inscripción, como la confirmación o nuevas fechas, llegan en todo caso.
# Text of a button.
unsubscription-event = No más mensajes sobre este evento
# Text of a button.
unsubscription-all = No más mensajes sobre ningún evento
# Text of a button.
unsubscription-again = Recibir mensajes de nuevo
