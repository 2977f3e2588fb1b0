/**
 * Words for the commoner concepts in German, Italian, Russian, Chinese and Arabic, by concept. The library has few texts
 * in them, so they are for readers: names of topics, and what one types first. Endings do not come off, so that both
 * numbers are here.
 */
export const MORE_LANGUAGES: Readonly<Record<string, string>> = {
  climate:
    'klima; klimaschutz; cambiamento climatico; климат; климата; изменение климата; 气候; 气候变化; مناخ; المناخ; تغير المناخ',
  adaptation: 'anpassung; klimaanpassung; adattamento; адаптация; 适应; 气候适应; تكيف; التكيف',
  carbonneutral:
    'klimaneutral; klimaneutralität; neutralità climatica; углеродная нейтральность; 碳中和; 净零; الحياد الكربوني',
  emissions: 'treibhausgase; emissionen; emissioni; выбросы; выбросов; 排放; 碳排放; انبعاثات; الانبعاثات',
  heat: 'hitze; hitzewelle; hitzewellen; caldo; ondata di calore; ondate di calore; жара; жары; 高温; 热浪; 热岛; موجة حر; الحرارة; حر; الحر; موجة الحر; موجات الحر; موجات حر; موجة حارة; موجات حارة; الإجهاد الحراري; الجزر الحرارية; جزيرة حرارية',
  death:
    'tote; todesfälle; sterblichkeit; morti; decessi; mortalità; смерть; смерти; смертей; смертность; 死亡; 死亡率; 死亡人数; وفاة; وفيات; الوفيات; موت; الموت',
  disaster: 'katastrophe; katastrophenschutz; disastri; catastrofi; стихийное бедствие; 灾害; كوارث; الكوارث',
  energy: 'energie; энергия; энергетика; энергии; 能源; طاقة; الطاقة',
  solar:
    'solarenergie; photovoltaik; fotovoltaico; energia solare; солнечная энергия; 太阳能; طاقة شمسية; الطاقة الشمسية',
  building: 'gebäude; edifici; edificio; здания; зданий; 建筑; مبنى; مباني; المباني',
  retrofit: 'sanierung; gebäudesanierung; riqualificazione energetica; 节能改造',
  water: 'wasser; acqua; acque; вода; воды; водоснабжение; 水; 供水; 水资源; مياه; المياه; ماء; الماء',
  sanitation:
    'abwasser; servizi igienici; fognature; канализация; санитария; 卫生设施; 污水; صرف صحي; الصرف الصحي',
  drought: 'dürre; trockenheit; siccità; засуха; 干旱; جفاف; الجفاف',
  flood:
    'hochwasser; überschwemmung; überschwemmungen; überflutung; alluvione; alluvioni; inondazioni; наводнение; наводнения; 洪水; 内涝; 防洪; فيضان; فيضانات; الفيضانات; الفيضان; سيول; السيول',
  spongecity: 'schwammstadt; città spugna; город губка; 海绵城市; مدينة إسفنجية',
  waste:
    'abfall; abfälle; müll; rifiuti; отходы; отходов; мусор; мусора; 垃圾; 废物; نفايات; النفايات; قمامة; القمامة; مخلفات; المخلفات',
  recycling:
    'wiederverwertung; mülltrennung; abfalltrennung; raccolta differenziata; riciclo; riciclaggio; переработка отходов; раздельный сбор; 垃圾分类; 回收; 废物回收; إعادة التدوير; تدوير; فرز النفايات',
  circular:
    'kreislaufwirtschaft; economia circolare; циркулярная экономика; экономика замкнутого цикла; 循环经济; الاقتصاد الدائري',
  plastic: 'plastik; kunststoff; plastica; пластик; 塑料; بلاستيك; البلاستيك',
  nature:
    'natur; biodiversität; artenvielfalt; biodiversità; природа; биоразнообразие; 自然; 生物多样性; 绿地; طبيعة; التنوع البيولوجي',
  tree: 'bäume; baum; stadtbäume; alberi; albero; деревья; озеленение; 树木; 植树; 绿化; أشجار; الأشجار; تشجير; التشجير',
  greenroof:
    'gründach; gründächer; dachbegrünung; tetti verdi; tetto verde; зеленые крыши; 绿色屋顶; 屋顶绿化; أسطح خضراء',
  airquality:
    'luftqualität; luftreinhaltung; qualità dell’aria; качество воздуха; 空气质量; جودة الهواء; نوعية الهواء; هواء نظيف; الهواء النظيف',
  pollution: 'verschmutzung; luftverschmutzung; inquinamento; загрязнение; 污染; 空气污染; تلوث; التلوث',
  noise:
    'lärmbelastung; inquinamento acustico; шумовое загрязнение; 噪音污染; التلوث الضوضائي; lärm; lärmschutz; rumore; шум; 噪音; 噪声; ضوضاء; الضوضاء',
  mobility:
    'mobilität; verkehr; verkehrsplanung; mobilità; мобильность; транспорт; транспорта; 交通; 出行; نقل; النقل; تنقل; التنقل',
  publictransport:
    'nahverkehr; öffentlicher nahverkehr; öpnv; öffentliche verkehrsmittel; trasporto pubblico; trasporti pubblici; mezzi pubblici; общественный транспорт; общественного транспорта; 公共交通; 公交; النقل العام; المواصلات العامة; نقل عام',
  free: 'kostenlos; kostenfrei; gratuito; gratuiti; бесплатно; бесплатный; бесплатного; 免费; مجاني; مجانية; مجانا',
  electricvehicle:
    'elektroauto; elektroautos; elektromobilität; auto elettriche; электромобили; 电动汽车; سيارات كهربائية',
  cycling:
    'fahrrad; fahrräder; radverkehr; radfahren; bicicletta; biciclette; велосипед; велосипеды; велосипедный; 自行车; 骑行; دراجة; دراجات; الدراجات; ركوب الدراجات; دراجات هوائية; الدراجات الهوائية',
  cyclelane:
    'radweg; radwege; fahrradweg; fahrradwege; pista ciclabile; piste ciclabili; велодорожки; велодорожка; 自行车道; مسارات الدراجات',
  bikeshare: 'leihfahrrad; leihräder; bikesharing; велопрокат; 共享单车; 公共自行车; مشاركة الدراجات',
  walking: 'fußverkehr; fußgänger; pedoni; пешеходы; пешеходный; 步行; 行人; مشاة; المشاة',
  pedestrianisation:
    'fußgängerzone; fußgängerzonen; zona pedonale; zone pedonali; пешеходная зона; пешеходная улица; 步行街; منطقة مشاة',
  proximity:
    '15 minuten stadt; città dei 15 minuti; 15 минутный город; 15分钟城市; 十五分钟生活圈; مدينة الربع ساعة',
  lowemissionzone:
    'umweltzone; umweltzonen; zona a basse emissioni; zone a basse emissioni; зона с низким уровнем выбросов; 低排放区; منطقة منخفضة الانبعاثات; مناطق منخفضة الانبعاثات; المنطقة منخفضة الانبعاثات; المناطق منخفضة الانبعاثات; المناطق المنخفضة الانبعاثات; منطقة الانبعاثات المنخفضة; مناطق الانبعاثات المنخفضة',
  congestioncharge: 'city maut; citymaut; pedaggio urbano; платный въезд; 拥堵费; رسوم الازدحام',
  roadsafety:
    'verkehrssicherheit; sicurezza stradale; безопасность дорожного движения; 道路安全; السلامة المرورية',
  parking:
    'parken; parkplatz; parkplätze; parkraum; parcheggi; parcheggio; парковка; парковки; 停车; 停车场; مواقف السيارات; موقف سيارات',
  housing:
    'wohnen; wohnraum; wohnung; wohnungen; wohnungsbau; casa; alloggi; edilizia residenziale; abitazioni; жилье; жилья; жилищная политика; 住房; 房屋; سكن; السكن; إسكان; الإسكان; مساكن; المساكن',
  affordable:
    'bezahlbar; bezahlbarer; bezahlbare; bezahlbaren; accessibili; доступное; доступного; 经济适用; 可负担; ميسر; ميسور',
  rent: 'miete; mieten; mietpreise; affitto; affitti; аренда; 租金; 房租; إيجار; إيجارات',
  homelessness:
    'obdachlosigkeit; obdachlose; wohnungslosigkeit; senzatetto; бездомность; бездомные; 无家可归; تشرد; المشردين',
  informalsettlement:
    'informelle siedlung; informelle siedlungen; elendsviertel; baraccopoli; insediamenti informali; трущобы; 贫民窟; 非正规住区; عشوائيات; العشوائيات',
  olderpeople:
    'ältere menschen; senioren; anziani; пожилые; пожилых; пожилые люди; 老年人; 老龄化; 养老; كبار السن; المسنين; المسنون; مسنين; مسنون; الشيخوخة',
  children: 'kinder; bambini; дети; детей; 儿童; أطفال; الأطفال',
  youth: 'jugend; jugendliche; giovani; молодежь; 青年; شباب; الشباب',
  women: 'frauen; donne; женщины; женщин; 妇女; 女性; نساء; النساء; المرأة',
  gender: 'gleichstellung; parità di genere; гендерное равенство; 性别平等; المساواة بين الجنسين',
  migrant:
    'zuwanderung; einwanderung; migranti; immigrati; мигранты; миграция; 移民; مهاجرين; المهاجرين; الهجرة',
  refugee: 'flüchtlinge; geflüchtete; rifugiati; беженцы; 难民; لاجئين; اللاجئين',
  disability:
    'menschen mit behinderung; behinderung; disabilità; инвалиды; инвалидность; 残疾人; 残障; ذوي الإعاقة; الإعاقة',
  accessible: 'barrierefrei; barrierefreiheit; accessibilità; доступная среда; 无障碍; سهولة الوصول',
  care: 'pflege; fürsorge; assistenza; уход; 照护; رعاية; الرعاية',
  poverty: 'armut; povertà; бедность; 贫困; 扶贫; فقر; الفقر',
  basicincome: 'grundeinkommen; reddito di base; базовый доход; 基本收入; الدخل الأساسي',
  health: 'gesundheit; здоровье; здравоохранение; 健康; 卫生; صحة; الصحة',
  education: 'bildung; istruzione; образование; 教育; تعليم; التعليم',
  school: 'schule; schulen; scuola; scuole; школа; школы; 学校; مدرسة; مدارس; المدارس',
  safety: 'sicherheit; sicurezza; безопасность; 安全; أمان; السلامة; الأمن',
  publicspace:
    'öffentlicher raum; öffentliche räume; spazio pubblico; spazi pubblici; общественное пространство; общественные пространства; 公共空间; الفضاء العام; الأماكن العامة',
  food: 'ernährung; lebensmittel; alimentazione; продовольствие; питание; 食品; 粮食; 食物; غذاء; الغذاء; أغذية',
  urbanagriculture:
    'urbane landwirtschaft; stadtgarten; gemeinschaftsgarten; gemeinschaftsgärten; orti urbani; orto urbano; agricoltura urbana; городское сельское хозяйство; городское земледелие; городские огороды; 城市农业; 都市农业; الزراعة الحضرية; زراعة حضرية',
  schoolmeal: 'schulessen; mense scolastiche; mensa scolastica; школьное питание; 学校供餐; الوجبات المدرسية',
  participation:
    'bürgerbeteiligung; beteiligung; partecipazione; участие граждан; участие; 公众参与; 参与; مشاركة; المشاركة',
  participatorybudget:
    'bürgerhaushalt; bürgerhaushalte; bilancio partecipativo; инициативное бюджетирование; партиципаторное бюджетирование; 参与式预算; الميزانية التشاركية; الموازنة التشاركية; ميزانية تشاركية; موازنة تشاركية; ميزنة تشاركية; الميزنة التشاركية',
  transparency: 'transparenz; trasparenza; прозрачность; 透明; 透明度; شفافية; الشفافية',
  opendata: 'offene daten; dati aperti; открытые данные; 开放数据; البيانات المفتوحة',
  corruption: 'korruption; corruzione; коррупция; 腐败; 反腐; فساد; الفساد',
  landuse:
    'stadtplanung; raumplanung; flächennutzung; bebauungsplan; urbanistica; pianificazione urbana; градостроительство; 城市规划; 土地利用; تخطيط حضري; التخطيط الحضري; استخدام الأراضي',
  regeneration: 'stadterneuerung; rigenerazione urbana; реновация; 城市更新; التجديد الحضري',
  metropolitan: 'metropolregion; città metropolitana; агломерация; 都市圈; 大都市区; العاصمية',
  finance:
    'finanzen; finanzierung; finanza; finanziamento; финансы; финансирование; 财政; 融资; 资金; تمويل; التمويل; المالية',
  tax: 'steuer; steuern; tassa; tasse; налог; налоги; 税; 税收; ضريبة; ضرائب; الضرائب',
  digital: 'digitalisierung; digitalizzazione; цифровизация; 数字化; 数字; رقمي; الرقمية',
  smartcity: 'città intelligente; умный город; 智慧城市; مدينة ذكية; المدن الذكية',
  economy: 'wirtschaft; экономика; 经济; اقتصاد; الاقتصاد',
  employment: 'beschäftigung; arbeitsplätze; lavoro; occupazione; занятость; 就业; عمل; توظيف; التشغيل',
  culture: 'kultur; cultura; культура; 文化; ثقافة; الثقافة',
  heritage: 'denkmalschutz; kulturerbe; patrimonio culturale; культурное наследие; 文化遗产; تراث; التراث',
  tourism: 'tourismus; turismo; туризм; 旅游; سياحة; السياحة',
  earthquake: 'erdbeben; terremoti; землетрясение; землетрясения; 地震; زلزال; زلازل',
  fire: 'waldbrand; waldbrände; incendi boschivi; пожар; пожары; 火灾; 山火; حريق; حرائق',
  stormwater:
    'regenwasser; niederschlagswasser; regenwassermanagement; versickerung; acqua piovana; acque piovane; acque meteoriche; дождевая вода; ливневая канализация; 雨水; 排水; مياه الأمطار; تصريف مياه الأمطار',
  river: 'fluss; flüsse; fiume; fiumi; река; реки; 河流; نهر; أنهار',
  wetland: 'feuchtgebiet; feuchtgebiete; zone umide; водно болотные угодья; 湿地; أراض رطبة',
  coast: 'küste; küstenschutz; costiero; побережье; 海岸; ساحل; السواحل',
  districtheating: 'fernwärme; teleriscaldamento; централизованное отопление; 区域供热; تدفئة مركزية',
  heating:
    'heizung; wärmepumpe; wärmepumpen; riscaldamento; pompa di calore; отопление; тепловой насос; 供暖; تدفئة',
  lighting:
    'straßenbeleuchtung; beleuchtung; illuminazione pubblica; уличное освещение; освещение; 照明; 路灯; إنارة; إضاءة الشوارع',
  bus: 'linienbus; autobus elettrici; автобус; автобусы; 公交车; 巴士; حافلة; حافلات; الحافلات',
  brt: 'schnellbus; скоростной автобус; 快速公交; حافلات سريعة',
  rail: 'eisenbahn; u bahn; s bahn; ferrovia urbana; метро; железная дорога; 地铁; 铁路; مترو; قطار',
  tram: 'straßenbahn; straßenbahnen; stadtbahn; linea tranviaria; трамвай; трамваи; 有轨电车; ترام',
  autonomousvehicle:
    'autonomes fahren; selbstfahrend; guida autonoma; беспилотный; беспилотные; 自动驾驶; ذاتية القيادة',
  freight: 'lieferverkehr; güterverkehr; stadtlogistik; logistica urbana; грузовые перевозки; 物流; لوجستيات',
  zerowaste: 'zero waste stadt; rifiuti zero; ноль отходов; 零废弃; صفر نفايات',
  compost:
    'kompost; kompostierung; bioabfall; compostaggio; rifiuti organici; компост; компостирование; 堆肥; 厨余垃圾; سماد عضوي; النفايات العضوية',
  landfill: 'deponie; mülldeponie; discarica; discariche; полигон; свалка; 填埋场; مكب; مكب النفايات',
  wastepicker: 'müllsammler; raccoglitori di rifiuti; сборщики мусора; 拾荒者; جامعي النفايات',
  waterreuse:
    'wasserwiederverwendung; grauwasser; riuso delle acque; повторное использование воды; 再生水; 中水回用; إعادة استخدام المياه',
  superblock: 'superblocks; superblöcke; superisolato; суперквартал; 超级街区',
  touristflat:
    'ferienwohnung; ferienwohnungen; affitti brevi; посуточная аренда; 短租; 民宿; إيجار قصير الأجل',
  overtourism: 'massentourismus; turismo di massa; массовый туризм; 过度旅游; السياحة المفرطة',
  vacant:
    'leerstand; leerstehende wohnungen; case vuote; alloggi sfitti; пустующее жилье; 空置房; مساكن شاغرة',
  violence: 'gewalt; gewaltprävention; violenza; насилие; 暴力; عنف; العنف',
  genderviolence:
    'häusliche gewalt; gewalt gegen frauen; violenza domestica; violenza sulle donne; домашнее насилие; 家庭暴力; العنف ضد المرأة; العنف المنزلي',
  police: 'polizei; polizia; полиция; 警察; شرطة',
  streetvendor:
    'straßenhändler; straßenverkauf; venditori ambulanti; уличная торговля; уличные торговцы; 摊贩; 街头小贩; الباعة الجائلين; الباعة المتجولين',
  volunteer: 'ehrenamt; ehrenamtliche; freiwillige; volontariato; волонтеры; 志愿者; متطوعين',
  citizensassembly:
    'bürgerrat; bürgerräte; assemblea dei cittadini; assemblea cittadina; собрание граждан; 公民大会; مجلس المواطنين',
  ban: 'verbot; verbote; divieto; divieti; запрет; 禁止; 禁令; حظر',
  law: 'gesetz; gesetze; verordnung; satzung; legge; regolamento; закон; 法律; 法规; 条例; قانون; قوانين',
  procurement:
    'beschaffung; öffentliche vergabe; appalti; acquisti pubblici; закупки; госзакупки; 采购; 政府采购; مشتريات; المشتريات العامة',
  bond: 'grüne anleihe; grüne anleihen; obbligazioni verdi; зеленые облигации; облигации; 绿色债券; سندات; سندات خضراء',
  playground: 'spielplatz; spielplätze; parco giochi; детская площадка; 游乐场; ملاعب; ملعب أطفال',
  payasyouthrow: 'müllgebühr; müllgebühren; tariffa puntuale; плата за мусор; 垃圾收费; رسوم النفايات',
  energypoverty: 'energiearmut; povertà energetica; энергетическая бедность; 能源贫困; فقر الطاقة',
};
