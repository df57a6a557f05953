### Cities in which the Union often meets, by their English names.

# $city, $country: names
place-city = { $city }, { $country }
city-abu-dhabi = Abu Dabi
city-abuja = Abuya
city-ankara = Ankara
city-barcelona = Barcelona
city-beijing = Beijing
city-brasilia = Brasilia
city-busan = Busán
city-doha = Doha
city-geneva = Ginebra
city-guadalajara = Guadalajara
city-hammamet = Hammamet
city-hyderabad = Hyderabad
city-manizales = Manizales
city-mumbai = Mumbai
city-new-delhi = Nueva Delhi
city-rabat = Rabat
city-yaounde = Yaundé
