### People across events: finding them, their history, pairs that could be one person, merging two.

people-title = Personas
people-text = Nombre o correo electrónico
people-any = Todas
people-show = Mostrar
people-name = Nombre
people-email = Correo electrónico
people-country = País
people-countries = Países
people-organization = Organización
people-organizations = Organizaciones
people-registrations = Inscripciones
# Heading of a column: dates of the latest event
people-last = Último evento
# $count: number of people
people-found =
    { $count ->
        [0] Ninguna persona coincide con la búsqueda.
        [one] Una persona
       *[other] { $count } personas
    }
# $count: how many were counted
people-found_more = Más de { $count } personas. Precise la búsqueda.
# $count: number of registrations that the reader may see
people-registrations_count =
    { $count ->
        [0] Ninguna inscripción
        [one] Una inscripción
       *[other] { $count } inscripciones
    }
people-unseen = Algunas personas son tan recientes que esta lista aún no las muestra. Vuelva a consultarla dentro de un minuto.
# A link. $count: number of pairs of people
people-pairs_waiting =
    { $count ->
        [one] Una pareja podría ser la misma persona
       *[other] { $count } parejas podrían ser la misma persona
    }
# $name: a person's name
people-compare_with = Elija con quién comparar a { $name }.
# A button beside a person
people-compare = Comparar
# The spoken label of the button. $name: a person's name
people-compare_this = Comparar: { $name }
# The same for two people. $one, $other: names
people-compare_two = Comparar: { $one } y { $other }

## Pairs that could be one person.
people-pairs = Posibles duplicados
people-pairs_help = Estas personas tienen algo en común. Nada se fusiona automáticamente: examine cada pareja y fusiónela o indique que no es la misma persona.
# $count: number of pairs
people-pairs_found =
    { $count ->
        [0] Ninguna pareja espera una decisión.
        [one] Una pareja
       *[other] { $count } parejas
    }
# $count: how many were counted
people-pairs_more = Más de { $count } parejas
people-pair_one = Primera persona
people-pair_other = Otra persona
people-pair_reason = Motivo
people-pair_decide = Decisión
people-reason-same_email = Mismo correo electrónico
people-reason-same_name_country = Mismo nombre y mismo país
people-reason-same_name_organization = Mismo nombre y misma organización
people-reason-close_spelling = Nombres de grafía muy parecida
people-not_the_same = No es la misma persona
# The spoken label of the button. $one, $other: names
people-not_the_same_two = No es la misma persona: { $one } y { $other }
people-not_the_same_help = Si se trata de dos personas, indíquelo: no se volverán a proponer.
people-told_apart = Queda anotado: estas dos personas no se volverán a proponer.

## One person.
people-since = Registrada desde
people-identities = Correo y nombre indicados juntos
people-references = Referencias en los ficheros
people-event = Evento
people-dates = Fechas
people-role = Función
people-state = Estado
people-attendance = Asistencia
people-fellowship = Beca
# $mode: how the person took part; $count: number of days
people-attended =
    { $count ->
        [one] { $mode }, un día
       *[other] { $mode }, { $count } días
    }
people-mails = Correos electrónicos
people-mail = Correo electrónico
people-recipient = Destinatario
people-when = Hora
people-merge_with = Fusionar con otra persona
# $count: number of people
people-could_be =
    { $count ->
        [one] Una persona podría ser la misma
       *[other] { $count } personas podrían ser la misma
    }
people-merges = Personas fusionadas
# $when: a moment; $who: address of an officer
people-merged_by = { $when }, { $who }
# In place of the name of somebody who was merged long ago
people-forgotten = Nombre que ya no se conserva
people-undo = Deshacer la fusión
# The spoken label of the button. $name: a person's name
people-undo_this = Deshacer la fusión: { $name }
# $when: a moment
people-undo_until = Posible hasta { $when }
people-undone = La fusión se ha deshecho. Las dos personas vuelven a existir.
people-merged_now = Las dos son ahora una sola persona.

## What could not go back when a merge was undone.
people-left-name = El nombre se modificó después de la fusión y queda como está.
people-left-email = El correo electrónico se modificó después de la fusión y queda como está.
people-left-registration = Una inscripción que se había trasladado ya no existe.
people-left-place = Una inscripción que la fusión había retirado sigue retirada: se modificó después, la plaza está ocupada o el evento ya ha pasado.
people-left-since = Las inscripciones hechas después de la fusión quedan con esta persona.

## Why a merge is not undone.
people-refused-too_late = La fusión ya no puede deshacerse: han pasado 30 días.
people-refused-merged_since = Esta persona se fusionó después con otra. Deshaga primero esa fusión.
people-refused-other_sector = Una de las inscripciones corresponde a un evento que su cuenta no abarca. Consulte a un administrador.
people-refused-unknown = Esa fusión no existe o ya se deshizo.

## The form of a merge.
people-merge_title = Fusionar dos personas
# $one: name of the person who stays; $other: name of the person who is merged
people-merge_help = { $other } pasa a ser { $one }: una sola persona con las inscripciones de ambas. Las cifras la cuentan una vez, también en los expedientes cerrados.
# Headings: the person who stays, and the one who goes into it
people-kept = Persona que se conserva
people-merged = Persona que se fusiona
people-swap = Conservar a la otra persona
people-choose_values = ¿Qué valores son correctos?
people-nothing = No indicado
people-moves = Lo que se traslada
people-moves_nothing = No se traslada ninguna inscripción.
people-moves_help = También se traslada lo que se indicó de la persona: correos y nombres, y referencias en los ficheros. Cada inscripción conserva lo que se escribió en ella.
people-same_event = Ambas están inscritas en el mismo evento
people-one_must_go = Una persona conserva una sola plaza. Elija qué inscripción se conserva; la otra se retira y no se envía ningún correo.
people-both_stay = Ambas se conservan y cuentan como una participación.
people-choose_stays = Elija cuál de las dos inscripciones se conserva.
people-undo_help = La fusión puede deshacerse durante 30 días.
people-merge = Fusionar
people-overtaken = Algo ha cambiado desde que abrió esta página. Compruébelo antes de fusionar.
people-merged_already = Ya son una sola persona: alguien las fusionó entretanto.
# $sources: names of sources of files
people-told_apart_by = Ficheros de una misma fuente tienen una referencia para cada una, de modo que según la fuente son dos personas: { $sources }.
people-told_apart_before = { $who } indicó el { $day } que son dos personas.
people-not_covered = Una de ellas tiene una inscripción en un evento que su cuenta no abarca. Pida a un administrador que las fusione.
