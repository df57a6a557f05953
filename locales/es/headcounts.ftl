### Numbers of people without names, as sources state them.

headcounts-title = Recuentos
headcounts-help = Un recuento es un número de personas que una fuente indica sin dar nombres. Se recoge en los informes tal como se indicó y nunca se distribuye entre países o géneros.
headcounts-none = No hay ningún recuento registrado.
headcounts-conflict = Varias fuentes indican un total. Los informes utilizan el mayor hasta que usted elija uno.
headcounts-new = Nuevo recuento
headcounts-add = Añadir
headcounts-save = Guardar
headcounts-correct = Corregir
headcounts-remove = Eliminar
headcounts-choose = Utilizar este total
headcounts-change = Modificar
headcounts-exactly = Exactamente
headcounts-all = Todos
headcounts_field-qualifier = Grado de exactitud
headcounts_field-count = Personas
headcounts_field-countries = Número de países de procedencia
headcounts_field-country = De un solo país
headcounts_field-gender = De un solo género
headcounts_field-mode = Quiénes participaron
headcounts_field-source = Fuente
headcounts_hint-count = El cero también es un número; deje vacío este campo si solo se indican países
headcounts_hint-source = Por ejemplo, el número de un documento; una fuente indica cada número una sola vez
headcounts_column-people = Personas
headcounts_column-countries = Países
headcounts_column-of = Personas contadas
headcounts_column-source = Fuente
headcounts_column-chosen = Elegido por
# $qualifier: such as About; $count: number of people
headcounts-qualified = { $qualifier }: { $count }
headcounts-added = El recuento está registrado.
headcounts-saved = Guardado.
headcounts-removed = Se ha eliminado el recuento.
headcounts-chosen = Los informes utilizan este total.
headcounts-same_key = Ya hay registrado un recuento de la misma fuente para las mismas personas; corrija ese recuento.
headcounts-overtaken = Otra persona modificó entretanto este recuento. El formulario contiene lo que usted escribió; si vuelve a guardar, sustituirá los datos almacenados.
