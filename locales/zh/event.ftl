### The page of an event.

# Before the title of the main event that this one is a part of.
event-part-of = 所属主活动
event-is-cancelled = 此活动已取消。
event-is-postponed = 此活动已推迟。新日期尚未确定。

## Labels of what is known about the event.
event-dates = 日期
event-time = 时间
# The same hours by the clock of the place that the reader chose.
event-time-reader = 您所在地的时间
event-place = 地点
event-venue = 会场
event-mode = 形式
event-organizers = 组织者
event-itu_role = 国际电联的角色
event-partners = 合作伙伴
event-programme_name = 培训计划
event-themes = 主题
event-languages = 活动语文
event-scope = 范围
event-capacity = 名额总数
event-registration_from = 注册开始日期
event-registration_until = 注册截止日期
event-to-calendar = 添加到日历

## The choice of a time zone.
# Label of the line that holds the choice.
event-zone-other = 其他时区
event-zone-choose = 显示另一地点的时间
event-zone = 与您时间相同的地点
event-zone-own = 仅显示活动时间
event-zone-show = 显示
event-zone-unknown = 地址中的时区不存在。请从列表中选择。

## Registration.
event-register = 注册
event-register-waiting = 注册候补
event-full = 名额已满。有名额空出时，将通过电子邮件通知候补名单中的人员。
event-shut-not_yet = 注册尚未开放。
event-shut-closed = 注册已截止。
event-shut-begun = 活动已开始，注册已截止。
event-shut-over = 此活动已结束。
event-shut-cancelled = 活动已取消，无法注册。
event-shut-postponed = 活动已推迟且新日期尚未确定，无法注册。
event-shut-nominated = 参加人员由各代表团的指定联系人提名。请联系贵代表团的指定联系人或组织者。
event-shut-by_invitation = 仅限受邀者注册。如果您已受邀，请使用邀请中的链接。

## Sections of the page.
event-about = 关于此活动
event-programme = 日程
event-children = 此活动的子活动
event-materials = 文件
# Who organizes the event, with whom, on which themes.
event-background = 背景信息
