### The calendar of events.

calendar-title = 活动
calendar-description = 有关物联网及可持续智慧城市和社区的论坛、研讨会、讲习班和培训班。
calendar-when = 时间
calendar-upcoming = 即将举办
calendar-past = 以往活动
calendar-filter = 筛选
calendar-text = 标题或地点中的字词
calendar-kind = 类型
calendar-region = 区域
calendar-theme = 主题
calendar-language = 活动语文
calendar-any = 全部
calendar-show = 显示
# Shows the whole list again.
calendar-clear = 清除筛选
# $count: number of events
calendar-found =
    { $count ->
        [0] 没有符合条件的活动。
       *[other] { $count }项活动
    }
calendar-subscribe = 所有活动的日历文件
# A feed that tells news readers of new and changed events.
calendar-feed = 新闻订阅源（Atom）
