### A person's own registration, behind the link of their mail.

own-title = Ваша регистрация

## What each state means for the person.
own-state-submitted = Организаторы примут решение по вашей регистрации и напишут вам.
own-state-confirmed = Вам предоставлено место.
own-state-waiting = Мы напишем вам, когда для вас освободится место.
own-state-refused = Организаторы не смогли принять вашу регистрацию.
own-state-withdrawn = Вы не участвуете. Если вы передумаете, зарегистрируйтесь снова, пока регистрация открыта.
own-state-attended = Ваше присутствие зафиксировано.
own-state-partly_attended = Ваше присутствие в отдельные дни зафиксировано.
own-state-absent = Зафиксировано ваше отсутствие.
own-state-completed = Вы завершили обучение.
# $position: place in the waiting list, from 1
own-position = Ваша очередность в листе ожидания: { $position }
own-reason = Организаторы сообщили:
## An address that has to be confirmed. $until: a moment in words
own-address = Подтвердите, что это ваш адрес, до: { $until }. До этого регистрация не действует; после этого место достанется другому.
own-address_confirm = Подтвердить адрес
own-address_confirmed = Адрес подтвержден. Теперь регистрация действует.
own-address_over = Адрес не был подтвержден вовремя, и место досталось другому. Зарегистрируйтесь снова, пока регистрация открыта.

## What is held.
own-held = Какие сведения о вас мы храним
own-fellowship = Стипендия
own-submitted_at = Дата регистрации
own-consented_at = Дата согласия на использование данных
own-decided_at = Дата решения
own-days = Дни присутствия
own-origin = Откуда получены данные
own-origin-form = Вы заполнили форму
own-origin-import = Список организаторов
own-origin-staff = Внесли организаторы
own-updated_at = Последнее изменение
own-known_since = Сведения о вас хранятся с
own-attendance = Ваше присутствие по дням
own-mails = Электронные письма об этой регистрации
# $state: what became of a mail, such as “Sent”; $when: date and time; $recipient: e-mail address
own-mail = { $state }, { $when }, на адрес { $recipient }
own-not-stated = Не указано
own-on-record = Учет этого мероприятия завершен, поэтому изменить эти сведения здесь больше нельзя. Вы по-прежнему можете скачать и удалить свои данные.

## What the person can do.
own-change = Исправить свои данные
own-save = Сохранить
own-back = Вернуться к своей регистрации
own-changed = Изменения сохранены.
# $email: address of the reader; what the other server said follows
own-address_returned = Письма на адрес { $email } возвращаются к нам. Исправьте адрес, чтобы узнавать о своей регистрации.
# To somebody who was invited, speaks for a delegation or registered a group. $email: the address
own-address_comes_back = Письма на адрес { $email } возвращаются к нам. Если адрес неверен, сообщите об этом организаторам мероприятия.
# Text of a button.
own-address_correct = Исправить адрес
# Text of a button.
own-address_is_right = Адрес верен
own-address_good = Спасибо. Мы снова пишем на этот адрес.
own-withdraw = Отозвать свою регистрацию
own-withdraw-text = Ваше место освободится. Если все места будут заняты, вы можете не получить его снова.
own-withdraw-do = Отозвать регистрацию
own-withdrawn = Ваша регистрация отозвана. Мы подтвердим это по электронной почте.
own-data = Ваши данные
own-data-text = Скачайте все, что мы храним о вас в связи с этим мероприятием, в виде файла, который могут прочитать другие программы. Или удалите эти данные.
own-download = Скачать свои данные
own-erase = Удалить свои данные
own-erase-text = Ваше имя, адрес электронной почты, организация и все прочее, что указывает на вас, будут удалены по этому мероприятию и по всем другим, на которые вы зарегистрировались. Регистрации на предстоящие мероприятия будут отозваны. Останется только число без имени. Это действие необратимо, и эта ссылка перестанет действовать.
own-erase-do = Удалить все данные обо мне

## Asking for the link again.
own-links = Получить ссылку на свои регистрации
own-links-text = Введите адрес электронной почты, с которым вы зарегистрировались. Мы отправим на него новую ссылку для каждой из ваших регистраций; прежние ссылки перестанут действовать.
own-links-send = Отправить ссылки
own-links-sent = Если регистрации с этим адресом существуют, ссылки на них отправлены на него.
