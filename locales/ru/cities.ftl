### Cities in which the Union often meets, by their English names.

# $city, $country: names
place-city = { $city }, { $country }
city-abu-dhabi = Абу-Даби
city-abuja = Абуджа
city-ankara = Анкара
city-barcelona = Барселона
city-beijing = Пекин
city-brasilia = Бразилиа
city-busan = Пусан
city-doha = Доха
city-geneva = Женева
city-guadalajara = Гвадалахара
city-hammamet = Хаммамет
city-hyderabad = Хайдарабад
city-manizales = Манисалес
city-mumbai = Мумбаи
city-new-delhi = Нью-Дели
city-rabat = Рабат
city-yaounde = Яунде
