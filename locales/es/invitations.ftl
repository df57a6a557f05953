### Invitations: what the invited see, and what officers do about them.

## What somebody sees behind the link of an invitation.
# Title of the page in the browser. $event: title of the event
invitations-title = Invitación: { $event }
invitations-heading = Invitación
invitations-invited = Los organizadores le invitan a este evento.
invitations-declined = Ha indicado que no puede venir. Si finalmente puede, aún puede inscribirse.
# $until: a moment in words
invitations-until = La invitación es válida hasta: { $until }.
invitations-register = Inscribirse
invitations-decline = No puedo ir
# Why an invitation opens nothing any more
invitations_over-answered = Esta invitación ya se ha utilizado. Si fue usted quien se inscribió, pida el enlace a su inscripción.
invitations_over-expired = El plazo para responder a esta invitación ha terminado. Consulte a los organizadores si aún desea venir.
invitations_over-revoked = Los organizadores han retirado esta invitación. Consúlteles si cree que se trata de un error.
invitations-register_without = Inscribirse sin invitación
# $contact: an address
invitations-questions = Consultas: { $contact }
# At the field of the address, on the registration form
invitations-other_address = Esta invitación es para otra dirección. Inscríbase con la dirección a la que se envió, o consulte a los organizadores.
invitations-unknown = Esta invitación no consta. Abra de nuevo el enlace del correo o consulte a los organizadores.

## The officers’ list of invitations.
invitations-tab = Invitaciones
invitations-only_invited = Solo pueden inscribirse las personas invitadas.
invitations-everybody = Cualquier persona puede inscribirse, también sin invitación.
# $days: number of days
invitations-reminded_before =
    { $days ->
        [one] A quien no ha respondido se le envía un recordatorio un día antes de que termine la invitación.
        [many] A quien no ha respondido se le envía un recordatorio { $days } de días antes de que termine la invitación.
       *[other] A quien no ha respondido se le envía un recordatorio { $days } días antes de que termine la invitación.
    }
invitations-not_reminded = Nadie recibe recordatorios si usted no los envía aquí.
invitations-change = Cambiar esto en los detalles
# $count: number of invitations
invitations-found =
    { $count ->
        [0] Ninguna invitación.
        [one] Una invitación
        [many] { $count } de invitaciones
       *[other] { $count } invitaciones
    }
invitations-text = Nombre o dirección
invitations-standing = Estado
# Where an invitation stands
invitations_standing-open = Sin respuesta
invitations_standing-answered = Inscripción hecha
invitations_standing-declined = Rechazada
invitations_standing-expired = Vencida sin respuesta
invitations_standing-revoked = Retirada
# Columns of the list
invitations_column-who = Quién
invitations_column-standing = Estado
invitations_column-sent = Envío
invitations_column-ends = Fin
# How many used an open link. $uses: how many did; $most: how many can
invitations-uses_of = { $uses } de { $most }
# $uses: how many used an open link
invitations-uses = Usos: { $uses }
# $when: a moment in words; $language: name of a language
invitations-sent = { $when } ({ $language })
# $sent: when it was sent, and the language; $when: a moment in words
invitations-sent_and_reminded = { $sent }; recordatorio: { $when }
invitations-without_approval = Ningún responsable decide sobre quienes se inscriban así.
invitations-revoke = Retirar
# The spoken label of a button. $name: name or address
invitations-revoke_one = Retirar: { $name }
# Text of a button. $count: number of people
invitations-remind =
    { $count ->
        [one] Enviar un recordatorio a una persona
        [many] Enviar un recordatorio a { $count } de personas
       *[other] Enviar un recordatorio a { $count } personas
    }
invitations-remind_help = Cada persona recibe un solo recordatorio; no lo recibe quien se inscribió, rechazó o ya lo recibió.
invitations-invite = Invitar a personas
# $count: number of lines
invitations-list_help = Una persona por línea: dirección, o dirección; nombre; idioma (por ejemplo fr). Como máximo { $count } líneas a la vez. No se escribe a nadie hasta que haya visto la lista.
# Labels of fields
invitations_field-list = Lista de personas
invitations_field-file = O un archivo CSV
invitations_field-language = Idioma del correo, si la lista no lo indica
invitations_field-ends = Último día para responder
invitations_field-skips_approval = Ningún responsable decide sobre quienes se inscriban así
invitations_field-label = Nombre del enlace, para los responsables
invitations_field-max_uses = Cuántas personas pueden usarlo
invitations-ends_help = Vacío: válida mientras la inscripción esté abierta
invitations-skips_approval_help = Las plazas y los cupos se aplican igualmente.
invitations-max_uses_help = Vacío: sin límite
invitations-open_link = Un enlace abierto
invitations-open_link_help = Quien tenga el enlace puede inscribirse con él, hasta que venza o se agoten los usos.
invitations-make_link = Crear el enlace
invitations-preview = Revisar la lista
# $count: number of people
invitations-were_invited =
    { $count ->
        [0] No se ha invitado a nadie.
        [one] Se ha invitado a una persona.
        [many] Se ha invitado a { $count } de personas.
       *[other] Se ha invitado a { $count } personas.
    }
# $count: number of people
invitations-were_reminded =
    { $count ->
        [0] No hacía falta ningún recordatorio.
        [one] Se ha enviado un recordatorio a una persona.
        [many] Se ha enviado un recordatorio a { $count } de personas.
       *[other] Se ha enviado un recordatorio a { $count } personas.
    }
invitations-link_made = El enlace figura en la lista.
invitations-was_revoked = La invitación se ha retirado. Quien se inscribió con ella sigue inscrito.
invitations-not_open = Se puede invitar mientras la inscripción esté abierta.
invitations-no_list = Escriba al menos una dirección o elija un archivo.
invitations-too_many = La lista es demasiado larga. Invite en varias veces.
invitations-wrong_uses = Escriba un número entero de 1 a 100000, o déjelo vacío.
invitations-over_already = Ese día ya ha pasado.

## The list before anybody is written to.
invitations-preview_title = Personas por invitar
invitations-no_end = Las invitaciones son válidas mientras la inscripción esté abierta.
# $count: number of people
invitations-would_be_invited =
    { $count ->
        [0] No se invitaría a nadie.
        [one] Se invitaría a una persona.
        [many] Se invitaría a { $count } de personas.
       *[other] Se invitaría a { $count } personas.
    }
invitations-wrong_lines = Líneas erróneas; no se invita a nadie con ellas
invitations-dropped_lines = Líneas omitidas, porque no hace falta invitación
# Stands before what the line says. $number: its number
invitations-line = Línea { $number }:
# Why a line is wrong
invitations_line-no_address = No hay dirección.
invitations_line-bad_address = No es una dirección de correo electrónico.
invitations_line-unknown_language = No se escriben correos en este idioma.
invitations_line-too_long = El nombre es demasiado largo.
invitations_line-twice = La dirección ya figura antes en la lista.
# Why a line is left out
invitations_dropped-invited = ya invitada
invitations_dropped-registered = ya inscrita
# Columns
invitations_person-name = Nombre
invitations_person-email = Dirección
invitations_person-language = Idioma
invitations-nobody = Corrija la lista o vuelva atrás.
# Text of a button. $count: number of people
invitations-send =
    { $count ->
        [one] Enviar una invitación
        [many] Enviar { $count } de invitaciones
       *[other] Enviar { $count } invitaciones
    }
