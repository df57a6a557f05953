### The managed list of organizations, and what to make of texts that people typed.

organizations-title = 组织
organizations-new = 添加组织
organizations-edit = 组织
organizations-text = 任何名称或缩写
organizations-any = 全部
organizations-show = 显示
organizations-name = 名称
organizations-names = 正式名称
organizations-names_help = 至少填写一种语言的名称。其他语言的读者将看到英文名称；如无英文名称，则看到第一个名称。
organizations-abbreviation = 缩写
organizations-aliases = 其他名称
organizations-aliases_help = 每行一个：曾用名称、其他拼写、其他语言。不区分重音、大小写和符号。
organizations-country = 国家
organizations-country_help = 国际组织请留空。
organizations-kind = 类型
organizations-uses = 注册
# $count: number of registrations
organizations-uses_count =
    { $count ->
        [0] 没有注册
       *[other] { $count }项注册
    }
organizations-not_stated = 未说明
organizations-save = 保存
organizations-saved = 已保存。
organizations-overtaken = 您打开页面后，其他人修改了此组织。请核对后再次保存。
organizations-typed_as = 填写的写法
# $count: number of organizations
organizations-found =
    { $count ->
        [0] 没有符合条件的组织。
       *[other] { $count }个组织
    }
# A link. $count: number of texts
organizations-texts_waiting =
    { $count ->
        [0] 没有待处理的填写内容
       *[other] { $count }项填写内容待处理
    }

## Texts that people typed.
organizations-texts = 填写的组织名称
organizations-texts_help = 这些内容由注册人填写，不是列表中任何组织的名称。只需说明一次其含义：适用于所有现有和今后的相关注册。填写的内容予以保留。
# $count: number of texts
organizations-texts_found =
    { $count ->
        [0] 没有待处理的内容。
       *[other] { $count }项内容
    }
organizations-typed = 填写的内容
organizations-text_title = 这项内容指哪个组织？
organizations-text_help = 请选择所指的组织。如未显示，请搜索。
organizations-none_alike = 未找到组织。
organizations-choose = 选择
# The spoken label of the button. $name: name of an organization
organizations-choose_this = 选择：{ $name }
organizations-assign = 就是这个
# The spoken label of the button. $name: name of an organization
organizations-assign_to = 就是这个：{ $name }
organizations-none_of_these = 都不是
organizations-leave = 保持原样
organizations-leave_help = 保持原样的内容以后不再提示。
organizations-text_assigned = 在所有相关注册中，这项内容现指该组织。
organizations-text_left = 内容保持原样。

## Merging two organizations.
organizations-merge_with = 与另一组织合并
organizations-merge_title = 合并两个组织
# $name: name of the organization that stays
organizations-merge_help = 请搜索与{ $name }相同的组织。其名称和注册将归入{ $name }。此操作不能撤销。
organizations-merge_preview = 这两个组织将成为一个
organizations-merge_names = 合并后的名称
organizations-merge = 合并
organizations-merged = 两个组织现已合并为一个。
