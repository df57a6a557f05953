### Public figures.

figures-title = Cifras
figures-lead = Cuántas personas participaron en foros, seminarios, talleres y formaciones, y de qué regiones y países. Las cifras proceden de los expedientes cerrados y son las mismas que contienen los informes.
figures-rows = Filas
figures-columns = Columnas
figures-measure = Qué se cuenta
figures-nothing = Nada
figures-show = Mostrar
figures-counts-participations = Cada persona cuenta una vez por cada evento al que asistió.
figures-counts-people = Cada persona cuenta una vez en cada cifra, por muchos eventos a los que asistiera.
figures-counts-countries = Cada país del que participó al menos una persona cuenta una vez en cada cifra.
figures-counts-events = Foros, seminarios, talleres, formaciones y seminarios web cuyo expediente está cerrado.
figures-method = Cómo se obtienen las cifras
figures-no-table = Este cuadro no se publica, o no cuenta eso. Elija otras filas, otras columnas u otro recuento.
figures-near = Se publican los cuadros siguientes:
# Stands in a table in the place of a number.
figures-hidden = oculto
figures-hidden-why = «Oculto» no es cero: el número señala a menos de tres personas, o delataría otro que lo hace.
# The row or column of the sum.
figures-all = Total
# Heads the only row or column of a table that is cut by nothing there.
figures-number = Número
# $measure: what is counted; $rows: what it is cut by
figures-caption = { $measure } por { $rows }
# $measure: what is counted; $rows, $columns: what it is cut by
figures-caption-two = { $measure } por { $rows } y { $columns }
# $day: a day in words
figures-until = Se cuentan los expedientes cerrados hasta el { $day }.
figures-no-records = Todavía no se ha cerrado ningún expediente.
figures-csv = Este cuadro en CSV
figures-json = Todos los cuadros en JSON
figures-feed = Canal de noticias de las cifras (Atom)
figures-none-country = Organización internacional, o país no indicado
figures-none-theme = Sin tema
# $percent: a number
figures-percent = { $percent } %
figures-reached = alcanzado
figures-not-reached = todavía no alcanzado
# $region: name of a region; $count: how many of its countries are reached; $of: how many it has
figures-region-reached = { $region }: { $count } de { $of }
# $measure: what is counted; $rows, $columns: what it is cut by
figures-chart-time = { $measure } por { $rows } y { $columns }
figures-chart-time-description = Una hilera de barras por cada línea del cuadro siguiente, todas a la misma escala. Una barra discontinua está oculta.
# $measure: what is counted; $rows: what it is cut by
figures-chart-bars = { $measure } por { $rows }
figures-chart-bars-description = Una barra por cada línea del cuadro siguiente. Una barra discontinua está oculta.
figures-chart-women = Proporción de mujeres
figures-chart-women-description = Las mujeres entre quienes indican su género, en porcentaje, por cada línea del cuadro siguiente. Una barra discontinua está oculta.
figures-chart-map = Países alcanzados
figures-chart-map-description = Un cuadrado por Estado Miembro, por región. Un cuadrado lleno de borde firme es un país del que alguien participó; uno punteado todavía no se ha alcanzado.
axis-year = Año
axis-cycle = Ciclo de asamblea
axis-region = Región
axis-class = Categoría de países
axis-country = País
axis-theme = Tema
axis-gender = Género
measure-participations = Participaciones
measure-people = Personas
measure-countries = Países
measure-events = Eventos
figures-method-participations = Participaciones
figures-method-participations-text = Una participación es una persona en un evento. Cuenta si la persona vino, del todo o en parte, como participante, becario, orador, moderador o formador. No se cuentan los organizadores, la secretaría, los intérpretes ni el personal de apoyo. Quien solo se inscribió no cuenta. Los números de personas que una fuente indica sin nombres no están en estas cifras.
figures-method-people = Personas
figures-method-people-text = Cada persona cuenta una vez en cada cifra. Quien vino en varios años, o por varios países o temas, cuenta en cada uno de ellos y una vez en el total; por eso las filas pueden sumar más que el total.
figures-method-countries = Países
figures-method-countries-text = Los Estados Miembros de la UIT y el Estado de Palestina a los que alguien representó. Los territorios no se cuentan aquí; tienen filas propias en el cuadro por país.
figures-method-events = Eventos
figures-method-events-text = Los eventos de creación de capacidad: foros, seminarios, talleres, formaciones y seminarios web que se celebraron y cuyo expediente está cerrado. Un evento con varios temas cuenta en cada uno de ellos y una vez en el total.
figures-method-years = Años
figures-method-years-text = Un evento cuenta en el año de su primer día, con la precisión con que este se conozca. Una persona cuenta una vez en cada año y una vez en el conjunto de los años.
figures-method-places = Regiones, categorías y ciclos
figures-method-places-text = La región y la categoría de un país son las del primer día del evento. Las categorías se solapan; los países en desarrollo son las cuatro categorías y todos los demás que las Naciones Unidas clasifican como en desarrollo (M49), cada uno contado una vez. Un ciclo va de la apertura de una asamblea a la de la siguiente y lleva el nombre de la que lo cierra; un evento del que solo se conoce el año puede no pertenecer a ninguno.
figures-method-themes = Temas
figures-method-themes-text = Un evento tiene los temas que constan en su propia ficha y los del evento del que depende. Si tiene varios temas, cuenta en cada uno de ellos y una vez en el total; si no tiene ninguno, figura en una fila propia.
figures-method-genders = Género
figures-method-genders-text = Tal como las personas lo indican; nadie está obligado. Una persona tiene un solo género en todas las cifras, el último indicado.
figures-method-hidden = Cifras ocultas
figures-method-hidden-text = Se ocultan las cifras que señalan a menos de tres personas, y tantas otras como haga falta para que ninguna oculta pueda deducirse de todo lo que aquí se publica, sumando, restando o comparando. El cero se muestra: no señala a nadie. Los países por tema no se publican.
figures-method-source = De dónde vienen las cifras
figures-method-source-text = De los hechos que se escriben al cerrar el expediente de un evento, nunca de las inscripciones. Borrar a una persona no cambia ninguna cifra. Los mismos hechos dan en todas partes las mismas cifras; la huella bajo cada cuadro es la de todas las cifras juntas.
