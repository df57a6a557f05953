### Cities in which the Union often meets, by their English names.

# $city, $country: names
place-city = { $city }, { $country }
city-abu-dhabi = Abou Dhabi
city-abuja = Abuja
city-ankara = Ankara
city-barcelona = Barcelone
city-beijing = Beijing
city-brasilia = Brasilia
city-busan = Busan
city-doha = Doha
city-geneva = Genève
city-guadalajara = Guadalajara
city-hammamet = Hammamet
city-hyderabad = Hyderabad
city-manizales = Manizales
city-mumbai = Mumbai
city-new-delhi = New Delhi
city-rabat = Rabat
city-yaounde = Yaoundé
