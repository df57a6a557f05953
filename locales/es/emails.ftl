### The mails. A subject should stay under 70 characters with a usual title.

# $name: name of the recipient
emails-greeting = Saludos, { $name }:
emails-event = Evento
emails-dates = Fechas
emails-hours = Hora
emails-place = Lugar
emails-mode = Modalidad
# Text of a button; an address follows.
emails-own-page = Consultar o modificar su inscripción
emails-own-page-help = Este enlace es personal: quien disponga de él puede consultar, modificar y retirar su inscripción.
# Text of a button; an address follows.
emails-event-page = Página del evento
# $contact: e-mail of the organizers
emails-questions = Si tiene alguna pregunta, responda a este correo electrónico o escriba a { $contact }.

# A text of the organizers follows, in the language in which they wrote it.
emails-reason = Motivo indicado por los organizadores:

## $event: title of the event
emails-received-subject = Inscripción recibida: { $event }
emails-received = Hemos recibido su inscripción. Los organizadores deciden sobre cada inscripción; usted recibirá otro correo electrónico.
emails-confirmed-subject = Inscripción confirmada: { $event }
emails-confirmed = Su inscripción está confirmada.
emails-confirmed-calendar = El archivo adjunto añade el evento a su calendario.
emails-waiting-subject = Lista de espera: { $event }
emails-waiting = Todas las plazas están ocupadas por el momento. Usted está en la lista de espera; si queda libre una plaza para usted, recibirá otro correo electrónico.
# $position: place on the waiting list
emails-waiting-position = Su posición actual en la lista de espera: { $position }
emails-offered-subject = Hay una plaza libre: { $event }
emails-offered = Ha quedado libre para usted una plaza en el evento.
emails-offered-until = Es suya si la toma antes del { $until }. Después pasará a la persona siguiente de la lista.
emails-offered-decline = Tome la plaza, o cédala a la persona siguiente, en la página de su inscripción.
emails-lapsed-subject = Lista de espera: { $event }
emails-lapsed = No tomó a tiempo la plaza que se le ofreció; pasa a la persona siguiente y usted ya no está en la lista de espera. Si todavía desea venir, inscríbase de nuevo mientras la inscripción esté abierta.
emails-refused-subject = Inscripción no aceptada: { $event }
emails-refused = Los organizadores no han podido aceptar su inscripción.
emails-withdrawn-subject = Inscripción retirada: { $event }
emails-withdrawn = Se ha retirado su inscripción. Si finalmente puede participar, inscríbase de nuevo mientras la inscripción esté abierta.
emails-own-link-subject = Su inscripción: { $event }
emails-own-link = Usted ha solicitado el enlace a su inscripción. Si no ha sido usted, no tiene que hacer nada.
emails-draft-subject = Continúe su inscripción: { $event }
emails-draft = Ha guardado su formulario de inscripción. Aún no se ha enviado: solo estará inscrito cuando lo envíe.
emails-draft-link = Continuar el formulario
emails-draft-until = Todo lo que escribió y todos los archivos que envió se conservan hasta el { $until }. El enlace es solo suyo: quien lo tenga puede leer el formulario, modificarlo y enviarlo.
emails-draft-unexpected = Si no fue usted, no tiene que hacer nada: lo guardado se elimina por sí solo.
emails-cancelled-subject = Cancelado: { $event }
emails-cancelled = Este evento no se celebrará. Usted no tiene que hacer nada.
emails-postponed-subject = Aplazado: { $event }
emails-postponed = Este evento se aplaza: no se celebrará en las fechas anunciadas hasta ahora. Le escribiremos cuando se conozcan las nuevas fechas.
# $state: state of the registration, such as "Confirmed"
emails-standing = Su inscripción se mantiene como está: { $state }
emails-changed-subject = Nuevas fechas o nuevo lugar: { $event }
emails-changed = Las fechas o el lugar de este evento han cambiado. A continuación figura la información vigente.
emails-changed-calendar = El archivo adjunto modifica el evento en su calendario.
emails-reminder-subject = Recordatorio: { $event }
emails-reminder = Este evento se acerca y usted tiene una plaza.
emails-reminder-not-coming = Si no puede asistir, le rogamos que devuelva su plaza: quizá alguien la esté esperando.
# Text of a link; an address follows.
emails-reminder-links = Solicitar el enlace a su inscripción

## What officers write to a group of an event’s people.
# The subject where an officer only tries a message out. $subject: its subject
emails-announcement-trial = [Prueba] { $subject }
# Stands before a text in another language than the reader’s. $language: name of a language
emails-announcement-language = Los organizadores escribieron este mensaje en: { $language }
emails-announcement-why = Recibe este mensaje porque se inscribió en este evento.
# Text of a link; an address follows.
emails-announcement-unsubscribe = No recibir más mensajes como este

## Accounts of staff. $site: name of the platform; $email: address of the account
emails-invited-subject = Su cuenta: { $site }
emails-invited = Se ha creado una cuenta de personal para { $email } en { $site }. Establezca una contraseña para utilizarla.
emails-invited-unexpected = Si no esperaba este mensaje, puede hacer caso omiso de él.
emails-reset-subject = Nueva contraseña: { $site }
emails-reset = Usted ha solicitado establecer una nueva contraseña para { $email } en { $site }.
emails-reset-unexpected = Si no ha sido usted, no tiene que hacer nada; su contraseña no cambia.
# Text of a button; an address follows.
emails-set-password = Establecer la contraseña
# $hours: how long the link can be used
emails-set-password-time =
    { $hours ->
        [one] El enlace puede utilizarse una sola vez, en el plazo de una hora.
        [many] El enlace puede utilizarse una sola vez, en el plazo de { $hours } de horas.
       *[other] El enlace puede utilizarse una sola vez, en el plazo de { $hours } horas.
    }
