### People across events: finding them, their history, pairs that could be one person, merging two.

people-title = 人员
people-text = 姓名或电子邮件
people-any = 全部
people-show = 显示
people-name = 姓名
people-email = 电子邮件
people-country = 国家
people-countries = 国家
people-organization = 组织
people-organizations = 组织
people-registrations = 注册
# Heading of a column: dates of the latest event
people-last = 最近的活动
# $count: number of people
people-found =
    { $count ->
        [0] 没有符合条件的人。
       *[other] { $count }人
    }
# $count: how many were counted
people-found_more = 超过{ $count }人。请缩小搜索范围。
# $count: number of registrations that the reader may see
people-registrations_count =
    { $count ->
        [0] 没有注册
       *[other] { $count }项注册
    }
people-unseen = 有些人员刚刚加入，此列表尚未显示。请稍候一分钟再查看。
# A link. $count: number of pairs of people
people-pairs_waiting =
    { $count ->
       *[other] { $count }对人员可能是同一人
    }
# $name: a person's name
people-compare_with = 请选择与{ $name }进行比较的人。
# A button beside a person
people-compare = 比较
# The spoken label of the button. $name: a person's name
people-compare_this = 比较：{ $name }
# The same for two people. $one, $other: names
people-compare_two = 比较：{ $one }和{ $other }

## Pairs that could be one person.
people-pairs = 可能重复的人员
people-pairs_help = 这些人员有某些共同之处。系统不会自动合并：请逐对查看，将两者合并，或说明不是同一人。
# $count: number of pairs
people-pairs_found =
    { $count ->
        [0] 没有等待决定的人员对。
       *[other] { $count }对
    }
# $count: how many were counted
people-pairs_more = 超过{ $count }对
people-pair_one = 其中一人
people-pair_other = 另一人
people-pair_reason = 原因
people-pair_decide = 决定
people-reason-same_email = 电子邮件相同
people-reason-same_name_country = 姓名和国家相同
people-reason-same_name_organization = 姓名和组织相同
people-reason-close_spelling = 姓名拼写相近
people-not_the_same = 不是同一人
# The spoken label of the button. $one, $other: names
people-not_the_same_two = 不是同一人：{ $one }和{ $other }
people-not_the_same_help = 如果是两个人，请在此说明：以后不再提示。
people-told_apart = 已记录：以后不再提示这两人。

## One person.
people-since = 记录起始日期
people-identities = 一并填写的电子邮件和姓名
people-references = 文件中的编号
people-event = 活动
people-dates = 日期
people-role = 身份
people-state = 状态
people-attendance = 出席
people-fellowship = 与会补贴
# $mode: how the person took part; $count: number of days
people-attended =
    { $count ->
       *[other] { $mode }，{ $count }天
    }
people-mails = 电子邮件
people-mail = 邮件
people-recipient = 收件人
people-when = 时间
people-merge_with = 与另一人合并
# $count: number of people
people-could_be =
    { $count ->
       *[other] { $count }人可能是同一人
    }
people-merges = 已合并的人员
# $when: a moment; $who: address of an officer
people-merged_by = { $when }，{ $who }
# In place of the name of somebody who was merged long ago
people-forgotten = 姓名已不再保留
people-undo = 撤销合并
# The spoken label of the button. $name: a person's name
people-undo_this = 撤销合并：{ $name }
# $when: a moment
people-undo_until = { $when }之前可以撤销
people-undone = 合并已撤销，两人已恢复。
people-merged_now = 两人现已合并为一人。

## What could not go back when a merge was undone.
people-left-name = 姓名在合并后已修改，保持现状。
people-left-email = 电子邮件在合并后已修改，保持现状。
people-left-registration = 一项已转移的注册已不存在。
people-left-place = 合并时撤回的一项注册仍为撤回状态：此后已有修改、名额已被占用或活动已结束。
people-left-since = 合并之后的注册仍归此人所有。

## Why a merge is not undone.
people-refused-too_late = 已过30天，合并不能再撤销。
people-refused-merged_since = 此人之后又与另一人合并。请先撤销那次合并。
people-refused-other_sector = 其中一项注册属于您的账户无权处理的活动。请联系管理员。
people-refused-unknown = 没有此合并，或已撤销。

## The form of a merge.
people-merge_title = 合并两人
# $one: name of the person who stays; $other: name of the person who is merged
people-merge_help = { $other }并入{ $one }：成为一人，拥有两人的注册。统计数字只计一次，已关闭的记录也是如此。
# Headings: the person who stays, and the one who goes into it
people-kept = 保留
people-merged = 被合并
people-swap = 改为保留另一人
people-choose_values = 哪些值正确？
people-nothing = 未填写
people-moves = 转移的内容
people-moves_nothing = 没有需要转移的注册。
people-moves_help = 有关此人的内容也一并转移：电子邮件和姓名，以及文件中的编号。每项注册保留当时填写的内容。
people-same_event = 两人都注册了同一活动
people-one_must_go = 一人只能保留一个名额。请选择保留哪项注册；另一项将撤回，不会发送邮件。
people-both_stay = 两项都保留在记录中，计为一次参与。
people-choose_stays = 请选择保留两项注册中的哪一项。
people-undo_help = 30天内可以撤销。
people-merge = 合并
people-overtaken = 您打开此页面后，内容有变动。请核对后再合并。
people-merged_already = 两人已是同一人：其间已有人将其合并。
# $sources: names of sources of files
people-told_apart_by = 同一来源的文件为两人各有一个编号，即该来源认为这是两个人：{ $sources }。
people-told_apart_before = { $who }于{ $day }指明这是两个人。
people-not_covered = 其中一人注册了您的账户无权处理的活动。请联系管理员进行合并。
