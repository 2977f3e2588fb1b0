/**
 * What people say every day where planners say something else, by concept, in the languages of the site and in German,
 * Italian and Chinese.
 */
export const EVERYDAY: Readonly<Record<string, string>> = {
  affordable:
    'cheap; cheaper; barato; baratas; barata; baratos; pas cher; bon marché; barat; günstig; günstige; 廉价; 便宜; 低价',
  housing:
    'flats; apartment; apartments; place to live; casas; apartamento; piso; appartement; moradias; apartamentos; pisos; habitatges; häuser; wohnhäuser; appartamento; 住宅; 公寓; 房子',
  rent: 'rents; high rents; renting; renter; alquilar; alquileres; rentas altas; louer; loyers; alugar; aluguéis; llogar; lloguers; mieter; affittare; 租房; 租客; 房东',
  homelessness:
    'gente sin casa; gente sin techo; vivir en la calle; gens à la rue; dormir dans la rue; vivre dans la rue; sem teto; sem-teto; gent sense casa; viure al carrer; ohne wohnung; 流浪者; 露宿者',
  informalsettlement:
    'shanty town; shantytown; squatter settlement; villa miseria; villas miseria; chabolas; chabola; bidonville; barraques; comunidades carentes; bassifondi; 棚户区; 城中村',
  olderpeople:
    'old people; elderly; seniors; pensioners; grandparents; abuelos; jubilados; ancianos; personnes âgées; retraités; aînés; idosos; aposentados; jubilats; rentner; pensionati; 老人; 长者',
  children:
    'kid; kids; little ones; niños pequeños; gosses; enfants en bas âge; crianças pequenas; nens; kleinkinder; bimbi; 小孩; 孩子',
  disability:
    'wheelchair; wheelchairs; blind people; deaf people; silla de ruedas; sillas de ruedas; fauteuil roulant; cadeira de rodas; cadira de rodes; rollstuhl; sedia a rotelle; 轮椅; 盲人',
  waste:
    'rubbish; trash; garbage; litter; bin; basura; basuras; ordures; poubelle; poubelles; lixo; escombraries; brossa; abfalleimer; spazzatura; immondizia; 生活垃圾; 垃圾处理',
  recycling:
    'sort rubbish; sorting rubbish; separate waste; separar la basura; separación de basura; trier ses déchets; tri des déchets; tri sélectif; separar o lixo; coleta seletiva; separar la brossa; recollida selectiva; müll trennen; differenziare i rifiuti; 分类回收',
  heat: 'it is too hot; very hot; hot days; hot nights; calor en la ciudad; hace calor; mucho calor; noches tropicales; il fait chaud; trop chaud; muito calor; massa calor; fa calor; zu heiß; heiße tage; troppo caldo; 炎热; 酷暑; 避暑',
  flood:
    'flooded; flooding streets; inundada; inundarse; se inunda; rues inondées; inondé; alagamento; alagamentos; enchente; enchentes; aiguats; starkregen; allagamenti; 积水; 洪涝',
  airquality:
    'dirty air; breathe; aire sucio; respirar; air sale; respirer; ar sujo; aire brut; feinstaub; schlechte luft; aria cattiva; 雾霾; 清洁空气',
  noise:
    'loud music; neighbours noise; loud bars; vecinos ruidosos; voisins bruyants; vizinhos barulhentos; barulho; barulhento; musica alta; 吵闹; 噪声扰民',
  car: 'cars; coches; carros; autos; voitures; automóveis; cotxes; autofahren; macchine; automobili; 汽车; 私家车',
  traffic: 'gridlock; tráfico intenso; bouchons; embussos; stau; staus; ingorghi; 堵车; 拥堵',
  parking:
    'park my car; nowhere to park; aparcar; aparcamiento; estacionar; se garer; garer sa voiture; estacionar o carro; aparcar el cotxe; parkieren; parcheggiare; 停车难; 车位',
  pedestrianisation:
    'calles sin coches; centro sin coches; centre sans voitures; ville sans voiture; centro sem carros; ruas sem carros; centre sense cotxes; carrers sense cotxes; autofrei; autofreie; autofreie innenstadt; senza auto; centro senza auto; 无车; 无车区',
  walking:
    'sidewalk; sidewalks; pavements; footpath; footpaths; aceras; vereda; veredas; banquetas; trottoir; trottoirs; calçada; calçadas; voreres; vorera; gehweg; gehwege; bürgersteig; marciapiede; marciapiedi; 人行道; 慢行',
  cycling:
    'cycle; bikes; cyclist; cyclists; ir en bici; bicis; ciclistas; faire du vélo; à vélo; andar de bicicleta; bicicletes; ciclistes; radfahrer; mit dem rad; in bici; 骑车; 单车',
  cyclelane:
    'safe cycling routes; safe bike routes; carril bici; carriles bici; piste cyclable; pistes cyclables; ciclovia segura; carril bici segur; sichere radwege; 骑行道; 绿道骑行',
  publictransport:
    'catch the bus; take the bus; commute; commuting; transporte público; ir en autobús; prendre le bus; transports en commun; andar de ônibus; transport públic; mit bus und bahn; bus e tram; 坐公交; 通勤',
  roadsafety:
    'accidents; car crash; car crashes; run over; speeding; accidentes; atropellos; exceso de velocidad; accidents de la route; excès de vitesse; acidentes; atropelamentos; excesso de velocidade; accidents de trànsit; atropellaments; unfälle; verkehrsunfälle; incidenti stradali; 交通事故; 超速',
  greenspace:
    'more green; place to play; más verde; más parques; plus de verdure; mais verde; mais parques; més verd; mehr grün; grünflächen; grünfläche; più verde; parchi; 公园; 绿化带; 口袋公园',
  tree: 'plant trees; more trees; plantar árboles; más árboles; planter des arbres; plus d’arbres; plantar árvores; mais árvores; plantar arbres; més arbres; bäume pflanzen; mehr bäume; piantare alberi; più alberi; 种树; 行道树',
  water:
    'running water; agua corriente; agua del grifo; eau du robinet; água encanada; aigua de l’aixeta; leitungswasser; trinkwasser; acqua del rubinetto; 自来水; 用水',
  sanitation:
    'toilet; toilets; sewers; baños públicos; cloacas; alcantarillado; aseos; toilettes; égouts; banheiros; esgoto; lavabos; clavegueram; toiletten; kanalisation; bagni pubblici; 厕所; 公厕; 下水道',
  energypoverty:
    'factura de la luz; facturas de la luz; facture d’énergie; factures d’énergie; conta de luz; contas de luz; factura de la llum; stromrechnung; heizkosten; bollette; 电费',
  solar:
    'solar panel; solar panels; placas solares; paneles solares; panneaux solaires; painéis solares; plaques solars; solaranlage; solaranlagen; pannelli solari; 太阳能板; 光伏',
  participation:
    'have a say; ask residents; let residents decide; participación vecinal; opinar; consulter les habitants; donner son avis; ouvir os moradores; participação popular; opinió dels veïns; mitreden; mitbestimmen; far decidere i cittadini; 居民参与; 民意',
  safety:
    'feel safe; safe at night; crime; sentirse seguro; delincuencia; se sentir en sécurité; délinquance; sentir-se seguro; criminalidade; sentir-se segur; delinqüència; sicher fühlen; kriminalität; criminalità; 治安; 犯罪',
  streetvendor:
    'street sellers; hawker; hawkers; street stalls; vendedores ambulantes; puestos callejeros; vendeurs ambulants; camelôs; camelô; vendedores de rua; venedors ambulants; manteros; händler auf der straße; 地摊; 小摊',
  employment:
    'find a job; finding work; jobless; unemployed; unemployment; desempleo; paro; encontrar trabajo; chômage; chômeurs; trouver un emploi; desemprego; atur; trobar feina; arbeitslos; arbeitslosigkeit; disoccupazione; 失业; 找工作',
  food: 'eat well; healthy food; comer bien; bien manger; comer bem; menjar bé; gesundes essen; mangiare sano; 饥饿; 健康饮食',
  urbanagriculture:
    'grow vegetables; growing food; grow food; allotment; allotments; cultivar verduras; huerto en la ciudad; cultiver des légumes; potager; potagers; plantar verduras; cultivar aliments; gemüse anbauen; kleingarten; kleingärten; coltivare ortaggi; 种菜; 社区花园',
  schoolmeal:
    'school lunch; school lunches; school canteen; comedor escolar; comedores escolares; cantine; cantines; merenda escolar; menjador escolar; menjadors escolars; schulkantine; schulmensa; 校餐; 学生营养餐; 营养午餐',
  tourism: 'tourists; holidaymakers; turistas; touristes; turistes; touristen; turisti; 游客; 旅客',
  vacant:
    'casas vacías; pisos vacíos; viviendas desocupadas; maisons vides; immeubles vides; bâtiments vides; casas vazias; prédios vazios; edificis buits; leere häuser; leere gebäude; leerstehend; edifici vuoti; edifici abbandonati; 空置; 闲置房屋',
  regeneration:
    'old neighbourhood renewal; renewing old neighbourhoods; renovar el barrio; revitalizar el centro; redynamiser le centre; revitaliser le centre; revitalizar o centro; revitalitzar el centre; innenstadt beleben; riqualificare il quartiere; 旧城改造; 老旧小区改造',
  digital:
    'online services; apps; servicios en línea; trámites en línea; démarches en ligne; services en ligne; serviços online; tràmits en línia; online dienste; servizi online; 网上办事; 数字政府',
  corruption: 'bribes; bribe; sobornos; pots-de-vin; subornos; suborns; bestechung; tangenti; 贿赂',
  finance:
    'where to get money; money for; dinero para; conseguir dinero; argent pour; trouver de l’argent; dinheiro para; diners per; geld für; soldi per; 资助; 补贴',
  tax: 'taxing; cobrar impuestos; faire payer; cobrar imposto; cobrar impostos; besteuern; tassare; 征税; 收税',
  childcare:
    'looking after children; babysitting; cuidar niños; cuidado de niños; garder les enfants; garde des enfants; cuidar de crianças; cuidar criatures; kinderbetreuung; kita; kitas; asilo nido; asili nido; 托育; 托儿所; 幼儿园',
  library:
    'libraries; bibliotecas; bibliothèques; biblioteques; bibliothek; bibliotheken; biblioteche; 图书馆',
  playground:
    'play area; play areas; zonas de juego; juegos infantiles; aire de jeux; aires de jeux; parquinho; zones de joc; jocs infantils; 儿童乐园',
  heritage:
    'old buildings; edificios antiguos; vieux bâtiments; prédios antigos; edificis antics; altbauten; edifici storici; centro storico; 古城; 老建筑',
  electricvehicle:
    'charge my car; charge electric cars; cargar coches; recharge électrique; borne de recharge; bornes de recharge; carregar carros; carregar cotxes; ladestation; ladesäule; ladesäulen; colonnine; 充电桩; 新能源车',
  lowemissionzone:
    'ban old cars; dirty cars; prohibir coches viejos; vieilles voitures; proibir carros velhos; cotxes vells; dieselverbot; fahrverbot; fahrverbote; divieto diesel; 限行; 尾号限行',
  adaptation:
    'prepare for climate change; ready for climate change; prepararse para el cambio climático; se préparer au changement climatique; preparar-se para as mudanças climáticas; preparar-se per al canvi climàtic; klimawandel anpassen; prepararsi al cambiamento climatico; 应对气候变化',
  waterloss:
    'leaking pipes; leaking pipe; burst pipes; fugas de agua; fuites d’eau; vazamentos; vazamento de água; wasserverlust; wasserrohrbruch; perdite idriche; 漏水; 管网漏损',
  wastepicker:
    'people who pick rubbish; cartoneros; cartonero; chiffonniers; catadores de lixo; recollidors de residus; 废品回收员',
  genderviolence:
    'violence at home; beaten by her husband; violencia en casa; femmes battues; violência em casa; violència a casa; gewalt zu hause; violenza in casa; 妇女受暴',
};
