### Imports of lists: what the command line says of a file. Values in quotes stand in the file as shown.

## Where something stands. $file: name of the file; $line: number; $column: name of a column in the file.
imports-at-file = { $file }
imports-at-line = { $file }，第{ $line }行
imports-at-cell = { $file }，第{ $line }行，{ $column }列

## How an import ended. $file: name of the file; numbers of rows.
# The kinds of rows follow in messages of their own.
imports-written = { $file }：已导入。
imports-rehearsed = { $file }：试运行，未记录任何内容。正式导入的结果将为：
# $count: number of things refused
imports-refused =
    { $count ->
       *[other] { $file }因{ $count }个原因被拒绝；未记录任何内容。
    }
# $count: number of rows in the file
imports-rows =
    { $count ->
       *[other] { $count }行
    }
imports-created = 新增：{ $count }
imports-changed = 已更改：{ $count }
imports-unchanged = 未更改：{ $count }
imports-ambiguous = 因可能对应多人而略过：{ $count }
imports-left-out = 被拒绝并略过：{ $count }
# $count: number of warnings
imports-warnings =
    { $count ->
       *[other] { $count }条警告；相关行按原样记录，警告另有说明的除外。
    }
# $count: number of further lines
imports-more =
    { $count ->
       *[other] …另有{ $count }条。
    }
# $count: number of people
imports-lookalikes =
    { $count ->
       *[other] { $count }人的电子邮件地址或姓名与他人相同。系统将其视为不同的人；请予以核查。
    }
imports-shared-email = 该电子邮件地址也属于他人
imports-shared-name = 该姓名也属于他人

## Progress
imports-reading = 正在读取
imports-recording = 正在记录

## Why something is refused
# $error: what the system says, in English
imports-refused-unreadable = 无法读取文件：{ $error }
imports-refused-neither_csv_nor_xlsx = 仅读取扩展名为.csv或.xlsx的文件
# $most: number of megabytes
imports-refused-workbook_too_big = 仅读取不超过{ $most } MB的工作簿；请将工作表另存为CSV，其大小不限
imports-refused-no_workbook = 这不是可以打开的工作簿：{ $error }
imports-refused-workbook_named_csv = 这是扩展名为CSV的工作簿；请将扩展名改为.xlsx或另存为CSV
imports-refused-utf16 = 文本采用UTF-16编码；请另存为CSV UTF-8
imports-refused-not_utf8 = 文本未采用UTF-8编码；请另存为CSV UTF-8
imports-refused-endless_record = 该行在{ $most } MB内未结束；可能有引号未闭合
imports-refused-empty = 没有标题行
# $name: name of a column in the file
imports-refused-unknown_column = 此类文件没有名为“{ $name }”的列
imports-refused-repeated_column = 该列出现两次
imports-refused-missing_column = 缺少必需的列
imports-refused-value_without_column = 标题行中没有名称的列含有值
# $cells, $columns: numbers
imports-refused-too_few_cells =
    { $cells ->
       *[other] 该行有{ $cells }个单元格，标题行有{ $columns }个
    }
imports-refused-missing_value = 必须填写值
imports-refused-unknown_code = “{ $code }”不是该列的代码
imports-refused-not_a_date = “{ $text }”不是如2017-07-01的日期、如2017-07的月份或如2017的年份
imports-refused-not_a_day = “{ $text }”不是如2017-07-01的日期
imports-refused-not_a_number = “{ $text }”不是大于或等于0的整数
imports-refused-number_too_large = “{ $text }”过大；最大为{ $most }
imports-refused-not_a_mean = “{ $text }”不是0至1000之间、最多两位小数的数字
imports-refused-mean_of_nothing = 没有答复就没有平均值
imports-refused-unknown_zone = “{ $text }”不是如Africa/Nairobi的时区
imports-refused-not_a_partner = “{ $text }”不是如UNECE或UNECE|un的合作伙伴
imports-refused-not_an_address = “{ $text }”不是如https://www.itu.int的网址
imports-refused-not_a_paragraph = “{ $text }”不是段落的标识：请写明修订版、机构和编号，以斜线分隔，如R98-2028/TSB/1
imports-refused-shipped_revision = “{ $text }”属于产品自带的修订版；请为新修订版另定标识
imports-refused-continues_itself = “{ $text }”属于同一修订版；段落只能延续较早修订版的段落
# $most: number of characters
imports-refused-too_long = 文本超过{ $most }个字符
# $code: number of a control character
imports-refused-control_character = 文本含有编号为{ $code }的控制字符
imports-refused-error_value = 单元格显示错误{ $error }
imports-refused-formula_without_value = 单元格含有从未计算的公式；请改填其值
# $other: number of another line
imports-refused-repeated_key = 第{ $other }行的键与此相同
imports-refused-record_of_another_kind = 编号“{ $reference }”属于另一类记录；请使用其他编号
imports-refused-neither_count_nor_countries = 必须填写人数或国家数
imports-refused-end_before_start = 结束早于开始
# $event: reference of an event
imports-refused-unknown_event = 没有活动“{ $event }”
imports-refused-unknown_parent = 主活动“{ $event }”既未记录在案，也不在此文件可接受的行中
imports-refused-own_ancestor = 该活动将成为其自身的上级
imports-refused-person_twice = 第{ $other }行是同一活动的同一人
# $length: number of days
imports-refused-days_out_of_range =
    { $length ->
       *[other] 该活动为期{ $length }天
    }
imports-refused-record_closed = “{ $event }”的记录已关闭；请先重新打开

## What is recorded as it stands and doubted
imports-doubt-outside_parent = 该活动不在其主活动的日期范围内
imports-doubt-days_beyond_event = 有人登记的天数多于该活动现在的天数
imports-doubt-no_host = 该活动没有东道国
imports-doubt-on_site_at_remote = 有人现场参加远程活动
imports-doubt-attended_not_held = 未举办的活动有出席情况
imports-doubt-days_of_absent = 未出席者填有出席天数
imports-doubt-fellow_without_fellowship = 受补贴者没有已批准的与会补贴
imports-doubt-more_countries_than_people = 国家数多于人数
imports-doubt-more_certified_than_trained = 获证人数多于受训人数
imports-doubt-results_of_no_training = 该活动不是培训：报告只列出其评估
imports-doubt-rejected_paragraph = 已有人员认定该记录不对应此处所列的某个段落；该段落未予采用
imports-doubt-own_stage = 所写阶段不是已知阶段名称之一：视为已达到
imports-doubt-odd_email = 电子邮件地址缺少@
imports-doubt-ambiguous = 多人使用此电子邮件地址和姓名，因此未作记录；请填写该人的编号
