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
# $when: date and time of the next attempt
mails-next = Próximo intento: { $when }
# Why an e-mail did not go.
mails-restored = En espera cuando se hizo una copia de seguridad que se ha restaurado después; es posible que ya se haya enviado.

## Kinds of e-mails.
mails-kind-registration_received = Inscripción recibida
mails-kind-registration_confirmed = Inscripción confirmada
mails-kind-registration_waiting = Lista de espera
mails-kind-place_offered = Plaza ofrecida
mails-kind-offer_lapsed = Oferta vencida
mails-kind-registration_refused = Inscripción no aceptada
mails-kind-registration_withdrawn = Inscripción retirada
mails-kind-own_link = Enlace a la inscripción
mails-kind-event_cancelled = Evento cancelado
mails-kind-account_invitation = Invitación del personal
mails-kind-password_reset = Nueva contraseña
