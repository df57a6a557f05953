### A person's own registration, behind the link of their mail.

own-title = Su inscripción

## What each state means for the person.
own-state-submitted = Los organizadores decidirán sobre su inscripción y le escribirán.
own-state-confirmed = Tiene una plaza.
own-state-waiting = Le escribiremos cuando quede libre una plaza para usted.
own-state-refused = Los organizadores no han podido aceptar su inscripción.
own-state-withdrawn = Usted no participa. Si cambia de opinión, inscríbase de nuevo mientras la inscripción esté abierta.
own-state-attended = Consta su asistencia.
own-state-partly_attended = Consta su asistencia algunos días.
own-state-absent = Consta su ausencia.
own-state-completed = Ha completado la formación.
# $position: place in the waiting list, from 1
own-position = Su posición en la lista de espera: { $position }
own-reason = Mensaje de los organizadores:
## An address that has to be confirmed. $until: a moment in words
own-address = Confirme que esta dirección es suya antes de: { $until }. Hasta entonces su inscripción no cuenta; después la plaza pasa a otra persona.
own-address_confirm = Confirmar la dirección
own-address_confirmed = La dirección está confirmada. Su inscripción cuenta desde ahora.
own-address_over = La dirección no se confirmó a tiempo y la plaza pasó a otra persona. Inscríbase de nuevo mientras la inscripción esté abierta.

## What is held.
own-held = Datos que conservamos sobre usted
own-fellowship = Beca
own-submitted_at = Fecha de inscripción
own-consented_at = Fecha de consentimiento al uso de los datos
own-decided_at = Fecha de la decisión
own-days = Días de asistencia
own-origin = Procedencia
own-origin-form = Usted rellenó el formulario
own-origin-import = Una lista de los organizadores
own-origin-staff = Los organizadores la introdujeron
own-updated_at = Última modificación el
own-known_since = Le conocemos desde el
own-attendance = Su asistencia, día por día
own-mails = Correos electrónicos sobre esta inscripción
# $state: what became of a mail, such as “Sent”; $when: date and time; $recipient: e-mail address
own-mail = { $state }, { $when }, a { $recipient }
own-not-stated = No indicado
own-on-record = El expediente de este evento está cerrado, por lo que estos datos ya no pueden modificarse aquí. Todavía puede descargar y suprimir sus datos.

## What the person can do.
own-change = Corregir sus datos
own-save = Guardar
own-back = Volver a su inscripción
own-changed = Se han guardado sus cambios.
# $email: address of the reader; what the other server said follows
own-address_returned = Los correos enviados a { $email } nos son devueltos. Corrija la dirección para saber qué ocurre con su inscripción.
# To somebody who was invited, speaks for a delegation or registered a group. $email: the address
own-address_comes_back = Los correos enviados a { $email } nos son devueltos. Si la dirección no es correcta, avise a los organizadores del evento.
# Text of a button.
own-address_correct = Corregir la dirección
# Text of a button.
own-address_is_right = La dirección es correcta
own-address_good = Gracias. Volvemos a escribir a esta dirección.
own-withdraw = Retirar su inscripción
own-withdraw-text = Su plaza quedará libre. Si el evento está completo, es posible que no pueda recuperarla.
own-withdraw-do = Retirar la inscripción
own-withdrawn = Se ha retirado su inscripción. Se lo confirmamos por correo electrónico.
own-data = Sus datos
own-data-text = Descargue todo lo que conservamos sobre usted para este evento, en un archivo que otros programas pueden leer. También puede suprimirlo.
own-download = Descargar sus datos
own-erase = Suprimir sus datos
own-erase-text = Se eliminarán su nombre, su dirección de correo electrónico, su organización y todo lo demás que le identifique, para este evento y para todos los demás en los que se haya inscrito. Se retirarán las inscripciones en eventos futuros. Solo quedará un cómputo sin nombre. Esta operación no se puede deshacer y este enlace dejará de funcionar.
own-erase-do = Suprimir todos mis datos

## Asking for the link again.
own-links = Obtener el enlace a sus inscripciones
own-links-text = Introduzca la dirección de correo electrónico con la que se inscribió. Enviaremos a ella un nuevo enlace para cada una de sus inscripciones; los enlaces anteriores dejarán de funcionar.
own-links-send = Enviar los enlaces
own-links-sent = Si existen inscripciones con esta dirección, los enlaces se están enviando a ella.
