### Who came to an event, on which days and how.

attendance-title = 出席
attendance-name = 姓名
attendance-completed = 已完成培训
attendance-recorded = 已记录
attendance-came = 出席
attendance-days = 天数
attendance-mode = 参与方式
# In a cell: the person did not come on this day
attendance-none = 缺席
# In a cell: the person came, at an event that has one mode only
attendance-present = 出席
attendance-text = 姓名、地址或组织
attendance-show = 显示
attendance-show_all = 所有已获名额者
attendance-show_open = 尚未记录出席情况者
attendance-find = 查找
attendance-nobody = 已获名额者中没有符合条件的人。
attendance-save = 保存本页
attendance-walk_in = 添加到场者
# $recorded, $open: numbers of people
attendance-counts = 已记录：{ $recorded }。尚未记录：{ $open }。
# $count: number of people
attendance-all_came =
    { $count ->
       *[other] 尚未记录的{ $count }人每天均出席
    }
# $count: number of people
attendance-rest_absent =
    { $count ->
       *[other] 尚未记录的{ $count }人缺席
    }
# $count: number of people
attendance-saved =
    { $count ->
        [0] 没有变更。
       *[other] 已保存{ $count }人的出席情况。
    }
attendance-stale = 未保存，因为其间已有他人记录了这些人的出席情况
# $state: name of a state; $days: number of days
attendance-on_record =
    { $days ->
        [0] { $state }
       *[other] { $state }，{ $days }天
    }
attendance-not_begun = 自首日起可记录出席情况。
# $state: the event's state, named
attendance-not_open = 活动处于以下状态时不能记录出席情况：{ $state }。
