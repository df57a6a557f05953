### Names of the codes that files, addresses and the database use. One message per code: list, hyphen, code.
### The lists and their sources are described in locales/README.md. The ids are equal in every language.

## Sectors of the Union; sector_short is for column headings.
sector-ITU-T = Сектор стандартизации электросвязи МСЭ (МСЭ-Т)
sector-ITU-R = Сектор радиосвязи МСЭ (МСЭ-R)
sector-ITU-D = Сектор развития электросвязи МСЭ (МСЭ-D)
sector-GS = Генеральный секретариат
sector-joint = Совместное мероприятие нескольких Секторов
sector_short-ITU-T = МСЭ-Т
sector_short-ITU-R = МСЭ-R
sector_short-ITU-D = МСЭ-D
sector_short-GS = Генеральный секретариат
sector_short-joint = Совместно

## Kinds of events; kind_plural is for the rows of tables.
kind-forum = Форум
kind-seminar = Семинар
kind-workshop = Семинар-практикум
kind-training = Учебный курс
kind-webinar = Вебинар
kind-week = Неделя
kind-conference = Конференция
kind-symposium = Симпозиум
kind-expert_group_meeting = Собрание группы экспертов
kind-focus_group_meeting = Собрание оперативной группы
kind-study_group_meeting = Собрание исследовательской комиссии
kind-initiative_meeting = Собрание в рамках инициативы
kind-joint_session = Совместное заседание
kind-exhibition_forum = Выставка и форум
kind_plural-forum = Форумы
kind_plural-seminar = Семинары
kind_plural-workshop = Семинары-практикумы
kind_plural-training = Учебные курсы
kind_plural-webinar = Вебинары
kind_plural-week = Недели
kind_plural-conference = Конференции
kind_plural-symposium = Симпозиумы
kind_plural-expert_group_meeting = Собрания групп экспертов
kind_plural-focus_group_meeting = Собрания оперативных групп
kind_plural-study_group_meeting = Собрания исследовательских комиссий
kind_plural-initiative_meeting = Собрания в рамках инициатив
kind_plural-joint_session = Совместные заседания
kind_plural-exhibition_forum = Выставки и форумы

## States of an event.
state-draft = Черновик
state-announced = Объявлено
state-registration_open = Регистрация открыта
state-registration_closed = Регистрация закрыта
state-held = Проведено
state-record_closed = Учет завершен
state-cancelled = Отменено
state-postponed = Отложено

## How an event can be attended.
event_mode-on_site = Очный формат
event_mode-remote = Дистанционный формат
event_mode-hybrid = Гибридный формат

## Whom an event is meant for.
scope-national = Национальный
scope-regional = Региональный
scope-international = Международный

## What the Union did for the event.
itu_role-organizer = Организатор
itu_role-co_organizer = Соорганизатор
itu_role-supporter = Оказание поддержки
itu_role-member_event = Мероприятие членов МСЭ

## What somebody came to do.
role-participant = Участник
role-fellow = Стипендиат
role-speaker = Выступающий
role-moderator = Модератор
role-trainer = Преподаватель
role-organizer = Организатор
role-secretariat = Секретариат
role-interpreter = Устный переводчик
role-support = Вспомогательный персонал

## States of a registration, before and after the event.
registration_state-submitted = Подана
registration_state-confirmed = Подтверждена
registration_state-waiting = В листе ожидания
registration_state-refused = Отклонена
registration_state-withdrawn = Отозвана
registration_state-attended = Присутствие
registration_state-partly_attended = Частичное присутствие
registration_state-absent = Отсутствие
registration_state-completed = Обучение завершено

## Gender as stated by the person; gender_plural is for the columns of tables.
gender-female = Женский
gender-male = Мужской
gender-other = Другой
gender-not_stated = Не указан
gender_plural-female = Женщины
gender_plural-male = Мужчины
gender_plural-other = Другое
gender_plural-not_stated = Не указано

## How a person took part.
attendance_mode-on_site = Очно
attendance_mode-remote = Дистанционно
attendance_mode-both = Очно и дистанционно
attendance_mode-unknown = Неизвестно

## What sort of organization a person comes from.
organization_kind-administration = Администрация Государства-Члена
organization_kind-regulator = Регуляторный орган
organization_kind-sector_member = Член Сектора
organization_kind-associate = Ассоциированный член
organization_kind-academia = Академическая организация
organization_kind-international_organization = Международная организация
organization_kind-private = Организация частного сектора
organization_kind-civil_society = Организация гражданского общества
organization_kind-other = Другая
organization_kind-not_stated = Не указана

## What became of the wish for a fellowship.
fellowship-requested = Запрошена
fellowship-granted = Предоставлена
fellowship-refused = Не предоставлена

## How sure the source was of a number of people.
qualifier-exact = Точно
qualifier-about = Около
qualifier-over = Более
qualifier-nearly = Почти

## The six BDT regions; online and none are rows of reports. region_short is for narrow columns.
region-AFR = Африка
region-AMS = Северная и Южная Америка
region-ARB = Арабские государства
region-ASP = Азиатско-Тихоокеанский регион
region-CIS = Содружество Независимых Государств (СНГ)
region-EUR = Европа
region-online = Онлайн
region-none = Без региона
region_short-AFR = AFR
region_short-AMS = AMS
region_short-ARB = ARB
region_short-ASP = ASP
region_short-CIS = СНГ
region_short-EUR = EUR
region_short-online = Онлайн
region_short-none = Нет

## Country classes; they overlap. DEVELOPING and DEVELOPED are those of the United Nations standard M49.
class-LDC = Наименее развитые страны (НРС)
class-SIDS = Малые островные развивающиеся государства (СИДС)
class-LLDC = Развивающиеся страны, не имеющие выхода к морю (ЛЛДС)
class-EIT = Страны с переходной экономикой
class-DEVELOPING = Развивающиеся страны (M49)
class-DEVELOPED = Развитые страны (M49)
class_short-LDC = НРС
class_short-SIDS = СИДС
class_short-LLDC = ЛЛДС
class_short-EIT = Переходная экономика
class_status-in_force = Действует
class_status-frozen_2021-12 = По последней публикации (декабрь 2021 г.)
class_status-scheduled = Выход из категории запланирован
class_status-scheduled_deferral_pending = Выход из категории запланирован, запрошена отсрочка
class_status-graduated = Выход из категории состоялся
class_status-withdrawn = Исключено из перечня
class_status-superseded = Заменено более поздней записью

## Standing of a country or territory in the Union.
itu_status-member_state = Государство-Член
itu_status-observer = Наблюдатель
itu_status-territory = Территория

## Which countries a report calls developing; developing_short is the row of a table, developing the definition in full.
developing-itu = Наименее развитые страны, малые островные развивающиеся государства, развивающиеся страны, не имеющие выхода к морю, страны с переходной экономикой и страны, отнесенные к развивающимся в стандарте M49 Организации Объединенных Наций
developing-footnote-four = Наименее развитые страны, малые островные развивающиеся государства, развивающиеся страны, не имеющие выхода к морю, и страны с переходной экономикой
developing_short-itu = Развивающиеся страны (четыре категории или M49)
developing_short-footnote-four = Развивающиеся страны (четыре категории)

## Themes.
theme-iot = Интернет вещей
theme-ssc = «Умные» устойчивые города и сообщества
theme-interoperability = Функциональная совместимость данных IoT и «умных» устойчивых городов и сообществ
theme-security = Безопасность и доверие в IoT
theme-identification = Идентификация и IPv6
theme-device_management = Управление устройствами
theme-digital_twin = Цифровые двойники городов
theme-citiverse = Метавселенная и citiverse
theme-artificial_intelligence = Искусственный интеллект в сочетании с IoT
theme-agriculture = Цифровое сельское хозяйство
theme-health = Здравоохранение
theme-energy = Энергетика
theme-water = Управление водными ресурсами
theme-transport = Транспорт и интеллектуальные транспортные системы
theme-education = Образование
theme-buildings = Здания и инфраструктура
theme-public_services = Государственные услуги и участие общественности
theme-emergencies = Бедствия, чрезвычайные ситуации и эпидемии
theme-environment = Окружающая среда и циркуляционная экономика
theme-kpi = Ключевые показатели деятельности городов (U4SSC)
theme-standards = Стандарты и их применение
theme-spectrum = Спектр и аспекты радиосвязи
theme-policy = Политика, регулирование и стратегии
theme-data = Обработка данных и управление ими
theme-big_data = Большие данные
theme-innovation = Инновации и экономический рост

## Kinds of records that answer a mandate.
record_kind-event-forum = Форум
record_kind-event-seminar = Семинар
record_kind-event-workshop = Семинар-практикум
record_kind-training = Учебный курс
record_kind-capacity_building = Прочая деятельность по созданию потенциала
record_kind-publication = Публикация
record_kind-report = Отчет
record_kind-technical_report = Технический отчет МСЭ-Т
record_kind-recommendation = Рекомендация МСЭ-Т или МСЭ-R
record_kind-supplement = Добавление МСЭ-Т
record_kind-roadmap = Дорожная карта в области стандартов
record_kind-guideline = Руководящие указания
record_kind-use_case = Сценарий использования
record_kind-case_study = Исследование конкретного случая
record_kind-best_practice = Обмен передовым опытом
record_kind-master_plan = Генеральный план
record_kind-pilot_project = Городской пилотный проект
record_kind-project = Проект в области развития
record_kind-kpi_assessment = Оценка города по ключевым показателям деятельности
record_kind-initiative = Инициатива
record_kind-portal = Веб-портал
record_kind-focus_group = Оперативная группа
record_kind-regional_group = Региональная группа исследовательской комиссии
record_kind-joint_coordination = Совместная координационная деятельность
record_kind-liaison = Взаимодействие
record_kind-sdo_cooperation = Сотрудничество с организацией по разработке стандартов или форумом
record_kind-intersector_activity = Межсекторальная деятельность
record_kind-partnership = Партнерство
record_kind-cooperation = Сотрудничество между членами
record_kind-direct_assistance = Прямая помощь стране
record_kind-outreach = Популяризация
record_kind-study = Работа исследовательской комиссии
record_kind-contribution = Вклад члена МСЭ
record_kind-national_measure = Мера, принятая Государством-Членом
record_kind-council_decision = Решение Совета
record_kind-resolution_adopted = Принятая или пересмотренная резолюция
record_kind-correspondence_group = Группа, работающая по переписке

## Stages of a Recommendation or another text.
stage-planned = Запланировано
stage-in_progress = В процессе
stage-agreed = Согласовано
stage-consented = Согласие (АПУ)
stage-determined = Заключение (ТПУ)
stage-approved = Утверждено
stage-new_standard = Новый стандарт
stage-completed = Завершено
stage-published = Опубликовано

## Whom a paragraph addresses; the code is organ_code of the mandates.
organ-TSB = Директор БСЭ
organ-BDT = Директор БРЭ
organ-BR = Директор БР
organ-TSB-BR = Директор БСЭ и Директор БР
organ-TSB-BDT-BR = Директор БСЭ в сотрудничестве с Директорами БРЭ и БР
organ-BDT-TSB-BR = Директор БРЭ в тесном сотрудничестве с Директорами БСЭ и БР
organ-BDT-TSB-BR-85 = Директор БРЭ в сотрудничестве с Директорами БСЭ и БР
organ-SG-BUREAUX = Генеральный секретарь при консультациях и в сотрудничестве с Директорами трех Бюро
organ-SG20 = 20-я Исследовательская комиссия МСЭ-Т
organ-ITU-D = МСЭ-D в тесном сотрудничестве с МСЭ-Т и МСЭ-R
organ-ITU-D-SG = Исследовательские комиссии МСЭ-D, каждая в рамках своего мандата
organ-COUNCIL = Совет МСЭ
organ-UNION = Сама Конференция (весь Союз)
organ-MS = Государства-Члены
organ-MEMBERS = Члены МСЭ
organ-ITU-T-MEMBERS = Члены МСЭ-Т
organ-MS-SM-A-A = Государства-Члены, Члены Секторов, Ассоциированные члены и Академические организации

## The operative verb of a paragraph, as a heading; it does not govern the name of the organ.
verb-instructs = Поручает
verb-invites = Предлагает
verb-resolves = Решает
verb-resolves-to-instruct = Решает поручить
verb-encourages = Призывает

## To whom a report is due, and how often.
addressee-next-WTSA = Следующая ВАСЭ
addressee-ITU-Council = Совет МСЭ
addressee-Plenipotentiary-Conference = Полномочная конференция
addressee-not-named-membership = Адресат не назван (члены МСЭ)
frequency-annual = Ежегодно
frequency-once-per-WTSA-cycle = Один раз за цикл ВАСЭ
frequency-once-per-PP-cycle = Один раз за цикл ПК
frequency-not-stated = Не указано
frequency-not-stated-update = Не указано (с обновлением)

## Source texts of the mandates, as they are cited.
instrument-R98-RCC-2024 = Резолюция 98 (Пересм. Нью-Дели, 2024 г.) ВАСЭ, текст предложен РСС
instrument-R98-CITEL-2022 = Резолюция 98 (Пересм. Женева, 2022 г.) ВАСЭ, текст предложен СИТЕЛ
instrument-R197-APT-2022 = Резолюция 197 (Пересм. Бухарест, 2022 г.) Полномочной конференции, текст предложен АТСЭ
instrument-R85-KIGALI-2022 = Резолюция 85 (Пересм. Кигали, 2022 г.) ВКРЭ
instrument-C17-23 = Документ C17/23 Совета

## How far a mandate has been answered.
mandate_status-none = Нет зарегистрированной деятельности
mandate_status-in_progress = Выполняется
mandate_status-done = Выполнено

## Governing meetings and the conferences of the Radiocommunication Sector.
meeting_body-WTSA = Всемирная ассамблея по стандартизации электросвязи (ВАСЭ)
meeting_body-PP = Полномочная конференция (ПК)
meeting_body-WTDC = Всемирная конференция по развитию электросвязи (ВКРЭ)
meeting_body-Council = Совет МСЭ
meeting_body-RA = Ассамблея радиосвязи (АР)
meeting_body-WRC = Всемирная конференция радиосвязи (ВКР)
meeting_body_short-WTSA = ВАСЭ
meeting_body_short-PP = ПК
meeting_body_short-WTDC = ВКРЭ
meeting_body_short-Council = Совет
meeting_body_short-RA = АР
meeting_body_short-WRC = ВКР

## Reports: titles, states, audiences and file formats.
report-wtsa-98 = Ход работы по организации форумов, семинаров и семинаров-практикумов для создания потенциала развивающихся стран
report-council-197 = Результаты выполнения Резолюции 197
report-pp-197 = Отчет для Полномочной конференции по Резолюции 197
report-needs = Потребности развивающихся стран в области Интернета вещей и «умных» устойчивых городов и сообществ
report-statement = Справка о деятельности
report_state-draft = Проект
report_state-in_review = На рассмотрении
report_state-cleared = Согласован
report_state-frozen = Зафиксирован
report_state-submitted = Представлен
audience-public = Для общего доступа
audience-internal = Для внутреннего пользования
format-docx = Документ Word (DOCX)
format-pdf = Документ PDF
format-xlsx = Книга Excel (XLSX)
format-html = Веб-страница (HTML)
format-csv = Таблица (CSV)
format-json = Данные (JSON)

## What is missing from the record of an event.
gap-date = Дата отсутствует или не известна с точностью до дня
gap-state = Последний день прошел, но мероприятие не отмечено как проведенное, отмененное или отложенное
gap-attendance = Присутствие не зафиксировано
gap-days = Дни присутствия не зафиксированы
gap-gender = Пол не указан
gap-country = Страна не указана
gap-mode = Форма участия не зафиксирована
gap-host = Принимающая страна не указана
gap-evaluation = Оценка отсутствует
gap-not_closed = Учет не завершен, данные предварительные
gap-double = Данные, внесенные для основного мероприятия, не учитываются
gap-headcount_conflict = В качестве итога указано несколько значений численности
gap-fellowship = Стипендиат без предоставленной стипендии

## Roles of staff accounts.
staff_role-administrator = Администратор
staff_role-event_officer = Ответственный за мероприятия
staff_role-report_officer = Ответственный за отчеты
staff_role-viewer = Пользователь с правом просмотра

## What a role may do.
action-see_events = Просматривать мероприятия
action-edit_event = Изменять мероприятие
action-see_registrations = Просматривать регистрации
action-decide_registration = Подтверждать или отклонять регистрацию
action-record_attendance = Фиксировать присутствие
action-enter_headcount = Вносить численность участников
action-export_registrations = Выгружать список регистраций
action-close_record = Завершать и возобновлять учет мероприятия
action-build_report = Составлять отчет
action-confirm_lists = Подтверждать изменения перечней стран
action-manage_users = Управлять учетными записями пользователей
action-see_audit = Просматривать журнал изменений
action-see_mails = Просматривать отправленные и ожидающие отправки письма
action-see_people = Просматривать людей по всем мероприятиям
action-merge_people = Объединять людей
action-curate_organizations = Вести список организаций
action-link_mandates = Связывать записи с пунктами
action-assign_obligations = Назначать ответственного за отчет и дату открытия собрания
action-record_needs = Регистрировать потребности и просьбы стран
action-edit_activities = Изменять другие записи
action-set_targets = Устанавливать целевые показатели
action-record_training = Вносить результаты обучения
action-run_questionnaires = Проводить опросы

## Languages, in the language of the reader and in their own; language_own alone is the language of this folder.
language_own = Русский
language-ar = Арабский
language-en = Английский
language-es = Испанский
language-fr = Французский
language-ru = Русский
language-zh = Китайский
language_own-ar = العربية
language_own-en = English
language_own-es = Español
language_own-fr = Français
language_own-ru = Русский
language_own-zh = 中文

## Kinds of partners of an event.
partner_kind-un = Учреждение системы ООН
partner_kind-sdo = Организация по разработке стандартов
partner_kind-administration = Администрация или орган власти
partner_kind-regulator = Регуляторный орган
partner_kind-city = Город или муниципалитет
partner_kind-academia = Академическая организация
partner_kind-regional_organization = Региональная организация
partner_kind-international_organization = Международная организация
partner_kind-private = Организация частного сектора
partner_kind-civil_society = Организация гражданского общества
partner_kind-itu = Орган Союза
partner_kind-other = Другой партнер

## Sustainable Development Goals: the short titles of the United Nations.
sdg-1 = Ликвидация нищеты
sdg-2 = Ликвидация голода
sdg-3 = Хорошее здоровье и благополучие
sdg-4 = Качественное образование
sdg-5 = Гендерное равенство
sdg-6 = Чистая вода и санитария
sdg-7 = Недорогостоящая и чистая энергия
sdg-8 = Достойная работа и экономический рост
sdg-9 = Индустриализация, инновации и инфраструктура
sdg-10 = Уменьшение неравенства
sdg-11 = Устойчивые города и населенные пункты
sdg-12 = Ответственное потребление и производство
sdg-13 = Борьба с изменением климата
sdg-14 = Сохранение морских экосистем
sdg-15 = Сохранение экосистем суши
sdg-16 = Мир, правосудие и эффективные институты
sdg-17 = Партнерство в интересах устойчивого развития

## Action lines of the World Summit on the Information Society (Geneva Plan of Action).
action_line-C1 = Роль органов государственного управления и всех заинтересованных сторон в содействии применению ИКТ в целях развития
action_line-C2 = Информационная и коммуникационная инфраструктура
action_line-C3 = Доступ к информации и знаниям
action_line-C4 = Наращивание потенциала
action_line-C5 = Укрепление доверия и безопасности при использовании ИКТ
action_line-C6 = Благоприятная среда
action_line-C7 = Приложения на базе ИКТ: преимущества во всех аспектах жизни
action_line-C8 = Культурное разнообразие и культурная самобытность, языковое разнообразие и местный контент
action_line-C9 = Средства массовой информации
action_line-C10 = Этические аспекты информационного общества
action_line-C11 = Международное и региональное сотрудничество

## Places of a report where people write

passage-title = Заголовок
passage-session = Сессия
passage-place_and_dates = Место и даты сессии
passage-source = Источник
passage-summary = Резюме
passage-action = Необходимые действия
passage-references = Справочные материалы
passage-correction = Что исправляет этот пересмотр
passage-introduction = Введение
passage-overview = Проведенные мероприятия
passage-itu_t = Мероприятия МСЭ-Т
passage-itu_r = Мероприятия МСЭ-R
passage-itu_d = Мероприятия МСЭ-D
passage-gs = Мероприятия Генерального секретариата
passage-participation = Участие
passage-reached = Охваченные страны
passage-follow_up = Выполнение резолюции
## Where the deadline of a report comes from; how well a record fits a paragraph.
deadline_source-entered = Введено сотрудником
deadline_source-announced = Объявлено собранием
deadline_source-council_rule = За 30 дней до открытия (правило Совета)
deadline_source-assumed = За 30 дней до открытия (предположительно)
fit-likely = Вид, Сектор и тема
fit-possible = Вид и Сектор

## How pressing a need is; where a request for support stands; programme and level of a training.
priority-high = Высокий
priority-medium = Средний
priority-low = Низкий
request_state-asked = Запрошено
request_state-accepted = Принято
request_state-planned = Мероприятие создано
request_state-held = Состоялось
request_state-declined = Отклонено
request_state-withdrawn = Отозвано
programme-academy = Академия
programme-centre_of_excellence = Центр профессионального мастерства
programme-other = Другое
level-basic = Базовый
level-intermediate = Средний
level-advanced = Продвинутый
