### Registering for an event.

# Title of the page in the browser. $event: title of the event
registration-title = Inscripción: { $event }
registration-heading = Inscripción
registration-expired = El formulario estuvo abierto demasiado tiempo. No se ha perdido nada: compruébelo y envíelo de nuevo.
registration-shut_kept = Su formulario no se ha aceptado. Lo que escribió sigue a continuación para que pueda copiarlo.
# $left, $capacity: numbers of places
registration-places =
    { $left ->
        [one] Queda { $left } plaza de { $capacity }.
        [many] Quedan { $left } de plazas de { $capacity }.
       *[other] Quedan { $left } plazas de { $capacity }.
    }
# $waiting: number of people
registration-waiting =
    { $waiting ->
        [0] Todas las plazas están ocupadas. Puede inscribirse en la lista de espera.
        [one] Todas las plazas están ocupadas. Puede inscribirse en la lista de espera, en la que hay una persona.
        [many] Todas las plazas están ocupadas. Puede inscribirse en la lista de espera, en la que hay { $waiting } de personas.
       *[other] Todas las plazas están ocupadas. Puede inscribirse en la lista de espera, en la que hay { $waiting } personas.
    }
registration-approval = Los organizadores deciden sobre cada inscripción y le informan por correo electrónico.
# $hours: number of hours
registration-address =
    { $hours ->
        [one] Un correo le pedirá que confirme su dirección. Hasta entonces su inscripción no cuenta; su plaza se guarda durante una hora.
        [many] Un correo le pedirá que confirme su dirección. Hasta entonces su inscripción no cuenta; su plaza se guarda durante { $hours } de horas.
       *[other] Un correo le pedirá que confirme su dirección. Hasta entonces su inscripción no cuenta; su plaza se guarda durante { $hours } horas.
    }

## The fields, their hints, and what can be wrong with them.
# First line of a list of choices.
registration-choose = Elegir
registration-name = Nombre
registration-name-hint = Tal como debe figurar en su distintivo. Basta con un solo nombre.
registration-wrong-name-missing = Introduzca su nombre.
registration-wrong-name-too_long = Abrevie su nombre a 300 caracteres.
registration-wrong-name-invalid = Introduzca un nombre que contenga letras.
registration-email = Dirección de correo electrónico
registration-email-hint = En ella recibirá la respuesta y el enlace a su inscripción.
registration-wrong-email-missing = Introduzca su dirección de correo electrónico.
registration-wrong-email-invalid = Compruebe la dirección de correo electrónico. Tiene la forma name@example.org.
registration-organization_kind = Tipo de organización
registration-wrong-organization_kind-missing = Elija el tipo de organización de la que procede.
registration-organization = Organización
registration-organization-hint = Si no procede de ninguna, elija «Otra» más arriba y deje vacío este campo.
registration-wrong-organization-missing = Introduzca el nombre de su organización.
registration-wrong-organization-too_long = Abrevie el nombre de la organización a 500 caracteres.
registration-country = País o territorio que representa
registration-country-hint = Si acude en nombre de una organización internacional, elija ese tipo más arriba y deje vacío este campo.
registration-wrong-country-missing = Elija el país o territorio que representa. Solo las organizaciones internacionales dejan vacío este campo.
registration-wrong-country-invalid = Elija un país o territorio de la lista.
registration-role = Participa en calidad de
registration-wrong-role-missing = Elija en calidad de qué participa.
registration-mode = Modalidad de participación
registration-wrong-mode-missing = Elija la modalidad de participación.
registration-language = Idioma de los correos electrónicos
registration-language-hint = Los correos electrónicos sobre este evento se le enviarán en este idioma.
registration-wrong-language-missing = Elija el idioma de los correos electrónicos.
registration-gender = Género
registration-gender-hint = No es necesario que lo indique. La UIT comunica cuántas mujeres y cuántos hombres participan, únicamente en totales.
registration-gender-empty = No lo indico
registration-wrong-gender-invalid = Elija una opción de la lista o no indique ninguna.
registration-fellowship = Deseo solicitar una beca
registration-fellowship-hint = Las becas se destinan a personas de países que cumplen los requisitos. Los organizadores le escribirán al respecto.

## Privacy and sending.
registration-privacy = Sus datos
registration-privacy-text = Los organizadores utilizan lo que usted introduce para celebrar este evento y escribirle al respecto. Los informes contienen únicamente totales, sin nombres. Puede consultar, corregir, descargar y suprimir sus datos en cualquier momento mediante el enlace que figura en el correo electrónico.
registration-privacy-more = Más información sobre sus datos
registration-consent = Acepto que mis datos se utilicen de esta manera
registration-wrong-consent-missing = Para inscribirle se necesita su consentimiento. Marque la casilla.
registration-send = Inscribirse
registration-page = Página { $page } de { $pages }
registration-next-page = Página siguiente
registration-page-back = Página anterior
registration-draft-save = Guardar y continuar más tarde
registration-draft-discard = Eliminar lo guardado
registration-draft-saved = Guardado, pero aún no enviado. Hemos enviado el enlace a este formulario a { $email }: con él puede continuar, en cualquier dispositivo, hasta el { $until }. No estará inscrito hasta que envíe el formulario.
registration-draft-kept = Este formulario está guardado hasta el { $until } y aún no se ha enviado. No estará inscrito hasta que lo envíe.

## After the form was sent.
# Title of the page in the browser. $event: title of the event
registration-sent-title = Inscripción recibida: { $event }
registration-sent = Gracias
registration-sent-mail = Hemos recibido su inscripción y le escribimos a la dirección de correo electrónico que ha introducido.
registration-next = Próximos pasos
registration-next-address = El correo le pide que confirme su dirección. Su inscripción cuenta cuando lo haya hecho.
registration-next-state = El correo electrónico le indica si tiene una plaza, si los organizadores deben decidir primero o si está en la lista de espera.
registration-next-link = El correo electrónico contiene un enlace a su inscripción. Con él puede consultarla, modificarla o retirarla.
registration-next-calendar = Cuando tenga una plaza, el correo electrónico incluirá el evento para su calendario.
registration-no-mail = ¿No ha recibido ningún correo electrónico?
registration-no-mail-help = Puede tardar unos minutos. Consulte también la carpeta de correo no deseado.
registration-no-mail-link = Solicitar de nuevo el enlace
