### Cities in which the Union often meets, by their English names.

# $city, $country: names
place-city = { $city }، { $country }
city-abu-dhabi = أبو ظبي
city-abuja = أبوجا
city-ankara = أنقرة
city-barcelona = برشلونة
city-beijing = بيجين
city-brasilia = برازيليا
city-busan = بوسان
city-doha = الدوحة
city-geneva = جنيف
city-guadalajara = غوادالاخارا
city-hammamet = الحمامات
city-hyderabad = حيدر آباد
city-manizales = مانيزاليس
city-mumbai = مومباي
city-new-delhi = نيودلهي
city-rabat = الرباط
city-yaounde = ياوندي
