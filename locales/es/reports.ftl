### Reports to the governing bodies, as documents of the Union print them.

## Header and box

report-organization = Unión Internacional de Telecomunicaciones
# $body: name of the governing body; $meeting: short name of its meeting, such as WTSA-24
# Assemblies carry their Spanish short name; other meetings stay as given.
report-session =
    { $body } ({ $meeting ->
        [WTSA-08] AMNT-08
        [WTSA-12] AMNT-12
        [WTSA-16] AMNT-16
        [WTSA-20] AMNT-20
        [WTSA-24] AMNT-24
        [WTSA-28] AMNT-28
       *[other] { $meeting }
    })
# $place: city and country; $dates: a span of days
report-place-dates = { $place }, { $dates }
report-dates-open = Lugar y fechas por confirmar
report-dates-from = a partir del { $day }
# $suffix: the letter of the document's language
report-number = Documento [número]-{ $suffix }
report-original = Original: elaborado a partir de los datos registrados, en seis idiomas
report-source-wtsa-98 = Director de la Oficina de Normalización de las Telecomunicaciones, en colaboración con los Directores de la Oficina de Desarrollo de las Telecomunicaciones y de la Oficina de Radiocomunicaciones
report-source-council-197 = Informe del Secretario General
report-source-pp-197 = Informe del Consejo
report-summary = Resumen
report-summary-wtsa-98 = En el presente documento se informa de los progresos realizados en la organización de foros, seminarios y talleres sobre Internet de las cosas y ciudades y comunidades inteligentes y sostenibles, con miras a crear capacidad en los países en desarrollo.
report-summary-council-197 = En el presente documento se informa de los resultados de la aplicación de la Resolución 197 de la Conferencia de Plenipotenciarios, relativa a Internet de las cosas y las ciudades y comunidades inteligentes y sostenibles.
report-summary-pp-197 = En el presente documento se informa a la Conferencia de Plenipotenciarios de la aplicación de su Resolución 197, relativa a Internet de las cosas y las ciudades y comunidades inteligentes y sostenibles.
# $events, $participations, $people, $countries: numbers. Four separate figures.
report-summary-figures = Eventos de creación de capacidad: { $events }. Participaciones: { $participations }. Personas distintas: { $people }. Estados Miembros representados: { $countries }.
# $events: a number
report-summary-unknown = Eventos de creación de capacidad: { $events }. No se ha registrado la asistencia a ninguno de ellos, por lo que no se conocen las participaciones, las personas ni los Estados Miembros representados.
report-action = Acción solicitada
report-action-wtsa-98 = Se invita a la Asamblea a tomar nota del presente documento.
report-action-council-197 = Se invita al Consejo a tomar nota del presente documento.
report-action-pp-197 = Se invita a la Conferencia a tomar nota del presente documento.
report-references = Referencias
report-references-wtsa-98 = Resolución 98 de la AMNT
report-references-council-197 = Resolución 197 de la Conferencia de Plenipotenciarios
report-references-pp-197 = Resolución 197 de la Conferencia de Plenipotenciarios
report-page = { "Página " }
report-page-of = { " de " }

## Sections

report-introduction = Introducción
report-introduction-wtsa-98 = En la Resolución 98 de la AMNT se encarga al Director de la Oficina de Normalización de las Telecomunicaciones que, en colaboración con los Directores de las demás Oficinas, informe a la próxima Asamblea de los progresos realizados en la organización de foros, seminarios y talleres para crear capacidad en los países en desarrollo.
report-introduction-council-197 = En la Resolución 197 de la Conferencia de Plenipotenciarios se encarga al Secretario General que presente cada año al Consejo un informe sobre los resultados de la aplicación de dicha Resolución.
report-introduction-pp-197 = En la Resolución 197 de la Conferencia de Plenipotenciarios se encarga al Consejo y al Secretario General que presenten a la próxima Conferencia de Plenipotenciarios un informe sobre la aplicación de dicha Resolución.
# $from, $to: days
report-period = El presente documento abarca los eventos cuyo primer día es el { $from } o una fecha posterior, pero anterior al { $to }.
report-definition-itu = Por «países en desarrollo» se entienden los países menos adelantados, los pequeños Estados insulares en desarrollo, los países en desarrollo sin litoral y los países con economías en transición, así como todos los demás países clasificados en desarrollo por las Naciones Unidas (norma M49, en su versión de diciembre de 2021).
report-definition-footnote-four = Por «países en desarrollo» se entienden los países menos adelantados, los pequeños Estados insulares en desarrollo, los países en desarrollo sin litoral y los países con economías en transición.
report-overview = Eventos celebrados
# $total, $capacity, $days: numbers
report-overview-events =
    { $total ->
        [0] No se celebró ningún evento en el periodo abarcado por el informe.
        [one] Se celebró un evento en el periodo abarcado por el informe; eventos de creación de capacidad: { $capacity }; días de eventos: { $days }.
        [many] Se celebraron { $total } de eventos en el periodo abarcado por el informe; eventos de creación de capacidad: { $capacity }; días de eventos: { $days }.
       *[other] Se celebraron { $total } eventos en el periodo abarcado por el informe; eventos de creación de capacidad: { $capacity }; días de eventos: { $days }.
    }
# $events, $joint: numbers
report-sector-events =
    { $events ->
        [0] En el periodo abarcado por el informe no se celebró ningún evento de este Sector del que existan cifras.
        [one] Se celebró un evento; eventos conjuntos con otro Sector: { $joint }.
        [many] Se celebraron { $events } de eventos; eventos conjuntos con otro Sector: { $joint }.
       *[other] Se celebraron { $events } eventos; eventos conjuntos con otro Sector: { $joint }.
    }
# $more: number of events
report-sector-more =
    { $more ->
        [one] En el Anexo A figura otro evento.
        [many] En el Anexo A figuran otros { $more } de eventos.
       *[other] En el Anexo A figuran otros { $more } eventos.
    }
# $activities: number of records
report-sector-activities =
    { $activities ->
        [one] Consta otra actividad:
        [many] Constan otros { $activities } de actividades:
       *[other] Constan otras { $activities } actividades:
    }
report-sector-unsure = Registrados sin fecha, o con una fecha que solo en parte está en el periodo, y no contados:
# Follows the title of an event. $kind, $dates, $place: words. Begins with a space.
report-event-facts = { " " }({ $kind }; { $dates }; { $place }).
# Follows the title of an activity. $facts: kind, number, stage and date. Begins with a space.
report-activity-facts = { " " }({ $facts })
report-place-unknown = lugar no indicado
# Begins with a space. $people, $countries: numbers
report-event-people =
    { " " }{ $people ->
        [one] Participó una persona
        [many] Participaron { $people } de personas
       *[other] Participaron { $people } personas
    } ({ $countries ->
        [0] ningún país indicado
        [one] un país o territorio
        [many] { $countries } de países y territorios
       *[other] { $countries } países y territorios
    }).
# Begins with a space. $people: a number already written out
report-event-stated = { " " }Recuento indicado, sin desglosar: { $people }.
# $countries: a number
report-event-stated-countries = { " " }Países indicados: { $countries }.
# Begins with a space. $people: a number already written out; $countries: a number
report-stated-people-countries =
    { " " }Recuento indicado, sin desglosar: { $people }, de { $countries ->
        [one] un país
        [many] { $countries } de países
       *[other] { $countries } países
    }.
# Begins with a space. $countries: a number
report-stated-countries = { " " }Número de países indicado: { $countries }; recuento no indicado.
report-event-no-figures = { " " }Asistencia no registrada.
report-event-joint = { " " }Evento conjunto.
report-participation = Participación
# $participations, $people, $days: numbers
report-participation-whole = Participaciones (una persona en un evento): { $participations }. Personas distintas: { $people }. Días de asistencia: { $days }.
# $onsite, $remote, $both, $unknown: numbers
report-participation-modes = Presencial: { $onsite }. A distancia: { $remote }. Ambas cifras incluyen a quienes participaron de las dos formas: { $both }. No consta: { $unknown }.
# $events, $people: numbers
report-participation-stated = Eventos cuyas fuentes solo indican un recuento: { $events }. Recuento indicado, sin desglosar: { $people }. No figura en ningún cuadro por región o por categoría de países.
# $events: a number
report-participation-unknown = No se ha registrado la asistencia a ninguno de los eventos contados ({ $events }). No se sabe quién participó: en los cuadros, «…» indica lo que no se conoce.
# $missing, $events: numbers
report-participation-lacking = Eventos contados sin asistencia ni recuento registrados: { $missing } de { $events }. No se sabe quién participó en ellos y no añaden nada a estas cifras.
report-reached = Países alcanzados
# $countries, $territories: numbers
report-reached-countries = Estados Miembros representados: { $countries }. Territorios representados, contados por separado: { $territories }.
report-reached-unknown = No se ha registrado la asistencia a ninguno de los eventos contados: un país que figura como aún no alcanzado puede haberlo sido.
# $missing, $events: numbers
report-reached-lacking = No se sabe quién participó en { $missing } de los { $events } eventos: un país que figura como aún no alcanzado puede haber participado en ellos.
# $count: a number; $list: names of countries
report-reached-stated = Países en desarrollo conocidos únicamente por recuentos indicados ({ $count }): { $list }.
report-not-reached = Países en desarrollo aún no alcanzados en el periodo abarcado por el informe ({ $count }): { $list }.
report-undated = Eventos sin fecha en el periodo abarcado por el informe
report-undated-why = Las fuentes no indican para estos eventos ningún día, mes o año comprendido en el periodo. Se enumeran a efectos de exhaustividad y no forman parte de ninguna otra cifra.
report-unsure = Sin fecha, o con una fecha que solo en parte está en el periodo; no se cuentan
report-planned = Eventos previstos
# $count: number of events
report-planned-why =
    { $count ->
        [one] Se anunció un evento que no consta como celebrado. No forma parte de ninguna cifra.
        [many] Se anunciaron { $count } de eventos que no constan como celebrados. No forman parte de ninguna cifra.
       *[other] Se anunciaron { $count } eventos que no constan como celebrados. No forman parte de ninguna cifra.
    }
report-follow-up = Seguimiento de la Resolución
report-follow-up-how = Para cada párrafo se indica el número de actividades registradas que responden a él en el periodo abarcado por el informe.
# $from, $to: days; $events, $participations, $people: numbers
report-trend = A efectos de comparación, cifras del periodo comprendido entre el { $from }, inclusive, y el { $to }, no inclusive: eventos, { $events }; participaciones, { $participations }; personas distintas, { $people }. Se han aplicado las mismas reglas.

## Tables

report-table-before = { "Cuadro T" }
report-table-after = { " – " }
report-t1 = Eventos por tipo y Sector
report-t1-note = Un evento de varios Sectores figura en la columna de cada uno de ellos y en la columna «Conjunto», y una sola vez en el total.
report-t2 = Eventos por región del país anfitrión
report-t2-note = No se incluyen los días de los eventos cuya duración no se conoce.
report-t3 = Participaciones por región
report-t3-note = Región en el primer día del evento. Una persona que haya participado desde dos regiones se cuenta en cada una de ellas, y una sola vez en el total. No se incluyen los días que no se conocen.
report-t4 = Participaciones por categoría de países
# $overcount: a number already written out, or a mark
report-t4-overcount = Las categorías se solapan, por lo que sus filas no pueden sumarse: en conjunto, cuentan { $overcount } participaciones más de una vez.
report-t5 = Países y territorios alcanzados
report-t5-note = No es Estado Miembro en el último día del periodo abarcado por el informe.
# What a short name in a narrow column stands for
report-short = { $short }: { $name }
report-short-joint = { "; " }
report-t11 = Párrafos de la Resolución y actividades registradas que responden a ellos
report-t11-note = Los textos de los párrafos son resúmenes; varios proceden de propuestas de modificación de la Resolución, como indica su referencia.
report-kind = Tipo
report-joint = Conjunto
report-total = Total
report-host-region = Región del país anfitrión
report-online = En línea
report-no-host = País anfitrión no indicado
report-no-region = Sin región: organizaciones internacionales, país no indicado, territorios sin región
report-events = Eventos
report-days = Días
report-in-developing = De los cuales en un país en desarrollo
report-region = Región
report-class = Categoría
report-classes = Categorías
report-country = País o territorio
report-participations = Participaciones
report-people = Personas distintas
report-women = Mujeres
report-men = Hombres
report-other = Otro
report-not-stated = No indicado
report-countries = Países
report-territories = Territorios
report-days-attended = Días de asistencia
report-developing = Países en desarrollo, cada uno contado una vez
report-first-time = Primera vez
report-yes = Sí
report-no = No
report-none = –
report-unknown = …
report-suppressed = ••
# $number: a number already written out
report-inexact = alrededor de { $number }
report-inexact-over = más de { $number }
report-inexact-nearly = casi { $number }
report-paragraph = Párrafo
report-asks = Destinatario y objeto del encargo
report-records = Actividades registradas
report-records-named = Últimos registros
# $count: number of records that are not named. The last part of an enumeration of references.
report-records-more = { $count } más
report-due = Informe previsto
# $report: the kind of report; $meeting: the meeting that receives it
report-due-to = { $report }: { $meeting }
report-last = Última fecha
report-status = Estado
report-event = Evento
report-sectors = Sectores
report-dates = Fechas
report-place = Lugar
report-countries-reached = Países y territorios
report-stated = Indicado, sin desglosar
report-contents = Índice
report-t6-note = Las horas, las personas formadas y certificadas y las notas son las indicadas para la formación; lo que no se indica no se conoce.
report-t7 = Becas y asistencia directa
report-t7-note = La columna «Solicitada» recoge las becas sobre las que aún no se ha decidido, y la columna «Utilizada» las concedidas a personas que participaron. La asistencia directa se enumera, no se cuenta.
report-fellowship-used = Utilizada
report-t8 = Publicaciones, Recomendaciones, Suplementos y otras actividades registradas
report-t9 = Proyectos piloto y evaluaciones de indicadores fundamentales de rendimiento por ciudad
report-t10 = Asociados
report-t10-note = Un evento se cuenta una vez por cada uno de sus asociados. Los asociados de un evento principal lo son de los eventos que dependen de él.
report-t12 = Evolución respecto del periodo anterior
report-t14 = Cifras globales
report-t15 = Inscripciones por estado
report-t15-note = Inscripciones en los eventos contados, en todas las funciones, incluidas las que no se cuentan.
report-t18 = El presente informe
report-languages = Idiomas
report-title = Título
report-number-of = Número
report-standard = Norma
report-group = Grupo
report-share = { " " }({ $count } %)
report-stage = Etapa
report-date = Fecha
report-city = Ciudad
report-partner = Asociado
report-partner-kind = Tipo de organización
report-figure = Indicador
report-value = Valor
report-this-period = Este periodo
# $from, $to: days; the heading of a column
report-previous-period = Del { $from } inclusive al { $to } no inclusive
report-state = Estado
report-missing = Datos que faltan
report-events-total = Eventos de todo tipo
report-events-capacity = Eventos de creación de capacidad
report-events-days = Días de eventos
report-member-states = Estados Miembros representados
report-territories-represented = Territorios representados
# $mode: how people took part, as in the list attendance_mode
report-participations-mode = Participaciones: { $mode }
report-stated-only-events = Eventos con solo un recuento indicado
report-stated-only-people = Recuento indicado, sin desglosar
report-stated-only-countries = Número de países indicado
report-annex-figures = Otras cifras y actividades registradas
report-rules-version = Versión de las reglas de recuento
report-cutoff = Datos a fecha de (UTC)
report-digest = Resumen criptográfico de los datos (SHA-256)
# $rules: a number; $sentences: the rules that a table follows, whole sentences
report-rules-of = Reglas de recuento, versión { $rules }: { $sentences }
# Stands between two sentences.
report-sentence-joint = { " " }
# $report: the kind of report; $subject: name of a country, region, class or theme
report-title-statement = { $report }: { $subject }
# $meeting: the meeting that receives it, such as WTSA-28; $report: the kind of report
report-title-meeting = { $meeting }: { $report }
report-title-cut = { $report } – extracto: { $subject }
report-source-needs = Director de la Oficina de Desarrollo de las Telecomunicaciones, en colaboración con el Director de la Oficina de Normalización de las Telecomunicaciones
report-source-statement = Secretaría de la Unión
report-session-needs = Para los miembros de la Unión
report-summary-needs = En este documento se indica a qué países en desarrollo ha llegado la creación de capacidad sobre Internet de las cosas y las ciudades y comunidades inteligentes y sostenibles, y a cuáles no ha llegado todavía.
report-summary-not-reached = Estados Miembros en desarrollo a los que no se ha llegado en el periodo: { $count }.
# $subject: name of a country, region, class or theme
report-summary-statement = En este documento se expone lo que consta respecto de: { $subject }.
report-action-needs = Se invita a los miembros a tomar nota del presente documento y a comunicar sus necesidades.
report-action-statement = Este documento se presenta a título informativo.
report-references-needs = Resolución 98 de la AMNT; Resolución 85 de la CMDT
report-references-statement = Registros de eventos, inscripciones y actividades
report-introduction-needs = En la Resolución 98 de la AMNT y la Resolución 85 de la CMDT se encarga a los Directores que determinen las necesidades de los países en desarrollo en materia de Internet de las cosas y ciudades y comunidades inteligentes y sostenibles. En este documento se enumeran las necesidades expresadas por los países y sus solicitudes de apoyo para celebrar un evento, tal como están registradas para el periodo o sin fecha, y se muestra qué países participaron y cuáles no.
# $subject: name of a country or territory
report-introduction-country = Objeto: { $subject }. Los eventos son los que acogió, aquellos en los que alguien lo representó o aquellos respecto de los cuales una fuente indica participantes procedentes de él. Solo se cuentan las personas que lo representaron; lo mismo se aplica a las becas y los recuentos indicados. Los recuentos indicados de eventos sin fecha se refieren al evento entero.
# $subject: name of a region or of a class of countries
report-introduction-places = Objeto: { $subject }. Los eventos son los que acogió un país de este grupo, aquellos en los que alguien representó a un país del grupo o aquellos respecto de los cuales una fuente indica participantes procedentes de él; la pertenencia al grupo es la del primer día del evento. Solo se cuentan las personas que representaron a uno de esos países; lo mismo se aplica a las becas y los recuentos indicados. Los recuentos indicados de eventos sin fecha se refieren al evento entero.
# $subject: name of a theme
report-introduction-theme = Objeto: { $subject }. Los eventos son los que tratan este tema o dependen de un evento que lo trata; se cuentan todas las personas que participaron en ellos. Las demás actividades registradas, las necesidades y las solicitudes son las que tratan este tema.
# $subject: what it is
report-introduction-events = Objeto: { $subject }. Los eventos son los que llevan esta indicación, o los que dependen de uno que la lleva y no indican otra cosa; se cuentan todas las personas que participaron en ellos. Las demás actividades registradas no llevan esta indicación y no se enumeran.
# $subject: name of a country, a region or a class of countries
report-unlisted = En esta versión pública solo se cuentan y enumeran los eventos celebrados en el lugar de que se trata ({ $subject }) o para los que una fuente lo menciona. No se indica a qué eventos acudieron personas de allí, ya que señalaría a unas pocas personas.
report-cut = El presente documento es un extracto del informe y no lo sustituye. { $subject }: los eventos son aquellos de los que así consta, o que dependen de un evento de ese tipo sin indicar ellos mismos otra cosa; se cuenta a todas las personas que participaron en ellos. De las demás actividades registradas, las necesidades y las solicitudes no consta, y no se enumeran. Lo que se dice de los párrafos de las resoluciones, de las lagunas, de los países alcanzados y no alcanzados y del periodo anterior se refiere únicamente a estos eventos.
report-summary-cut = Extracto: { $subject }. Todas las cifras se refieren únicamente a estos eventos.
# $name: what it is called; $code: its number
report-subject-scope = Alcance: { $name }
report-subject-itu_role = Función de la UIT: { $name }
report-subject-sdg = ODS { $code }: { $name }
report-subject-action_line = Línea de acción { $code } de la CMSI: { $name }
# Begins with a space. After the title of an event.
report-event-hidden = { " " }El número de participantes se oculta para no señalar a nadie.
report-t19 = Países en desarrollo aún no alcanzados
report-t19-note = Estados Miembros en el último día del periodo, sin participación propia; región y categorías en esa fecha.
report-named = Mencionado en un recuento indicado

## Annexes

# $letter: A, B, C
report-annex = Anexo { $letter }
report-annex-events = Eventos en que se basan las cifras
report-no-events = No se celebró ningún evento en el periodo abarcado por el informe.
report-annex-method = Método y lagunas en los datos
report-method = Método
# $rules: a number; $cutoff, $made: moments in UTC
report-method-made = Reglas de cómputo, versión { $rules }. Fecha de cierre de los datos: { $cutoff } UTC. Fecha de elaboración del documento: { $made } UTC.
report-method-digest = Huella digital (SHA-256) de los datos en que se basa el presente documento:
report-method-rules = Se han aplicado las reglas siguientes:
report-rule-1 = La región y la categoría son las del país representado en el primer día del evento.
report-rule-2 = Las participaciones y las personas distintas son cifras independientes.
report-rule-3 = Las categorías se solapan; los países en desarrollo se cuentan como un solo grupo, cada persona y cada país una sola vez.
report-rule-4 = Las funciones que se cuentan son las de participante, becario, orador, moderador e instructor.
report-rule-5 = Tanto las cifras presenciales como las cifras a distancia incluyen a quienes participaron de las dos formas.
report-rule-6 = Un día en que una persona asistió al menos a una sesión es un día de asistencia.
report-rule-7 = Los recuentos que una fuente se limita a indicar se presentan por separado y nunca se reparten entre regiones o categorías.
report-rule-8 = Lo desconocido no equivale a cero: lo que no se indica o no se registra tiene una columna propia o figura en la lista que aparece más adelante.
report-rule-9 = Los territorios se cuentan aparte de los Estados; los participantes de organizaciones internacionales no tienen región ni categoría.
report-rule-10 = En los documentos destinados al público se ocultan las cifras por país, por género o por año que apunten a menos de tres personas, y todas las demás que sea necesario ocultar para que aquellas no puedan averiguarse por sustracción.
report-rule-11 = Se cuentan los eventos celebrados cuyo primer día está comprendido en el periodo y que no agrupan otros eventos.
report-rule-12 = Un párrafo se considera cumplido cuando responde a él un evento celebrado, o una actividad registrada cuya fecha ha llegado y que no está prevista, ni en curso, ni pendiente de aprobación.
report-rule-13 = Las demás actividades registradas, las necesidades y las solicitudes se enumeran si su fecha está comprendida en el periodo, o si no se conoce o no es lo bastante precisa para determinarlo.
# $list: names of countries
report-unconfirmed = La graduación prevista de los países siguientes, por la que saldrían de la categoría de países menos adelantados, no está confirmada; siguen contándose en esa categoría: { $list }.
report-gaps = Lagunas en los datos
report-gaps-none = No falta ningún dato.
# $count: number of events
report-gaps-some =
    { $count ->
        [one] Faltan datos de un evento:
        [many] Faltan datos de { $count } de eventos:
       *[other] Faltan datos de { $count } eventos:
    }
# $number: number of the document with its revision; $suffix: the letter of the document's language
report-number-given = Documento { $number }-{ $suffix }
# $revision: such as Rev.1; $suffix: the letter of the document's language
report-number-revised = Documento [número]({ $revision })-{ $suffix }
# $item: an agenda item, such as PL 1.14
report-agenda-item = Punto del orden del día: { $item }
# $language: name of a language
report-original-language = Original: { $language }
report-declared = Los siguientes datos se declararon no disponibles, por los motivos que se indican:
# Follows the title of an event. $gap: what is missing; $reason: a text of staff. Begins with a space.
report-declared-reason = { " " }({ $gap }): { $reason }
# $place, $dates: words; $people, $countries: numbers
report-training-people =
    Se impartió formación en { $place } ({ $dates }) para { $people ->
        [one] un participante
       *[other] { $people } participantes
    } { $countries ->
        [0] (país no indicado)
        [one] de un país o territorio
       *[other] de { $countries } países y territorios
    }.
# $place, $dates: words; $people: a number already written out
report-training-stated = Se impartió formación en { $place } ({ $dates }). Recuento indicado, sin desglosar: { $people }.
report-training-online-people =
    Se impartió formación en línea ({ $dates }) para { $people ->
        [one] un participante
       *[other] { $people } participantes
    } { $countries ->
        [0] (país no indicado)
        [one] de un país o territorio
       *[other] de { $countries } países y territorios
    }.
# $dates: words; $people: a number already written out
report-training-online-stated = Se impartió formación en línea ({ $dates }). Recuento indicado, sin desglosar: { $people }.

## What countries need and ask for, and what came of trainings.
report-asked = Necesidades y solicitudes de los países
# $needs: number of needs; $requests: number of requests
report-asked-found = Registradas para el periodo o sin fecha: necesidades { $needs }, solicitudes de apoyo para celebrar un evento { $requests }.
report-needs_stated = Necesidades expresadas
report-requests = Solicitudes de apoyo
report-t22 = Necesidades expresadas por los países
report-t22-note = Según la fuente; también se incluye lo que no tiene fecha.
report-t23 = Solicitudes de apoyo para celebrar un evento
report-theme = Tema
report-priority = Prioridad
report-source = Fuente
report-need = Necesidad
report-programme = Programa y nivel
report-hours = Horas
report-trained = Formados (indicado)
report-certified = Certificados (indicado)
report-score-before = Nota media antes
report-score-after = Nota media después

# Pictures.
report-figure-before = { "Figura " }
report-picture-women = Mujeres entre quienes indican su género, por región
report-picture-women-description = Una barra por región, cuya longitud es el porcentaje de mujeres. Las cifras figuran en el cuadro T3.
report-picture-share = { $of }: { $share }
report-picture-regions = Participaciones por región y año
report-picture-regions-description = Un grupo de barras por región, una barra por año, todas a la misma escala. Las cifras figuran en el cuadro T24.
report-picture-classes = Participaciones por categoría de país y año
report-picture-classes-description = Un grupo de barras por categoría, una barra por año, todas a la misma escala. Las cifras figuran en el cuadro T24.
report-picture-countries = Países alcanzados
report-picture-countries-description = Un cuadrado por Estado Miembro, por región. Un cuadrado relleno con borde continuo es un país del que participó al menos una persona; uno punteado aún no se ha alcanzado. Los países alcanzados figuran en el cuadro T5.
report-t24 = Participaciones por región, categoría de país y año
report-t24-note = Del primer y del último año solo cuentan los días del periodo. Las categorías se solapan y no se suman.

## What was aimed at.
report-t25 = Metas y resultados
report-t25-note = Las metas son las fijadas exactamente para este periodo. Los porcentajes se redondean a enteros; no hay porcentaje cuando la meta es cero o el resultado está oculto.
report-t26 = Evaluaciones
report-t26-note = Las respuestas y sus medias son las indicadas para el evento; lo que no se indica no se conoce.
report-mean = Media
report-answers = Respuestas
report-target = Meta
report-result = Resultado
# Heading of a column of whole percents
report-share-reached = Alcanzado (%)
