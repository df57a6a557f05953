places-at_most = { $whom }: не более { $places }
places-kept = { $whom }: зарезервировано { $places }
places-kept_until = { $whom }: до { $until } зарезервировано { $places }
places-places =
    { $count ->
        [one] { $count } место
        [few] { $count } места
        [many] { $count } мест
       *[other] { $count } места
    }
places-percent = { $percent } % мест
places_each-country = Каждая страна
places_each-administration = Администрация каждой страны
places_each-region = Каждый регион
places_each-gender = Каждый пол
places_each-organization_kind = Каждый вид организации
places-quotas = Квоты
places-quotas_help = Предел указывает, сколько представителей группы может участвовать самое большее. Резерв сохраняет места для группы, до указанного дня, если он задан. Несколько квот действуют одновременно; тот, кому места нет, ждёт, и ему предлагается следующее подходящее место.
places-no_quotas = Квоты не заданы: место получает тот, кто зарегистрировался раньше.
places-quota = Квота
places-taken = Занято мест
places-fullest = { $taken } в самой многочисленной группе
places-change = Изменить
places-remove = Удалить
places-remove_quota = Удалить: { $quota }
places-new_quota = Ещё одна квота
places-add = Добавить
places-save = Сохранить
places-choose = Выберите
places-no_country = Нет
places_field-rule = Правило
places_field-amount = Сколько
places_field-whom = Для кого
places_field-country = Или для одной страны
places_field-until = Резерв до
places_hint-amount = Число мест или доля, например 40%
places_hint-until = Только для резерва; начиная с этого дня места доступны всем
places_rule-at_most = Не более указанного
places_rule-kept = Столько в резерве
places-wrong_amount = Укажите число мест или долю, например 40%.
places-same = Такая квота для этой группы уже есть; сначала удалите её.
places-waits_no_longer = Этот человек больше не ожидает: список показывает текущее положение.
places-moved_meanwhile = С момента открытия списка кого-то переместили. Ниже показано текущее положение; отправьте еще раз, если место по-прежнему верно.
places-until_kept = Дата окончания указывается только для сохраняемых мест.
places-one_group = Выберите группу или страну, но не обе.
places_wrong-kept_for_each = Места можно резервировать для одной группы, а не для каждой из многих.
places_wrong-no_capacity = Сначала задайте число мест мероприятия.
places_wrong-more_than_capacity = У мероприятия нет столько мест.
places-offers = Предложения листу ожидания
places-offer_hours = Срок предложения в часах
places-offer_hours_help = От 1 до 720. Предложение заканчивается не позднее начала мероприятия; место, которое никто не занял, переходит к следующему.
places-waiting = Лист ожидания
places-waiting_help = Свободные места предлагаются в этом порядке в течение минуты, по электронной почте. Тот, кого задерживает квота, пропускается и сохраняет свою очередь.
places-in_line =
    { $count ->
        [0] Никто не ждёт.
        [one] Ждёт { $count } человек.
        [few] Ждут { $count } человека.
        [many] Ждут { $count } человек.
       *[other] Ждут { $count } человека.
    }
places-were_offered =
    { $count ->
        [0] Предложить места не удалось.
        [one] Предложено { $count } место.
        [few] Предложено { $count } места.
        [many] Предложено { $count } мест.
       *[other] Предложено { $count } места.
    }
places-offered_until = Предложено до { $until }
places-held_for_others = Оставшиеся места зарезервированы для других
places-why_full = В настоящее время все места заняты.
places-why_limit = В настоящее время места для вашей группы заняты ({ $quota }).
places-why_kept = Оставшиеся в настоящее время места зарезервированы для других.
places-why_order = Свободные места предлагаются в порядке листа ожидания.
places_column-position = Очередь
places_column-name = Имя
places_column-country = Страна
places_column-organization = Организация
places_column-since = Ждёт с
places_column-note = Примечание
places-offer_now = Предложить свободные места сейчас
places-move = Переместить
places_field-registration = Кого
places_field-position = На место в очереди
places_field-reason = Почему
places-move_help = Записывается в журнал изменений.
places-move_here = Переместить
places-offer = Для вас освободилось место. Оно ваше, если вы займёте его до { $until }; затем оно перейдёт к следующему.
places-accept = Занять место
places-decline = Уступить следующему
places-accepted = Место ваше. Подтверждение придёт по почте.
places-declined = Вы уступили место. Подтверждение придёт по почте.
places-offer_over = Это предложение больше не действует.
places-no_place_for = Для этой группы мест не осталось: вы потеряли бы своё. Напишите организаторам.
