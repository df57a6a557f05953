### Questionnaires on what countries need: how staff run one, and how it is answered.

questionnaires-title = Questionnaires
questionnaires-new = New questionnaire
questionnaires-edit = Change the questionnaire
# $count: number of questionnaires
questionnaires-found = Questionnaires: { $count }
# $language: a language in itself
questionnaires-title_in = Title ({ $language })
# $language: a language in itself
questionnaires-introduction_in = Introduction ({ $language })
questionnaires-contact_hint = Shown to those who are asked; answers to the mails go there.
questionnaires_field-title = Questionnaire
questionnaires_field-state = State
questionnaires_field-last_day = Last day to answer
questionnaires_field-answers = Answers
questionnaires_field-themes = Themes asked about
questionnaires_field-contact_email = E-mail address for questions
questionnaires_field-list = List of countries
questionnaires_field-list_language = Language of the mail, where the list names none
questionnaires_state-open = Open
questionnaires_state-over = Over
questionnaires_state-closed = Closed by hand
# $answered: how many countries answered; $asked: how many are asked
questionnaires-answered_of = { $answered } of { $asked }
questionnaires-close = Close now
questionnaires-reopen = Open again
# Text of a button. $count: number of countries
questionnaires-remind = Remind those who have not answered ({ $count })
questionnaires-remind_help = Each gets one mail a day at most.
# $count: number of countries
questionnaires-were_reminded = Countries reminded: { $count }

## Who is asked.
questionnaires-respondents = Countries asked
questionnaires_column-country = Country
questionnaires_column-name = Name or office
questionnaires_column-email = E-mail address
questionnaires_column-language = Language of the mail
questionnaires_column-told = Latest mail
questionnaires_column-answered = Answered
questionnaires-not_yet = Not yet
# Stands in place of a name.
questionnaires-erased = Erased
questionnaires-remove = Remove
# Spoken text of the same button. $country: name of a country
questionnaires-remove_one = Remove: { $country }
questionnaires-remove_help = Removing erases name and address, and the link opens nothing any more. What was answered stays.
questionnaires-removed = Name and address are erased. What was answered stays.
questionnaires-remarks = Other remarks
questionnaires-ask = Ask a country
questionnaires-add = Add and send the link
questionnaires-several = Ask several countries at once
# $count: most lines
questionnaires-list_help = A country a line: code of three letters; name or office; e-mail address; language. At most { $count } lines. For example: SEN;ARTP;office@artp.example;fr
questionnaires-add_all = Add all and send the links
questionnaires-wrong_lines = These lines are wrong. Nobody was added; put them right and send the list again.
questionnaires-list_wrong = Some lines of the list are wrong.
questionnaires-no_list = The list is empty.
questionnaires-too_many = The list has too many lines; add it in parts.
questionnaires-taken = Somebody else is asked for this country. Remove them first.
questionnaires-not_open = The questionnaire is no longer open. Nothing was done.
# $added: number of countries
questionnaires-added = Countries added: { $added }. The mails with the links are on their way.
# $added: number of countries; $known: number of countries
questionnaires-added_known = Countries added: { $added }. Asked already at the same address, so that nothing changed for them: { $known }.
questionnaires_line-unknown_country = No country or territory has this code.
questionnaires_line-other_region = The country is not in your own region.
questionnaires_line-no_name = There is no name.
questionnaires_line-too_long = The name is too long.
questionnaires_line-bad_address = There is no e-mail address.
questionnaires_line-unknown_language = Mails are not written in this language.
questionnaires_line-twice = The country stands in the list before.
questionnaires_line-taken = Somebody else is asked for this country. Remove them first.

## The page of whoever is asked.
# $country: name of a country
questionnaires-asks = You answer for: { $country }
# $day: a day in words
questionnaires-until = You can answer, and change your answer, until the end of this day (UTC): { $day }
questionnaires-help = For each theme in which your country needs something, choose a priority and say what exactly is needed. Leave the others as they are.
# $when: a day in words
questionnaires-answered_on = Last answered: { $when }
questionnaires-saved = Your answer is saved. You can change it until the last day.
questionnaires-overtaken = Another answer was saved since you opened this page. What you typed still stands here and is not saved. Saving again puts it in place of the other answer.
questionnaires-too_often = This answer was saved too often within an hour. Nothing was saved. What you typed still stands here; please send it again in an hour.
questionnaires_answer-language = Language of your words
questionnaires_answer-priority = Priority
questionnaires_answer-text = What exactly is needed
questionnaires_answer-other = Anything else
# A choice in place of a priority.
questionnaires-none = None
questionnaires-save = Save the answer
# $theme: name of a theme; $said: a sentence
questionnaires-of_theme = { $theme }: { $said }
questionnaires-no_priority = Choose a priority, or remove the words.
questionnaires-no_words = Say what exactly is needed.
questionnaires-is_closed = This questionnaire takes no more answers. What was saved before counts.
questionnaires-not_saved = What you have just sent is not saved. You can copy it from here:
