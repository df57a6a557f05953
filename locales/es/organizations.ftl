### The managed list of organizations, and what to make of texts that people typed.

organizations-title = Organizaciones
organizations-new = Añadir una organización
organizations-edit = Organización
organizations-text = Cualquier nombre o sigla
organizations-any = Todas
organizations-show = Mostrar
organizations-name = Nombre
organizations-names = Nombre oficial
organizations-names_help = El nombre en al menos un idioma. Quien lea en otro idioma verá el nombre en inglés o, si no lo hay, el primero.
organizations-abbreviation = Sigla
organizations-aliases = Otros nombres
organizations-aliases_help = Uno por línea: nombres anteriores, otras grafías, otros idiomas. Los acentos, las mayúsculas y los signos no importan.
organizations-country = País
organizations-country_help = Déjelo en blanco para una organización internacional.
organizations-kind = Tipo
organizations-uses = Inscripciones
# $count: number of registrations
organizations-uses_count =
    { $count ->
        [0] ninguna inscripción
        [one] una inscripción
       *[other] { $count } inscripciones
    }
organizations-not_stated = No indicado
organizations-save = Guardar
organizations-saved = Guardado.
organizations-overtaken = Otra persona modificó esta organización desde que abrió la página. Compare y guarde de nuevo.
organizations-typed_as = Tal como se escribió
# $count: number of organizations
organizations-found =
    { $count ->
        [0] Ninguna organización coincide.
        [one] Una organización
       *[other] { $count } organizaciones
    }
# A link. $count: number of texts
organizations-texts_waiting =
    { $count ->
        [0] Ningún texto escrito pendiente
        [one] Un texto escrito pendiente
       *[other] { $count } textos escritos pendientes
    }

## Texts that people typed.
organizations-texts = Organizaciones escritas
organizations-texts_help = Estos textos se escribieron en las inscripciones y ninguno es el nombre de una organización de la lista. Indique una vez qué significa un texto: vale para todas las inscripciones que lo tienen y para las futuras. Lo escrito se conserva.
# $count: number of texts
organizations-texts_found =
    { $count ->
        [0] Ningún texto pendiente.
        [one] Un texto
       *[other] { $count } textos
    }
organizations-typed = Texto escrito
organizations-text_title = ¿Qué significa este texto?
organizations-text_help = Elija la organización de que se trata. Búsquela si no aparece.
organizations-none_alike = No se encontró ninguna organización.
organizations-choose = Elegir
# The spoken label of the button. $name: name of an organization
organizations-choose_this = Elegir: { $name }
organizations-assign = Esta
# The spoken label of the button. $name: name of an organization
organizations-assign_to = Esta: { $name }
organizations-none_of_these = Ninguna de estas
organizations-leave = Dejarlo como se escribió
organizations-leave_help = Un texto que se deja como se escribió no se vuelve a proponer.
organizations-text_assigned = El texto significa ahora esta organización en todas las inscripciones que lo tienen.
organizations-text_left = El texto queda como se escribió.

## Merging two organizations.
organizations-merge_with = Fusionar con otra organización
organizations-merge_title = Fusionar dos organizaciones
# $name: name of the organization that stays
organizations-merge_help = Busque la organización que es la misma que { $name }. Sus nombres pasan a ser nombres de { $name }, y sus inscripciones también. La fusión no puede deshacerse.
organizations-merge_preview = Estas dos pasan a ser una
organizations-merge_names = Nombres conocidos después
organizations-merge = Fusionar
organizations-merged = Las dos son ahora una sola organización.
