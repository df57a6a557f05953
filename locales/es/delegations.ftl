### Focal points of delegations: what they see behind their link, and what officers enter; and people whom others register.

## The delegation in words.
# $country: name of a country
delegations-administration = Administración: { $country }
# $organization: name of an organization; $country: name of a country
delegations-organization = { $organization } ({ $country })
# $delegation: a delegation in words, such as "Administration of Senegal"
delegations-of = Delegación: { $delegation }
# Who nominated somebody. $name: name of the focal point; $delegation: a delegation in words
delegations-who = { $name }, coordinador designado de la delegación ({ $delegation })
# $from: a day
delegations-term = A partir del { $from }, sin fecha de fin
# $from, $last: days, both included
delegations-term_until = Del { $from } al { $last }
# $day: a day
delegations-revoked = Designación retirada el { $day }
# Who decided, after a date. $number: number in the list
delegations-focal_point_number = coordinador designado n.º { $number }

## What a focal point sees.
# $name: name of the focal point
delegations-you = Usted es el coordinador designado de esta delegación, { $name }.
# $day: a day
delegations-begins = Su designación comienza el { $day }. Hasta entonces no hay nada que decidir aquí.
delegations-no_events = No hay ningún evento próximo para el que usted hable en nombre de su delegación.
delegations-link_help = Esta página solo se abre con el enlace de nuestro correo electrónico, y quien disponga de él puede decidir por su delegación: no lo comparta.
# $count: number of people
delegations-waiting =
    { $count ->
        [0] Nadie espera su decisión.
        [one] Una persona espera su decisión.
       *[other] { $count } personas esperan su decisión.
    }
delegations-all = Todos los eventos de su delegación
delegations-officers_decide = Los organizadores también deciden sobre cada inscripción.
delegations-nominate = Designar a una persona
delegations-people = Personas de su delegación
# $count: number of people
delegations-found =
    { $count ->
        [0] Nadie de su delegación está inscrito.
        [one] Una persona
       *[other] { $count } personas
    }
delegations-only_yours = Aquí ve a quienes se inscribieron por su delegación, y a nadie más.
delegations-replace = Sustituir
delegations-nominated = La persona está designada y se le comunica por correo electrónico.
delegations-written = Hemos escrito a la persona. Quien ya está inscrito no se registra por segunda vez, pero puede indicar allí que viene por su delegación.
delegations-confirmed = La persona queda confirmada por su delegación.
delegations-refused = La persona ha sido denegada y se le comunica por correo electrónico.
delegations-replaced = La plaza ha pasado a la nueva persona. Se comunica a ambas por correo electrónico.
# $name: a person’s name; $state: state of the registration, such as "Confirmed"
delegations-stale = No se ha decidido nada, porque la inscripción de { $name } cambió después de que usted abriera la página: decidió otra persona o el propio interesado. Estado actual: { $state }
delegations-gone = No se ha decidido nada: esta persona ya no está inscrita por su delegación.
delegations-note_unanswered = Ha sido designado y aún no ha respondido.
# $day: a day
delegations-note_confirmed = Confirmado por la delegación el { $day }
# $reason: what a focal point wrote
delegations-note_reason = Motivo: { $reason }

## Nominating and replacing.
delegations-nominating = Designar a una persona para su delegación
delegations-nominating_help = La persona queda así inscrita y recibe un correo electrónico que indica quién la ha designado, con un enlace para aceptar, corregir lo que usted ha introducido o rechazarlo. Las demás preguntas del evento las responde ella misma.
# $name: a person’s name
delegations-replacing = Sustituir a { $name }
delegations-replacing_help = La plaza, o el turno en la lista de espera, pasa de inmediato a la nueva persona. Ambas reciben un correo electrónico.
delegations-send = Designar
delegations-back = Volver a la delegación
delegations-registered_already = Esta persona ya está inscrita en este evento.
delegations-other_delegation = Los datos introducidos corresponden a otra delegación. Designe a personas de la suya.
delegations-no_place_for = La plaza está reservada a un grupo al que la nueva persona no pertenece. Designe a otra persona o escriba a los organizadores.

## Refusing.
# $name: a person’s name
delegations-refusing = Denegar a { $name }
delegations-refusing_help = La persona lee en un correo electrónico que el coordinador designado de la delegación ha denegado la inscripción, y por qué.
delegations-reason_chosen = Motivo
# $language: name of a language
delegations-reason_chosen_help = La persona lo lee en su propio idioma: { $language }
delegations-reason_none = Con mis propias palabras, abajo
delegations-reason_own = Con sus propias palabras
delegations-reason_own_help = La persona lo lee tal como usted lo escribe.
delegations-reason_missing = Elija un motivo o escriba uno.
delegations_reason-complete = La delegación está completa.
delegations_reason-another = Se ha designado a otra persona.
delegations_reason-not_ours = Usted no es miembro de esta delegación.
delegations_reason-not_this_event = La delegación no participa en este evento.
delegations-step = El coordinador designado de su delegación confirma su inscripción; si no lo hay, deciden los organizadores. Hasta entonces se le reserva una plaza.
delegations-own_refused = El coordinador designado de la delegación que usted indicó no ha confirmado su inscripción.
delegations-own_reason = El coordinador designado escribió:

## The page on which officers enter focal points.
delegations-focal_points = Coordinadores designados
delegations-focal_points_help = Una administración o una organización miembro designa a quien habla en nombre de su delegación. Esa persona recibe un enlace por correo electrónico, designa a personas, confirma, deniega o sustituye a las de su propia delegación, y no ve a nadie más.
delegations-no_focal_points = No hay ningún coordinador designado.
delegations_column-delegation = Delegación
delegations_column-name = Coordinador designado
delegations_column-reach = Eventos
delegations_column-term = Vigencia
delegations_column-change = Modificar
delegations-designate = Designar a un coordinador
delegations_field-organization_kind = Tipo de organización
delegations_field-organization = Organización
delegations_field-country = País representado
delegations_field-name = Nombre del coordinador
delegations_field-email = Dirección de correo electrónico
delegations_field-language = Idioma de los correos electrónicos
delegations_field-sector = Válido para
delegations_field-from = Primer día
delegations_field-until = Termina el
delegations_hint-organization = Necesario salvo para una administración. Pertenecen a la delegación quienes se inscriben con este nombre.
delegations_hint-country = Necesario para una administración. En el caso de una organización, excluye a quienes representan a otros países.
delegations_hint-until = A partir de este día el enlace deja de funcionar. Déjelo vacío si no se conoce el fin.
delegations-this_event = Solo este evento
# $sector: name of a Sector of ITU
delegations-all_of_sector = Todos los eventos: { $sector }
delegations-add = Designar
delegations-send_link = Enviar un nuevo enlace
delegations-revoke = Retirar
delegations-designated = El coordinador está designado; el enlace se envía por correo electrónico.
delegations-was_revoked = La designación se ha retirado. Su enlace ya no funciona.
delegations-link_sent = Se envía un nuevo enlace por correo electrónico. El anterior ya no funciona.
delegations-saved = Guardado.
delegations-not_for_sector = Su cuenta no abarca todos los eventos de este Sector. Designe solo para este evento.
delegations-steps = Qué deciden los coordinadores designados
delegations_field-focal_confirmation = El coordinador designado de la delegación confirma a cada persona
delegations_hint-focal_confirmation = Hasta entonces se reserva una plaza. Sobre las personas sin coordinador deciden los responsables.
delegations_field-by_nomination = Solo por designación
delegations_hint-by_nomination = Nadie se inscribe por sí mismo; los coordinadores designan y los responsables añaden a personas a mano.
delegations-save = Guardar

## Somebody registers another person: the fields, and what can be wrong with them.
another-name-hint = Tal como debe figurar en el distintivo. Basta con un nombre.
another-email-hint = La persona recibe allí la respuesta y su propio enlace.
another-role = Participa como
another-mode = Modo de participación
another-gender-hint = Déjelo sin indicar si la persona no lo declararía.
another-gender-empty = No indicado
another-organization-hint = Déjelo vacío si la persona no procede de ninguna, con el tipo «Otro».
another-country-hint = Déjelo vacío para una organización internacional.
another-wrong-name-missing = Introduzca el nombre de la persona.
another-wrong-name-too_long = Reduzca el nombre de la persona a 300 caracteres.
another-wrong-name-invalid = Introduzca un nombre de persona que contenga letras.
another-wrong-email-missing = Introduzca la dirección de correo electrónico de la persona.
another-wrong-email-invalid = Compruebe la dirección de correo electrónico de la persona. Tiene la forma nombre@example.org.
another-wrong-organization_kind-missing = Elija el tipo de organización.
another-wrong-organization-missing = Introduzca el nombre de la organización.
another-wrong-organization-too_long = Reduzca el nombre de la organización a 500 caracteres.
another-wrong-country-missing = Elija el país o territorio representado. Solo las organizaciones internacionales lo dejan vacío.
another-wrong-country-invalid = Elija un país o territorio de la lista.
another-wrong-role-missing = Elija como qué participa la persona.
another-wrong-mode-missing = Elija cómo participa la persona.
another-wrong-language-missing = Elija el idioma de los correos electrónicos de la persona.
another-wrong-gender-invalid = Elija un género de la lista o no lo indique.

## The own page of somebody whom another registered. $who: who did, such as "Awa Ndiaye, focal point of the delegation (Administration of Senegal)"
another-registered_you = { $who } le ha inscrito en este evento.
another-answer = Indique que participa y acepta que sus datos que figuran abajo se utilicen para organizar el evento; o rechácelo, y su plaza pasará a otros. Puede corregir los errores y borrarlo todo en cualquier momento.
another-agree = Participo y acepto
another-refuse = No participo
another-agreed = Gracias: hemos tomado nota de que participa.
another-by = Inscripción realizada por { $who }
# $status: code of the mail server, such as 5.1.1
another-returned = Los correos a quien inscribió a esta persona son devueltos ({ $status })
another-origin = { $who } le ha inscrito
