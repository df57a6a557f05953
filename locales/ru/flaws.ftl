### What is wrong with a field of a staff form. Each sentence stands at the field and, as a link to it, in the
### summary at the top, so it must be understood without the field's name.

wrong-missing = Обязательное поле не заполнено.
wrong-no_title = Укажите название мероприятия хотя бы на одном языке.
wrong-no_sector = Выберите Сектор или Секторы мероприятия.
wrong-not_your_sector = Оставьте свой Сектор среди выбранных Секторов.
wrong-not_your_region = Выберите страну в своем регионе.
wrong-too_long = Текст слишком длинный; сократите его.
wrong-too_short = Ответ слишком короткий.
wrong-unknown_code = Такого значения не существует; выберите значение из списка.
wrong-unknown_parent = Нет мероприятия с идентификатором, указанным для основного мероприятия.
wrong-own_ancestor = Мероприятие не может быть частью самого себя или подчиненного ему мероприятия.
wrong-taken = Этот идентификатор принадлежит другому мероприятию; выберите иной.
wrong-not_a_date = Введите дату в виде 2027-05-04, 2027-05 или 2027.
wrong-end_without_start = Укажите также первый день.
wrong-end_before_start = Последний день предшествует первому.
wrong-after_the_event = Этот день наступает после мероприятия.
wrong-not_a_time = Введите время в виде 09:30.
wrong-end_time_before_start = Мероприятие заканчивается раньше, чем начинается; исправьте время.
wrong-time_without_zone = Укажите часовой пояс для времени начала и окончания.
wrong-unknown_zone = Такого часового пояса не существует; выберите название из списка IANA, например Africa/Dakar.
wrong-not_a_number = Введите целое число.
wrong-below_zero = Введите число не меньше нуля.
wrong-too_large = Число слишком велико.
wrong-too_small = Число слишком мало.
wrong-too_many_days = Число дней присутствия не может превышать продолжительность мероприятия.
wrong-nothing_stated = Укажите число людей или число стран.
wrong-on_record = Эти данные уже внесены.
wrong-not_an_address = Введите ссылку, начинающуюся с https:// или http://.
wrong-not_an_email = Введите адрес электронной почты в виде name@example.org.
wrong-not_a_partner = Укажите каждого партнера в отдельной строке: название или название|вид.
wrong-not_a_language = Укажите языки в виде кодов, например pt или sw, разделяя их знаком ;
wrong-page_after_confirmation = Вопросы, задаваемые после подтверждения, размещаются на одной странице: новую страницу может начинать только раздел регистрации.
wrong-not_a_day = Введите день в виде 2027-05-04.
wrong-empty_period = Период должен заканчиваться после своего первого дня.
wrong-not_a_mean = Введите число не более чем с двумя десятичными знаками, например 72.5.
wrong-mean_of_nothing = Без ответов нет и среднего. Исправьте одно из двух чисел.
