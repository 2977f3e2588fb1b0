import { foldText } from '../../domain/vocabularies/fold.ts';

/** What divisions are called in their countries, before their name and after it. */
const BEFORE =
  /^(?:(?:autonomous |special )?(?:province|region|state|county|city and county|city|canton|district|department|municipality|commune|ward|governorate) of (?:the )?|(?:provincia|província|departamento|partido|municipio|município|distrito|cantón|estado|región|comunidad(?: autónoma)?|circunscrição) (?:de la |del |de |di )|(?:province|région|département|commune) (?:de la |du |des |de |d['’])|(?:provincia|regione|città metropolitana|libero consorzio comunale) (?:della |dell['’]|del |di )|(?:provincia|gemeente|obshtina|powiat|okres|cantón|kabupaten|kota|comuna|municipiul|oraș|oraşul|grad|općina|amphoe|bashkia|county|huyện|thị xã|thành phố|politischer bezirk|bezirk|landkreis|kreis|kanton|region|région|provinz|provincie|freistaat|land|voblast|wojew[oó]dztwo|isle of) )/iu;
const AFTER =
  /(?:[- ](?:shi|ku|machi|cho|mura|si|gu)| (?:metropolitan municipality|district municipality|city district|urban okrug|federal district|autonomous region|autonomous province|voivodeship|province|region|county|prefecture|department|governorate|oblast|krai|state|district|kommune?|kommun|stad|municipality|ilçesi|i̇lçesi|rayon|raion|city|vald|linn|län|canton|parish|division|territory|borough|barrio|járás|cercle|zone))$/iu;

const GENITIVE = /s (?:kommun|stad)$/i;

/** A name without the word for what it is: "Provincia de Cuenca", "Shinjuku-ku", "Konak İlçesi". */
export function bareName(name: string): string {
  return name.replace(BEFORE, '').replace(AFTER, '').trim() || name;
}

/** The folded spellings under which a division is looked up. */
export function divisionKeys(name: string): string[] {
  const bare = bareName(name);
  const keys = [foldText(name), foldText(bare)];
  if (GENITIVE.test(name)) keys.push(foldText(bare.slice(0, -1))); // Göteborgs Stad
  return [...new Set(keys)].filter((key) => key !== '');
}

/**
 * Names in the languages of the country, where GeoNames' list has the English one, and regions of before a reform that
 * people still write: `English=others`, by the name in `divisions.tsv`.
 */
const SPELLINGS: Readonly<Record<string, string>> = {
  AT: 'Vienna=Wien; Lower Austria=Niederösterreich; Upper Austria=Oberösterreich; Styria=Steiermark; Tyrol=Tirol; Carinthia=Kärnten',
  BE: 'Flanders=Vlaanderen/Flandre/Flandes/Flemish Region; Wallonia=Wallonie/Wallonië/Valonia/Walloon Region; Brussels Capital=Bruxelles/Brussel/Brussels-Capital Region/Région de Bruxelles-Capitale',
  BR: 'Federal District=Distrito Federal',
  CH: 'Geneva=Genève/Genf; Zurich=Zürich; Lucerne=Luzern; Bern=Berne; Basel-City=Basel-Stadt; Grisons=Graubünden; Valais=Wallis; Vaud=Waadt; Ticino=Tessin; Fribourg=Freiburg; Saint Gallen=St. Gallen/Sankt Gallen',
  CN: 'Tibet=Xizang; Inner Mongolia=Nei Mongol',
  CZ: 'Prague=Praha; South Moravian=Jihomoravský kraj; Central Bohemia=Středočeský kraj',
  DK: 'Capital Region=Hovedstaden; Central Jutland=Midtjylland; North Denmark=Nordjylland; Zealand=Sjælland; South Denmark=Syddanmark',
  ES: 'Andalusia=Andalucía; Catalonia=Catalunya/Cataluña/Catalogne; Basque Country=País Vasco/Euskadi; Valencia=Comunidad Valenciana/Comunitat Valenciana/Valencian Community; Castille-La Mancha=Castilla-La Mancha; Castille and León=Castilla y León; Navarre=Navarra/Nafarroa/Comunidad Foral de Navarra; Balearic Islands=Islas Baleares/Illes Balears/Baleares; Canary Islands=Islas Canarias/Canarias; Galicia=Galiza; Aragon=Aragón; Madrid=Comunidad de Madrid; Asturias=Principado de Asturias; Murcia=Región de Murcia',
  DE: 'Bavaria=Bayern; Hesse=Hessen; Lower Saxony=Niedersachsen; North Rhine-Westphalia=Nordrhein-Westfalen/NRW; Rheinland-Pfalz=Rhineland-Palatinate; Saxony=Sachsen; Saxony-Anhalt=Sachsen-Anhalt; Thuringia=Thüringen',
  FI: 'Uusimaa=Nyland; Southwest Finland=Varsinais-Suomi; Lapland=Lappi',
  FR: "Brittany=Bretagne/Breizh; Normandy=Normandie/Haute-Normandie/Basse-Normandie; Corsica=Corse; New Aquitaine=Nouvelle-Aquitaine/Aquitaine/Limousin/Poitou-Charentes; Occitanie=Occitania/Midi-Pyrénées/Languedoc-Roussillon; Grand Est=Alsace/Lorraine/Champagne-Ardenne; Hauts-de-France=Nord-Pas-de-Calais/Picardie/Picardy; Bourgogne-Franche-Comté=Bourgogne/Franche-Comté/Burgundy; Auvergne-Rhône-Alpes=Auvergne/Rhône-Alpes; Centre-Val de Loire=Centre; Provence-Alpes-Côte d'Azur=PACA/Provence; Île-de-France=Ile de France/Paris Region",
  GB: 'Wales=Cymru',
  GR: 'Attica=Attiki/Αττική; Crete=Kriti/Κρήτη',
  IN: 'Odisha=Orissa',
  IT: "Sicily=Sicilia; Sardinia=Sardegna; Tuscany=Toscana; Apulia=Puglia; Piedmont=Piemonte; The Marches=Marche; Lombardy=Lombardia; Basilicate=Basilicata; Lazio=Latium; Aosta Valley=Valle d'Aosta/Vallée d'Aoste; Trentino-Alto Adige=Trentino/Alto Adige/Südtirol/South Tyrol",
  JP: 'Hokkaido=北海道; Aomori=青森県; Iwate=岩手県; Miyagi=宮城県; Akita=秋田県; Yamagata=山形県; Fukushima=福島県; Ibaraki=茨城県; Tochigi=栃木県; Gunma=群馬県; Saitama=埼玉県; Chiba=千葉県; Tokyo=東京都; Kanagawa=神奈川県; Niigata=新潟県; Toyama=富山県; Ishikawa=石川県; Fukui=福井県; Yamanashi=山梨県; Nagano=長野県; Gifu=岐阜県; Shizuoka=静岡県; Aichi=愛知県; Mie=三重県; Shiga=滋賀県; Kyoto=京都府; Osaka=大阪府; Hyōgo=兵庫県; Nara=奈良県; Wakayama=和歌山県; Tottori=鳥取県; Shimane=島根県; Okayama=岡山県; Hiroshima=広島県; Yamaguchi=山口県; Tokushima=徳島県; Kagawa=香川県; Ehime=愛媛県; Kochi=高知県; Fukuoka=福岡県; Saga=佐賀県; Nagasaki=長崎県; Kumamoto=熊本県; Oita=大分県; Miyazaki=宮崎県; Kagoshima=鹿児島県; Okinawa=沖縄県',
  MX: 'México=Estado de México/Edomex',
  NL: 'North Holland=Noord-Holland; South Holland=Zuid-Holland; North Brabant=Noord-Brabant; Friesland=Fryslân',
  PL: 'Mazovia=Mazowieckie; Lesser Poland=Małopolskie; Greater Poland=Wielkopolskie; Silesia=Śląskie; Lower Silesia=Dolnośląskie; Pomerania=Pomorskie; Łódź Voivodeship=Łódzkie; Subcarpathia=Podkarpackie; Lublin=Lubelskie; West Pomerania=Zachodniopomorskie; Podlasie=Podlaskie; Lubusz=Lubuskie; Opole Voivodeship=Opolskie; Kujawsko-Pomorskie=Kuyavian-Pomeranian',
  PT: 'Lisbon=Lisboa; Azores=Açores; Madeira=Região Autónoma da Madeira',
  RU: 'Moscow=Москва; St.-Petersburg=Санкт-Петербург',
  SE: 'Skåne=Scania; Västra Götaland=Västra Götalands län; Stockholm=Stockholms län; Uppsala=Uppsala län; Östergötland=Östergötlands län; Jönköping=Jönköpings län; Örebro=Örebro län; Gävleborg=Gävleborgs län; Dalarna=Dalarnas län; Halland=Hallands län; Södermanland=Södermanlands län; Västmanland=Västmanlands län; Värmland=Värmlands län; Norrbotten=Norrbottens län; Västerbotten=Västerbottens län',
};

/** The wards of Tokyo as Japan writes them; they are no places of GeoNames, which would have that. */
const WARDS: ReadonlyMap<string, string> = new Map(
  'Adachi=足立区; Arakawa=荒川区; Bunkyō=文京区; Chiyoda=千代田区; Chūō=中央区; Edogawa=江戸川区; Itabashi=板橋区; Katsushika=葛飾区; Kita=北区; Kōtō=江東区; Meguro=目黒区; Minato=港区; Nakano=中野区; Nerima=練馬区; Ōta=大田区; Setagaya=世田谷区; Shibuya=渋谷区; Shinagawa=品川区; Shinjuku=新宿区; Suginami=杉並区; Sumida=墨田区; Taitō=台東区; Toshima=豊島区'
    .split('; ')
    .map((entry) => {
      const [name = '', ward = ''] = entry.split('=');
      return [foldText(name), ward] as const;
    }),
);

/** The other names of a municipality, by its name in the list: of Tokyo’s wards only. */
export function namesOfWard(country: string, name: string): readonly string[] {
  const ward = country === 'JP' && /[- ]ku$/i.test(name) ? WARDS.get(foldText(bareName(name))) : undefined;
  return ward === undefined ? [] : [ward];
}

/** The other names of a first-level division, by its name in the list. */
export function otherDivisionNames(country: string, name: string): readonly string[] {
  if (/ oblast$/i.test(name)) return []; // Москва is Moscow, not the region around it
  return bySpelling.get(`${country} ${foldText(bareName(name))}`) ?? [];
}

const bySpelling = new Map(
  Object.entries(SPELLINGS).flatMap(([country, text]) =>
    text.split(';').map((entry) => {
      const [name = '', others = ''] = entry.trim().split('=');
      return [`${country} ${foldText(bareName(name))}`, others.split('/')] as const;
    }),
  ),
);
