### The form that builds a report.

new-report-title = Build a report
new-report-intro = Figures are computed from the records as they stand now. Events that are held but not closed are included and marked as provisional.
new-report-choose = Choose
new-report-kind = Report
new-report-from = First day
new-report-from-hint = Leave both days empty for the period between two meetings that is listed below: the one that holds today or, while the opening that ends it is not fixed, as much of it as has passed.
new-report-to = First day after the period
new-report-to-hint = Usually the opening day of the meeting that the report is for. This day itself is not included.
new-report-periods = Periods between meetings
# $report: title of a report; $from, $to: days
new-report-period = { $report }: { $from } to { $to }
# $report: kind of report; $from: a day; $meeting: name of a meeting
new-report-running = { $report }: since { $from }, up to and including today. The opening of { $meeting } is not fixed; the days of a draft can be changed until it is sent to review.
new-report-language = Language
new-report-format = Format
new-report-developing = Developing countries
new-report-audience = Readers
new-report-build = Build
new-report-subject = Subject of a statement, or what a report is cut by
new-report-subject-hint = For an activity statement: one country, region or class of countries, or the events of one theme, scope, part of ITU, SDG or WSIS action line. Any other report can be cut by a scope, part of ITU, SDG or WSIS action line: the file is then an extract, says so, and cannot be kept as a draft.
# Errors
new-report-error-subject = Choose the subject of the statement.
new-report-error-no-subject = Only an activity statement is about a country, region, class or theme; other reports can be cut by a scope, part of ITU, SDG or WSIS action line.
new-report-error-cut-kept = An extract is built, not kept: take the cut away, or begin an activity statement.
new-report-error-choose = Choose one of the list.
new-report-error-day = This is not a day, such as 2024-10-15.
new-report-error-order = The period must end after its first day.
new-report-error-both = Give both days, or none.
new-report-error-open = The next meeting has no date yet; give both days.
new-report-keep = Keep as a report
new-report-keep-hint = A report that is kept can be written on, reviewed, cleared and frozen. The language chosen is the one it is written in first.
new-report-compare_from = Compare with: first day
new-report-compare_from-hint = Leave both days empty to compare with as many days just before.
new-report-compare_to = Compare with: first day after
new-report-compare_to-hint = This day itself is not included.
