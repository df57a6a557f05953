### Cities in which the Union often meets, by their English names.

# $city, $country: names
place-city = { $city }, { $country }
city-abu-dhabi = Abu Dhabi
city-abuja = Abuja
city-ankara = Ankara
city-barcelona = Barcelona
city-beijing = Beijing
city-brasilia = Brasilia
city-busan = Busan
city-doha = Doha
city-geneva = Geneva
city-guadalajara = Guadalajara
city-hammamet = Hammamet
city-hyderabad = Hyderabad
city-manizales = Manizales
city-mumbai = Mumbai
city-new-delhi = New Delhi
city-rabat = Rabat
city-yaounde = Yaounde
