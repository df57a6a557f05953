### The mails. A subject should stay under 70 characters with a usual title.

# $name: name of the recipient
emails-greeting = Saludos, { $name }:
# The same where no name is known
emails-greeting_nameless = Saludos:
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
# $language: name of the language that the reason is in
emails-reason-in = Motivo indicado por los organizadores, en otro idioma que este mensaje ({ $language }):

## $event: title of the event
emails-received-subject = Inscripción recibida: { $event }
emails-received = Hemos recibido su inscripción. Los organizadores deciden sobre cada inscripción; usted recibirá otro correo electrónico.
emails-received-focal_point = Hemos recibido su inscripción. El coordinador designado de su delegación la confirma; si no lo hay, deciden los organizadores. Recibirá otro correo electrónico.
emails-confirmed-subject = Inscripción confirmada: { $event }
emails-confirmed = Su inscripción está confirmada.
emails-confirmed-calendar = El archivo adjunto añade el evento a su calendario.
emails-confirmed-asks = Ahora que tiene una plaza, el evento le hace algunas preguntas. Respóndalas en la página de su inscripción.
emails-waiting-subject = Lista de espera: { $event }
emails-waiting = Usted está en la lista de espera; si queda libre una plaza para usted, recibirá otro correo electrónico.
# $position: place on the waiting list
emails-waiting-position = Su posición actual en la lista de espera: { $position }
emails-offered-subject = Hay una plaza libre: { $event }
emails-offered = Ha quedado libre para usted una plaza en el evento.
emails-offered-until = Es suya si la toma antes del { $until }. Después pasará a la persona siguiente de la lista.
emails-offered-decline = Tome la plaza, o cédala a la persona siguiente, en la página de su inscripción.
emails-lapsed-subject = Lista de espera: { $event }
emails-lapsed = No tomó a tiempo la plaza que se le ofreció; pasa a la persona siguiente y usted ya no está en la lista de espera. Si todavía desea venir, inscríbase de nuevo mientras la inscripción esté abierta.
emails-address-subject = Confirme su dirección: { $event }
emails-address = Se ha hecho una inscripción en este evento con esta dirección. Abra su inscripción y confirme que la dirección es suya.
# $until: a moment in words
emails-address-until = Su inscripción cuenta cuando lo haya hecho. La plaza se guarda hasta: { $until }; después pasa a otra persona.
emails-address-not-you = Si no fue usted, no tiene que hacer nada: nada cuenta y no se le volverá a escribir.
emails-invitation-subject = Invitación: { $event }
emails-invitation = Los organizadores le invitan a este evento.
emails-invitation_reminder-subject = Recordatorio de su invitación: { $event }
emails-invitation_reminder = Se le invitó a este evento y aún no ha respondido. ¿Podrá venir?
# $until: a moment in words
emails-invitation-until = Responda antes de: { $until }.
# Text of a button; an address follows.
emails-invitation-answer = Responder a la invitación
emails-invitation-help = Allí puede inscribirse o indicar que no podrá venir. El enlace es para usted; no lo reenvíe.
# $title: title of the questionnaire
emails-questionnaire-subject = Cuestionario: { $title }
emails-questionnaire = Le rogamos que nos indique qué necesita su país en el ámbito de la Internet de las cosas y las ciudades y comunidades inteligentes y sostenibles. Las respuestas figuran en los informes a los miembros y orientan lo que se ofrece.
# $title: title of the questionnaire
emails-questionnaire_reminder-subject = Recordatorio, cuestionario: { $title }
emails-questionnaire_reminder = Todavía no hemos recibido respuesta de su país a este cuestionario sobre sus necesidades en el ámbito de la Internet de las cosas y las ciudades y comunidades inteligentes y sostenibles.
emails-questionnaire-title = Cuestionario
emails-questionnaire-country = País
emails-questionnaire-last_day = Último día para responder
# Text of a button; an address follows.
emails-questionnaire-answer = Responder al cuestionario
emails-questionnaire-help = No necesita cuenta. Puede guardar y modificar la respuesta cuantas veces quiera hasta el último día. El enlace es solo para usted: quien lo tenga puede ver y modificar la respuesta.
emails-refused-subject = Inscripción no aceptada: { $event }
emails-refused = Los organizadores no han podido aceptar su inscripción.
emails-fellowship_granted-subject = Beca concedida: { $event }
emails-fellowship_granted = Los organizadores le han concedido una beca para este evento.
emails-fellowship_refused-subject = Beca no concedida: { $event }
emails-fellowship_refused = Los organizadores no han podido concederle una beca para este evento. Su inscripción no cambia.
emails-withdrawn-subject = Inscripción retirada: { $event }
emails-withdrawn = Se ha retirado su inscripción. Si finalmente puede participar, inscríbase de nuevo mientras la inscripción esté abierta.
emails-replaced-subject = Otra persona ocupa su plaza: { $event }
emails-replaced = El coordinador designado de su delegación ha designado a otra persona en su lugar. Su inscripción queda retirada.
emails-refused-by_focal_point = El coordinador designado de la delegación que usted indicó no ha confirmado su inscripción.
# $who: who registered the reader, such as "Awa Ndiaye, focal point of the delegation (Administration of Senegal)"
emails-by_another = { $who } le ha inscrito en este evento.
emails-by_another-answer = Abra la página de su inscripción para indicar que participa, corregir lo introducido, responder a las preguntas del evento o rechazarlo.
emails-by_organizers = Los organizadores del evento le han inscrito. Si no es correcto, corríjalo, retire la inscripción o haga que se borre todo mediante el enlace que figura abajo.
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
emails-invited-cancelled = Usted fue invitado a este evento. No se celebrará; usted no tiene que hacer nada.
emails-invited-postponed = Usted fue invitado a este evento. Se aplaza: no se celebrará en las fechas anunciadas hasta ahora, y no se puede responder a la invitación mientras no se reabra la inscripción.
emails-invited-moved = Usted está invitado a este evento. Las fechas o el lugar han cambiado. A continuación figura la información vigente; todavía puede responder mediante el enlace de la invitación.
emails-registrant-cancelled = Usted inscribió a otras personas en este evento. No se celebrará; también se informa a cada una de ellas.
emails-registrant-postponed = Usted inscribió a otras personas en este evento. Se aplaza: no se celebrará en las fechas anunciadas hasta ahora. También se informa a cada una de ellas.
emails-registrant-moved = Usted inscribió a otras personas en este evento. Las fechas o el lugar han cambiado. A continuación figura la información vigente; también se informa a cada una de ellas.
emails-focal-cancelled = Usted es el coordinador designado de una delegación para este evento. No se celebrará.
emails-focal-postponed = Usted es el coordinador designado de una delegación para este evento. Se aplaza: no se celebrará en las fechas anunciadas hasta ahora.
emails-focal-moved = Usted es el coordinador designado de una delegación para este evento. Las fechas o el lugar han cambiado. A continuación figura la información vigente.
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

## To focal points of delegations. $delegation: a delegation in words, such as "Administration of Senegal"
emails-designated-subject = Usted es coordinador designado: { $delegation }
emails-designated = Usted ha sido designado coordinador de su delegación. Puede designar a personas, confirmar o denegar a quienes se inscribieron por su delegación, y sustituir a una persona por otra.
emails-designated-delegation = Delegación
emails-designated-reach = Eventos
emails-designated-term = Vigencia
# Text of a button; an address follows.
emails-designated-link = Abrir la página de su delegación
emails-designated-help = Este enlace es personal: quien disponga de él puede decidir por su delegación. Conserve este mensaje.
emails-awaited-subject = Hay personas que esperan su decisión: { $delegation }
emails-awaited = Se han inscrito por su delegación personas a las que usted aún no ha confirmado. Sus plazas se reservan hasta que usted decida.
emails-awaited-link = Decida en la página de su delegación, con el enlace del mensaje que le designó. Si ya no lo tiene, solicítelo de nuevo donde se obtiene el enlace a las inscripciones.

## To whoever registered several people. $event: title of the event
emails-grouped-subject = Su grupo: { $event }
# $count: number of people
emails-grouped =
    { $count ->
        [one] Usted ha inscrito a una persona en este evento. Recibe su propio correo electrónico.
       *[other] Usted ha inscrito a { $count } personas en este evento. Cada una recibe su propio correo electrónico.
    }
# Text of a button; an address follows.
emails-grouped-link = Consultar su situación
emails-grouped-help = Este enlace es personal: quien disponga de él puede retirar a personas del grupo.

## To somebody who registered a second time with the same address and a name that looks alike.
# $name: the name of the other registration
emails-lookalike = Con esta dirección también está inscrito en este evento { $name }. Si es usted, retire una de las dos inscripciones con su enlace, para que su plaza se cuente una sola vez; de lo contrario, no tiene que hacer nada.

## About reports that are due.
# $report: name of the report; $count: days that are left
emails-owed-subject = Informe pendiente, días restantes { $count }: { $report }
# $count: days that are left
emails-owed = Usted es responsable de un informe próximo a vencer. Días restantes: { $count }
emails-owed-report = Informe
emails-owed-meeting = Reunión
emails-owed-deadline = Documento previsto
emails-owed-opening = Apertura de la reunión
emails-owed-paragraph = Solicitado en
emails-owed-draft = Ese día la plataforma elabora por sí sola el proyecto y lo envía a los encargados de informes. Hasta entonces, compruebe que todos los expedientes están cerrados y vinculados.
# In its place where the draft was begun already.
emails-owed-begun = El borrador ya está iniciado; sus cifras se calculan a partir de los expedientes cada vez que se lee. Compruebe que todos los expedientes están cerrados y vinculados.
# Text of a button; an address follows.
emails-owed-link = Ver el párrafo
# $report: name of the report
emails-drafted-subject = Proyecto listo: { $report }
emails-drafted = Ha llegado el día de este informe. El proyecto se elaboró con los expedientes tal como están ahora.
# Text of a button; an address follows.
emails-drafted-link = Abrir el borrador
