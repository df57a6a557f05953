### What the records of a period lack.

quality-title = Data quality
quality-help = What the records of a period lack. A report is cleared only if each event is complete, or what it lacks was declared unavailable with a reason.
quality-events = Events that lack data
quality-none = No event of the period lacks data.
quality-partly = Events with attendance recorded in part
quality-partly-help = Somebody is on record as present there, and others are only confirmed. If these came, the figures lack them; if not, say that they were absent.
# $count: a number of people
quality-partly-open = Confirmed, neither present nor absent: { $count }
# $count: a number of pairs
quality-pairs =
    { $count ->
        [0] No two people are waiting to be told apart.
        [one] One pair of people may be the same person.
       *[other] { $count } pairs of people may be the same person.
    }
# $count: a number of pairs, in the hundreds
quality-pairs-more = More than { $count } pairs of people may be the same person.
quality-graduations = Scheduled graduations that nobody confirmed
quality-reason = Why the data cannot be had
quality-reason-hint = Tick what is missing above. The reason is printed in the report.
quality-declare = Declare unavailable
quality-withdraw = Take declarations back
quality-mend = Mend
# Read out instead of "Mend". $gap: what is missing; $event: title of an event
quality-mend-about = Mend: { $gap } ({ $event })
# $reason: a text of staff; $by: an address
quality-declared = Declared unavailable by { $by }: { $reason }
quality-error-reason = Say why, in at most 500 characters.
quality-error-gap = Tick what this is about.
quality-error-not_missing = Something that you ticked is no longer missing, or never was. Nothing was recorded.
quality-done-declare = The declaration is recorded.
quality-done-withdraw = The declaration is taken back.
