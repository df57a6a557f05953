### The dated lists of countries, and what staff decide about them.

lists-country = Country
lists-class = Class
lists-day = Scheduled day
lists-decision = Decision
# Badge: the scheduled day has come.
lists-due = Due
lists-decide = Decide
# Read out instead of "Decide". $what: country and class
lists-decide-about = Decide: { $what }
lists-open = Graduations to be confirmed
lists-open-help = A scheduled graduation does not count in reports until somebody has confirmed that it takes place.
lists-open-none = No graduation waits for confirmation.
lists-decided = Changes so far
lists-decided-none = Nothing has been changed yet.
lists-done = The decision is recorded. Reports use it from now on.
lists-at = Recorded
lists-change = Change
# Column: the class or region that changed.
lists-of = Class or region
lists-from = From
lists-to = Until
lists-source = Source
lists-source-hint = The document that states it, such as a resolution of the General Assembly, with its number and date.
lists-by = By whom
lists-all = All country lists

## The decision on one graduation. $country, $class: names
lists-graduation-title = { $country }: { $class }
# $day: a date in words
lists-graduation-day = Scheduled day of graduation: { $day }
lists-confirm = Confirm the graduation
lists-confirm-help = From the scheduled day on, the country is no longer counted in this class.
lists-defer = Put the graduation off
lists-defer-help = The country stays in the class. A new day needs a confirmation of its own.
lists-until = New day
lists-until-hint = Leave it empty if no new day has been set.
lists-error-source = State the source.
lists-error-date = Enter a date.
lists-error-day = The new day must be later than the scheduled one.

## Kinds of changes.
lists-change-class = Membership of a class
lists-change-region = Region
lists-change-membership = Accession to the Union
lists-change-graduation_confirmed = Graduation confirmed
lists-change-graduation_deferred = Graduation put off
