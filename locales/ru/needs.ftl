### What countries need, and requests of Member States for support in holding an event.

needs-title = Потребности стран
needs-new = Ввести потребность
needs-edit = Потребность
needs-remove = Удалить потребность
needs-overtaken = С момента открытия страницы эти данные изменил кто-то другой. Сравните и сохраните снова.
needs-removed_meanwhile = Эту запись за это время удалили. Введенное вами сохранено здесь; при сохранении запись будет внесена заново.
needs-save = Сохранить
needs-saved = Сохранено.
needs-choose = Выберите
needs-not_stated = Не указано
needs-date_hint = В виде 2027-05-04, 2027-05 или 2027
needs-source_hint = Вопросник, письмо или собрание
needs-any = Все
needs-show = Показать
# $count: number of needs
needs-found = Потребностей: { $count }
needs_field-country = Страна
needs_field-theme = Тема
needs_field-priority = Приоритет
needs_field-date = Указано
needs_field-source = Источник
needs_field-language = Язык текста
needs_field-text = Описание
needs_field-kind = Вид мероприятия
needs_field-wanted = Желательный срок
needs_field-state = Состояние
needs_field-reason = Причина
requests-title = Просьбы о поддержке
requests-new = Ввести просьбу
requests-edit = Изменить просьбу
requests-source_hint = Кто просил и в каком письме
# $count: number of requests
requests-found = Просьб: { $count }
# $country: who asks
requests-of = Просьба о поддержке: { $country }
requests-event = Мероприятие
requests-event_ref = Обозначение мероприятия
requests-event_hint = Нужно, когда мероприятие создано.
requests-elsewhere = Мероприятие отвечает на просьбу, хотя проводится не в обратившейся стране
requests-reason_hint = Нужна для отклонения или отзыва.
requests-steps = Дальнейшие шаги
requests_step-accepted = Принять
requests_step-planned = Мероприятие создано
requests_step-held = Мероприятие состоялось
requests_step-declined = Отклонить
requests_step-withdrawn = Отозвана страной
requests_step-asked = Возобновить
requests-error_event = Мероприятия с таким обозначением нет.
requests-error_event_off = Мероприятие отменено или отложено.
requests-error_elsewhere = Мероприятие проводится не в той стране, которая обратилась с просьбой. Если оно все же отвечает на просьбу, укажите это.
requests-error_before = Мероприятие завершилось до того, как была запрошена поддержка.
requests-error_not_held = Мероприятие еще не состоялось.
requests-error_reason = Укажите причину.
requests-error_step = Просьба уже не в том состоянии, с которого начинается этот шаг.
