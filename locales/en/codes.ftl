### Names of the codes that files, addresses and the database use. One message per code: list, hyphen, code.
### The lists and their sources are described in locales/README.md. The ids are equal in every language.

## Sectors of the Union; sector_short is for column headings.
sector-ITU-T = ITU Telecommunication Standardization Sector (ITU-T)
sector-ITU-R = ITU Radiocommunication Sector (ITU-R)
sector-ITU-D = ITU Telecommunication Development Sector (ITU-D)
sector-GS = General Secretariat
sector-joint = Joint event of several Sectors
sector_short-ITU-T = ITU-T
sector_short-ITU-R = ITU-R
sector_short-ITU-D = ITU-D
sector_short-GS = General Secretariat
sector_short-joint = Joint

## Kinds of events; kind_plural is for the rows of tables.
kind-forum = Forum
kind-seminar = Seminar
kind-workshop = Workshop
kind-training = Training course
kind-webinar = Webinar
kind-week = Week
kind-conference = Conference
kind-symposium = Symposium
kind-expert_group_meeting = Expert group meeting
kind-focus_group_meeting = Focus group meeting
kind-study_group_meeting = Study group meeting
kind-initiative_meeting = Meeting of an initiative
kind-joint_session = Joint session
kind-exhibition_forum = Exhibition and forum
kind_plural-forum = Forums
kind_plural-seminar = Seminars
kind_plural-workshop = Workshops
kind_plural-training = Training courses
kind_plural-webinar = Webinars
kind_plural-week = Weeks
kind_plural-conference = Conferences
kind_plural-symposium = Symposia
kind_plural-expert_group_meeting = Expert group meetings
kind_plural-focus_group_meeting = Focus group meetings
kind_plural-study_group_meeting = Study group meetings
kind_plural-initiative_meeting = Meetings of initiatives
kind_plural-joint_session = Joint sessions
kind_plural-exhibition_forum = Exhibitions and forums

## States of an event.
state-draft = Draft
state-announced = Announced
state-registration_open = Registration open
state-registration_closed = Registration closed
state-held = Held
state-record_closed = Record closed
state-cancelled = Cancelled
state-postponed = Postponed

## How an event can be attended.
event_mode-on_site = On site
event_mode-remote = Remote
event_mode-hybrid = Hybrid

## Whom an event is meant for.
scope-national = National
scope-regional = Regional
scope-international = International

## What the Union did for the event.
itu_role-organizer = Organizer
itu_role-co_organizer = Co-organizer
itu_role-supporter = Supporter
itu_role-member_event = Event of the membership

## What somebody came to do.
role-participant = Participant
role-fellow = Fellow
role-speaker = Speaker
role-moderator = Moderator
role-trainer = Trainer
role-organizer = Organizer
role-secretariat = Secretariat
role-interpreter = Interpreter
role-support = Support staff

## States of a registration, before and after the event.
registration_state-submitted = Submitted
registration_state-confirmed = Confirmed
registration_state-waiting = On the waiting list
registration_state-refused = Refused
registration_state-withdrawn = Withdrawn
registration_state-attended = Attended
registration_state-partly_attended = Partly attended
registration_state-absent = Absent
registration_state-completed = Training completed

## Gender as stated by the person; gender_plural is for the columns of tables.
gender-female = Female
gender-male = Male
gender-other = Other
gender-not_stated = Not stated
gender_plural-female = Women
gender_plural-male = Men
gender_plural-other = Other
gender_plural-not_stated = Not stated

## How a person took part.
attendance_mode-on_site = On site
attendance_mode-remote = Remotely
attendance_mode-both = On site and remotely
attendance_mode-unknown = Not known

## What sort of organization a person comes from.
organization_kind-administration = Administration of a Member State
organization_kind-regulator = Regulatory authority
organization_kind-sector_member = Sector Member
organization_kind-associate = Associate
organization_kind-academia = Academia
organization_kind-international_organization = International organization
organization_kind-private = Private sector entity
organization_kind-civil_society = Civil society organization
organization_kind-other = Other
organization_kind-not_stated = Not stated

## What became of the wish for a fellowship.
fellowship-requested = Requested
fellowship-granted = Granted
fellowship-refused = Refused

## How sure the source was of a number of people.
qualifier-exact = Exactly
qualifier-about = About
qualifier-over = Over
qualifier-nearly = Nearly

## The six BDT regions; online and none are rows of reports. region_short is for narrow columns.
region-AFR = Africa
region-AMS = Americas
region-ARB = Arab States
region-ASP = Asia and the Pacific
region-CIS = Commonwealth of Independent States (CIS)
region-EUR = Europe
region-online = Online
region-none = No region
region_short-AFR = AFR
region_short-AMS = AMS
region_short-ARB = ARB
region_short-ASP = ASP
region_short-CIS = CIS
region_short-EUR = EUR
region_short-online = Online
region_short-none = None

## Country classes; they overlap. DEVELOPING and DEVELOPED are those of the United Nations standard M49.
class-LDC = Least developed countries (LDCs)
class-SIDS = Small island developing States (SIDS)
class-LLDC = Landlocked developing countries (LLDCs)
class-EIT = Countries with economies in transition (EIT)
class-DEVELOPING = Developing countries (M49)
class-DEVELOPED = Developed countries (M49)
class_short-LDC = LDC
class_short-SIDS = SIDS
class_short-LLDC = LLDC
class_short-EIT = EIT
class_status-in_force = In force
class_status-frozen_2021-12 = As last published (December 2021)
class_status-scheduled = Graduation scheduled
class_status-scheduled_deferral_pending = Graduation scheduled, deferral requested
class_status-graduated = Graduated
class_status-withdrawn = Withdrawn from the list
class_status-superseded = Superseded by a later row

## Standing of a country or territory in the Union.
itu_status-member_state = Member State
itu_status-observer = Observer
itu_status-territory = Territory

## Which countries a report calls developing; developing_short is the row of a table, developing the definition in full.
developing-itu = Least developed countries, small island developing States, landlocked developing countries, countries with economies in transition, and countries developing in the United Nations standard M49
developing-footnote-four = Least developed countries, small island developing States, landlocked developing countries and countries with economies in transition
developing_short-itu = Developing countries (four classes or M49)
developing_short-footnote-four = Developing countries (four classes)

## Themes.
theme-iot = Internet of Things
theme-ssc = Smart sustainable cities and communities
theme-interoperability = Interoperability of IoT and SSC&C data
theme-security = Security and trust in IoT
theme-identification = Identification and IPv6
theme-device_management = Device management
theme-digital_twin = Digital twins of cities
theme-citiverse = Metaverse and citiverse
theme-artificial_intelligence = Artificial intelligence with IoT
theme-agriculture = Digital agriculture
theme-health = Health care
theme-energy = Energy
theme-water = Water management
theme-transport = Transport and intelligent transport systems
theme-education = Education
theme-buildings = Buildings and infrastructure
theme-public_services = Public services and public participation
theme-emergencies = Disasters, emergencies and epidemics
theme-environment = Environment and circular economy
theme-kpi = Key performance indicators of cities (U4SSC)
theme-standards = Standards and their application
theme-spectrum = Spectrum and radio aspects
theme-policy = Policy, regulation and strategies
theme-data = Data processing and management
theme-big_data = Big data
theme-innovation = Innovation and economic growth

## Kinds of records that answer a mandate.
record_kind-event-forum = Forum
record_kind-event-seminar = Seminar
record_kind-event-workshop = Workshop
record_kind-training = Training course
record_kind-capacity_building = Other capacity building
record_kind-publication = Publication
record_kind-report = Report
record_kind-technical_report = ITU-T Technical Report
record_kind-recommendation = ITU-T or ITU-R Recommendation
record_kind-supplement = ITU-T Supplement
record_kind-roadmap = Standards roadmap
record_kind-guideline = Guideline
record_kind-use_case = Use case
record_kind-case_study = Case study
record_kind-best_practice = Best practice shared
record_kind-master_plan = Master plan
record_kind-pilot_project = City pilot project
record_kind-project = Development project
record_kind-kpi_assessment = City KPI assessment
record_kind-initiative = Initiative
record_kind-portal = Web portal
record_kind-focus_group = Focus group
record_kind-regional_group = Regional group of a study group
record_kind-joint_coordination = Joint coordination activity
record_kind-liaison = Liaison
record_kind-sdo_cooperation = Cooperation with a standards development organization or forum
record_kind-intersector_activity = Intersectoral activity
record_kind-partnership = Partnership
record_kind-cooperation = Cooperation among members
record_kind-direct_assistance = Direct assistance to a country
record_kind-outreach = Promotion
record_kind-study = Study group work
record_kind-contribution = Contribution by a member
record_kind-national_measure = Measure taken by a Member State
record_kind-council_decision = Council decision
record_kind-resolution_adopted = Resolution adopted or revised
record_kind-correspondence_group = Correspondence group

## Stages of a Recommendation or another text.
stage-planned = Planned
stage-in_progress = In progress
stage-agreed = Agreed
stage-consented = Consent (AAP)
stage-determined = Determination (TAP)
stage-approved = Approved
stage-new_standard = New standard
stage-completed = Completed
stage-published = Published

## Whom a paragraph addresses; the code is organ_code of the mandates.
organ-TSB = Director of TSB
organ-BDT = Director of BDT
organ-BR = Director of BR
organ-TSB-BR = Director of TSB and Director of BR
organ-TSB-BDT-BR = Director of TSB, in collaboration with the Directors of BDT and BR
organ-BDT-TSB-BR = Director of BDT, in close collaboration with the Directors of TSB and BR
organ-BDT-TSB-BR-85 = Director of BDT, in collaboration with the Directors of TSB and BR
organ-SG-BUREAUX = Secretary-General, in consultation and collaboration with the Directors of the three Bureaux
organ-SG20 = ITU-T Study Group 20
organ-ITU-D = ITU-D, in close collaboration with ITU-T and ITU-R
organ-ITU-D-SG = ITU-D study groups, each within its mandate
organ-COUNCIL = ITU Council
organ-UNION = The Conference itself (whole Union)
organ-MS = Member States
organ-MEMBERS = ITU membership
organ-ITU-T-MEMBERS = ITU-T membership
organ-MS-SM-A-A = Member States, Sector Members, Associates and Academia

## The operative verb of a paragraph, as a heading; it does not govern the name of the organ.
verb-instructs = Instructs
verb-invites = Invites
verb-resolves = Resolves
verb-resolves-to-instruct = Resolves to instruct
verb-encourages = Encourages

## To whom a report is due, and how often.
addressee-next-WTSA = Next WTSA
addressee-ITU-Council = ITU Council
addressee-Plenipotentiary-Conference = Plenipotentiary Conference
addressee-not-named-membership = Not named (membership)
frequency-annual = Every year
frequency-once-per-WTSA-cycle = Once per WTSA cycle
frequency-once-per-PP-cycle = Once per PP cycle
frequency-not-stated = Not stated
frequency-not-stated-update = Not stated (to be updated)

## Source texts of the mandates, as they are cited.
instrument-R98-RCC-2024 = WTSA Resolution 98 (Rev. New Delhi, 2024), text proposed by RCC
instrument-R98-CITEL-2022 = WTSA Resolution 98 (Rev. Geneva, 2022), text proposed by CITEL
instrument-R197-APT-2022 = PP Resolution 197 (Rev. Bucharest, 2022), text proposed by APT
instrument-R85-KIGALI-2022 = WTDC Resolution 85 (Rev. Kigali, 2022)
instrument-C17-23 = Council document C17/23

## How far a mandate has been answered.
mandate_status-none = No record
mandate_status-in_progress = In progress
mandate_status-done = Done

## Governing meetings and the conferences of the Radiocommunication Sector.
meeting_body-WTSA = World Telecommunication Standardization Assembly (WTSA)
meeting_body-PP = Plenipotentiary Conference (PP)
meeting_body-WTDC = World Telecommunication Development Conference (WTDC)
meeting_body-Council = ITU Council
meeting_body-RA = Radiocommunication Assembly (RA)
meeting_body-WRC = World Radiocommunication Conference (WRC)
meeting_body_short-WTSA = WTSA
meeting_body_short-PP = PP
meeting_body_short-WTDC = WTDC
meeting_body_short-Council = Council
meeting_body_short-RA = RA
meeting_body_short-WRC = WRC

## Reports: titles, states, audiences and file formats.
report-wtsa-98 = Progress in organizing forums, seminars and workshops to build the capacity of developing countries
report-council-197 = Results of the implementation of Resolution 197
report-pp-197 = Report to the Plenipotentiary Conference on Resolution 197
report-needs = Needs of developing countries in the Internet of Things and smart sustainable cities and communities
report-statement = Activity statement
report_state-draft = Draft
report_state-in_review = In review
report_state-cleared = Cleared
report_state-frozen = Frozen
report_state-submitted = Submitted
audience-public = Public
audience-internal = Internal
format-docx = Word document (DOCX)
format-pdf = PDF document
format-xlsx = Excel workbook (XLSX)
format-html = Web page (HTML)
format-csv = Table (CSV)
format-json = Data (JSON)

## What is missing from the record of an event.
gap-date = Date missing or not known to the day
gap-state = Past its last day, but not marked as held, cancelled or postponed
gap-attendance = Attendance not recorded
gap-days = Days attended not recorded
gap-gender = Gender not stated
gap-country = Country not stated
gap-mode = Mode of participation not recorded
gap-host = Host country not stated
gap-evaluation = No evaluation
gap-not_closed = Record not closed, figures provisional
gap-double = Figures recorded at the parent event are not counted
gap-headcount_conflict = Several head-counts stated as the total
gap-fellowship = Fellow without a granted fellowship

## Roles of staff accounts.
staff_role-administrator = Administrator
staff_role-event_officer = Event officer
staff_role-report_officer = Report officer
staff_role-viewer = Viewer

## What a role may do.
action-see_events = See events
action-edit_event = Edit an event
action-see_registrations = See registrations
action-decide_registration = Confirm or refuse a registration
action-record_attendance = Record attendance
action-enter_headcount = Enter a head-count
action-export_registrations = Export the list of registrations
action-close_record = Close and reopen the record of an event
action-build_report = Build a report
action-confirm_lists = Confirm changes of country lists
action-manage_users = Manage user accounts
action-see_audit = See the audit trail
action-see_mails = See sent and pending e-mails
action-see_people = See people across events
action-merge_people = Merge people
action-curate_organizations = Keep the list of organizations
action-link_mandates = Link records to paragraphs
action-assign_obligations = Say who answers for a report and when a meeting opens
action-record_needs = Record needs and requests of countries
action-edit_activities = Edit other records
action-set_targets = Set targets
action-record_training = Enter what came of a training
action-run_questionnaires = Run questionnaires

## Languages, in the language of the reader and in their own; language_own alone is the language of this folder.
language_own = English
language-ar = Arabic
language-en = English
language-es = Spanish
language-fr = French
language-ru = Russian
language-zh = Chinese
language_own-ar = العربية
language_own-en = English
language_own-es = Español
language_own-fr = Français
language_own-ru = Русский
language_own-zh = 中文

## Kinds of partners of an event.
partner_kind-un = United Nations entity
partner_kind-sdo = Standards development organization
partner_kind-administration = Administration or public authority
partner_kind-regulator = Regulatory authority
partner_kind-city = City or municipality
partner_kind-academia = Academic institution
partner_kind-regional_organization = Regional organization
partner_kind-international_organization = International organization
partner_kind-private = Private sector entity
partner_kind-civil_society = Civil society organization
partner_kind-itu = Body of the Union
partner_kind-other = Other

## Sustainable Development Goals: the short titles of the United Nations.
sdg-1 = No poverty
sdg-2 = Zero hunger
sdg-3 = Good health and well-being
sdg-4 = Quality education
sdg-5 = Gender equality
sdg-6 = Clean water and sanitation
sdg-7 = Affordable and clean energy
sdg-8 = Decent work and economic growth
sdg-9 = Industry, innovation and infrastructure
sdg-10 = Reduced inequalities
sdg-11 = Sustainable cities and communities
sdg-12 = Responsible consumption and production
sdg-13 = Climate action
sdg-14 = Life below water
sdg-15 = Life on land
sdg-16 = Peace, justice and strong institutions
sdg-17 = Partnerships for the goals

## Action lines of the World Summit on the Information Society (Geneva Plan of Action).
action_line-C1 = The role of governments and all stakeholders in the promotion of ICTs for development
action_line-C2 = Information and communication infrastructure
action_line-C3 = Access to information and knowledge
action_line-C4 = Capacity building
action_line-C5 = Building confidence and security in the use of ICTs
action_line-C6 = Enabling environment
action_line-C7 = ICT applications: benefits in all aspects of life
action_line-C8 = Cultural diversity and identity, linguistic diversity and local content
action_line-C9 = Media
action_line-C10 = Ethical dimensions of the Information Society
action_line-C11 = International and regional cooperation

## Places of a report where people write

passage-title = Title
passage-session = Session
passage-place_and_dates = Place and dates of the session
passage-source = Source
passage-summary = Summary
passage-action = Action required
passage-references = References
passage-correction = What this revision corrects
passage-introduction = Introduction
passage-overview = Events held
passage-itu_t = Events of ITU-T
passage-itu_r = Events of ITU-R
passage-itu_d = Events of ITU-D
passage-gs = Events of the General Secretariat
passage-participation = Participation
passage-reached = Countries reached
passage-follow_up = Follow-up of the resolution
## Where the deadline of a report comes from; how well a record fits a paragraph.
deadline_source-entered = Entered by staff
deadline_source-announced = Announced by the meeting
deadline_source-council_rule = 30 days before the opening (rule of the Council)
deadline_source-assumed = 30 days before the opening (assumed)
fit-likely = Kind, Sector and theme
fit-possible = Kind and Sector

## How pressing a need is; where a request for support stands; programme and level of a training.
priority-high = High
priority-medium = Medium
priority-low = Low
request_state-asked = Asked for
request_state-accepted = Accepted
request_state-planned = Event set up
request_state-held = Held
request_state-declined = Declined
request_state-withdrawn = Withdrawn
programme-academy = Academy
programme-centre_of_excellence = Centre of Excellence
programme-other = Other
level-basic = Basic
level-intermediate = Intermediate
level-advanced = Advanced
