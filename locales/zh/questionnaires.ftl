### Questionnaires on what countries need: how staff run one, and how it is answered.

questionnaires-title = 调查问卷
questionnaires-new = 新建调查问卷
questionnaires-edit = 修改调查问卷
# $count: number of questionnaires
questionnaires-found = 调查问卷数：{ $count }
# $language: a language in itself
questionnaires-title_in = 标题（{ $language }）
# $language: a language in itself
questionnaires-introduction_in = 引言（{ $language }）
questionnaires-contact_hint = 收件人可以看到；对邮件的回复将发送至此地址。
questionnaires_field-title = 调查问卷
questionnaires_field-state = 状态
questionnaires_field-last_day = 答复截止日
questionnaires_field-answers = 答复
questionnaires_field-themes = 问卷涉及的主题
questionnaires_field-contact_email = 咨询用电子邮件地址
questionnaires_field-list = 国家列表
questionnaires_field-list_language = 列表未注明时的邮件语文
questionnaires_state-open = 开放
questionnaires_state-over = 已到期
questionnaires_state-closed = 已提前关闭
# $answered: how many countries answered; $asked: how many are asked
questionnaires-answered_of = { $answered }/{ $asked }
questionnaires-close = 立即关闭
questionnaires-reopen = 重新开放
# Text of a button. $count: number of countries
questionnaires-remind = 提醒尚未答复者（{ $count }）
questionnaires-remind_help = 每个收件人每天最多收到一封邮件。
# $count: number of countries
questionnaires-were_reminded = 已提醒的国家数：{ $count }

## Who is asked.
questionnaires-respondents = 受邀答复的国家
questionnaires_column-country = 国家
questionnaires_column-name = 姓名或部门
questionnaires_column-email = 电子邮件地址
questionnaires_column-language = 邮件语文
questionnaires_column-told = 最近一封邮件
questionnaires_column-answered = 答复
questionnaires-not_yet = 尚未答复
# Stands in place of a name.
questionnaires-erased = 已删除
questionnaires-remove = 移除
# Spoken text of the same button. $country: name of a country
questionnaires-remove_one = 移除：{ $country }
questionnaires-remove_help = 移除即删除姓名和地址，链接随之失效。已作出的答复予以保留。
questionnaires-removed = 姓名和地址已删除。已作出的答复予以保留。
questionnaires-remarks = 其他意见
questionnaires-ask = 邀请一个国家答复
questionnaires-add = 添加并发送链接
questionnaires-several = 一次邀请多个国家答复
# $count: most lines
questionnaires-list_help = 每行一个国家：三字母代码; 姓名或部门; 电子邮件地址; 语文。最多{ $count }行。例如：SEN;ARTP;office@artp.example;fr
questionnaires-add_all = 全部添加并发送链接
questionnaires-wrong_lines = 这些行有误。未添加任何国家；请更正后重新提交列表。
questionnaires-list_wrong = 列表中有些行有误。
questionnaires-no_list = 列表为空。
questionnaires-too_many = 列表行数过多；请分批添加。
questionnaires-taken = 该国已有其他收件人。请先将其移除。
questionnaires-not_open = 该调查问卷已不再开放。未执行任何操作。
# $added: number of countries
questionnaires-added = 已添加的国家数：{ $added }。含有链接的邮件正在发送。
# $added: number of countries; $known: number of countries
questionnaires-added_known = 已添加的国家数：{ $added }。已以同一地址受邀、未作更改的国家数：{ $known }。
questionnaires_line-unknown_country = 没有国家或领土使用该代码。
questionnaires_line-other_region = 该国不属于您所在的区域。
questionnaires_line-no_name = 没有姓名。
questionnaires_line-too_long = 姓名过长。
questionnaires_line-bad_address = 没有电子邮件地址。
questionnaires_line-unknown_language = 邮件不使用此语文。
questionnaires_line-twice = 该国已在列表前面出现。
questionnaires_line-taken = 该国已有其他收件人。请先将其移除。

## The page of whoever is asked.
# $country: name of a country
questionnaires-asks = 您代表以下国家答复：{ $country }
# $day: a day in words
questionnaires-until = 您可以答复并修改答复，直至以下日期结束（UTC）：{ $day }
questionnaires-help = 对于贵国有需求的每个主题，请选择优先级并说明具体需要什么。其他主题保持不变即可。
# $when: a day in words
questionnaires-answered_on = 最近一次答复：{ $when }
questionnaires-saved = 您的答复已保存。在截止日之前可以修改。
questionnaires-overtaken = 自您打开本页以来，已保存了另一份答复。您填写的内容仍在此处，尚未保存。再次保存将取代另一份答复。
questionnaires-too_often = 该答复在一小时内保存次数过多。未保存任何内容。您填写的内容仍在此处；请在一小时后重新提交。
questionnaires_answer-language = 您填写内容的语文
questionnaires_answer-priority = 优先级
questionnaires_answer-text = 具体需要什么
questionnaires_answer-other = 其他意见
# A choice in place of a priority.
questionnaires-none = 无
questionnaires-save = 保存答复
# $theme: name of a theme; $said: a sentence
questionnaires-of_theme = { $theme }：{ $said }
questionnaires-no_priority = 请选择优先级，或删除文字。
questionnaires-no_words = 请说明具体需要什么。
questionnaires-is_closed = 本调查问卷不再接受答复。此前保存的内容有效。
questionnaires-not_saved = 您刚才提交的内容未保存。您可以从此处复制：
