### What the records of a period lack.

quality-title = Calidad de los datos
quality-help = Lo que falta en los registros de un periodo. Un informe solo se aprueba si cada evento está completo o si lo que le falta se ha declarado no disponible con un motivo.
quality-events = Eventos a los que les faltan datos
quality-none = A ningún evento del periodo le faltan datos.
quality-partly = Eventos con asistencia registrada en parte
quality-partly-help = Consta que alguien asistió y otros solo están confirmados. Si vinieron, faltan en las cifras; si no, indique que estuvieron ausentes.
# $count: a number of people
quality-partly-open = Confirmados, ni presentes ni ausentes: { $count }
# $count: a number of pairs
quality-pairs =
    { $count ->
        [0] No hay personas posiblemente duplicadas.
        [one] { $count } par de fichas puede ser la misma persona.
       *[other] { $count } pares de fichas pueden ser la misma persona.
    }
# $count: a number of pairs, in the hundreds
quality-pairs-more = Más de { $count } pares de fichas pueden ser la misma persona.
quality-graduations = Graduaciones previstas que nadie ha confirmado
quality-reason = Por qué no se pueden obtener los datos
quality-reason-hint = Marque arriba lo que falta. El motivo se imprime en el informe.
quality-declare = Declarar no disponible
quality-withdraw = Retirar las declaraciones
quality-mend = Completar
# Read out instead of "Mend". $gap: what is missing; $event: title of an event
quality-mend-about = Completar: { $gap } ({ $event })
# $reason: a text of staff; $by: an address
quality-declared = Declarado no disponible por { $by }: { $reason }
quality-error-reason = Diga por qué, con un máximo de 500 caracteres.
quality-error-gap = Marque de qué se trata.
quality-error-not_missing = Algo de lo marcado ya no falta, o nunca faltó. No se registró nada.
quality-done-declare = La declaración está registrada.
quality-done-withdraw = La declaración está retirada.
