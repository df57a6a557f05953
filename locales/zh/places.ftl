places-at_most = { $whom }：最多{ $places }
places-kept = { $whom }：保留{ $places }
places-kept_until = { $whom }：保留{ $places }，至{ $until }
places-places =
    { $count ->
       *[other] { $count }个名额
    }
places-percent = { $percent }%的名额
places_each-country = 每个国家
places_each-administration = 每个国家的主管部门
places_each-region = 每个区域
places_each-gender = 每种性别
places_each-organization_kind = 每类组织
places-quotas = 配额
places-quotas_help = 限额规定一个群体最多可有多少人参加。保留名额为一个群体留出，可指定截止日期。多项配额可同时生效；暂无名额者进入候补名单，有适合的名额时会收到通知。
places-no_quotas = 未设配额：先到先得。
places-quota = 配额
places-taken = 已占名额
places-fullest = 人数最多的群体：{ $taken }
places-change = 更改
places-remove = 删除
places-remove_quota = 删除：{ $quota }
places-new_quota = 新增配额
places-add = 添加
places-save = 保存
places-choose = 请选择
places-no_country = 无
places_field-rule = 规则
places_field-amount = 数量
places_field-whom = 对象
places_field-country = 或某一国家
places_field-until = 保留至
places_hint-amount = 名额数，或比例，如40%
places_hint-until = 仅用于保留名额；自该日起所有人均可使用
places_rule-at_most = 不超过此数
places_rule-kept = 保留此数
places-wrong_amount = 请填写名额数或比例，如40%。
places-same = 该群体已有此类配额；请先删除。
places-waits_no_longer = 此人已不在候补之列：列表显示当前情况。
places-moved_meanwhile = 列表打开后有人被移动。下面是当前的列表；如位置仍合适，请再次提交。
places-until_kept = 截止日期只适用于保留的名额。
places-one_group = 请选择群体或国家，不能两者都选。
places_wrong-kept_for_each = 名额只能为一个群体保留，不能为多个群体分别保留。
places_wrong-no_capacity = 请先设定活动的名额数。
places_wrong-more_than_capacity = 活动没有这么多名额。
places-offers = 向候补名单提供名额
places-offer_hours = 名额保留小时数
places-offer_hours_help = 1至720之间。最迟于活动开始时失效；无人接受的名额转给下一位。
places-waiting = 候补名单
places-waiting_help = 空出的名额按此顺序在一分钟内通过电子邮件提供。受配额限制者暂时跳过，但保留其次序。
places-in_line =
    { $count ->
        [0] 无人等候。
       *[other] { $count }人等候。
    }
places-were_offered =
    { $count ->
        [0] 没有可提供的名额。
       *[other] 已提供{ $count }个名额。
    }
places-offered_until = 名额保留至{ $until }
places-held_for_others = 余下名额为他人保留
places-why_full = 目前名额已满。
places-why_limit = 目前您所属群体的名额已满（{ $quota }）。
places-why_kept = 目前剩余的名额为他人保留。
places-why_order = 空余名额按候补名单的顺序提供。
places_column-position = 次序
places_column-name = 姓名
places_column-country = 国家
places_column-organization = 组织
places_column-since = 等候自
places_column-note = 备注
places-offer_now = 立即提供空余名额
places-move = 调整次序
places_field-registration = 人员
places_field-position = 调至
places_field-reason = 原因
places-move_help = 将记入审计记录。
places-move_here = 调整
places-offer = 现有一个名额留给您。请在{ $until }之前接受；逾期将转给下一位。
places-accept = 接受名额
places-decline = 让给下一位
places-accepted = 名额归您所有。我们将通过邮件确认。
places-declined = 您已让出名额。我们将通过邮件确认。
places-offer_over = 该名额已失效。
places-no_place_for = 该群体已无名额：更改后您将失去现有名额。请联系主办方。
