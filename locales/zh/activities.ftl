### Records beside events: Recommendations, publications, pilots and whatever else answers a mandate.

activities-title = 其他记录
activities-new = 填写记录
activities-edit = 记录
activities-any = 全部
activities-show = 显示
# $count: number of records
activities-found = 记录数：{ $count }
activities-saved = 已保存。
activities-save = 保存
activities-choose = 请选择
activities-overtaken = 自您打开页面以来，他人已更改此内容。请核对后重新保存。
activities-date_hint = 形式为2027-05-04、2027-05或2027
# $language: a language's own name
activities-title_in = 标题（{ $language }）
activities_field-activity_ref = 编号
activities_field-title = 标题
activities_field-kind = 类型
activities_field-date = 日期
activities_field-number = 编号或标准
activities_field-stage = 阶段
activities_field-group = 组
activities_field-city = 城市
activities_field-country = 国家
activities_field-place = 地点
activities_field-url = 链接
activities_field-sectors = 部门
activities_field-languages = 语言
activities_field-themes = 主题
activities_field-mandates = 对应的段落
