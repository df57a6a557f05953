### What is wrong with a field of a staff form. Each sentence stands at the field and, as a link to it, in the
### summary at the top, so it must be understood without the field's name.

wrong-missing = A required field is empty.
wrong-no_title = Give the event a title in one language at least.
wrong-no_sector = Choose the Sector, or the Sectors, of the event.
wrong-not_your_sector = Keep your own Sector among those that you choose.
wrong-not_your_region = Choose a country in your own region.
wrong-too_long = A text is too long; shorten it.
wrong-too_short = The answer is too short.
wrong-unknown_code = A choice does not exist; choose one from the list.
wrong-unknown_parent = No event has the reference that this one should be part of.
wrong-own_ancestor = An event cannot be part of itself, nor of an event under it.
wrong-taken = Another event has this reference; choose another one.
wrong-not_a_date = Write a date as 2027-05-04, 2027-05 or 2027.
wrong-end_without_start = Give the first day as well.
wrong-end_before_start = The last day lies before the first one.
wrong-after_the_event = This day lies after the event.
wrong-not_a_time = Write a time as 09:30.
wrong-end_time_before_start = The event ends before it begins; correct the hours.
wrong-time_without_zone = Give the time zone of the hours.
wrong-unknown_zone = There is no such time zone; choose a name from the IANA list, such as Africa/Dakar.
wrong-not_a_number = Write a whole number.
wrong-below_zero = Write a number that is not below zero.
wrong-too_large = The number is too large.
wrong-too_small = The number is too small.
wrong-too_many_days = Somebody cannot come on more days than the event lasts.
wrong-nothing_stated = Give the number of people or the number of countries.
wrong-on_record = This is on record already.
wrong-not_an_address = Write a link that begins with https:// or http://.
wrong-not_an_email = Write an e-mail address as name@example.org.
wrong-not_a_partner = Write each partner in a line of its own, as name or name|kind.
wrong-not_a_language = Write languages as tags such as pt or sw, separated by ;
wrong-page_after_confirmation = What is asked after confirmation stands on one page: only a section of the registration can begin a new one.
wrong-not_a_day = Write a day as 2027-05-04.
wrong-empty_period = The period must end after its first day.
wrong-not_a_mean = Write a number with two decimals at most, such as 72.5.
wrong-mean_of_nothing = There is no mean of no answers. Correct one of the two.
