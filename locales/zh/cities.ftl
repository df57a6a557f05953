### Cities in which the Union often meets, by their English names.

# $city, $country: names
place-city = { $country }{ $city }
city-abu-dhabi = 阿布扎比
city-abuja = 阿布贾
city-ankara = 安卡拉
city-barcelona = 巴塞罗那
city-beijing = 北京
city-brasilia = 巴西利亚
city-busan = 釜山
city-doha = 多哈
city-geneva = 日内瓦
city-guadalajara = 瓜达拉哈拉
city-hammamet = 哈马马特
city-hyderabad = 海得拉巴
city-manizales = 马尼萨莱斯
city-mumbai = 孟买
city-new-delhi = 新德里
city-rabat = 拉巴特
city-yaounde = 雅温得
