### What is wrong with a field of a staff form. Each sentence stands at the field and, as a link to it, in the
### summary at the top, so it must be understood without the field's name.

wrong-missing = 有必填字段未填写。
wrong-no_title = 请至少用一种语文填写活动标题。
wrong-no_sector = 请选择活动所属的一个或多个部门。
wrong-not_your_sector = 请在所选部门中保留您自己的部门。
wrong-not_your_region = 请选择您所在区域内的国家。
wrong-too_long = 文字过长；请缩短。
wrong-too_short = 回答过短。
wrong-unknown_code = 所选项不存在；请从列表中选择一项。
wrong-unknown_parent = 没有活动使用所填的主活动编号。
wrong-own_ancestor = 活动不能是其自身或其子活动的组成部分。
wrong-taken = 此编号已用于另一项活动；请另选一个。
wrong-not_a_date = 请按2027-05-04、2027-05或2027的形式填写日期。
wrong-end_without_start = 请同时填写首日。
wrong-end_before_start = 最后一日早于首日。
wrong-after_the_event = 该日期晚于活动日期。
wrong-not_a_time = 请按09:30的形式填写时间。
wrong-end_time_before_start = 活动的结束时间早于开始时间；请更正时间。
wrong-time_without_zone = 请填写活动时间所用的时区。
wrong-unknown_zone = 没有此时区；请从IANA列表中选择一个名称，例如Africa/Dakar。
wrong-not_a_number = 请填写整数。
wrong-below_zero = 请填写不小于零的数字。
wrong-too_large = 数字过大。
wrong-too_small = 数字过小。
wrong-too_many_days = 出席天数不能超过活动的天数。
wrong-nothing_stated = 请填写人数或国家数。
wrong-on_record = 此项已记录在案。
wrong-not_an_address = 请填写以https://或http://开头的链接。
wrong-not_an_email = 请按name@example.org的形式填写电子邮件地址。
wrong-not_a_partner = 请将每个合作伙伴单列一行，写作“名称”或“名称|类型”。
wrong-not_a_language = 请用标签填写语文，例如pt或sw，以;分隔
wrong-page_after_confirmation = 确认后的问题显示在同一页上：只有注册部分可以另起一页。
wrong-not_a_day = 请按2027-05-04的形式填写日期。
wrong-empty_period = 期间的结束日期必须晚于首日。
wrong-not_a_mean = 请填写最多两位小数的数字，例如72.5。
wrong-mean_of_nothing = 没有答复就没有平均值。请更正其中一个数字。
