places-at_most = { $whom }: como máximo { $places }
places-kept = { $whom }: { $places } en reserva
places-kept_until = { $whom }: { $places } en reserva hasta el { $until }
places-places =
    { $count ->
        [one] una plaza
        [many] { $count } de plazas
       *[other] { $count } plazas
    }
places-percent = { $percent } % de las plazas
places_each-country = Cada país
places_each-administration = Administración de cada país
places_each-region = Cada región
places_each-gender = Cada género
places_each-organization_kind = Cada tipo de organización
places-quotas = Cupos
places-quotas_help = Un límite indica cuántas personas de un grupo pueden venir como máximo. Las plazas en reserva se guardan para un grupo, hasta una fecha si usted la indica. Varios cupos rigen a la vez; quien no puede tener plaza espera y se le ofrece la siguiente que le corresponda.
places-no_quotas = No hay cupos: quien llega primero tiene plaza.
places-quota = Cupo
places-taken = Plazas ocupadas
places-fullest = { $taken } en el grupo más lleno
places-change = Cambiar
places-remove = Quitar
places-remove_quota = Quitar: { $quota }
places-new_quota = Un cupo más
places-add = Añadir
places-save = Guardar
places-choose = Elegir
places-no_country = Ninguno
places_field-rule = Regla
places_field-amount = Cuántas
places_field-whom = Para quién
places_field-country = O para un solo país
places_field-until = En reserva hasta
places_hint-amount = Un número de plazas, o una proporción como 40%
places_hint-until = Solo para plazas en reserva; desde ese día todos pueden tenerlas
places_rule-at_most = Como máximo este número
places_rule-kept = Este número en reserva
places-wrong_amount = Escriba un número de plazas, o una proporción como 40%.
places-same = Ya hay un cupo así para este grupo; quítelo primero.
places-waits_no_longer = Esta persona ya no espera: la lista muestra la situación actual.
places-moved_meanwhile = Alguien fue movido desde que abrió la lista. Abajo figura tal como está ahora; envíe de nuevo si la posición sigue siendo válida.
places-until_kept = Una fecha límite solo vale para plazas reservadas.
places-one_group = Elija un grupo o un país, no ambos.
places_wrong-kept_for_each = Se pueden reservar plazas para un grupo, no para cada uno de varios.
places_wrong-no_capacity = Fije primero el número de plazas del evento.
places_wrong-more_than_capacity = El evento no tiene tantas plazas.
places-offers = Ofertas a la lista de espera
places-offer_hours = Horas de validez de una oferta
places-offer_hours_help = Entre 1 y 720. Una oferta termina a más tardar cuando empieza el evento; la plaza que nadie toma pasa a la persona siguiente.
places-waiting = Lista de espera
places-waiting_help = Las plazas libres se ofrecen en este orden en menos de un minuto, por correo electrónico. Quien está detenido por un cupo conserva su turno.
places-in_line =
    { $count ->
        [0] Nadie espera.
        [one] Espera una persona.
        [many] Esperan { $count } de personas.
       *[other] Esperan { $count } personas.
    }
places-were_offered =
    { $count ->
        [0] No se pudo ofrecer ninguna plaza.
        [one] Se ofreció una plaza.
        [many] Se ofrecieron { $count } de plazas.
       *[other] Se ofrecieron { $count } plazas.
    }
places-offered_until = Ofrecida hasta el { $until }
places-held_for_others = Las plazas que quedan están reservadas para otros
places-why_full = Todas las plazas están ocupadas por el momento.
places-why_limit = Las plazas para su grupo están ocupadas por el momento ({ $quota }).
places-why_kept = Las plazas que quedan por el momento están reservadas para otras personas.
places-why_order = Las plazas libres se ofrecen en el orden de la lista de espera.
places_column-position = Puesto
places_column-name = Nombre
places_column-country = País
places_column-organization = Organización
places_column-since = Espera desde
places_column-note = Nota
places-offer_now = Ofrecer ahora las plazas libres
places-move = Mover a una persona
places_field-registration = Quién
places_field-position = Al puesto
places_field-reason = Por qué
places-move_help = Consta en el registro de auditoría.
places-move_here = Mover
places-offer = Hay una plaza libre para usted. Es suya si la toma antes del { $until }; después pasará a la persona siguiente.
places-accept = Tomar la plaza
places-decline = Cederla a la persona siguiente
places-accepted = La plaza es suya. Se lo confirmamos por correo.
places-declined = Ha cedido la plaza. Se lo confirmamos por correo.
places-offer_over = Esta oferta ya no es válida.
places-no_place_for = No quedan plazas para este grupo: perdería la suya. Escriba a los organizadores.
