//! The words of the specimen.

mod in_tables;

pub use in_tables::*;

/// The languages, in the order of every [`Choice`].
pub const LANGUAGES: [&str; 6] = ["en", "fr", "es", "ru", "zh", "ar"];

/// One text in the six languages.
pub type Choice = [&'static str; 6];

/// The words of one language.
pub struct Words {
    /// Its tag.
    pub tag: String,
}

impl Words {
    /// The words of a language.
    pub fn new(tag: &str) -> Self {
        Self { tag: tag.to_owned() }
    }

    /// The text in this language.
    pub fn get(&self, choice: Choice) -> &'static str {
        pick(&self.tag, choice)
    }
}

/// The text in a language; English where there is none.
pub fn pick(tag: &str, choice: Choice) -> &'static str {
    choice[LANGUAGES.iter().position(|known| *known == tag).unwrap_or(0)]
}

pub const ORGANIZATION: Choice = [
    "International Telecommunication Union",
    "Union internationale des télécommunications",
    "Unión Internacional de Telecomunicaciones",
    "Международный союз электросвязи",
    "国际电信联盟",
    "الاتحاد الدولي للاتصالات",
];
pub const SESSION: Choice =
    ["Council 2017", "Conseil 2017", "Consejo 2017", "Совет 2017 года", "理事会2017年会议", "المجلس 2017"];
pub const PLACE_AND_DATES: Choice = [
    "Geneva, 15–25 May 2017",
    "Genève, 15–25 mai 2017",
    "Ginebra, 15-25 de mayo de 2017",
    "Женева, 15–25 мая 2017 года",
    "2017年5月15-25日，日内瓦",
    "جنيف، 15-25 مايو 2017",
];
pub const AGENDA_ITEM: Choice = [
    "Agenda item: PL 1.14",
    "Point de l'ordre du jour: PL 1.14",
    "Punto del orden del día: PL 1.14",
    "Пункт повестки дня: PL 1.14",
    "议项：PL 1.14",
    "بند جدول الأعمال: PL 1.14",
];
pub const NUMBER: Choice = [
    "Document C17/23-E",
    "Document C17/23-F",
    "Documento C17/23-S",
    "Документ C17/23-R",
    "文件 C17/23-C",
    "الوثيقة C17/23-A",
];
pub const SHORT_NUMBER: Choice = ["C17/23-E", "C17/23-F", "C17/23-S", "C17/23-R", "C17/23-C", "C17/23-A"];
pub const DATE: Choice = [
    "31 March 2017",
    "31 mars 2017",
    "31 de marzo de 2017",
    "31 марта 2017 года",
    "2017年3月31日",
    "31 مارس 2017",
];
pub const ORIGINAL: Choice = [
    "Original: English",
    "Original: anglais",
    "Original: inglés",
    "Оригинал: английский",
    "原文：英文",
    "الأصل: بالإنكليزية",
];
pub const SOURCE: Choice = [
    "Report by the Secretary-General",
    "Rapport du Secrétaire général",
    "Informe del Secretario General",
    "Отчет Генерального секретаря",
    "秘书长的报告",
    "تقرير من الأمين العام",
];
pub const TITLE: Choice = [
    "Facilitating the Internet of Things to prepare for a globally connected world",
    "Faciliter l'avènement de l'Internet des objets dans la perspective d'un monde global interconnecté",
    "Facilitación de la Internet de las cosas como preparación para un mundo globalmente conectado",
    "Содействие развитию интернета вещей для подготовки к глобально соединенному миру",
    "促进物联网的发展，为全球互联的世界做好准备",
    "تسهيل إنترنت الأشياء تمهيداً لعالم موصّل بالكامل",
];
pub const SUMMARY: Choice = ["Summary", "Résumé", "Resumen", "Резюме", "概要", "ملخص"];
pub const SUMMARY_TEXT: Choice = [
    "This report describes the activities undertaken since the last session of the Council to implement Resolution 197 (Busan, 2014). The figures are computed from the records of each event.",
    "Le présent rapport décrit les activités menées depuis la dernière session du Conseil pour mettre en œuvre la Résolution 197 (Busan, 2014). Les chiffres sont calculés à partir des données enregistrées pour chaque manifestation.",
    "En este informe se describen las actividades emprendidas desde la última reunión del Consejo para aplicar la Resolución 197 (Busán, 2014). Las cifras se calculan a partir de los registros de cada evento.",
    "В настоящем отчете описывается деятельность, проведенная со времени последней сессии Совета в целях выполнения Резолюции 197 (Пусан, 2014 г.). Показатели рассчитаны на основе записей о каждом мероприятии.",
    "本报告介绍了自理事会上届会议以来为落实第197号决议（2014年，釜山）而开展的活动。数字根据每项活动的记录计算得出。",
    "يصف هذا التقرير الأنشطة المضطلع بها منذ الدورة الأخيرة للمجلس لتنفيذ القرار 197 (بوسان، 2014). وتُحسب الأرقام من سجلات كل حدث.",
];
pub const ACTION: Choice = [
    "Action required",
    "Suite à donner",
    "Acción solicitada",
    "Необходимые действия",
    "需采取的行动",
    "الإجراء المطلوب",
];
pub const ACTION_TEXT: Choice = [
    "The Council is invited |to note| the report.",
    "Le Conseil est invité à |prendre note| du rapport.",
    "Se invita al Consejo a |tomar nota| del informe.",
    "Совету предлагается |принять к сведению| отчет.",
    "请理事会将本报告|记录在案|。",
    "يُدعى المجلس إلى أن |يحيط علماً| بهذا التقرير.",
];
pub const REFERENCES: Choice =
    ["References", "Références", "Referencias", "Справочные материалы", "参考文件", "المراجع"];
pub const RESOLUTION: Choice = [
    "Resolution 197 (Busan, 2014)",
    "Résolution 197 (Busan, 2014)",
    "Resolución 197 (Busán, 2014)",
    "Резолюция 197 (Пусан, 2014 г.)",
    "第197号决议（2014年，釜山）",
    "القرار 197 (بوسان، 2014)",
];
pub const COMMA: Choice = [", ", ", ", ", ", ", ", "、", "، "];
pub const STOP: Choice = [".", ".", ".", ".", "。", "."];
pub const BACKGROUND: Choice =
    ["Background", "Contexte", "Antecedentes", "Базовая информация", "背景", "معلومات أساسية"];
pub const BACKGROUND_TEXT: Choice = [
    "Resolution 197 instructs the Secretary-General to submit each year to the Council a report on the results of its implementation, and to encourage the participation of developing countries in forums, seminars and workshops.",
    "Aux termes de la Résolution 197, le Secrétaire général est chargé de soumettre chaque année au Conseil un rapport sur les résultats de sa mise en œuvre et d'encourager la participation des pays en développement aux forums, séminaires et ateliers.",
    "En la Resolución 197 se encarga al Secretario General que presente cada año al Consejo un informe sobre los resultados de su aplicación y que fomente la participación de los países en desarrollo en foros, seminarios y talleres.",
    "В Резолюции 197 Генеральному секретарю поручается ежегодно представлять Совету отчет о результатах ее выполнения и поощрять участие развивающихся стран в форумах, семинарах и практикумах.",
    "第197号决议责成秘书长每年向理事会提交有关该决议落实结果的报告，并鼓励发展中国家参加论坛、研讨会和讲习班。",
    "يكلّف القرار 197 الأمين العام بأن يقدم كل سنة إلى المجلس تقريراً عن نتائج تنفيذه، وأن يشجع مشاركة البلدان النامية في المنتديات والحلقات الدراسية وورش العمل.",
];
pub const FOREIGN: Choice = [
    "Names and codes stand as they are written: ",
    "Les noms et les codes sont reproduits tels quels: ",
    "Los nombres y códigos figuran tal como se escriben: ",
    "Названия и коды приводятся в исходном виде: ",
    "名称和代码按原文书写：",
    "تظهر الأسماء والرموز كما كُتبت: ",
];
pub const POINTS: Choice = [
    "to organize forums, seminars and workshops;|to develop Recommendations and Supplements;",
    "organiser des forums, séminaires et ateliers;|élaborer des Recommandations et des Suppléments;",
    "organizar foros, seminarios y talleres;|elaborar Recomendaciones y Suplementos;",
    "организовать форумы, семинары и практикумы;|разрабатывать Рекомендации и Добавления;",
    "举办论坛、研讨会和讲习班；|制定建议书和增补；",
    "تنظيم المنتديات والحلقات الدراسية وورش العمل؛|وضع التوصيات والإضافات؛",
];
pub const LAST_POINT: Choice = [
    "to support pilot projects:",
    "appuyer des projets pilotes:",
    "apoyar proyectos piloto:",
    "оказывать поддержку пилотным проектам:",
    "支持试点项目：",
    "دعم المشاريع التجريبية:",
];
pub const INNER_POINTS: Choice = [
    "in cities;|in rural areas.",
    "dans les villes;|dans les zones rurales.",
    "en ciudades;|en zonas rurales.",
    "в городах;|в сельских районах.",
    "在城市；|在农村地区。",
    "في المدن؛|في المناطق الريفية.",
];
pub const EVENTS: Choice = ["Events", "Manifestations", "Eventos", "Мероприятия", "活动", "الأحداث"];
pub const BY_KIND: Choice = ["By kind", "Par type", "Por tipo", "По видам", "按类型", "بحسب النوع"];
pub const BY_KIND_TEXT: Choice = [
    "Table T1 shows the events by kind and by Sector. A joint event stands in the column of each of its Sectors and once in the total.",
    "Le Tableau T1 présente les manifestations par type et par Secteur. Une manifestation commune figure dans la colonne de chacun de ses Secteurs et une fois dans le total.",
    "En el Cuadro T1 se muestran los eventos por tipo y por Sector. Un evento conjunto figura en la columna de cada uno de sus Sectores y una vez en el total.",
    "В Таблице T1 мероприятия показаны по видам и Секторам. Совместное мероприятие указано в столбце каждого из Секторов и один раз в итоге.",
    "表T1按类型和部门列出活动。联合活动列于其各部门栏内，在合计中只计一次。",
    "يبين الجدول T1 الأحداث بحسب النوع والقطاع. ويظهر الحدث المشترك في عمود كل قطاع من قطاعاته ومرة واحدة في المجموع.",
];
pub const BY_HOST: Choice = [
    "By region of the host",
    "Par région hôte",
    "Por región anfitriona",
    "По региону проведения",
    "按主办区域",
    "بحسب المنطقة المضيفة",
];
pub const PARTICIPATION: Choice =
    ["Participation", "Participation", "Participación", "Участие", "参会情况", "المشاركة"];
pub const PARTICIPATION_TEXT: Choice = [
    "A participation is one person at one event. Distinct people are counted once in the whole report.",
    "Une participation correspond à une personne à une manifestation. Chaque personne distincte est comptée une fois dans l'ensemble du rapport.",
    "Una participación es una persona en un evento. Cada persona se cuenta una sola vez en todo el informe.",
    "Участие означает одного человека на одном мероприятии. Отдельные лица учитываются в отчете один раз.",
    "一人参加一项活动为一次参会。不同人员在整份报告中只计一次。",
    "المشاركة هي شخص واحد في حدث واحد. ويُحسب كل شخص مرة واحدة في التقرير كله.",
];
pub const CLASSES_TEXT: Choice = [
    "The classes of countries overlap, so that their rows do not add up to the developing total.",
    "Les catégories de pays se recoupent, de sorte que leurs lignes ne s'additionnent pas.",
    "Las clases de países se solapan, por lo que sus filas no suman el total.",
    "Категории стран пересекаются, поэтому их строки не составляют итога.",
    "国家类别相互重叠，因此各行之和不等于合计。",
    "تتداخل فئات البلدان، ولذلك لا يساوي مجموع صفوفها المجموع الكلي.",
];
pub const ANNEX: Choice = ["Annex", "Annexe", "Anexo", "Приложение", "附件", "الملحق"];
pub const ANNEX_EVENTS: Choice = [
    "Events of the period",
    "Manifestations de la période",
    "Eventos del periodo",
    "Мероприятия за период",
    "本期活动",
    "أحداث الفترة",
];
pub const ANNEX_METHOD: Choice = [
    "Method and gaps in the data",
    "Méthode et lacunes dans les données",
    "Método y lagunas en los datos",
    "Методика и пробелы в данных",
    "方法和数据缺口",
    "المنهجية والثغرات في البيانات",
];
pub const METHOD_TEXT: Choice = [
    "Region and class are those on the first day of the event.",
    "La région et la catégorie sont celles du premier jour de la manifestation.",
    "La región y la clase son las del primer día del evento.",
    "Регион и категория указаны на первый день мероприятия.",
    "区域和类别以活动首日为准。",
    "المنطقة والفئة هما ما كانتا عليه في اليوم الأول من الحدث.",
];
pub const GAPS: Choice = ["Gaps", "Lacunes", "Lagunas", "Пробелы", "缺口", "الثغرات"];
pub const PAGE_OF: Choice =
    ["Page | of |", "Page | sur |", "Página | de |", "Стр. | из |", "第|页，共|页", "الصفحة | من |"];

/// The heading of the list of sections.
pub const CONTENTS: Choice = ["Contents", "Table des matières", "Índice", "Содержание", "目录", "المحتويات"];
