### What the records of a period lack.

quality-title = 数据质量
quality-help = 某一期间的记录所缺的内容。只有每个活动的数据均完整，或所缺数据已说明理由并声明无法取得，报告方可核准。
quality-events = 数据不全的活动
quality-none = 该期间没有数据不全的活动。
quality-partly = 出席情况仅部分记录的活动
quality-partly-help = 其中有人记录为出席，另一些人仅为已确认。如其到场，数字中缺少这些人；如未到场，请记为缺席。
# $count: a number of people
quality-partly-open = 已确认、未记录出席或缺席：{ $count }人
# $count: a number of pairs
quality-pairs =
    { $count ->
        [0] 没有可能重复的人员。
       *[other] { $count }对人员记录可能为同一人。
    }
# $count: a number of pairs, in the hundreds
quality-pairs-more = 超过{ $count }对人员记录可能为同一人。
quality-graduations = 计划中但无人确认的毕业
quality-reason = 数据无法取得的原因
quality-reason-hint = 在上方勾选所缺内容。理由将印在报告中。
quality-declare = 声明无法取得
quality-withdraw = 撤回声明
quality-mend = 补全
# Read out instead of "Mend". $gap: what is missing; $event: title of an event
quality-mend-about = 补全：{ $gap }（{ $event }）
# $reason: a text of staff; $by: an address
quality-declared = { $by }声明无法取得：{ $reason }
quality-error-reason = 请说明原因，至多500个字符。
quality-error-gap = 请勾选所涉内容。
quality-error-not_missing = 所勾选的某项已不再缺失，或从未缺失。未作任何记录。
quality-done-declare = 声明已记录。
quality-done-withdraw = 声明已撤回。
