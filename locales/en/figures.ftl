### Public figures.

figures-title = Figures
figures-lead = How many people took part in forums, seminars, workshops and trainings, from which regions and countries. The figures are counted from closed records and are the same that reports hold.
figures-rows = Rows
figures-columns = Columns
figures-measure = What is counted
figures-nothing = Nothing
figures-show = Show
figures-counts-participations = Each person counts once for each event that the person attended.
figures-counts-people = Each person counts once in each figure, however many events the person attended.
figures-counts-countries = Each country counts once in each figure from which at least one person took part.
figures-counts-events = Forums, seminars, workshops, trainings and webinars whose record is closed.
figures-method = How the figures are counted
figures-no-table = This table is not published, or does not count that. Choose other rows, columns or another count.
figures-near = These tables are published:
# Stands in a table in the place of a number.
figures-hidden = hidden
figures-hidden-why = “Hidden” is not zero: the number points at fewer than three people, or would give away another that does.
# The row or column of the sum.
figures-all = All
# Heads the only row or column of a table that is cut by nothing there.
figures-number = Number
# $measure: what is counted; $rows: what it is cut by
figures-caption = { $measure } by { $rows }
# $measure: what is counted; $rows, $columns: what it is cut by
figures-caption-two = { $measure } by { $rows } and { $columns }
# $day: a day in words
figures-until = Records that were closed by { $day } are counted.
figures-no-records = No record has been closed yet.
figures-csv = This table as CSV
figures-json = All tables as JSON
figures-feed = News feed of the figures (Atom)
figures-none-country = International organization, or country not stated
figures-none-theme = No theme
# $percent: a number
figures-percent = { $percent } %
figures-reached = reached
figures-not-reached = not reached yet
# $region: name of a region; $count: how many of its countries are reached; $of: how many it has
figures-region-reached = { $region }: { $count } of { $of }
# $measure: what is counted; $rows, $columns: what it is cut by
figures-chart-time = { $measure } by { $rows } and { $columns }
figures-chart-time-description = One row of bars for each line of the table below, all on one scale. A dashed bar is hidden.
# $measure: what is counted; $rows: what it is cut by
figures-chart-bars = { $measure } by { $rows }
figures-chart-bars-description = One bar for each line of the table below. A dashed bar is hidden.
figures-chart-women = Share of women
figures-chart-women-description = Women among those who state a gender, in percent, for each line of the table below. A dashed bar is hidden.
figures-chart-map = Countries reached
figures-chart-map-description = One square for each Member State, by region. A filled square with a firm edge is a country from which somebody took part; a dotted one is not reached yet.
axis-year = Year
axis-cycle = Assembly cycle
axis-region = Region
axis-class = Country class
axis-country = Country
axis-theme = Theme
axis-gender = Gender
measure-participations = Participations
measure-people = People
measure-countries = Countries
measure-events = Events
figures-method-participations = Participations
figures-method-participations-text = A participation is one person at one event. It counts if the person came, wholly or in part, and took part as participant, fellow, speaker, moderator or trainer. Organizers, secretariat, interpreters and support staff are not counted. Who only registered is not counted. Numbers of people that a source states without names are not in these figures.
figures-method-people = People
figures-method-people-text = Each person counts once in each figure. People who came in several years, or for several countries or themes, count in each of them and once in the sum; so the rows can add up to more than the sum.
figures-method-countries = Countries
figures-method-countries-text = Member States of ITU, and the State of Palestine, that somebody represented. Territories are not counted here; they have rows of their own in the table by country.
figures-method-events = Events
figures-method-events-text = Events of capacity building: forums, seminars, workshops, trainings and webinars that were held and whose record is closed. An event with several themes counts for each of them and once in the sum.
figures-method-years = Years
figures-method-years-text = An event counts in the year of its first day, as precise as that is known. A person counts once in each year and once in all years.
figures-method-places = Regions, classes and cycles
figures-method-places-text = Region and class of a country are those on the first day of the event. Classes overlap; developing countries are the four classes and all others that the United Nations classify as developing (M49), each counted once. A cycle runs from the opening of one assembly to the opening of the next and is named after the one that ends it; an event of which only the year is known may belong to none.
figures-method-themes = Themes
figures-method-themes-text = An event has the themes that stand on its own record and those of the event that it stands under. With several themes it counts for each of them and once in the sum; without any it stands in a row of its own.
figures-method-genders = Gender
figures-method-genders-text = As people state it; nobody has to. A person has one gender in all figures, the one stated last.
figures-method-hidden = Hidden figures
figures-method-hidden-text = Figures that point at fewer than three people are hidden, and as many others as it takes that no hidden one can be worked out from everything that is published here, by adding, subtracting or comparing. Zero is shown: it points at nobody. Countries by theme are not published at all.
figures-method-source = Where the figures come from
figures-method-source-text = From the facts that are written when the record of an event is closed, never from registrations. Erasing a person changes no figure. The same facts give the same figures everywhere; the digest below each table is that of all figures together.
