### Imports of lists: what the command line says of a file. Values in quotes stand in the file as shown.

## Where something stands. $file: name of the file; $line: number; $column: name of a column in the file.
imports-at-file = { $file }
imports-at-line = { $file }, line { $line }
imports-at-cell = { $file }, line { $line }, column { $column }

## How an import ended. $file: name of the file; numbers of rows.
# The kinds of rows follow in messages of their own.
imports-written = { $file }: imported.
imports-rehearsed = { $file }: dry run, nothing was recorded. An import would give:
# $count: number of things refused
imports-refused =
    { $count ->
        [one] { $file } was refused for one reason; nothing was recorded.
       *[other] { $file } was refused for { $count } reasons; nothing was recorded.
    }
# $count: number of rows in the file
imports-rows =
    { $count ->
        [one] one row
       *[other] { $count } rows
    }
imports-created = new: { $count }
imports-changed = changed: { $count }
imports-unchanged = unchanged: { $count }
imports-ambiguous = left out because they could mean several people: { $count }
imports-left-out = refused and left out: { $count }
# $count: number of warnings
imports-warnings =
    { $count ->
        [one] One warning; the row is recorded as it stands, unless the warning says otherwise.
       *[other] { $count } warnings; the rows are recorded as they stand, unless a warning says otherwise.
    }
# $count: number of further lines
imports-more =
    { $count ->
        [one] … and one more.
       *[other] … and { $count } more.
    }
# $count: number of people
imports-lookalikes =
    { $count ->
        [one] One person shares an e-mail or a name with somebody else. They are kept apart; someone should look at them.
       *[other] { $count } people share an e-mail or a name with somebody else. They are kept apart; someone should look at them.
    }
imports-shared-email = the e-mail is also somebody else’s
imports-shared-name = the name is also somebody else’s

## Progress
imports-reading = reading
imports-recording = recording

## Why something is refused
# $error: what the system says, in English
imports-refused-unreadable = the file cannot be read: { $error }
imports-refused-neither_csv_nor_xlsx = only files named .csv or .xlsx are read
# $most: number of megabytes
imports-refused-workbook_too_big = workbooks are read up to { $most } MB; save the sheet as CSV, which may be of any size
imports-refused-no_workbook = this is no workbook that can be opened: { $error }
imports-refused-workbook_named_csv = this is a workbook with a name that says CSV; name it .xlsx or save it as CSV
imports-refused-utf16 = the text is in UTF-16; save it as CSV UTF-8
imports-refused-not_utf8 = the text is not in UTF-8; save it as CSV UTF-8
imports-refused-endless_record = the row does not end within { $most } MB; a quotation mark may have been left open
imports-refused-empty = there is no header row
# $name: name of a column in the file
imports-refused-unknown_column = no column of such a file is called “{ $name }”
imports-refused-repeated_column = the column stands twice
imports-refused-missing_column = the column is required and missing
imports-refused-value_without_column = a value stands where the header has no name
# $cells, $columns: numbers
imports-refused-too_few_cells =
    { $cells ->
        [one] the row has one cell, the header has { $columns }
       *[other] the row has { $cells } cells, the header has { $columns }
    }
imports-refused-missing_value = a value is required
imports-refused-unknown_code = “{ $code }” is not a code of this column
imports-refused-not_a_date = “{ $text }” is not a day such as 2017-07-01, a month such as 2017-07 or a year such as 2017
imports-refused-not_a_day = “{ $text }” is not a day such as 2017-07-01
imports-refused-not_a_number = “{ $text }” is not a whole number from 0 on
imports-refused-number_too_large = “{ $text }” is too large; { $most } at most
imports-refused-not_a_mean = “{ $text }” is not a number from 0 to 1000 with two decimals at most
imports-refused-mean_of_nothing = no answers have no mean
imports-refused-unknown_zone = “{ $text }” is not a time zone such as Africa/Nairobi
imports-refused-not_a_partner = “{ $text }” is not a partner such as UNECE or UNECE|un
imports-refused-not_an_address = “{ $text }” is not an address such as https://www.itu.int
imports-refused-not_a_paragraph = “{ $text }” is no id of a paragraph: write revision, organ and number with strokes between, such as R98-2028/TSB/1
imports-refused-shipped_revision = “{ $text }” belongs to a revision that ships with the product; give the new revision an id of its own
imports-refused-continues_itself = “{ $text }” belongs to the same revision; a paragraph continues those of older ones
# $most: number of characters
imports-refused-too_long = the text is longer than { $most } characters
# $code: number of a control character
imports-refused-control_character = the text holds the control character number { $code }
imports-refused-error_value = the cell shows the error { $error }
imports-refused-formula_without_value = the cell holds a formula that was never computed; put its value there
# $other: number of another line
imports-refused-repeated_key = line { $other } has the same key
imports-refused-record_of_another_kind = the reference “{ $reference }” belongs to a record of another kind; use another one
imports-refused-neither_count_nor_countries = a number of people or of countries is required
imports-refused-end_before_start = the end lies before the start
# $event: reference of an event
imports-refused-unknown_event = there is no event “{ $event }”
imports-refused-unknown_parent = the parent “{ $event }” is neither on record nor in a row of this file that can be taken
imports-refused-own_ancestor = the event would stand above itself
imports-refused-person_twice = line { $other } has the same person at the same event
# $length: number of days
imports-refused-days_out_of_range =
    { $length ->
        [one] the event has one day
       *[other] the event has { $length } days
    }
imports-refused-record_closed = the record of “{ $event }” is closed; reopen it first

## What is recorded as it stands and doubted
imports-doubt-outside_parent = the event lies outside the dates of its parent
imports-doubt-days_beyond_event = somebody is on record with more days than the event has now
imports-doubt-no_host = the event has no host country
imports-doubt-on_site_at_remote = somebody on site at a remote event
imports-doubt-attended_not_held = attendance at an event that is not held
imports-doubt-days_of_absent = days for somebody who did not attend
imports-doubt-fellow_without_fellowship = a fellow without a granted fellowship
imports-doubt-more_countries_than_people = more countries than people
imports-doubt-more_certified_than_trained = more people certified than trained
imports-doubt-results_of_no_training = this event is no training: reports tell its evaluation only
imports-doubt-rejected_paragraph = a person decided that the record does not answer a paragraph named here; that paragraph is left out
imports-doubt-own_stage = the stage is in words of its own, none of the stages that are known by name: it counts as reached
imports-doubt-odd_email = an e-mail without @
imports-doubt-ambiguous = several people have this e-mail and name, so nothing was recorded; give the person’s reference
