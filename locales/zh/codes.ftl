### Names of the codes that files, addresses and the database use. One message per code: list, hyphen, code.
### The lists and their sources are described in locales/README.md. The ids are equal in every language.

## Sectors of the Union; sector_short is for column headings.
sector-ITU-T = 国际电联电信标准化部门（ITU-T）
sector-ITU-R = 国际电联无线电通信部门（ITU-R）
sector-ITU-D = 国际电联电信发展部门（ITU-D）
sector-GS = 总秘书处
sector-joint = 多个部门的联合活动
sector_short-ITU-T = ITU-T
sector_short-ITU-R = ITU-R
sector_short-ITU-D = ITU-D
sector_short-GS = 总秘书处
sector_short-joint = 联合

## Kinds of events; kind_plural is for the rows of tables.
kind-forum = 论坛
kind-seminar = 研讨会
kind-workshop = 讲习班
kind-training = 培训班
kind-webinar = 网络研讨会
kind-week = 主题周
kind-conference = 大会
kind-symposium = 专题研讨会
kind-expert_group_meeting = 专家组会议
kind-focus_group_meeting = 焦点组会议
kind-study_group_meeting = 研究组会议
kind-initiative_meeting = 举措会议
kind-joint_session = 联席会议
kind-exhibition_forum = 展览与论坛
kind_plural-forum = 论坛
kind_plural-seminar = 研讨会
kind_plural-workshop = 讲习班
kind_plural-training = 培训班
kind_plural-webinar = 网络研讨会
kind_plural-week = 主题周
kind_plural-conference = 大会
kind_plural-symposium = 专题研讨会
kind_plural-expert_group_meeting = 专家组会议
kind_plural-focus_group_meeting = 焦点组会议
kind_plural-study_group_meeting = 研究组会议
kind_plural-initiative_meeting = 举措会议
kind_plural-joint_session = 联席会议
kind_plural-exhibition_forum = 展览与论坛

## States of an event.
state-draft = 草稿
state-announced = 已公布
state-registration_open = 注册开放
state-registration_closed = 注册截止
state-held = 已举办
state-record_closed = 记录已关闭
state-cancelled = 已取消
state-postponed = 已推迟

## How an event can be attended.
event_mode-on_site = 现场
event_mode-remote = 远程
event_mode-hybrid = 混合形式

## Whom an event is meant for.
scope-national = 国家
scope-regional = 区域
scope-international = 国际

## What the Union did for the event.
itu_role-organizer = 主办
itu_role-co_organizer = 合办
itu_role-supporter = 支持
itu_role-member_event = 成员自办活动

## What somebody came to do.
role-participant = 与会者
role-fellow = 与会补贴获得者
role-speaker = 演讲人
role-moderator = 主持人
role-trainer = 培训教员
role-organizer = 组织者
role-secretariat = 秘书处
role-interpreter = 口译员
role-support = 辅助人员

## States of a registration, before and after the event.
registration_state-submitted = 已提交
registration_state-confirmed = 已确认
registration_state-waiting = 候补
registration_state-refused = 已拒绝
registration_state-withdrawn = 已撤回
registration_state-attended = 已出席
registration_state-partly_attended = 部分出席
registration_state-absent = 缺席
registration_state-completed = 已完成培训

## Gender as stated by the person; gender_plural is for the columns of tables.
gender-female = 女
gender-male = 男
gender-other = 其他
gender-not_stated = 未说明
gender_plural-female = 女性
gender_plural-male = 男性
gender_plural-other = 其他
gender_plural-not_stated = 未说明

## How a person took part.
attendance_mode-on_site = 现场
attendance_mode-remote = 远程
attendance_mode-both = 现场和远程
attendance_mode-unknown = 不详

## What sort of organization a person comes from.
organization_kind-administration = 成员国主管部门
organization_kind-regulator = 监管机构
organization_kind-sector_member = 部门成员
organization_kind-associate = 部门准成员
organization_kind-academia = 学术机构
organization_kind-international_organization = 国际组织
organization_kind-private = 私营部门实体
organization_kind-civil_society = 民间团体
organization_kind-other = 其他
organization_kind-not_stated = 未说明

## What became of the wish for a fellowship.
fellowship-requested = 已申请
fellowship-granted = 已批准
fellowship-refused = 未批准

## How sure the source was of a number of people.
qualifier-exact = 确切
qualifier-about = 约
qualifier-over = 超过
qualifier-nearly = 近

## The six BDT regions; online and none are rows of reports. region_short is for narrow columns.
region-AFR = 非洲
region-AMS = 美洲
region-ARB = 阿拉伯国家
region-ASP = 亚太
region-CIS = 独立国家联合体（独联体）
region-EUR = 欧洲
region-online = 线上
region-none = 不属于任何区域
region_short-AFR = 非洲
region_short-AMS = 美洲
region_short-ARB = 阿拉伯
region_short-ASP = 亚太
region_short-CIS = 独联体
region_short-EUR = 欧洲
region_short-online = 线上
region_short-none = 无

## Country classes; they overlap. DEVELOPING and DEVELOPED are those of the United Nations standard M49.
class-LDC = 最不发达国家（LDC）
class-SIDS = 小岛屿发展中国家（SIDS）
class-LLDC = 内陆发展中国家（LLDC）
class-EIT = 经济转型国家
class-DEVELOPING = 发展中国家（M49）
class-DEVELOPED = 发达国家（M49）
class_short-LDC = LDC
class_short-SIDS = SIDS
class_short-LLDC = LLDC
class_short-EIT = 经济转型
class_status-in_force = 有效
class_status-frozen_2021-12 = 以最后公布为准（2021年12月）
class_status-scheduled = 已定于将来脱离该类别
class_status-scheduled_deferral_pending = 已定于将来脱离该类别，已申请推迟
class_status-graduated = 已脱离该类别
class_status-withdrawn = 已从名单撤出
class_status-superseded = 已被后来的条目取代

## Standing of a country or territory in the Union.
itu_status-member_state = 成员国
itu_status-observer = 观察员
itu_status-territory = 领土

## Which countries a report calls developing; developing_short is the row of a table, developing the definition in full.
developing-itu = 最不发达国家、小岛屿发展中国家、内陆发展中国家、经济转型国家，以及联合国M49标准所列的发展中国家
developing-footnote-four = 最不发达国家、小岛屿发展中国家、内陆发展中国家和经济转型国家
developing_short-itu = 发展中国家（四类国家或M49）
developing_short-footnote-four = 发展中国家（四类国家）

## Themes.
theme-iot = 物联网
theme-ssc = 可持续智慧城市和社区
theme-interoperability = 物联网与可持续智慧城市和社区数据的互操作性
theme-security = 物联网的安全与信任
theme-identification = 标识与IPv6
theme-device_management = 设备管理
theme-digital_twin = 城市数字孪生
theme-citiverse = 元宇宙与城市元宇宙
theme-artificial_intelligence = 人工智能与物联网
theme-agriculture = 数字农业
theme-health = 医疗卫生
theme-energy = 能源
theme-water = 水资源管理
theme-transport = 交通运输与智能交通系统
theme-education = 教育
theme-buildings = 建筑与基础设施
theme-public_services = 公共服务与公众参与
theme-emergencies = 灾害、紧急情况和流行病
theme-environment = 环境与循环经济
theme-kpi = 城市关键绩效指标（U4SSC）
theme-standards = 标准及其应用
theme-spectrum = 频谱和无线电问题
theme-policy = 政策、监管和战略
theme-data = 数据处理和管理
theme-big_data = 大数据
theme-innovation = 创新与经济增长

## Kinds of records that answer a mandate.
record_kind-event-forum = 论坛
record_kind-event-seminar = 研讨会
record_kind-event-workshop = 讲习班
record_kind-training = 培训班
record_kind-capacity_building = 其他能力建设
record_kind-publication = 出版物
record_kind-report = 报告
record_kind-technical_report = ITU-T技术报告
record_kind-recommendation = ITU-T或ITU-R建议书
record_kind-supplement = ITU-T增补
record_kind-roadmap = 标准路线图
record_kind-guideline = 导则
record_kind-use_case = 用例
record_kind-case_study = 案例研究
record_kind-best_practice = 分享的最佳做法
record_kind-master_plan = 总体规划
record_kind-pilot_project = 城市试点项目
record_kind-project = 发展项目
record_kind-kpi_assessment = 城市关键绩效指标评估
record_kind-initiative = 举措
record_kind-portal = 门户网站
record_kind-focus_group = 焦点组
record_kind-regional_group = 研究组的区域组
record_kind-joint_coordination = 联合协调活动
record_kind-liaison = 联络
record_kind-sdo_cooperation = 与标准制定组织或论坛的合作
record_kind-intersector_activity = 跨部门活动
record_kind-partnership = 伙伴关系
record_kind-cooperation = 成员间合作
record_kind-direct_assistance = 对国家的直接援助
record_kind-outreach = 宣传推广
record_kind-study = 研究组工作
record_kind-contribution = 成员文稿
record_kind-national_measure = 成员国采取的措施
record_kind-council_decision = 理事会决定
record_kind-resolution_adopted = 通过或修订的决议
record_kind-correspondence_group = 信函通信组

## Stages of a Recommendation or another text.
stage-planned = 计划中
stage-in_progress = 进行中
stage-agreed = 已商定
stage-consented = 同意（AAP）
stage-determined = 确定（TAP）
stage-approved = 已批准
stage-new_standard = 新标准
stage-completed = 已完成
stage-published = 已发布

## Whom a paragraph addresses; the code is organ_code of the mandates.
organ-TSB = 电信标准化局主任
organ-BDT = 电信发展局主任
organ-BR = 无线电通信局主任
organ-TSB-BR = 电信标准化局主任和无线电通信局主任
organ-TSB-BDT-BR = 电信标准化局主任，与电信发展局主任和无线电通信局主任协作
organ-BDT-TSB-BR = 电信发展局主任，与电信标准化局主任和无线电通信局主任密切协作
organ-BDT-TSB-BR-85 = 电信发展局主任，与电信标准化局主任和无线电通信局主任协作
organ-SG-BUREAUX = 秘书长，与三个局的主任协商并协作
organ-SG20 = ITU-T第20研究组
organ-ITU-D = ITU-D，与ITU-T和ITU-R密切协作
organ-ITU-D-SG = ITU-D各研究组，在各自的职责范围内
organ-COUNCIL = 国际电联理事会
organ-UNION = 大会本身（整个国际电联）
organ-MS = 成员国
organ-MEMBERS = 国际电联成员
organ-ITU-T-MEMBERS = ITU-T成员
organ-MS-SM-A-A = 成员国、部门成员、部门准成员和学术成员

## The operative verb of a paragraph, as a heading; it does not govern the name of the organ.
verb-instructs = 责成
verb-invites = 请
verb-resolves = 做出决议
verb-resolves-to-instruct = 做出决议，责成
verb-encourages = 鼓励

## To whom a report is due, and how often.
addressee-next-WTSA = 下一届世界电信标准化全会
addressee-ITU-Council = 国际电联理事会
addressee-Plenipotentiary-Conference = 全权代表大会
addressee-not-named-membership = 未指明（成员）
frequency-annual = 每年
frequency-once-per-WTSA-cycle = 每届世界电信标准化全会周期一次
frequency-once-per-PP-cycle = 每届全权代表大会周期一次
frequency-not-stated = 未说明
frequency-not-stated-update = 未说明（需更新）

## Source texts of the mandates, as they are cited.
instrument-R98-RCC-2024 = WTSA第98号决议（2024年，新德里，修订版），区域通信联合体（RCC）提案文本
instrument-R98-CITEL-2022 = WTSA第98号决议（2022年，日内瓦，修订版），美洲国家电信委员会（CITEL）提案文本
instrument-R197-APT-2022 = 全权代表大会第197号决议（2022年，布加勒斯特，修订版），亚太电信组织（APT）提案文本
instrument-R85-KIGALI-2022 = WTDC第85号决议（2022年，基加利，修订版）
instrument-C17-23 = 理事会C17/23号文件

## How far a mandate has been answered.
mandate_status-none = 无记录
mandate_status-in_progress = 进行中
mandate_status-done = 已完成

## Governing meetings and the conferences of the Radiocommunication Sector.
meeting_body-WTSA = 世界电信标准化全会（WTSA）
meeting_body-PP = 全权代表大会（PP）
meeting_body-WTDC = 世界电信发展大会（WTDC）
meeting_body-Council = 国际电联理事会
meeting_body-RA = 无线电通信全会（RA）
meeting_body-WRC = 世界无线电通信大会（WRC）
meeting_body_short-WTSA = WTSA
meeting_body_short-PP = PP
meeting_body_short-WTDC = WTDC
meeting_body_short-Council = 理事会
meeting_body_short-RA = RA
meeting_body_short-WRC = WRC

## Reports: titles, states, audiences and file formats.
report-wtsa-98 = 为发展中国家能力建设举办论坛、研讨会和讲习班的进展情况
report-council-197 = 第197号决议的实施结果
report-pp-197 = 提交全权代表大会的有关第197号决议的报告
report-needs = 发展中国家在物联网及可持续智慧城市和社区方面的需求
report-statement = 活动情况说明
report_state-draft = 草案
report_state-in_review = 审核中
report_state-cleared = 已核准
report_state-frozen = 已锁定
report_state-submitted = 已提交
audience-public = 公开
audience-internal = 内部
format-docx = Word文档（DOCX）
format-pdf = PDF文档
format-xlsx = Excel工作簿（XLSX）
format-html = 网页（HTML）
format-csv = 表格（CSV）
format-json = 数据（JSON）

## What is missing from the record of an event.
gap-date = 缺少日期或日期未精确到日
gap-state = 已过最后一日，但未标明已举办、已取消或已推迟
gap-attendance = 未记录出席情况
gap-days = 未记录出席天数
gap-gender = 未说明性别
gap-country = 未说明国家
gap-mode = 未记录参与方式
gap-host = 未说明东道国
gap-evaluation = 无评估
gap-not_closed = 记录未关闭，数字为暂定
gap-double = 主活动所记录的数字未计入
gap-headcount_conflict = 有多个所述总人数
gap-fellowship = 与会补贴获得者无获批的与会补贴

## Roles of staff accounts.
staff_role-administrator = 管理员
staff_role-event_officer = 活动主管
staff_role-report_officer = 报告主管
staff_role-viewer = 查阅者

## What a role may do.
action-see_events = 查看活动
action-edit_event = 编辑活动
action-see_registrations = 查看注册
action-decide_registration = 确认或拒绝注册
action-record_attendance = 记录出席情况
action-enter_headcount = 录入人数
action-export_registrations = 导出注册名单
action-close_record = 关闭和重新打开活动记录
action-build_report = 生成报告
action-confirm_lists = 确认国家名单的变更
action-manage_users = 管理用户账户
action-see_audit = 查看审计记录
action-see_mails = 查看已发送和待发送的邮件
action-see_people = 查看各活动的人员
action-merge_people = 合并人员
action-curate_organizations = 维护组织列表
action-link_mandates = 将记录与段落关联
action-assign_obligations = 指定报告负责人和会议开幕日期
action-record_needs = 记录各国的需求和请求
action-edit_activities = 编辑其他记录
action-set_targets = 设定具体目标
action-record_training = 录入培训成果
action-run_questionnaires = 管理调查问卷

## Languages, in the language of the reader and in their own; language_own alone is the language of this folder.
language_own = 中文
language-ar = 阿拉伯文
language-en = 英文
language-es = 西班牙文
language-fr = 法文
language-ru = 俄文
language-zh = 中文
language_own-ar = العربية
language_own-en = English
language_own-es = Español
language_own-fr = Français
language_own-ru = Русский
language_own-zh = 中文

## Kinds of partners of an event.
partner_kind-un = 联合国实体
partner_kind-sdo = 标准制定组织
partner_kind-administration = 主管部门或公共机构
partner_kind-regulator = 监管机构
partner_kind-city = 城市或市政当局
partner_kind-academia = 学术机构
partner_kind-regional_organization = 区域组织
partner_kind-international_organization = 国际组织
partner_kind-private = 私营部门实体
partner_kind-civil_society = 民间团体
partner_kind-itu = 国际电联机构
partner_kind-other = 其他

## Sustainable Development Goals: the short titles of the United Nations.
sdg-1 = 无贫穷
sdg-2 = 零饥饿
sdg-3 = 良好健康与福祉
sdg-4 = 优质教育
sdg-5 = 性别平等
sdg-6 = 清洁饮水和卫生设施
sdg-7 = 经济适用的清洁能源
sdg-8 = 体面工作和经济增长
sdg-9 = 产业、创新和基础设施
sdg-10 = 减少不平等
sdg-11 = 可持续城市和社区
sdg-12 = 负责任消费和生产
sdg-13 = 气候行动
sdg-14 = 水下生物
sdg-15 = 陆地生物
sdg-16 = 和平、正义与强大机构
sdg-17 = 促进目标实现的伙伴关系

## Action lines of the World Summit on the Information Society (Geneva Plan of Action).
action_line-C1 = 各国政府和所有利益相关方在推广信息通信技术促进发展方面的作用
action_line-C2 = 信息通信基础设施
action_line-C3 = 获取信息和知识
action_line-C4 = 能力建设
action_line-C5 = 树立使用信息通信技术的信心并提高安全性
action_line-C6 = 有利环境
action_line-C7 = 信息通信技术应用：惠及生活的各个方面
action_line-C8 = 文化多样性和文化特性、语言多样性和本地内容
action_line-C9 = 媒体
action_line-C10 = 信息社会的道德层面
action_line-C11 = 国际和区域合作

## Places of a report where people write

passage-title = 标题
passage-session = 会议
passage-place_and_dates = 会议地点和日期
passage-source = 来源
passage-summary = 概要
passage-action = 需采取的行动
passage-references = 参考文件
passage-correction = 本修订版所作的更正
passage-introduction = 引言
passage-overview = 已举办的活动
passage-itu_t = ITU-T的活动
passage-itu_r = ITU-R的活动
passage-itu_d = ITU-D的活动
passage-gs = 总秘书处的活动
passage-participation = 参与情况
passage-reached = 覆盖的国家
passage-follow_up = 决议的落实
## Where the deadline of a report comes from; how well a record fits a paragraph.
deadline_source-entered = 工作人员填写
deadline_source-announced = 会议公布
deadline_source-council_rule = 开幕前30天（理事会规则）
deadline_source-assumed = 开幕前30天（推定）
fit-likely = 类型、部门和主题
fit-possible = 类型和部门

## How pressing a need is; where a request for support stands; programme and level of a training.
priority-high = 高
priority-medium = 中
priority-low = 低
request_state-asked = 已提出
request_state-accepted = 已接受
request_state-planned = 已设立活动
request_state-held = 已举办
request_state-declined = 已拒绝
request_state-withdrawn = 已撤回
programme-academy = 学院
programme-centre_of_excellence = 高级培训中心
programme-other = 其他
level-basic = 初级
level-intermediate = 中级
level-advanced = 高级
