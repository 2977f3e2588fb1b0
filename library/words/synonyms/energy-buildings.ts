import { compound, concept } from '../concept.ts';

export const ENERGY_BUILDINGS = [
  concept('energy', {
    en: 'energy; electricity; power supply',
    es: 'energía; energético; electricidad',
    fr: 'énergie; énergétique; électricité',
    pt: 'energia; energético; eletricidade',
    ca: 'energia; energètic; electricitat',
  }),
  concept(
    'solar',
    {
      en: 'solar; photovoltaic; solar panel; solar power; solar energy',
      es: 'solar; fotovoltaica; fotovoltaico; paneles solares; energía solar',
      fr: 'solaire; photovoltaïque; énergie solaire',
      pt: 'solar; fotovoltaico; energia solar; painéis solares',
      ca: 'solar; fotovoltaic; plaques solars',
    },
    'energy',
    'renewable',
  ),
  concept(
    'renewable',
    {
      en: 'renewable; renewables; clean energy; green energy; wind power',
      es: 'renovable; energía limpia; energías limpias; eólica',
      fr: 'renouvelable; énergie propre; éolien',
      pt: 'renovável; renováveis; energia limpa; eólica',
      ca: 'renovable; eòlica; energia neta',
    },
    'energy',
  ),
  concept(
    'districtheating',
    {
      en: `district heating; heat network; district cooling; heat supply; heat demand; heating network; district heat; waste
        heat; excess heat; heating plant; combined heat and power`,
      es: 'calefacción urbana; red de calor; calefacción de distrito',
      fr: 'chauffage urbain; réseau de chaleur',
      pt: 'aquecimento urbano; rede de calor',
      ca: 'xarxa de calor; calefacció de districte',
    },
    'energy',
  ),
  concept(
    'energypoverty',
    {
      en: 'energy poverty; fuel poverty',
      es: 'pobreza energética',
      fr: 'précarité énergétique',
      pt: 'pobreza energética',
      ca: 'pobresa energètica',
    },
    'energy',
    'poverty',
  ),
  concept('building', {
    en: 'building; construction',
    es: 'edificio; edificación; construcción',
    fr: 'bâtiment; bâti; construction; édifice',
    pt: 'edifício; edificação; construção; prédio',
    ca: 'edifici; edificis; construcció; edificació',
  }),
  concept('retrofit', {
    en: `retrofit; retrofitting; refurbishment; refurbish; renovation; renovate; renovated; insulation; insulate;
      weatherisation; weatherization; existing buildings`,
    es: 'rehabilitación; aislamiento; reacondicionamiento',
    fr: 'rénovation; isolation; réhabilitation; rénovation thermique',
    pt: 'reabilitação; retrofit; isolamento térmico; reforma de edifícios',
    ca: 'rehabilitació; aïllament',
  }),
  compound(['energy', 'retrofit'], {
    en: `energy renovation; energy retrofit; energy upgrade; building renovation; thermal insulation; deep retrofit;
      energy efficiency in buildings; building efficiency`,
    es: 'rehabilitación energética; renovación energética; reforma energética',
    fr: 'rénovation énergétique',
    pt: 'renovação energética; reabilitação energética',
    ca: 'rehabilitació energètica',
  }),
  concept('efficiency', {
    en: 'efficiency; efficient; energy saving',
    es: 'eficiencia; eficiente; ahorro',
    fr: 'efficacité; efficace; efficience; économies d’énergie; sobriété',
    pt: 'eficiência; eficiente; poupança',
    ca: 'eficiència; eficient; estalvi',
  }),
  concept(
    'greenbuilding',
    {
      en: `green building; passive house; passive standard; green construction; sustainable building;
        LEED; nearly zero energy; zero-energy`,
      es: `edificio verde; construcción sostenible; construcción sustentable; casa pasiva; edificación
        sostenible`,
      fr: 'bâtiment durable; bâtiment passif; construction durable; maison passive',
      pt: 'edifício verde; construção sustentável; casa passiva',
      ca: 'edifici verd; construcció sostenible',
    },
    'building',
  ),
  concept('lighting', {
    en: 'lighting; street light; streetlight; street lighting',
    es: 'alumbrado; iluminación; alumbrado público; luminaria',
    fr: 'éclairage; éclairage public; lampadaire',
    pt: 'iluminação; iluminação pública',
    ca: 'enllumenat; il·luminació',
  }),
  concept(
    'heating',
    {
      en: `heating; boiler; stove; heat pump; wood stove; wood burning; firewood; solid fuel; coal heating; heat your
        home; heat their homes; heat homes`,
      es: 'calefacción; estufa; caldera; leña; bomba de calor',
      fr: 'chauffage; chaudière; poêle; bois de chauffage; pompe à chaleur',
      pt: 'aquecimento; caldeira; fogão a lenha; lenha',
      ca: 'calefacció; llenya',
    },
    'energy',
  ),
] as const;
