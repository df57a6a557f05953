### Reports to the governing bodies, as documents of the Union print them.

## Header and box

report-organization = International Telecommunication Union
# $body: name of the governing body; $meeting: short name of its meeting, such as WTSA-24
report-session = { $body } ({ $meeting })
# $place: city and country; $dates: a span of days
report-place-dates = { $place }, { $dates }
report-dates-open = Place and dates to be confirmed
report-dates-from = { $day } onwards
# $suffix: the letter of the document's language
report-number = Document [number]-{ $suffix }
report-original = Original: computed from records, in six languages
report-source-wtsa-98 = Director, Telecommunication Standardization Bureau, with the Directors of the Telecommunication Development Bureau and the Radiocommunication Bureau
report-source-council-197 = Report by the Secretary-General
report-source-pp-197 = Report by the Council
report-summary = Summary
report-summary-wtsa-98 = This document reports on progress in organizing forums, seminars and workshops on the Internet of Things and smart sustainable cities and communities for the capacity of developing countries.
report-summary-council-197 = This document reports on the results of implementing Resolution 197 of the Plenipotentiary Conference on the Internet of Things and smart sustainable cities and communities.
report-summary-pp-197 = This document reports to the Plenipotentiary Conference on the implementation of its Resolution 197 on the Internet of Things and smart sustainable cities and communities.
# $events, $participations, $people, $countries: numbers. Four separate figures.
report-summary-figures = Events for capacity building: { $events }. Participations: { $participations }. Distinct people: { $people }. Member States represented: { $countries }.
# $events: a number
report-summary-unknown = Events for capacity building: { $events }. Attendance is on record for none of them, so that participations, people and Member States represented are not known.
report-action = Action required
report-action-wtsa-98 = The assembly is invited to note this document.
report-action-council-197 = The Council is invited to note this document.
report-action-pp-197 = The conference is invited to note this document.
report-references = References
report-references-wtsa-98 = WTSA Resolution 98
report-references-council-197 = Plenipotentiary Resolution 197
report-references-pp-197 = Plenipotentiary Resolution 197
report-page = { "Page " }
report-page-of = { " of " }

## Sections

report-introduction = Introduction
report-introduction-wtsa-98 = WTSA Resolution 98 asks the Director of the Telecommunication Standardization Bureau, together with the Directors of the other Bureaux, to report to the next assembly on progress in organizing forums, seminars and workshops that build the capacity of developing countries.
report-introduction-council-197 = Plenipotentiary Resolution 197 asks the Secretary-General to report every year to the Council on the results of its implementation.
report-introduction-pp-197 = Plenipotentiary Resolution 197 asks the Council and the Secretary-General to report on its implementation to the next Plenipotentiary Conference.
# $from, $to: days
report-period = This document covers events whose first day is { $from } or later and before { $to }.
report-definition-itu = “Developing countries” are the least developed countries, small island developing States, landlocked developing countries and countries with economies in transition, and all others classified as developing by the United Nations (M49, as frozen in December 2021).
report-definition-footnote-four = “Developing countries” are the least developed countries, small island developing States, landlocked developing countries and countries with economies in transition.
report-overview = Events held
# $total, $capacity, $days: numbers
report-overview-events =
    { $total ->
        [0] No event was held in the period.
        [one] One event was held in the period; events for capacity building: { $capacity }; days of events: { $days }.
       *[other] { $total } events were held in the period; events for capacity building: { $capacity }; days of events: { $days }.
    }
# $events, $joint: numbers
report-sector-events =
    { $events ->
        [0] No event of this Sector with figures was held in the period.
        [one] One event was held; joint with another Sector: { $joint }.
       *[other] { $events } events were held; of these, joint with another Sector: { $joint }.
    }
# $more: number of events
report-sector-more =
    { $more ->
        [one] One more event is listed in Annex A.
       *[other] { $more } more events are listed in Annex A.
    }
# $activities: number of records
report-sector-activities =
    { $activities ->
        [one] One other activity is on record:
       *[other] { $activities } other activities are on record:
    }
report-sector-unsure = On record without a date, or with one of which only a part lies in the period, and in no count:
# Follows the title of an event. $kind, $dates, $place: words. Begins with a space.
report-event-facts = { " " }({ $kind }; { $dates }; { $place }).
# Follows the title of an activity. $facts: kind, number, stage and date. Begins with a space.
report-activity-facts = { " " }({ $facts })
report-place-unknown = place not stated
# Begins with a space. $people, $countries: numbers
report-event-people =
    { " " }{ $people ->
        [one] One person took part
       *[other] { $people } people took part
    } ({ $countries ->
        [0] no country stated
        [one] one country or territory
       *[other] { $countries } countries and territories
    }).
# Begins with a space. $people: a number already written out
report-event-stated = { " " }Participants stated, not broken down: { $people }.
# $countries: a number
report-event-stated-countries = { " " }Countries stated: { $countries }.
# Begins with a space. $people: a number already written out; $countries: a number
report-stated-people-countries = { " " }Participants stated, not broken down: { $people }, from { $countries ->
        [one] one country
       *[other] { $countries } countries
    }.
# Begins with a space. $countries: a number
report-stated-countries = { " " }Countries stated: { $countries }; number of participants not stated.
report-event-no-figures = { " " }Attendance is not on record.
report-event-joint = { " " }Joint event.
report-participation = Participation
# $participations, $people, $days: numbers
report-participation-whole = Participations (one person at one event): { $participations }. Distinct people: { $people }. Days attended: { $days }.
# $onsite, $remote, $both, $unknown: numbers
report-participation-modes = On site: { $onsite }. Remotely: { $remote }. Both figures include those who took part in both ways: { $both }. Not known: { $unknown }.
# $events, $people: numbers
report-participation-stated = Events whose sources state only a number of participants: { $events }. Participants stated, not broken down: { $people }. They are in no table by region or class.
# $events: a number
report-participation-unknown = Attendance is on record for none of the events counted ({ $events }). Who took part is not known: “…” stands in the tables for what is not known.
# $missing, $events: numbers
report-participation-lacking = Events counted without attendance or a number of participants on record: { $missing } of { $events }. Who took part in them is not known, and they add nothing to these figures.
report-reached = Countries reached
# $countries, $territories: numbers
report-reached-countries = Member States represented: { $countries }. Territories represented, counted apart: { $territories }.
report-reached-unknown = Attendance is on record for none of the events counted: a country listed as not reached may have been reached.
# $missing, $events: numbers
report-reached-lacking = Who took part is not known for { $missing } of { $events } events: a country listed as not reached may have taken part in those.
# $count: a number; $list: names of countries
report-reached-stated = Developing countries known only from stated numbers ({ $count }): { $list }.
report-not-reached = Developing countries not yet reached in the period ({ $count }): { $list }.
report-undated = Events without a date in the period
report-undated-why = The sources give these events no day, month or year that lies within the period. They are listed for completeness and are part of no other figure.
# A heading inside tables of records.
report-unsure = Without a date, or with one of which only a part lies in the period; in no count
report-planned = Planned events
# $count: number of events
report-planned-why =
    { $count ->
        [one] One event was announced and is not on record as held. It is part of no figure.
       *[other] { $count } events were announced and are not on record as held. They are part of no figure.
    }
report-follow-up = Follow-up of the resolution
report-follow-up-how = Each paragraph is shown with the number of records that answer it in the period.
# $from, $to: days; $events, $participations, $people: numbers
report-trend = For comparison, from { $from } until before { $to }: events { $events }; participations { $participations }; distinct people { $people }. The same rules were applied.

## Tables

report-table-before = { "Table T" }
report-table-after = { " – " }
report-t1 = Events by kind and Sector
report-t1-note = An event of several Sectors stands in the column of each and in “Joint”, and once in the total.
report-t2 = Events by region of the host
report-t2-note = Days of events whose length is not known are not included.
report-t3 = Participations by region
report-t3-note = Region on the first day of the event. A person seen from two regions is counted in each, and once in the total. Days not known are not included.
report-t4 = Participations by class of country
# $overcount: a number already written out, or a mark
report-t4-overcount = Classes overlap, so their rows do not add up: together they count { $overcount } participations more than once.
report-t5 = Countries and territories reached
report-t5-note = Not a Member State on the last day of the period.
# What a short name in a narrow column stands for
report-short = { $short }: { $name }
report-short-joint = { "; " }
report-t11 = Paragraphs of the resolution and the records that answer them
report-t11-note = Paragraph texts are summaries; several are taken from proposals to modify the resolution, as their reference says.
report-kind = Kind
report-joint = Joint
report-total = Total
report-host-region = Region of the host
report-online = Online
report-no-host = No host stated
report-no-region = No region: international organizations, country not stated, territories without a region
report-events = Events
report-days = Days
report-in-developing = Of which in a developing country
report-region = Region
report-class = Class
report-classes = Classes
report-country = Country or territory
report-participations = Participations
report-people = People
report-women = Women
report-men = Men
report-other = Other
report-not-stated = Not stated
report-countries = Countries
report-territories = Territories
report-days-attended = Days attended
report-developing = Developing countries, each counted once
report-first-time = First time
report-yes = Yes
report-no = No
report-none = –
report-unknown = …
report-suppressed = ••
# $number: a number already written out
report-inexact = about { $number }
report-inexact-over = over { $number }
report-inexact-nearly = nearly { $number }
report-paragraph = Paragraph
report-asks = Addressed to, and what it asks
report-records = Records
report-records-named = Latest records
# $count: number of records that are not named. The last part of an enumeration of references.
report-records-more = { $count } more
report-due = Report due
# $report: the kind of report; $meeting: the meeting that receives it
report-due-to = { $report }: { $meeting }
report-last = Latest
report-status = Status
report-event = Event
report-sectors = Sectors
report-dates = Dates
report-place = Place
report-countries-reached = Countries and territories
report-stated = Stated, not broken down
report-contents = Contents
report-t6-note = Hours, people trained and certified, and scores are those stated for the training; what is not stated is not known.
report-t7 = Fellowships and direct assistance
report-t7-note = “Requested” counts fellowships that are not decided yet, “Used” those granted to people who took part. Direct assistance is listed, not counted.
report-fellowship-used = Used
report-t8 = Publications, Recommendations, Supplements and other records
report-t9 = Pilot projects and KPI assessments by city
report-t10 = Partners
report-t10-note = An event is counted once for each of its partners. Partners of a heading are partners of the events under it.
report-t12 = Trend against the previous period
report-t14 = Figures as a whole
report-t15 = Registrations by state
report-t15-note = Registrations for the events counted, in every role, those not counted among them.
report-t18 = This report
report-languages = Languages
report-title = Title
report-number-of = Number
report-standard = Standard
report-group = Group
report-share = { " " }({ $count } %)
report-stage = Stage
report-date = Date
report-city = City
report-partner = Partner
report-partner-kind = Kind of organization
report-figure = Figure
report-value = Value
report-this-period = This period
# $from, $to: days; the heading of a column
report-previous-period = { $from } to before { $to }
report-state = State
report-missing = What is missing
report-events-total = Events of every kind
report-events-capacity = Events for capacity building
report-events-days = Days of events
report-member-states = Member States represented
report-territories-represented = Territories represented
# $mode: how people took part, as in the list attendance_mode
report-participations-mode = Participations: { $mode }
report-stated-only-events = Events with a stated number only
report-stated-only-people = Participants stated, not broken down
report-stated-only-countries = Countries stated
report-annex-figures = Further figures and records
report-rules-version = Version of the counting rules
report-cutoff = Records as of (UTC)
report-digest = Digest of the facts (SHA-256)
# $rules: a number; $sentences: the rules that a table follows, whole sentences
report-rules-of = Counting rules, version { $rules }: { $sentences }
# Stands between two sentences.
report-sentence-joint = { " " }
# $report: the kind of report; $subject: name of a country, region, class or theme
report-title-statement = { $report }: { $subject }
# $meeting: the meeting that receives it, such as WTSA-28; $report: the kind of report
report-title-meeting = { $meeting }: { $report }
# Any other report over the events of one scope, part, goal or action line
report-title-cut = { $report } – extract: { $subject }
report-source-needs = Director, Telecommunication Development Bureau, with the Director of the Telecommunication Standardization Bureau
report-source-statement = Secretariat of the Union
report-session-needs = For the membership of the Union
report-summary-needs = This document shows which developing countries capacity building on the Internet of Things and smart sustainable cities and communities has reached, and which it has not reached yet.
report-summary-not-reached = Developing Member States not reached in the period: { $count }.
# $subject: name of a country, region, class or theme
report-summary-statement = This document states what is on record for { $subject }.
report-action-needs = The membership is invited to note this document and to state its needs.
report-action-statement = This document is for information.
report-references-needs = WTSA Resolution 98; WTDC Resolution 85
report-references-statement = Records of events, registrations and activities
report-introduction-needs = WTSA Resolution 98 and WTDC Resolution 85 ask the Directors to identify the needs of developing countries in the Internet of Things and smart sustainable cities and communities. This document lists the needs that countries have stated and the support in holding an event that they have asked for, as recorded for the period or without a date, and shows which countries took part and which did not.
# $subject: name of a country or territory
report-introduction-country = Subject: { $subject }. Events are those that it hosted, that somebody represented it at, or that a source states participants from it for. People are those alone who represented it; fellowships and stated numbers likewise. What is stated of events without a date is stated of the whole event.
# $subject: name of a region or of a class of countries
report-introduction-places = Subject: { $subject }. Events are those that a country of this group hosted, that somebody represented one at, or that a source states participants from one for; a country belongs to the group as on the first day of the event. People are those alone who represented such a country; fellowships and stated numbers likewise. What is stated of events without a date is stated of the whole event.
# $subject: name of a theme
report-introduction-theme = Subject: { $subject }. Events are those that carry this theme themselves or stand under an event that carries it; everybody who took part in them is counted. Other records, needs and requests are those that carry this theme themselves.
# $subject: what it is
report-introduction-events = Subject: { $subject }. Events are those of which this is said, or which stand under such an event and say nothing else themselves; everybody who took part in them is counted. Of other records it is not said, and they are not listed.
# $subject: name of a country, a region or a class of countries
report-unlisted = In this public version only the events that took place in { $subject }, or for which a source names it, are counted and listed. To which events people came from there is not told, as it would point at few people.
# $subject: what the report is cut by
report-cut = This is an extract of the report and does not stand for it. { $subject }: events are those of which this is said, or which stand under such an event and say nothing else themselves; everybody who took part in them is counted. Of other records, of needs and of requests it is not said, and they are not listed. What is told of paragraphs of resolutions, of gaps, of countries reached and not reached and of the period before is told of these events alone.
# $subject: what the report is cut by
report-summary-cut = Extract: { $subject }. All figures are of these events alone.
# $name: what it is called; $code: its number
report-subject-scope = Scope: { $name }
report-subject-itu_role = ITU’s part: { $name }
report-subject-sdg = SDG { $code }: { $name }
report-subject-action_line = WSIS action line { $code }: { $name }
# Begins with a space. After the title of an event.
report-event-hidden = { " " }The number of participants is hidden, so that it points at nobody.
report-t19 = Developing countries not yet reached
report-t19-note = Member States on the last day of the period without a participation of their own; region and classes as on that day.
report-named = Named in a stated number

## Annexes

# $letter: A, B, C
report-annex = Annex { $letter }
report-annex-events = Events behind the figures
report-no-events = No event was held in the period.
report-annex-method = Method and data gaps
report-method = Method
# $rules: a number; $cutoff, $made: moments in UTC
report-method-made = Counting rules, version { $rules }. Records as of { $cutoff } UTC. Document made on { $made } UTC.
report-method-digest = Digest (SHA-256) of the facts behind this document:
report-method-rules = The following rules were applied:
report-rule-1 = Region and class are those of the country represented on the first day of the event.
report-rule-2 = Participations and distinct people are separate figures.
report-rule-3 = Classes overlap; developing countries are counted as one group, each person and each country once.
report-rule-4 = Counted roles are participant, fellow, speaker, moderator and trainer.
report-rule-5 = On-site and remote figures both include those who took part in both ways.
report-rule-6 = A day on which a person attended at least one session is one day attended.
report-rule-7 = Numbers of participants that a source only states are shown on their own and never spread over regions or classes.
report-rule-8 = Unknown is not zero: what is not stated or not recorded has a column of its own or is listed below.
report-rule-9 = Territories are counted apart from States; participants of international organizations have no region and no class.
report-rule-10 = In documents for the public, figures by single country, by gender or by year that would point at fewer than three people are hidden, with as many others as are needed so that they cannot be found by subtraction.
report-rule-11 = Counted are events that were held, have their first day in the period, and are not the heading of other events.
report-rule-12 = A paragraph is done once an event that was held answers it, or a record whose date has come and which is neither planned, nor under way, nor waiting for approval.
report-rule-13 = Other records, needs and requests are listed if their date lies in the period, or if it is not known or not precise enough to tell.
# $list: names of countries
report-unconfirmed = The scheduled graduation of these countries from the list of least developed countries is not confirmed; they are still counted as members: { $list }.
report-gaps = Data gaps
report-gaps-none = No data are missing.
# $count: number of events
report-gaps-some =
    { $count ->
        [one] Data are missing for one event:
       *[other] Data are missing for { $count } events:
    }
# $number: number of the document with its revision; $suffix: the letter of the document's language
report-number-given = Document { $number }-{ $suffix }
# $revision: such as Rev.1; $suffix: the letter of the document's language
report-number-revised = Document [number]({ $revision })-{ $suffix }
# $item: an agenda item, such as PL 1.14
report-agenda-item = Agenda item: { $item }
# $language: name of a language
report-original-language = Original: { $language }
report-declared = The following data were declared unavailable, for the reasons given:
# Follows the title of an event. $gap: what is missing; $reason: a text of staff. Begins with a space.
report-declared-reason = { " " }({ $gap }): { $reason }
# $place, $dates: words; $people, $countries: numbers
report-training-people =
    Training was held in { $place } ({ $dates }) for { $people ->
        [one] one participant
       *[other] { $people } participants
    } { $countries ->
        [0] (country not stated)
        [one] from one country or territory
       *[other] from { $countries } countries and territories
    }.
# $place, $dates: words; $people: a number already written out
report-training-stated = Training was held in { $place } ({ $dates }). Participants stated, not broken down: { $people }.
# $dates: words; $people, $countries: numbers
report-training-online-people =
    Training was held online ({ $dates }) for { $people ->
        [one] one participant
       *[other] { $people } participants
    } { $countries ->
        [0] (country not stated)
        [one] from one country or territory
       *[other] from { $countries } countries and territories
    }.
# $dates: words; $people: a number already written out
report-training-online-stated = Training was held online ({ $dates }). Participants stated, not broken down: { $people }.

## What countries need and ask for, and what came of trainings.
report-asked = Needs and requests of countries
# $needs: number of needs; $requests: number of requests
report-asked-found = On record for the period or without a date: needs { $needs }, requests for support in holding an event { $requests }.
report-needs_stated = Needs stated
report-requests = Requests for support
report-t22 = Needs stated by countries
report-t22-note = As stated by the source; what has no date is listed as well.
report-t23 = Requests for support in holding an event
report-theme = Theme
report-priority = Priority
report-source = Source
report-need = Need
report-programme = Programme and level
report-hours = Hours
report-trained = Trained (stated)
report-certified = Certified (stated)
report-score-before = Mean score before
report-score-after = Mean score after

# Pictures.
report-figure-before = { "Figure " }
report-picture-women = Women among those who state a gender, by region
report-picture-women-description = One bar for each region, as long as the share of women in percent. The figures stand in table T3.
# $of: a region; $share: a share in percent
report-picture-share = { $of }: { $share }
report-picture-regions = Participations by region and year
report-picture-regions-description = A group of bars for each region, a bar for each year, all on one scale. The figures stand in table T24.
report-picture-classes = Participations by country class and year
report-picture-classes-description = A group of bars for each class, a bar for each year, all on one scale. The figures stand in table T24.
report-picture-countries = Countries reached
report-picture-countries-description = One square for each Member State, by region. A filled square with a firm edge is a country from which somebody took part; a dotted one is not reached yet. The countries reached stand in table T5.
report-t24 = Participations by region, country class and year
report-t24-note = Of the first and the last year only the days of the period count. Classes overlap and do not add up.

## What was aimed at.
report-t25 = Targets and results
report-t25-note = Targets are those set for exactly this period. Shares are rounded to whole percent; there is none where the target is zero or the result is hidden.
report-t26 = Evaluations
report-t26-note = Answers and their means are those stated for the event; what is not stated is not known.
report-mean = Mean
report-answers = Answers
report-target = Target
report-result = Result
# Heading of a column of whole percents
report-share-reached = Reached (%)
