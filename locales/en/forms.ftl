### The form of an event: what is asked beside the registration's own fields.

## The page on which officers build it.
forms-title = Form
forms-help = Everybody is asked for name, address, organization and country. Here you add what else this event needs to know. Changes are asked once you publish them; answers that were given stay with the version that was asked.
forms-none_in_force = Nothing is published: only the registration’s own fields are asked.
# $number: number of the version
forms-in_force = Version { $number } is asked.
forms-draft = There are changes that are not published yet.
forms-faults = Before the form can be published:
forms-publish = Publish
forms-section = Section
forms-new_section = New section
forms-question = Question
forms-new_question = New question
forms-kind = Answer
forms-notes = Notes
forms-change = Change
forms-edit = Edit
forms-up = Move up
forms-down = Move down
forms-remove = Remove
# What a button or link is called for those who hear it. $action: its label; $name: a question, a section or a person
forms-do_to = { $action }: { $name }
forms-save = Save
forms-back = Back to the form
forms-required = Required
forms-matters = A changed answer is approved again
forms-always = Always asked
# Something that is wrong with a section, a question or an answer. $name: which; $fault: a sentence
forms-fault = { $name }: { $fault }

## Languages of a form.
forms-languages = Languages
forms-languages_help = Where a language lacks a text, its readers see the English one, or else the one there is, marked with its language.
forms-complete = No text is missing
# $count: number of texts
forms-lacking = Missing texts: { $count }
# A text that a language lacks. $name: the section, question or option; $text: which of its texts, such as "help"
forms-lack = { $name }: { $text }
form_text-title = heading
form_text-text = text
form_text-label = question
form_text-help = help
form_text-option = option

## Templates.
forms-templates = Templates
forms-templates_help = Templates belong to the programme of the event; events of no programme share theirs within the same Sectors.
forms-template = Template
forms-take_help = It takes the place of what is not published yet.
forms-take = Take the template
forms-template_name = Name of a new template
forms-keep = Keep this form as a template
forms-same_name = Another template has this name.
forms-remove_template = Remove a template
forms-remove_sure = Remove it for every event of the programme. Forms that were made of it stay as they are.

## The fields of a section and of a question.
forms_field-moment = When it is asked
forms_field-new_page = Begins a new page
forms_field-title = Heading
forms_field-text = Text below the heading
forms_field-kind = What is answered
forms_field-required = Has to be answered
forms_field-label = Question
forms_field-help = Help
forms_field-options = Options
forms_field-least = At least
forms_field-most = At most
forms_field-only_if = Only asked depending on
forms_field-any_of = With one of these answers
forms_field-matters = A changed answer has to be approved again
forms_hint-new_page = Only with the registration; what is asked after confirmation stands on one page
forms_hint-options = One a line. Options of several languages belong together by their place, or by a code before a bar: halal | Halal
forms_hint-least = The value of a number, or the characters of a text
forms_hint-most = For a file: its size in megabytes, 5 at most
forms_hint-any_of = One a line; leave it empty for any answer. For a box that is ticked: yes
forms_hint-matters = At events where officers approve registrations
moment-registration = With the registration
moment-confirmation = After confirmation
question_kind-text = One line
question_kind-long_text = Several lines
question_kind-choice = One of several options
question_kind-choices = Any of several options
question_kind-number = A whole number
question_kind-date = A day
question_kind-country = A country or territory
question_kind-organization = An organization
question_kind-file = A document or picture
question_kind-consent = A box that has to be ticked

## What stands in the way of publishing a form.
form_fault-too_many_sections = There are too many sections: 30 at most.
form_fault-too_many_questions = There are too many questions: 100 at most.
form_fault-too_many_options = There are too many options: 300 at most. Ask for a text instead.
form_fault-no_label = Write the question in one language at least.
form_fault-no_option_label = An option has no text.
form_fault-no_options = Write the options, one a line.
form_fault-bad_id = A code takes small Latin letters, digits and _ only, 60 at most.
form_fault-same_id = Two have the same code or the same text.
form_fault-bounds_crossed = The least is more than the most.
form_fault-file_size = A file may have 1 to 5 megabytes.
form_fault-unknown_question = It depends on a question that does not exist.
form_fault-depends_on_itself = The question depends on itself; choose another one.
form_fault-depends_on_later = It depends on a question that is asked later; move one of them.
form_fault-unknown_option = It depends on an option that the other question does not have.
forms-overtaken = Somebody else changed this since you opened the page. Compare, and save again.

## Questions as people meet them. $question: another question; $answers: answers to it, joined
forms-concerns = Only if you answered “{ $question }” with: { $answers }
forms-concerns_any = Only if you answered “{ $question }”
forms-yes = Yes

## Questions that are answered by a file. $size: megabytes
forms-file_takes = A PDF, a JPEG or a PNG of at most { $size } MB
# A file that came already. $name: its name; $size: kilobytes
forms-file_received = Received: { $name } ({ $size } kB). Choose another file only to replace it.
forms-file_remove = Remove this file
forms-file_waiting = It is being checked for viruses; until then nobody can download it.
forms-file_refused = The virus scanner refused this file, and it was deleted. Send another one.
# What is wrong with a file. $file: its name; $size: most megabytes
file_fault-empty = The file { $file } is empty. Choose it once more, or another one.
file_fault-too_large = The file { $file } is too large; at most { $size } MB are taken. Scan or photograph it with fewer pixels.
file_fault-other_kind = The file { $file } is neither a PDF, a JPEG nor a PNG. Save the document as a PDF, or photograph the page.
file_fault-lies = The file { $file } has the name of a PDF or a picture, but its content is something else. Giving it another name does not help: open it in the program that made it and save it as a PDF.
file_fault-damaged = The file { $file } is damaged or not whole. Open it to see whether it can be read, and choose it once more.
file_fault-too_many = The file { $file } was not taken: too many came from your network. What you typed still stands here; please send the file again in an hour.
file_fault-not_kept = The file { $file } could not be stored: the platform has no room for it at the moment. What you typed still stands here; please send the file again later.

## On a person's own pages.
forms-your_answers = Your answers
forms-awaited = The organizers have questions for you now that your place is confirmed.
forms-unanswered = A question that concerns you is not answered yet.
forms-answer = Answer
forms-correct = Correct your answers

## The answers of one person, for officers.
forms-answers = Answers
forms-no_answers = This person has answered nothing.
# $number: number of the version; $when: a day
forms-answered = Version { $number } of the form, { $when }
