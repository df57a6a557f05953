//! The words in the specimen's tables.

use super::Choice;

pub const TABLE: Choice = ["Table T", "Tableau T", "Cuadro T", "Таблица T", "表T", "الجدول T"];
pub const FIGURE: Choice = ["Figure", "Figure", "Figura", "Рисунок", "图", "الشكل"];
pub const DASH: Choice = [" – ", " – ", " – ", " – ", "：", " – "];
pub const TOTAL: Choice = ["Total", "Total", "Total", "Итого", "合计", "المجموع"];
pub const KIND: Choice = ["Kind", "Type", "Tipo", "Вид", "类型", "النوع"];
pub const KINDS: [Choice; 4] = [
    ["Forum", "Forum", "Foro", "Форум", "论坛", "منتدى"],
    ["Seminar", "Séminaire", "Seminario", "Семинар", "研讨会", "حلقة دراسية"],
    ["Workshop", "Atelier", "Taller", "Практикум", "讲习班", "ورشة عمل"],
    ["Training", "Formation", "Formación", "Профессиональная подготовка", "培训", "تدريب"],
];
pub const SECTORS: [Choice; 4] = [
    ["ITU-T", "UIT-T", "UIT-T", "МСЭ-T", "ITU-T", "قطاع تقييس الاتصالات"],
    ["ITU-R", "UIT-R", "UIT-R", "МСЭ-R", "ITU-R", "قطاع الاتصالات الراديوية"],
    ["ITU-D", "UIT-D", "UIT-D", "МСЭ-D", "ITU-D", "قطاع تنمية الاتصالات"],
    [
        "General Secretariat",
        "Secrétariat général",
        "Secretaría General",
        "Генеральный секретариат",
        "总秘书处",
        "الأمانة العامة",
    ],
];
pub const JOINT: Choice = ["Joint", "Communes", "Conjuntos", "Совместные", "联合", "مشتركة"];
pub const BY_SECTOR: Choice =
    ["By Sector", "Par Secteur", "Por Sector", "По Секторам", "按部门", "بحسب القطاع"];
pub const REGION: Choice = ["Region", "Région", "Región", "Регион", "区域", "المنطقة"];
pub const REGIONS: [Choice; 7] = [
    ["Africa", "Afrique", "África", "Африка", "非洲", "إفريقيا"],
    ["Americas", "Amériques", "Américas", "Северная и Южная Америка", "美洲", "الأمريكتان"],
    ["Arab States", "États arabes", "Estados Árabes", "Арабские государства", "阿拉伯国家", "الدول العربية"],
    [
        "Asia and the Pacific",
        "Asie et Pacifique",
        "Asia y el Pacífico",
        "Азиатско-Тихоокеанский регион",
        "亚太",
        "آسيا والمحيط الهادئ",
    ],
    ["CIS", "CEI", "CEI", "СНГ", "独联体", "كومنولث الدول المستقلة"],
    ["Europe", "Europe", "Europa", "Европа", "欧洲", "أوروبا"],
    ["Without region", "Sans région", "Sin región", "Без региона", "无区域", "دون منطقة"],
];
pub const FIGURES: [Choice; 10] = [
    ["Participations", "Participations", "Participaciones", "Участия", "参会人次", "المشاركات"],
    ["People", "Personnes", "Personas", "Лица", "人数", "الأشخاص"],
    ["Women", "Femmes", "Mujeres", "Женщины", "女", "النساء"],
    ["Men", "Hommes", "Hombres", "Мужчины", "男", "الرجال"],
    ["Other", "Autre", "Otro", "Другое", "其他", "آخر"],
    ["Not stated", "Non indiqué", "No indicado", "Не указано", "未说明", "غير مذكور"],
    ["Countries", "Pays", "Países", "Страны", "国家", "البلدان"],
    ["Territories", "Territoires", "Territorios", "Территории", "领土", "الأقاليم"],
    ["Events", "Manifestations", "Eventos", "Мероприятия", "活动", "الأحداث"],
    ["Days", "Jours", "Días", "Дни", "天数", "الأيام"],
];
pub const DEVELOPING: Choice = [
    "Of which in developing countries",
    "Dont dans des pays en développement",
    "De los cuales en países en desarrollo",
    "Из них в развивающихся странах",
    "其中在发展中国家",
    "منها في البلدان النامية",
];
pub const T1: Choice = [
    "Events by kind and Sector",
    "Manifestations par type et par Secteur",
    "Eventos por tipo y por Sector",
    "Мероприятия по видам и Секторам",
    "按类型和部门分列的活动",
    "الأحداث بحسب النوع والقطاع",
];
pub const T2: Choice = [
    "Events by region of the host",
    "Manifestations par région hôte",
    "Eventos por región anfitriona",
    "Мероприятия по региону проведения",
    "按主办区域分列的活动",
    "الأحداث بحسب المنطقة المضيفة",
];
pub const T3: Choice = [
    "Participations by region",
    "Participations par région",
    "Participaciones por región",
    "Участие по регионам",
    "按区域分列的参会情况",
    "المشاركات بحسب المنطقة",
];
pub const T11: Choice = [
    "Mandates and the records that answer them",
    "Mandats et données qui y répondent",
    "Mandatos y registros que responden a ellos",
    "Мандаты и соответствующие записи",
    "职责和相应记录",
    "الولايات والسجلات التي تستجيب لها",
];
pub const MANDATE: Choice = ["Mandate", "Mandat", "Mandato", "Мандат", "职责", "الولاية"];
pub const RECORDS: Choice = ["Records", "Données", "Registros", "Записи", "记录", "السجلات"];
pub const STATUS: Choice = ["Status", "État", "Situación", "Статус", "状态", "الحالة"];
pub const DONE: Choice = ["Done", "Exécuté", "Ejecutado", "Выполнено", "已完成", "منجز"];
pub const OPERATIVE: Choice = [
    "instructs the Secretary-General to submit an annual report to the Council",
    "charge le Secrétaire général de soumettre un rapport annuel au Conseil",
    "encarga al Secretario General que presente un informe anual al Consejo",
    "поручает Генеральному секретарю ежегодно представлять отчет Совету",
    "责成秘书长向理事会提交年度报告",
    "يكلّف الأمين العام بتقديم تقرير سنوي إلى المجلس",
];
pub const NOTE_UNKNOWN: Choice = [
    "Nobody recorded the days; unknown is not zero.",
    "Les jours n'ont pas été enregistrés; inconnu ne signifie pas zéro.",
    "Nadie registró los días; desconocido no es cero.",
    "Дни не зарегистрированы; неизвестно не означает ноль.",
    "无人记录天数；不详不等于零。",
    "لم يسجل أحد الأيام؛ وغير المعروف ليس صفراً.",
];
pub const NOTE_HIDDEN: Choice = [
    "•• hides a figure below 3.",
    "•• masque un chiffre inférieur à 3.",
    "•• oculta una cifra inferior a 3.",
    "•• скрывает показатель менее 3.",
    "••表示隐藏小于3的数字。",
    "•• يحجب رقماً أقل من 3.",
];
pub const DESCRIPTION: Choice = [
    "One row for each item named in the first column, a total in the last row.",
    "Une ligne par élément de la première colonne, un total à la dernière ligne.",
    "Una fila por cada elemento de la primera columna y un total en la última.",
    "По строке на каждый элемент первого столбца, итог в последней строке.",
    "第一栏每项一行，最后一行为合计。",
    "صف لكل عنصر في العمود الأول ومجموع في الصف الأخير.",
];
pub const EVENT: Choice = ["Event", "Manifestation", "Evento", "Мероприятие", "活动", "الحدث"];
pub const REFERENCE: Choice = ["Reference", "Référence", "Referencia", "Код", "编号", "الرمز"];
pub const DATES: Choice = ["Dates", "Dates", "Fechas", "Даты", "日期", "التواريخ"];
pub const PLACE: Choice = ["Place", "Lieu", "Lugar", "Место", "地点", "المكان"];
pub const SECTOR: Choice = ["Sectors", "Secteurs", "Sectores", "Секторы", "部门", "القطاعات"];
pub const EVENT_TITLES: [Choice; 3] = [
    ["World Smart City Forum"; 6],
    [
        "Forum on the Internet of Things in the <smart> & \"sustainable\" cities of developing countries",
        "Forum sur l'Internet des objets dans les villes «intelligentes» & durables des pays en développement",
        "Foro sobre la Internet de las cosas en las ciudades inteligentes de los países en desarrollo",
        "Форум по интернету вещей в «умных» и устойчивых городах развивающихся стран",
        "发展中国家“智慧”可持续城市物联网论坛",
        "منتدى إنترنت الأشياء في المدن «الذكية» والمستدامة في البلدان النامية",
    ],
    [
        "Training on standards",
        "Formation aux normes",
        "Formación sobre normas",
        "Учебный курс по стандартам",
        "标准培训",
        "تدريب على المعايير",
    ],
];
pub const PLACES: [Choice; 3] = [
    ["Singapore", "Singapour", "Singapur", "Сингапур", "新加坡", "سنغافورة"],
    [
        "Montevideo, Uruguay",
        "Montevideo, Uruguay",
        "Montevideo, Uruguay",
        "Монтевидео, Уругвай",
        "乌拉圭蒙得维的亚",
        "مونتيفيديو، أوروغواي",
    ],
    [
        "Geneva, Switzerland",
        "Genève, Suisse",
        "Ginebra, Suiza",
        "Женева, Швейцария",
        "瑞士日内瓦",
        "جنيف، سويسرا",
    ],
];
