### What came of a training, as officers enter it.

trainings-title = Результаты обучения
trainings-evaluation = Оценка
trainings-help = Внесите то, что указывает организатор или источник. Оставьте пустым то, что не указано; ноль – тоже число. В отчетах эти данные приводятся вместе с обучением.
trainings-evaluation_help = Введите то, что организатор или источник сообщает об ответах на анкету. Оставьте пустым то, что не указано; нуль также является числом. Отчеты приводят эти данные вместе с мероприятием.
trainings-none = Результаты не внесены.
trainings-not_saved = Ничего не сохранено, так как учет этого мероприятия за это время завершен. Введенное вами приведено здесь, чтобы его можно было скопировать.
trainings-doubtful = Сертифицированных внесено больше, чем обученных. Проверьте числа.
trainings-mean_hint = Не более двух десятичных знаков, например 72.5
trainings_field-programme = Программа
trainings_field-level = Уровень
trainings_field-hours = Учебные часы
trainings_field-trained = Обучено людей
trainings_field-certified = Сертифицировано людей
trainings_field-score_before = Средний балл до обучения
trainings_field-score_after = Средний балл после обучения
trainings_field-evaluations = Число ответов на вопросы оценки
trainings_field-evaluation_mean = Средняя оценка
