### The list of e-mails that staff see.

mails-kind = Correo electrónico
mails-recipient = Destinatario
mails-event = Evento
mails-state = Estado
# When it was sent, or is to be tried next.
mails-when = Fecha y hora
mails-attempts = Intentos
mails-show = Mostrar
# $count: number of e-mails
mails-found =
    { $count ->
        [0] Ningún correo electrónico.
        [one] Un correo electrónico
        [many] { $count } de correos electrónicos
       *[other] { $count } correos electrónicos
    }
mails-state-queued = Pendiente
mails-state-sent = Enviado
mails-state-failed = Con error
# What it would have told was no longer so.
mails-state-cancelled = No enviado
mails-state-returned = Devuelto
# What the other server said follows.
mails-came_back = Devuelto:
# Beside the date and time.
mails-returned = Devuelto el
# $when: date and time of the next attempt
mails-next = Próximo intento: { $when }
# Why an e-mail did not go.
mails-restored = En espera cuando se hizo una copia de seguridad que se ha restaurado después; es posible que ya se haya enviado.
mails-unsure = La plataforma se detuvo mientras entregaba este correo. El servidor lo tenía completo; su respuesta no se leyó.

## One e-mail.
mails-all = Todos los correos electrónicos
# When the platform wrote it, beside the date and time.
mails-written = Redactado
# Beside the date and time.
mails-sent = Enviado el
mails-as_sent = Tal como se envió; la parte secreta del enlace no se conserva:
mails-as_it_would_go = Tal como saldría ahora; la parte secreta del enlace no se muestra:
mails-obsolete = No se enviará: lo que comunicaría ya no es cierto.
mails-not_kept = No se ha conservado el contenido de este correo.
# Text of a button.
mails-again = Enviar de nuevo
mails-again-help = El correo refleja la situación actual y se envía a la dirección actual; si contiene un enlace, este funciona. Un nuevo enlace a una inscripción, un formulario guardado, una delegación o una cuenta anula el anterior.

## Why an e-mail is not sent again.
mails-refused-waiting = Todavía está pendiente de envío. No hay nada que enviar de nuevo.
mails-refused-not_true = No se envía de nuevo: lo que comunicaba ya no es cierto o ya no hay destinatario.
mails-refused-of_accounts = Solo los administradores pueden volver a enviar enlaces de cuentas.

## The page on which officers write subject and opening of the e-mails of an event.
mail_texts-title = Textos de los correos electrónicos
mail_texts-help = Asunto y comienzo de cada correo de este evento, en cada idioma. Los datos del evento, el enlace personal y la dirección para preguntas figuran siempre a continuación. Lo que está vacío toma el texto de la plataforma, al igual que un idioma sin texto.
# Text of a link to the list of e-mails.
mail_texts-mails = Correos de este evento, enviados y pendientes
mail_texts-language = Idioma
# The empty entry of a list.
mail_texts-choose = Elegir
mail_texts-subject = Asunto
# The first words of an e-mail, after "Dear ...".
mail_texts-opening = Comienzo
# $placeholders: list of codes in braces
mail_texts-placeholders = Texto sin formato. Se sustituyen: { $placeholders }
# Beside the e-mails to focal points.
mail_texts-several = Cuando este correo se refiere a varios eventos, o a todos los de un Sector, se utiliza el texto de la plataforma.
# Text of a button, and a title.
mail_texts-preview = Vista previa
# Text of a button.
mail_texts-save = Guardar
mail_texts-saved = El texto está guardado.
mail_texts-on_latest = Con la última inscripción en este evento:
mail_texts-on_draft = Con el último formulario guardado para este evento:
mail_texts-on_group = Con el último grupo de este evento:
mail_texts-on_focal_point = Con el último coordinador designado para este evento:
mail_texts-on_invitation = Con la última invitación a este evento:
mail_texts-on_sample = Con un ejemplo, porque todavía no hay ningún caso real de este tipo:
mail_texts-adjusted = Correos electrónicos con textos propios
# $placeholder: what was typed, in braces
mail_texts-unknown = No existe el campo { $placeholder }.
# $count: most characters
mail_texts-too_long = Como máximo { $count } caracteres.

## Kinds of e-mails.
mails-kind-registration_received = Inscripción recibida
mails-kind-registration_confirmed = Inscripción confirmada
mails-kind-registration_waiting = Lista de espera
mails-kind-place_offered = Plaza ofrecida
mails-kind-offer_lapsed = Oferta vencida
mails-kind-registration_refused = Inscripción no aceptada
mails-kind-fellowship_granted = Beca concedida
mails-kind-fellowship_refused = Beca no concedida
mails-kind-registration_withdrawn = Inscripción retirada
mails-kind-registration_replaced = Sustitución por otra persona
mails-kind-focal_point_designated = Enlace de un coordinador designado
mails-kind-delegation_waiting = Delegación en espera de su coordinador
mails-kind-group_registered = Enlace a un grupo
mails-kind-own_link = Enlace a la inscripción
mails-kind-event_reminder = Recordatorio
mails-kind-announcement = Mensaje de los organizadores
mails-kind-registration_draft = Formulario guardado
mails-kind-invitation = Invitación
mails-kind-invitation_reminder = Recordatorio de la invitación
mails-kind-questionnaire = Cuestionario
mails-kind-questionnaire_reminder = Recordatorio de un cuestionario
mails-kind-address_confirmation = Dirección por confirmar
mails-kind-event_changed = Nuevas fechas o nuevo lugar
mails-kind-event_postponed = Evento aplazado
mails-kind-event_cancelled = Evento cancelado
mails-kind-invited_event_cancelled = Evento cancelado, a los invitados
mails-kind-invited_event_postponed = Evento aplazado, a los invitados
mails-kind-invited_event_changed = Nuevas fechas o nuevo lugar, a los invitados
mails-kind-group_event_cancelled = Evento cancelado, a quienes inscribieron un grupo
mails-kind-group_event_postponed = Evento aplazado, a quienes inscribieron un grupo
mails-kind-group_event_changed = Nuevas fechas o nuevo lugar, a quienes inscribieron un grupo
mails-kind-focal_point_event_cancelled = Evento cancelado, a los coordinadores designados
mails-kind-focal_point_event_postponed = Evento aplazado, a los coordinadores designados
mails-kind-focal_point_event_changed = Nuevas fechas o nuevo lugar, a los coordinadores designados
mails-kind-obligation_reminder = Informe próximo a vencer
mails-kind-obligation_draft = Proyecto de informe elaborado
mails-kind-account_invitation = Invitación del personal
mails-kind-password_reset = Nueva contraseña
