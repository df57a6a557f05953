### One person registers several, and sees where they stand.

## The form.
groups-link = Inscribir a varias personas a la vez
# Title of the page in the browser. $event: title of the event
groups-title = Inscribir a un grupo: { $event }
groups-heading = Inscribir a un grupo
groups-help = Cada persona obtiene su propia inscripción y un correo electrónico con un enlace a ella. Las plazas se asignan en el orden de este formulario; quien no encuentra plaza pasa a la lista de espera.
groups-asks = Los organizadores hacen más preguntas a cada persona, que las responde con el enlace de su propio correo electrónico.
groups-you = Usted
groups-your_name = Su nombre
groups-your_email = Su dirección de correo electrónico
groups-your_email-hint = Allí recibe el enlace al grupo. Si usted también viene, inclúyase entre las personas de abajo.
groups-delegation = A quién representan
# $number: place in the form, from 1
groups-person = Persona { $number }
# $number: place in the form, from 1
groups-leave_out = No inscribir a la persona { $number }
groups-privacy = Los organizadores utilizan lo que usted introduce para organizar este evento y escribir a estas personas al respecto. Cada una es informada de que usted la ha inscrito y puede corregir o borrar todo.
groups-consent = Estas personas saben que las inscribo, y acepto que mis propios datos se utilicen de este modo
groups-consent_missing = Se necesita su conformidad para inscribir a estas personas. Marque la casilla.
groups-send = Inscribir a estas personas
groups-more = Una persona más
# $count: number of people
groups-most =
    { $count ->
        [one] Un formulario admite una persona. Envíelo y luego inscriba a otras.
       *[other] Un formulario admite { $count } personas. Envíelo y luego inscriba a otras.
    }
another-wrong-name-repeated = Esta persona figura dos veces en el formulario, con el mismo nombre y la misma dirección.

## The page of a group.
groups-yours = Su grupo
# $count: number of people
groups-found =
    { $count ->
        [one] Una persona
       *[other] { $count } personas
    }
groups-registered = Estas personas están inscritas. Cada una recibe un correo electrónico, y usted también. Su situación:
groups-withdrawn = La inscripción de la persona se ha retirado y se le comunica por correo electrónico.
groups-stale = No se ha cambiado nada: la situación de la persona ya no es la que indicaba la página, o el evento ha terminado.
groups-each = Cada persona puede consultar, corregir y retirar su propia inscripción con el enlace de su correo electrónico.
groups-link_help = La dirección de esta página es personal: quien disponga de ella puede retirar a personas del grupo.
groups-another = Inscribir a otras personas
# $name: a person’s name
groups-withdraw = Retirar a { $name }
groups-withdraw_help = La plaza se devuelve y se comunica a la persona por correo electrónico.

## Two registrations that may be of one person.
# For officers. $name: name in another registration; $number: its number
lookalikes-note = Puede ser la misma persona que { $name } (número { $number })
