### Records beside events: Recommendations, publications, pilots and whatever else answers a mandate.

activities-title = Другие записи
activities-new = Ввести запись
activities-edit = Запись
activities-any = Все
activities-show = Показать
# $count: number of records
activities-found = Записей: { $count }
activities-saved = Сохранено.
activities-save = Сохранить
activities-choose = Выберите
activities-overtaken = С момента открытия страницы эти данные изменил кто-то другой. Сравните и сохраните снова.
activities-date_hint = В виде 2027-05-04, 2027-05 или 2027
# $language: a language's own name
activities-title_in = Название ({ $language })
activities_field-activity_ref = Обозначение
activities_field-title = Название
activities_field-kind = Вид
activities_field-date = Дата
activities_field-number = Номер или стандарт
activities_field-stage = Этап
activities_field-group = Группа
activities_field-city = Город
activities_field-country = Страна
activities_field-place = Место
activities_field-url = Ссылка
activities_field-sectors = Секторы
activities_field-languages = Языки
activities_field-themes = Темы
activities_field-mandates = Пункты, которым она отвечает
