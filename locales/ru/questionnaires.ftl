### Questionnaires on what countries need: how staff run one, and how it is answered.

questionnaires-title = Вопросники
questionnaires-new = Новый вопросник
questionnaires-edit = Изменить вопросник
# $count: number of questionnaires
questionnaires-found = Вопросников: { $count }
# $language: a language in itself
questionnaires-title_in = Название ({ $language })
# $language: a language in itself
questionnaires-introduction_in = Введение ({ $language })
questionnaires-contact_hint = Виден получателям; на него приходят ответы на письма.
questionnaires_field-title = Вопросник
questionnaires_field-state = Состояние
questionnaires_field-last_day = Последний день для ответа
questionnaires_field-answers = Ответы
questionnaires_field-themes = Темы вопросника
questionnaires_field-contact_email = Адрес электронной почты для вопросов
questionnaires_field-list = Список стран
questionnaires_field-list_language = Язык письма, если он не указан в списке
questionnaires_state-open = Открыт
questionnaires_state-over = Завершен
questionnaires_state-closed = Закрыт досрочно
# $answered: how many countries answered; $asked: how many are asked
questionnaires-answered_of = { $answered } из { $asked }
questionnaires-close = Закрыть сейчас
questionnaires-reopen = Открыть снова
# Text of a button. $count: number of countries
questionnaires-remind = Напомнить тем, кто не ответил ({ $count })
questionnaires-remind_help = Каждый получает не более одного письма в день.
# $count: number of countries
questionnaires-were_reminded = Стран, которым отправлено напоминание: { $count }

## Who is asked.
questionnaires-respondents = Опрашиваемые страны
questionnaires_column-country = Страна
questionnaires_column-name = Имя или служба
questionnaires_column-email = Адрес электронной почты
questionnaires_column-language = Язык письма
questionnaires_column-told = Последнее письмо
questionnaires_column-answered = Ответ
questionnaires-not_yet = Пока нет
# Stands in place of a name.
questionnaires-erased = Удалено
questionnaires-remove = Убрать
# Spoken text of the same button. $country: name of a country
questionnaires-remove_one = Убрать: { $country }
questionnaires-remove_help = При этом имя и адрес удаляются, а ссылка больше ничего не открывает. Данные ответы сохраняются.
questionnaires-removed = Имя и адрес удалены. Данные ответы сохраняются.
questionnaires-remarks = Прочие замечания
questionnaires-ask = Опросить страну
questionnaires-add = Добавить и отправить ссылку
questionnaires-several = Опросить сразу несколько стран
# $count: most lines
questionnaires-list_help = По одной стране в строке: код из трех букв; имя или служба; адрес электронной почты; язык. Число строк – не более { $count }. Например: SEN;ARTP;office@artp.example;fr
questionnaires-add_all = Добавить всех и отправить ссылки
questionnaires-wrong_lines = В этих строках есть ошибки. Никто не добавлен; исправьте их и отправьте список снова.
questionnaires-list_wrong = В некоторых строках списка есть ошибки.
questionnaires-no_list = Список пуст.
questionnaires-too_many = В списке слишком много строк; добавьте его по частям.
questionnaires-taken = За эту страну опрашивается другой получатель. Сначала уберите его.
questionnaires-not_open = Вопросник больше не открыт. Ничего не сделано.
# $added: number of countries
questionnaires-added = Добавлено стран: { $added }. Письма со ссылками отправляются.
# $added: number of countries; $known: number of countries
questionnaires-added_known = Добавлено стран: { $added }. Стран, которые уже опрашиваются по тому же адресу и для которых ничего не изменилось: { $known }.
questionnaires_line-unknown_country = Страны или территории с таким кодом нет.
questionnaires_line-other_region = Страна не относится к вашему региону.
questionnaires_line-no_name = Нет имени.
questionnaires_line-too_long = Имя слишком длинное.
questionnaires_line-bad_address = Нет адреса электронной почты.
questionnaires_line-unknown_language = На этом языке письма не пишутся.
questionnaires_line-twice = Эта страна уже есть в списке выше.
questionnaires_line-taken = За эту страну опрашивается другой получатель. Сначала уберите его.

## The page of whoever is asked.
# $country: name of a country
questionnaires-asks = Вы отвечаете за страну: { $country }
# $day: a day in words
questionnaires-until = Ответить и изменить ответ можно до конца этого дня (UTC): { $day }
questionnaires-help = По каждой теме, в которой у вашей страны есть потребность, выберите приоритет и укажите, что именно требуется. Остальные темы оставьте как есть.
# $when: a day in words
questionnaires-answered_on = Последний ответ: { $when }
questionnaires-saved = Ваш ответ сохранен. Его можно изменить до последнего дня.
questionnaires-overtaken = С момента открытия этой страницы был сохранен другой ответ. Введенное вами осталось здесь и не сохранено. Если сохранить снова, оно заменит другой ответ.
questionnaires-too_often = Этот ответ сохраняли слишком часто в течение часа. Ничего не сохранено. Введенное вами осталось здесь; отправьте его снова через час.
questionnaires_answer-language = Язык вашего текста
questionnaires_answer-priority = Приоритет
questionnaires_answer-text = Что именно требуется
questionnaires_answer-other = Прочие замечания
# A choice in place of a priority.
questionnaires-none = Нет
questionnaires-save = Сохранить ответ
# $theme: name of a theme; $said: a sentence
questionnaires-of_theme = { $theme }: { $said }
questionnaires-no_priority = Выберите приоритет или удалите текст.
questionnaires-no_words = Укажите, что именно требуется.
questionnaires-is_closed = Ответы на этот вопросник больше не принимаются. Сохраненное ранее учитывается.
questionnaires-not_saved = То, что вы сейчас отправили, не сохранено. Это можно скопировать отсюда:
