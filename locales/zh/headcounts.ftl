### Numbers of people without names, as sources state them.

headcounts-title = 人数
headcounts-help = 此处的人数是来源给出的、不附姓名的数字。报告按所述数字列示，绝不按国家或性别分摊。
headcounts-none = 未记录任何人数。
headcounts-conflict = 有多个来源给出总人数。在您选定其中一个之前，报告采用最大的数字。
headcounts-new = 再添加一项人数
headcounts-add = 添加
headcounts-save = 保存
headcounts-correct = 更正
headcounts-remove = 移除
headcounts-choose = 采用此总人数
headcounts-change = 更改
headcounts-exactly = 确切
headcounts-all = 全部
headcounts_field-qualifier = 精确程度
headcounts_field-count = 人数
headcounts_field-countries = 来自多少个国家
headcounts_field-country = 限于一个国家
headcounts_field-gender = 限于一种性别
headcounts_field-mode = 参与方式
headcounts_field-source = 来源
headcounts_hint-count = 零也是数字；如只说明国家数，请留空
headcounts_hint-source = 例如文件编号；同一来源的每个数字只录入一次
headcounts_column-people = 人数
headcounts_column-countries = 国家
headcounts_column-of = 所指人员
headcounts_column-source = 来源
headcounts_column-chosen = 选定人
# $qualifier: such as About; $count: number of people
headcounts-qualified = { $qualifier }：{ $count }
headcounts-added = 人数已记录。
headcounts-saved = 已保存。
headcounts-removed = 已移除此项人数。
headcounts-chosen = 报告采用此总人数。
headcounts-same_key = 同一来源关于相同人员的人数已记录；请更正该项。
headcounts-overtaken = 其间他人已更改此项人数。表格中保留了您输入的内容；再次保存将替换已存储的内容。
