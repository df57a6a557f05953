### Records beside events: Recommendations, publications, pilots and whatever else answers a mandate.

activities-title = Otras actividades
activities-new = Indicar una actividad
activities-edit = Actividad
activities-any = Todos
activities-show = Mostrar
# $count: number of records
activities-found = Actividades: { $count }
activities-saved = Guardado.
activities-save = Guardar
activities-choose = Elegir
activities-overtaken = Otra persona ha modificado estos datos desde que abrió la página. Compare y guarde de nuevo.
activities-date_hint = En la forma 2027-05-04, 2027-05 o 2027
# $language: a language's own name
activities-title_in = Título ({ $language })
activities_field-activity_ref = Referencia
activities_field-title = Título
activities_field-kind = Tipo
activities_field-date = Fecha
activities_field-number = Número o norma
activities_field-stage = Etapa
activities_field-group = Grupo
activities_field-city = Ciudad
activities_field-country = País
activities_field-place = Lugar
activities_field-url = Enlace
activities_field-sectors = Sectores
activities_field-languages = Idiomas
activities_field-themes = Temas
activities_field-mandates = Párrafos a los que responde
