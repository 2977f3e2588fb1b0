import { compound, concept } from '../concept.ts';

export const CLIMATE = [
  concept('climate', {
    en: 'climate; climate change; global warming',
    es: 'clima; climático; cambio climático; calentamiento global',
    fr: 'climat; climatique; changement climatique; changements climatiques; réchauffement climatique',
    pt: `climático; clima; mudança climática; mudanças climáticas; alterações climáticas; aquecimento
      global`,
    ca: 'climàtic; clima; canvi climàtic; escalfament global',
  }),
  concept('adaptation', {
    en: 'adaptation; adapting; adapt; adaptive',
    es: 'adaptación; adaptar; adaptarse',
    fr: 'adaptation; adapter',
    pt: 'adaptação',
    ca: 'adaptació',
  }),
  concept('resilience', {
    en: 'resilience; resilient',
    es: 'resiliencia; resiliente',
    fr: 'résilience; résilient',
    pt: 'resiliência; resiliente',
    ca: 'resiliència; resilient',
  }),
  concept('mitigation', {
    en: 'mitigation; mitigating',
    es: 'mitigación',
    fr: 'atténuation',
    pt: 'mitigação',
    ca: 'mitigació',
  }),
  concept(
    'carbonneutral',
    {
      en: `net zero; net-zero; carbon neutral; carbon neutrality; climate neutral; climate neutrality;
        climate-neutral; zero carbon; zero emissions; carbon-free; decarbonisation; decarbonization;
        decarbonise`,
      es: `neutralidad de carbono; neutralidad climática; carbono neutral; carbono neutralidad; cero neto;
        cero emisiones; cero emisiones netas; emisiones netas cero; descarbonización; climáticamente
        neutro; carbono cero`,
      fr: `neutralité carbone; neutralité climatique; zéro émission nette; neutre en carbone; zéro net;
        zéro émission; décarbonation; zéro carbone; climatiquement neutre`,
      pt: `neutralidade carbónica; neutralidade de carbono; carbono neutro; neutralidade climática;
        emissões líquidas zero; zero emissões; descarbonização; carbono zero`,
      ca: `neutralitat climàtica; neutralitat de carboni; zero emissions netes; emissions zero;
        descarbonització; neutralitat en carboni`,
    },
    'emissions',
  ),
  concept('emissions', {
    en: 'emission; carbon; CO2; greenhouse gas; greenhouse gases; GHG; carbon footprint',
    es: 'emisión; emisiones; carbono; gases de efecto invernadero; GEI; huella de carbono',
    fr: 'émission; carbone; gaz à effet de serre; GES; bilan carbone',
    pt: 'emissão; emissões; carbono; gases de efeito estufa; gases com efeito de estufa',
    ca: 'emissions; carboni; gasos d’efecte hivernacle',
  }),
  concept(
    'emissionstrading',
    {
      en: 'emissions trading; cap and trade; cap-and-trade; carbon market',
      es: 'comercio de emisiones; mercado de carbono',
      fr: 'échange de quotas; marché du carbone; quotas d’émission',
      pt: 'comércio de emissões; mercado de carbono',
      ca: 'comerç d’emissions',
    },
    'emissions',
  ),
  concept('heat', {
    en: `heat; UHI; heatwave; heat wave; extreme heat; hot weather; urban heat; urban heat island; heat island;
      overheating; cooling; cool; cooler; hot; hotter; hottest; too hot; hot summer; summer heat; hot in summer; heat stress; heat
      action plan; heat plan; cool down; keep cool; staying cool; hot spell; scorching; cooling centre; cooling center; cool room; cool space; heat shelter; climate shelter`,
    es: `ola de calor; olas de calor; calor; isla de calor; islas de calor; calor extremo; enfriamiento;
      refrescar; frescor`,
    fr: `canicule; chaleur; vague de chaleur; îlot de chaleur; îlots de chaleur; fraîcheur;
      rafraîchissement; îlot de fraîcheur; surchauffe`,
    pt: 'onda de calor; ondas de calor; ilha de calor; ilhas de calor; calor extremo',
    ca: 'onada de calor; onades de calor; illa de calor; calor extrema; xafogor',
  }),
  concept('shelter', {
    en: 'shelter; refuge',
    es: 'albergue; refugio climático',
    fr: 'refuge; abri; hébergement d’urgence',
    pt: 'abrigo',
    ca: 'refugi climàtic; refugis climàtics; alberg',
  }),
  concept('disaster', {
    en: `disaster; hazard; emergency preparedness; landslide; disaster risk; tsunami;
      typhoon; hurricane; cyclone; early warning`,
    es: `desastre; amenaza natural; deslizamiento; gestión del riesgo; alerta
      temprana; huracán`,
    fr: `catastrophe; risque naturel; risques naturels; glissement de terrain; alerte
      précoce; cyclone; ouragan`,
    pt: 'desastre; deslizamento; defesa civil; alerta precoce; furacão',
    ca: 'desastre; catàstrofe; alerta primerenca',
  }),
  concept('risk', { en: 'risk', es: 'riesgo', fr: 'risque', pt: 'risco', ca: 'risc; riscos' }),
  concept('transition', {
    en: 'transition',
    es: 'transición',
    fr: 'transition',
    pt: 'transição',
    ca: 'transició',
  }),
  compound(['green', 'transition'], {
    en: 'green transition; ecological transition',
    es: 'transición ecológica',
    fr: 'transition écologique',
    pt: 'transição ecológica',
    ca: 'transició ecològica',
  }),
  concept(
    'earthquake',
    {
      en: 'earthquake; seismic; quake',
      es: 'terremoto; sísmico; sismo',
      fr: 'séisme; sismique; tremblement de terre',
      pt: 'sismo; terremoto; sísmica',
      ca: 'terratrèmol; sísmic',
    },
    'disaster',
  ),
  concept(
    'fire',
    {
      en: 'fire; wildfire; bushfire; forest fire',
      es: 'incendio; incendio forestal',
      fr: 'incendie; feu de forêt; feux de forêt',
      pt: 'incêndio; queimada',
      ca: 'incendi; incendi forestal',
    },
    'disaster',
  ),
] as const;
