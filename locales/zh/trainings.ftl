### What came of a training, as officers enter it.

trainings-title = 培训成果
trainings-evaluation = 评估
trainings-help = 请录入组织者或来源所述的内容。未说明的请留空；零也是数字。报告将其与培训班一并列出。
trainings-evaluation_help = 请填写组织者或来源说明的评估答复情况。未说明的请留空；零也是数字。报告将与活动一并列出。
trainings-none = 没有任何记录。
trainings-not_saved = 未保存任何内容，因为此活动的记录期间已关闭。您填写的内容仍在此处，以便复制。
trainings-doubtful = 记录的获证人数多于受训人数。请核对数字。
trainings-mean_hint = 最多两位小数，例如72.5
trainings_field-programme = 项目
trainings_field-level = 级别
trainings_field-hours = 学时
trainings_field-trained = 受训人数
trainings_field-certified = 获证人数
trainings_field-score_before = 培训前平均分
trainings_field-score_after = 培训后平均分
trainings_field-evaluations = 评估答复数
trainings_field-evaluation_mean = 评估平均分
