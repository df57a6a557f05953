### The dated lists of countries, and what staff decide about them.

lists-country = 国家
lists-class = 类别
lists-day = 预定日期
lists-decision = 决定
# Badge: the scheduled day has come.
lists-due = 已到期
lists-decide = 作出决定
# Read out instead of "Decide". $what: country and class
lists-decide-about = 作出决定：{ $what }
lists-open = 待确认的脱离类别事项
lists-open-help = 预定的脱离类别事项须经确认将如期进行，方可计入报告。
lists-open-none = 没有待确认的脱离类别事项。
lists-decided = 已作的变更
lists-decided-none = 尚无变更。
lists-done = 决定已记录。此后的报告将采用该决定。
lists-at = 记录时间
lists-change = 变更
# Column: the class or region that changed.
lists-of = 类别或区域
lists-from = 自
lists-to = 至
lists-source = 来源
lists-source-hint = 说明此事的文件，例如联合国大会决议，并注明编号和日期。
lists-by = 操作人
lists-all = 所有国家名单

## The decision on one graduation. $country, $class: names
lists-graduation-title = { $country }：{ $class }
# $day: a date in words
lists-graduation-day = 预定脱离类别的日期：{ $day }
lists-confirm = 确认脱离类别
lists-confirm-help = 自预定日期起，该国不再计入此类别。
lists-defer = 推迟脱离类别
lists-defer-help = 该国仍留在此类别。新日期须另行确认。
lists-until = 新日期
lists-until-hint = 如未确定新日期，请留空。
lists-error-source = 请填写来源。
lists-error-date = 请填写日期。
lists-error-day = 新日期必须晚于预定日期。

## Kinds of changes.
lists-change-class = 所属类别
lists-change-region = 区域
lists-change-membership = 加入国际电联
lists-change-graduation_confirmed = 已确认脱离类别
lists-change-graduation_deferred = 已推迟脱离类别
