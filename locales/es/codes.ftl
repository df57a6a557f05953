### Names of the codes that files, addresses and the database use. One message per code: list, hyphen, code.
### The lists and their sources are described in locales/README.md. The ids are equal in every language.

## Sectors of the Union; sector_short is for column headings.
sector-ITU-T = Sector de Normalización de las Telecomunicaciones de la UIT (UIT-T)
sector-ITU-R = Sector de Radiocomunicaciones de la UIT (UIT-R)
sector-ITU-D = Sector de Desarrollo de las Telecomunicaciones de la UIT (UIT-D)
sector-GS = Secretaría General
sector-joint = Evento conjunto de varios Sectores
sector_short-ITU-T = UIT-T
sector_short-ITU-R = UIT-R
sector_short-ITU-D = UIT-D
sector_short-GS = Secretaría General
sector_short-joint = Conjunto

## Kinds of events; kind_plural is for the rows of tables.
kind-forum = Foro
kind-seminar = Seminario
kind-workshop = Taller
kind-training = Curso de formación
kind-webinar = Seminario web
kind-week = Semana
kind-conference = Conferencia
kind-symposium = Simposio
kind-expert_group_meeting = Reunión de grupo de expertos
kind-focus_group_meeting = Reunión de Grupo Temático
kind-study_group_meeting = Reunión de Comisión de Estudio
kind-initiative_meeting = Reunión de una iniciativa
kind-joint_session = Sesión conjunta
kind-exhibition_forum = Exposición y foro
kind_plural-forum = Foros
kind_plural-seminar = Seminarios
kind_plural-workshop = Talleres
kind_plural-training = Cursos de formación
kind_plural-webinar = Seminarios web
kind_plural-week = Semanas
kind_plural-conference = Conferencias
kind_plural-symposium = Simposios
kind_plural-expert_group_meeting = Reuniones de grupos de expertos
kind_plural-focus_group_meeting = Reuniones de Grupos Temáticos
kind_plural-study_group_meeting = Reuniones de Comisiones de Estudio
kind_plural-initiative_meeting = Reuniones de iniciativas
kind_plural-joint_session = Sesiones conjuntas
kind_plural-exhibition_forum = Exposiciones y foros

## States of an event.
state-draft = Borrador
state-announced = Anunciado
state-registration_open = Inscripción abierta
state-registration_closed = Inscripción cerrada
state-held = Celebrado
state-record_closed = Expediente cerrado
state-cancelled = Cancelado
state-postponed = Aplazado

## How an event can be attended.
event_mode-on_site = Presencial
event_mode-remote = A distancia
event_mode-hybrid = Híbrido

## Whom an event is meant for.
scope-national = Nacional
scope-regional = Regional
scope-international = Internacional

## What the Union did for the event.
itu_role-organizer = Organización
itu_role-co_organizer = Coorganización
itu_role-supporter = Apoyo
itu_role-member_event = Evento de los Miembros

## What somebody came to do.
role-participant = Participante
role-fellow = Becario
role-speaker = Orador
role-moderator = Moderador
role-trainer = Instructor
role-organizer = Organizador
role-secretariat = Secretaría
role-interpreter = Intérprete
role-support = Personal de apoyo

## States of a registration, before and after the event.
registration_state-submitted = Presentada
registration_state-confirmed = Confirmada
registration_state-waiting = En lista de espera
registration_state-refused = Denegada
registration_state-withdrawn = Retirada
registration_state-attended = Asistencia
registration_state-partly_attended = Asistencia parcial
registration_state-absent = Ausencia
registration_state-completed = Formación completada

## Gender as stated by the person; gender_plural is for the columns of tables.
gender-female = Mujer
gender-male = Hombre
gender-other = Otro
gender-not_stated = No indicado
gender_plural-female = Mujeres
gender_plural-male = Hombres
gender_plural-other = Otro
gender_plural-not_stated = No indicado

## How a person took part.
attendance_mode-on_site = Presencial
attendance_mode-remote = A distancia
attendance_mode-both = Presencial y a distancia
attendance_mode-unknown = No consta

## What sort of organization a person comes from.
organization_kind-administration = Administración de un Estado Miembro
organization_kind-regulator = Organismo regulador
organization_kind-sector_member = Miembro de Sector
organization_kind-associate = Asociado
organization_kind-academia = Institución académica
organization_kind-international_organization = Organización internacional
organization_kind-private = Entidad del sector privado
organization_kind-civil_society = Organización de la sociedad civil
organization_kind-other = Otra
organization_kind-not_stated = No indicada

## What became of the wish for a fellowship.
fellowship-requested = Solicitada
fellowship-granted = Concedida
fellowship-refused = Denegada

## How sure the source was of a number of people.
qualifier-exact = Exactamente
qualifier-about = Alrededor de
qualifier-over = Más de
qualifier-nearly = Casi

## The six BDT regions; online and none are rows of reports. region_short is for narrow columns.
region-AFR = África
region-AMS = Américas
region-ARB = Estados Árabes
region-ASP = Asia y el Pacífico
region-CIS = Comunidad de Estados Independientes (CEI)
region-EUR = Europa
region-online = En línea
region-none = Sin región
region_short-AFR = AFR
region_short-AMS = AMS
region_short-ARB = ARB
region_short-ASP = ASP
region_short-CIS = CEI
region_short-EUR = EUR
region_short-online = En línea
region_short-none = Ninguna

## Country classes; they overlap. DEVELOPING and DEVELOPED are those of the United Nations standard M49.
class-LDC = Países menos adelantados (PMA)
class-SIDS = Pequeños Estados insulares en desarrollo (PEID)
class-LLDC = Países en desarrollo sin litoral (PDSL)
class-EIT = Países con economías en transición
class-DEVELOPING = Países en desarrollo (M49)
class-DEVELOPED = Países desarrollados (M49)
class_short-LDC = PMA
class_short-SIDS = PEID
class_short-LLDC = PDSL
class_short-EIT = Economía en transición
class_status-in_force = En vigor
class_status-frozen_2021-12 = Según la última publicación (diciembre de 2021)
class_status-scheduled = Graduación prevista
class_status-scheduled_deferral_pending = Graduación prevista, aplazamiento solicitado
class_status-graduated = Graduado
class_status-withdrawn = Retirado de la lista
class_status-superseded = Sustituido por una entrada posterior

## Standing of a country or territory in the Union.
itu_status-member_state = Estado Miembro
itu_status-observer = Observador
itu_status-territory = Territorio

## Which countries a report calls developing; developing_short is the row of a table, developing the definition in full.
developing-itu = Países menos adelantados, pequeños Estados insulares en desarrollo, países en desarrollo sin litoral, países con economías en transición y países clasificados en desarrollo en la norma M49 de las Naciones Unidas
developing-footnote-four = Países menos adelantados, pequeños Estados insulares en desarrollo, países en desarrollo sin litoral y países con economías en transición
developing_short-itu = Países en desarrollo (cuatro categorías o M49)
developing_short-footnote-four = Países en desarrollo (cuatro categorías)

## Themes.
theme-iot = Internet de las cosas
theme-ssc = Ciudades y comunidades inteligentes y sostenibles
theme-interoperability = Interoperabilidad de los datos de la IoT y de las ciudades y comunidades inteligentes y sostenibles
theme-security = Seguridad y confianza en la IoT
theme-identification = Identificación e IPv6
theme-device_management = Gestión de dispositivos
theme-digital_twin = Gemelos digitales de ciudades
theme-citiverse = Metaverso y citiverso
theme-artificial_intelligence = Inteligencia artificial con la IoT
theme-agriculture = Agricultura digital
theme-health = Atención de la salud
theme-energy = Energía
theme-water = Gestión del agua
theme-transport = Transporte y sistemas de transporte inteligentes
theme-education = Educación
theme-buildings = Edificios e infraestructura
theme-public_services = Servicios públicos y participación pública
theme-emergencies = Catástrofes, emergencias y epidemias
theme-environment = Medio ambiente y economía circular
theme-kpi = Indicadores fundamentales de rendimiento de las ciudades (U4SSC)
theme-standards = Normas y su aplicación
theme-spectrum = Espectro y aspectos radioeléctricos
theme-policy = Políticas, reglamentación y estrategias
theme-data = Procesamiento y gestión de datos
theme-big_data = Macrodatos
theme-innovation = Innovación y crecimiento económico

## Kinds of records that answer a mandate.
record_kind-event-forum = Foro
record_kind-event-seminar = Seminario
record_kind-event-workshop = Taller
record_kind-training = Curso de formación
record_kind-capacity_building = Otra actividad de creación de capacidad
record_kind-publication = Publicación
record_kind-report = Informe
record_kind-technical_report = Informe técnico del UIT-T
record_kind-recommendation = Recomendación UIT-T o UIT-R
record_kind-supplement = Suplemento del UIT-T
record_kind-roadmap = Hoja de ruta de las normas
record_kind-guideline = Directrices
record_kind-use_case = Caso de utilización
record_kind-case_study = Estudio de caso
record_kind-best_practice = Práctica óptima compartida
record_kind-master_plan = Plan maestro
record_kind-pilot_project = Proyecto piloto urbano
record_kind-project = Proyecto de desarrollo
record_kind-kpi_assessment = Evaluación de una ciudad mediante los indicadores fundamentales de rendimiento
record_kind-initiative = Iniciativa
record_kind-portal = Portal web
record_kind-focus_group = Grupo Temático
record_kind-regional_group = Grupo regional de una Comisión de Estudio
record_kind-joint_coordination = Actividad conjunta de coordinación
record_kind-liaison = Coordinación con otros grupos
record_kind-sdo_cooperation = Cooperación con un organismo de normalización o un foro
record_kind-intersector_activity = Actividad intersectorial
record_kind-partnership = Asociación
record_kind-cooperation = Cooperación entre Miembros
record_kind-direct_assistance = Asistencia directa a un país
record_kind-outreach = Promoción
record_kind-study = Trabajos de Comisión de Estudio
record_kind-contribution = Contribución de un Miembro
record_kind-national_measure = Medida adoptada por un Estado Miembro
record_kind-council_decision = Decisión del Consejo
record_kind-resolution_adopted = Resolución adoptada o revisada
record_kind-correspondence_group = Grupo por correspondencia

## Stages of a Recommendation or another text.
stage-planned = Previsto
stage-in_progress = En curso
stage-agreed = Acuerdo
stage-consented = Consentimiento (AAP)
stage-determined = Determinación (TAP)
stage-approved = Aprobación
stage-new_standard = Nueva norma
stage-completed = Finalizado
stage-published = Publicado

## Whom a paragraph addresses; the code is organ_code of the mandates.
organ-TSB = Director de la TSB
organ-BDT = Director de la BDT
organ-BR = Director de la BR
organ-TSB-BR = Director de la TSB y Director de la BR
organ-TSB-BDT-BR = Director de la TSB, en colaboración con los Directores de la BDT y de la BR
organ-BDT-TSB-BR = Director de la BDT, en estrecha colaboración con los Directores de la TSB y de la BR
organ-BDT-TSB-BR-85 = Director de la BDT, en colaboración con los Directores de la TSB y de la BR
organ-SG-BUREAUX = Secretario General, en consulta y colaboración con los Directores de las tres Oficinas
organ-SG20 = Comisión de Estudio 20 del UIT-T
organ-ITU-D = UIT-D, en estrecha colaboración con el UIT-T y el UIT-R
organ-ITU-D-SG = Comisiones de Estudio del UIT-D, cada una en el marco de su mandato
organ-COUNCIL = Consejo de la UIT
organ-UNION = La propia Conferencia (toda la Unión)
organ-MS = Estados Miembros
organ-MEMBERS = Miembros de la UIT
organ-ITU-T-MEMBERS = Miembros del UIT-T
organ-MS-SM-A-A = Estados Miembros, Miembros de Sector, Asociados e Instituciones Académicas

## The operative verb of a paragraph, as a heading; it does not govern the name of the organ.
verb-instructs = Encarga
verb-invites = Invita
verb-resolves = Resuelve
verb-resolves-to-instruct = Resuelve encargar
verb-encourages = Alienta

## To whom a report is due, and how often.
addressee-next-WTSA = Próxima AMNT
addressee-ITU-Council = Consejo de la UIT
addressee-Plenipotentiary-Conference = Conferencia de Plenipotenciarios
addressee-not-named-membership = Destinatario no indicado (miembros)
frequency-annual = Cada año
frequency-once-per-WTSA-cycle = Una vez por ciclo de la AMNT
frequency-once-per-PP-cycle = Una vez por ciclo de la PP
frequency-not-stated = No indicada
frequency-not-stated-update = No indicada (actualización)

## Source texts of the mandates, as they are cited.
instrument-R98-RCC-2024 = Resolución 98 (Rev. Nueva Delhi, 2024) de la AMNT, texto propuesto por la CRC
instrument-R98-CITEL-2022 = Resolución 98 (Rev. Ginebra, 2022) de la AMNT, texto propuesto por la CITEL
instrument-R197-APT-2022 = Resolución 197 (Rev. Bucarest, 2022) de la Conferencia de Plenipotenciarios, texto propuesto por la APT
instrument-R85-KIGALI-2022 = Resolución 85 (Rev. Kigali, 2022) de la CMDT
instrument-C17-23 = Documento C17/23 del Consejo

## How far a mandate has been answered.
mandate_status-none = Sin actividades registradas
mandate_status-in_progress = En curso
mandate_status-done = Cumplido

## Governing meetings and the conferences of the Radiocommunication Sector.
meeting_body-WTSA = Asamblea Mundial de Normalización de las Telecomunicaciones (AMNT)
meeting_body-PP = Conferencia de Plenipotenciarios (PP)
meeting_body-WTDC = Conferencia Mundial de Desarrollo de las Telecomunicaciones (CMDT)
meeting_body-Council = Consejo de la UIT
meeting_body-RA = Asamblea de Radiocomunicaciones (AR)
meeting_body-WRC = Conferencia Mundial de Radiocomunicaciones (CMR)
meeting_body_short-WTSA = AMNT
meeting_body_short-PP = PP
meeting_body_short-WTDC = CMDT
meeting_body_short-Council = Consejo
meeting_body_short-RA = AR
meeting_body_short-WRC = CMR

## Reports: titles, states, audiences and file formats.
report-wtsa-98 = Progresos realizados en la organización de foros, seminarios y talleres para crear capacidad en los países en desarrollo
report-council-197 = Resultados de la aplicación de la Resolución 197
report-pp-197 = Informe a la Conferencia de Plenipotenciarios sobre la Resolución 197
report-needs = Necesidades de los países en desarrollo en materia de Internet de las cosas y ciudades y comunidades inteligentes y sostenibles
report-statement = Relación de actividades
report_state-draft = Proyecto
report_state-in_review = En revisión
report_state-cleared = Autorizado
report_state-frozen = Bloqueado
report_state-submitted = Presentado
audience-public = Público
audience-internal = Interno
format-docx = Documento Word (DOCX)
format-pdf = Documento PDF
format-xlsx = Libro de Excel (XLSX)
format-html = Página web (HTML)
format-csv = Tabla (CSV)
format-json = Datos (JSON)

## What is missing from the record of an event.
gap-date = Falta la fecha o no se conoce el día exacto
gap-state = Ha pasado el último día, pero el evento no consta como celebrado, cancelado ni aplazado
gap-attendance = Asistencia no registrada
gap-days = Días de asistencia no registrados
gap-gender = Género no indicado
gap-country = País no indicado
gap-mode = Modalidad de participación no registrada
gap-host = País anfitrión no indicado
gap-evaluation = Sin evaluación
gap-not_closed = Expediente no cerrado, cifras provisionales
gap-double = Las cifras registradas en el evento principal no se cuentan
gap-headcount_conflict = Varios recuentos indicados como total
gap-fellowship = Becario sin beca concedida

## Roles of staff accounts.
staff_role-administrator = Administrador
staff_role-event_officer = Responsable de eventos
staff_role-report_officer = Responsable de informes
staff_role-viewer = Usuario de consulta

## What a role may do.
action-see_events = Consultar los eventos
action-edit_event = Modificar un evento
action-see_registrations = Consultar las inscripciones
action-decide_registration = Confirmar o denegar una inscripción
action-record_attendance = Registrar la asistencia
action-enter_headcount = Introducir un recuento
action-export_registrations = Exportar la lista de inscripciones
action-close_record = Cerrar y reabrir el expediente de un evento
action-build_report = Elaborar un informe
action-confirm_lists = Confirmar los cambios de las listas de países
action-manage_users = Gestionar las cuentas de usuario
action-see_audit = Consultar la pista de auditoría
action-see_mails = Consultar los correos enviados y pendientes
action-see_people = Consultar personas en todos los eventos
action-merge_people = Fusionar personas
action-curate_organizations = Mantener la lista de organizaciones
action-link_mandates = Vincular actividades a párrafos
action-assign_obligations = Indicar el responsable de un informe y la apertura de una reunión
action-record_needs = Registrar las necesidades y solicitudes de los países
action-edit_activities = Modificar otras actividades
action-set_targets = Fijar metas
action-record_training = Introducir los resultados de una formación
action-run_questionnaires = Gestionar cuestionarios

## Languages, in the language of the reader and in their own; language_own alone is the language of this folder.
language_own = Español
language-ar = Árabe
language-en = Inglés
language-es = Español
language-fr = Francés
language-ru = Ruso
language-zh = Chino
language_own-ar = العربية
language_own-en = English
language_own-es = Español
language_own-fr = Français
language_own-ru = Русский
language_own-zh = 中文

## Kinds of partners of an event.
partner_kind-un = Entidad de las Naciones Unidas
partner_kind-sdo = Organismo de normalización
partner_kind-administration = Administración o autoridad pública
partner_kind-regulator = Organismo regulador
partner_kind-city = Ciudad o municipio
partner_kind-academia = Institución académica
partner_kind-regional_organization = Organización regional
partner_kind-international_organization = Organización internacional
partner_kind-private = Entidad del sector privado
partner_kind-civil_society = Organización de la sociedad civil
partner_kind-itu = Órgano de la Unión
partner_kind-other = Otro

## Sustainable Development Goals: the short titles of the United Nations.
sdg-1 = Fin de la pobreza
sdg-2 = Hambre cero
sdg-3 = Salud y bienestar
sdg-4 = Educación de calidad
sdg-5 = Igualdad de género
sdg-6 = Agua limpia y saneamiento
sdg-7 = Energía asequible y no contaminante
sdg-8 = Trabajo decente y crecimiento económico
sdg-9 = Industria, innovación e infraestructura
sdg-10 = Reducción de las desigualdades
sdg-11 = Ciudades y comunidades sostenibles
sdg-12 = Producción y consumo responsables
sdg-13 = Acción por el clima
sdg-14 = Vida submarina
sdg-15 = Vida de ecosistemas terrestres
sdg-16 = Paz, justicia e instituciones sólidas
sdg-17 = Alianzas para lograr los objetivos

## Action lines of the World Summit on the Information Society (Geneva Plan of Action).
action_line-C1 = Papel de los gobiernos y de todas las partes interesadas en la promoción de las TIC para el desarrollo
action_line-C2 = Infraestructura de la información y la comunicación
action_line-C3 = Acceso a la información y al conocimiento
action_line-C4 = Creación de capacidad
action_line-C5 = Creación de confianza y seguridad en la utilización de las TIC
action_line-C6 = Entorno habilitador
action_line-C7 = Aplicaciones de las TIC: ventajas en todos los aspectos de la vida
action_line-C8 = Diversidad e identidad culturales, diversidad lingüística y contenido local
action_line-C9 = Medios de comunicación
action_line-C10 = Dimensiones éticas de la Sociedad de la Información
action_line-C11 = Cooperación internacional y regional

## Places of a report where people write

passage-title = Título
passage-session = Reunión
passage-place_and_dates = Lugar y fechas de la reunión
passage-source = Origen
passage-summary = Resumen
passage-action = Acción solicitada
passage-references = Referencias
passage-correction = Qué corrige esta revisión
passage-introduction = Introducción
passage-overview = Eventos celebrados
passage-itu_t = Eventos del UIT-T
passage-itu_r = Eventos del UIT-R
passage-itu_d = Eventos del UIT-D
passage-gs = Eventos de la Secretaría General
passage-participation = Participación
passage-reached = Países alcanzados
passage-follow_up = Seguimiento de la resolución
## Where the deadline of a report comes from; how well a record fits a paragraph.
deadline_source-entered = Indicado por el personal
deadline_source-announced = Anunciado por la reunión
deadline_source-council_rule = 30 días antes de la apertura (norma del Consejo)
deadline_source-assumed = 30 días antes de la apertura (supuesto)
fit-likely = Tipo, Sector y tema
fit-possible = Tipo y Sector

## How pressing a need is; where a request for support stands; programme and level of a training.
priority-high = Alta
priority-medium = Media
priority-low = Baja
request_state-asked = Solicitado
request_state-accepted = Aceptado
request_state-planned = Evento creado
request_state-held = Celebrado
request_state-declined = Denegado
request_state-withdrawn = Retirado
programme-academy = Academia
programme-centre_of_excellence = Centro de Excelencia
programme-other = Otro
level-basic = Básico
level-intermediate = Intermedio
level-advanced = Avanzado
