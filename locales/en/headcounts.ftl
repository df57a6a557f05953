### Numbers of people without names, as sources state them.

headcounts-title = Head-counts
headcounts-help = A head-count is a number that a source states without names. It is reported as stated and never spread over countries or genders.
headcounts-none = No head-count is on record.
headcounts-conflict = Several sources state a total. Reports use the largest until you choose one.
headcounts-new = One more head-count
headcounts-add = Add
headcounts-save = Save
headcounts-correct = Correct
headcounts-remove = Remove
headcounts-choose = Use this total
headcounts-change = Change
headcounts-exactly = Exactly
headcounts-all = All
headcounts_field-qualifier = How exact
headcounts_field-count = People
headcounts_field-countries = From how many countries
headcounts_field-country = Of one country
headcounts_field-gender = Of one gender
headcounts_field-mode = Who took part
headcounts_field-source = Source
headcounts_hint-count = Zero is a number too; empty if only countries are stated
headcounts_hint-source = Such as a document number; one source states each number once
headcounts_column-people = People
headcounts_column-countries = Countries
headcounts_column-of = Of whom
headcounts_column-source = Source
headcounts_column-chosen = Chosen by
# $qualifier: such as About; $count: number of people
headcounts-qualified = { $qualifier }: { $count }
headcounts-added = The head-count is on record.
headcounts-saved = Saved.
headcounts-removed = The head-count was removed.
headcounts-chosen = Reports use this total.
headcounts-same_key = A head-count of the same source for the same people is on record already; correct that one.
headcounts-overtaken = Somebody else changed this head-count meanwhile. The form holds what you typed; saving again replaces what is stored.
