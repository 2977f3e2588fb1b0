import { spellings } from '../term.ts';
import type { TopicShape } from './topic-shape.ts';

export const ENVIRONMENT_TOPICS = [
  {
    id: 'climate-mitigation',
    parent: 'resilience',
    labels: {
      en: 'Climate mitigation',
      es: 'Mitigación del cambio climático',
      fr: 'Atténuation du changement climatique',
    },
    definition: {
      en: 'Cutting greenhouse gas emissions, from targets to measures.',
      es: 'Reducción de las emisiones de gases de efecto invernadero, de los objetivos a las medidas.',
      fr: 'Réduire les émissions de gaz à effet de serre, des objectifs aux mesures.',
    },
    defaultSdgs: [13],
    aliases:
      spellings(`mitigation; climate change mitigation; climate action; climate; climate change; net zero;
      carbon neutrality; decarbonisation; decarbonization; greenhouse gases; emissions; low carbon; mitigación;
      acción climática; cambio climático; clima; neutralidad climática; descarbonización; atténuation;
      action climatique; changement climatique; climat; neutralité carbone; décarbonation; mitigação;
      mitigação climática; ação climática; mudança climática; mudanças climáticas; alterações climáticas;
      mitigació; mitigació del canvi climàtic; canvi climàtic; acció climàtica; Klimaschutz; Klimawandel;
      Klimaneutralität; Treibhausgase`),
  },
  {
    id: 'climate-adaptation',
    parent: 'resilience',
    labels: {
      en: 'Climate adaptation',
      es: 'Adaptación al cambio climático',
      fr: 'Adaptation au changement climatique',
    },
    definition: {
      en: 'Preparing the city for heat, drought, heavy rain and rising seas.',
      es: 'Preparación de la ciudad para el calor, la sequía, las lluvias intensas y la subida del nivel del mar.',
      fr: 'Préparer la ville à la chaleur, à la sécheresse, aux fortes pluies et à la montée des eaux.',
    },
    defaultSdgs: [13, 11],
    aliases:
      spellings(`adaptation; climate change adaptation; climate resilience; urban heat; heat; heat island;
      adaptación; adaptación climática; resiliencia climática; calor; isla de calor; olas de calor;
      adaptation climatique; résilience climatique; îlots de chaleur; canicule; adaptação; adaptação climática;
      adaptação às mudanças climáticas; adaptação às alterações climáticas; adaptació; adaptació al canvi climàtic;
      Klimaanpassung; Anpassung an den Klimawandel; Hitze; Klimaresilienz`),
  },
  {
    id: 'disaster-risk',
    parent: 'resilience',
    labels: { en: 'Disaster risk', es: 'Riesgo de desastres', fr: 'Risques de catastrophe' },
    definition: {
      en: 'Preventing, preparing for and recovering from floods, earthquakes, fires and other disasters.',
      es: 'Prevención, preparación y recuperación ante inundaciones, terremotos, incendios y otros desastres.',
      fr: 'Prévenir les inondations, séismes, incendies et autres catastrophes, s’y préparer et s’en relever.',
    },
    defaultSdgs: [11, 13],
    aliases:
      spellings(`disaster risk reduction; disaster risk management; disaster management; disasters; DRR;
      emergency management; emergencies; civil protection; floods; flooding; earthquakes; risk management;
      reducción del riesgo de desastres; gestión del riesgo de desastres; gestión del riesgo; gestión de riesgos;
      desastres; emergencias; protección civil; inundaciones; réduction des risques de catastrophe; gestion des risques;
      risques naturels; risques majeurs; catastrophes; inondations; sécurité civile; risco de desastres;
      redução do risco de desastres; gestão de riscos; enchentes; defesa civil; proteção civil; risc de desastres;
      gestió del risc; emergències; protecció civil; inundacions; Katastrophenschutz; Katastrophenvorsorge; Hochwasser;
      Hochwasserschutz; Risikomanagement`),
  },
  {
    id: 'energy',
    parent: 'resilience',
    labels: { en: 'Energy', es: 'Energía', fr: 'Énergie' },
    definition: {
      en: 'Clean, efficient and affordable energy: supply, networks, saving and energy poverty.',
      es: 'Energía limpia, eficiente y asequible: suministro, redes, ahorro y pobreza energética.',
      fr: 'Une énergie propre, efficace et abordable\u00a0: production, réseaux, sobriété et précarité énergétique.',
    },
    defaultSdgs: [7],
    aliases:
      spellings(`urban energy; renewable energy; renewables; energy transition; energy efficiency; solar; electricity;
      district heating; energy poverty; heating; energías renovables; energía renovable; transición energética;
      eficiencia energética; electricidad; pobreza energética; énergies renouvelables; énergie renouvelable;
      transition énergétique; efficacité énergétique; sobriété énergétique; électricité; chauffage urbain;
      précarité énergétique; energia; energias renováveis; energia renovável; transição energética; eficiência energética;
      energies renovables; transició energètica; eficiència energètica; pobresa energètica; Energie; Energiewende;
      erneuerbare Energien; Energieeffizienz; Fernwärme; Strom; Wärme; Wärmeplanung`),
  },
  {
    id: 'buildings',
    parent: 'resilience',
    labels: { en: 'Buildings', es: 'Edificación', fr: 'Bâtiments' },
    definition: {
      en: 'How buildings are built, renovated and run so that they use less and last longer.',
      es: 'Cómo se construyen, rehabilitan y gestionan los edificios para que consuman menos y duren más.',
      fr: 'Construire, rénover et exploiter les bâtiments pour qu’ils consomment moins et durent plus longtemps.',
    },
    defaultSdgs: [11, 7],
    aliases:
      spellings(`building; green buildings; green building; new efficient constructions; construction; retrofit;
      retrofitting; building codes; building renovation; edificios; edificios sostenibles; construcción; rehabilitación energética;
      rehabilitación de edificios; construcción sostenible; bâtiment; construction durable; rénovation énergétique;
      rénovation des bâtiments; écoconstruction; edifícios; edificações; edificação; construção; construção sustentável;
      reabilitação de edifícios; edificis; edificació; construcció; rehabilitació d’edificis; Gebäude; Bauen;
      Gebäudesanierung; energetische Sanierung; nachhaltiges Bauen`),
  },
  {
    id: 'water',
    parent: 'resilience',
    labels: { en: 'Water and sanitation', es: 'Agua y saneamiento', fr: 'Eau et assainissement' },
    definition: {
      en: 'Drinking water, wastewater, rainwater and the rivers and coasts of the city.',
      es: 'Agua potable, aguas residuales y pluviales, y los ríos y costas de la ciudad.',
      fr: 'Eau potable, eaux usées, eaux pluviales, rivières et littoraux de la ville.',
    },
    defaultSdgs: [6],
    aliases:
      spellings(`water; sanitation; wastewater; water management; water supply; drinking water; stormwater; drainage;
      water resources; rivers; sewage; agua; saneamiento; aguas residuales; gestión del agua; agua potable; abastecimiento de agua;
      aguas pluviales; drenaje; recursos hídricos; ríos; eau; assainissement; eaux usées; gestion de l’eau; eau potable;
      eaux pluviales; água; água e saneamento; saneamento; saneamento básico; esgoto; gestão da água; drenagem;
      aigua; aigua i sanejament; sanejament; gestió de l’aigua; cicle de l’aigua; ciclo del agua; Wasser; Abwasser;
      Trinkwasser; Wasserversorgung; Wassermanagement; Regenwasser; Wasser und Abwasser`),
  },
  {
    id: 'waste',
    parent: 'resilience',
    labels: {
      en: 'Waste and circular economy',
      es: 'Residuos y economía circular',
      fr: 'Déchets et économie circulaire',
    },
    definition: {
      en: 'Avoiding, collecting, reusing and recycling waste, and keeping materials in use.',
      es: 'Prevención, recogida, reutilización y reciclaje de residuos, y aprovechamiento de los materiales.',
      fr: 'Éviter, collecter, réemployer et recycler les déchets, et garder les matériaux en usage.',
    },
    defaultSdgs: [12, 11],
    aliases:
      spellings(`waste; waste management; solid waste; circular economy; recycling; zero waste; composting; plastics;
      residuos; gestión de residuos; residuos sólidos; economía circular; reciclaje; basura; basura cero; residuo cero;
      déchets; gestion des déchets; économie circulaire; recyclage; zéro déchet; compostage; resíduos;
      gestão de resíduos; resíduos sólidos; economia circular; reciclagem; lixo; lixo zero; lixo e economia circular;
      residus; gestió de residus; reciclatge; residu zero; residus i economia circular; Abfall; Abfallwirtschaft;
      Kreislaufwirtschaft; Recycling; Müll; Abfall und Kreislaufwirtschaft`),
  },
  {
    id: 'nature',
    parent: 'resilience',
    labels: {
      en: 'Biodiversity and green space',
      es: 'Biodiversidad y espacios verdes',
      fr: 'Biodiversité et espaces verts',
    },
    definition: {
      en: 'Trees, parks, wildlife and nature-based solutions in and around the city.',
      es: 'Árboles, parques, fauna y soluciones basadas en la naturaleza en la ciudad y su entorno.',
      fr: 'Arbres, parcs, faune et solutions fondées sur la nature, en ville et autour.',
    },
    defaultSdgs: [15, 11],
    aliases:
      spellings(`nature; biodiversity; green space; green spaces; green infrastructure; nature-based solutions; parks; trees;
      urban forest; urban forestry; urban greening; ecosystems; naturaleza; biodiversidad; espacios verdes; zonas verdes;
      áreas verdes; infraestructura verde; soluciones basadas en la naturaleza; parques; arbolado; arbolado urbano;
      biodiversité; espaces verts; trame verte; solutions fondées sur la nature; parcs; arbres; végétalisation; natureza;
      biodiversidade; biodiversidade e áreas verdes; infraestrutura verde; soluções baseadas na natureza; arborização; natura;
      biodiversitat; verd urbà; zones verdes; espais verds; infraestructura verda; arbrat; Natur; Biodiversität;
      Artenvielfalt; Grünflächen; Stadtgrün; grüne Infrastruktur; Naturschutz; Bäume; Parks`),
  },
  {
    id: 'air-quality',
    parent: 'resilience',
    labels: { en: 'Air quality', es: 'Calidad del aire', fr: 'Qualité de l’air' },
    definition: {
      en: 'Cleaner air and less noise: measuring, low-emission zones and other limits.',
      es: 'Aire más limpio y menos ruido: medición, zonas de bajas emisiones y otros límites.',
      fr: 'Un air plus sain et moins de bruit\u00a0: mesures, zones à faibles émissions et autres limites.',
    },
    defaultSdgs: [11, 3],
    aliases:
      spellings(`air; air pollution; clean air; pollution; noise; low emission zone; aire; contaminación atmosférica;
      contaminación del aire; contaminación; aire limpio; ruido; zona de bajas emisiones; air pur; pollution de l’air;
      pollution atmosphérique; bruit; zone à faibles émissions; ZFE; ZBE; qualidade do ar; poluição do ar; poluição;
      qualitat de l’aire; contaminació atmosfèrica; contaminació; soroll; Luftqualität; Luftreinhaltung; Luft;
      Luftverschmutzung; Lärm; Lärmschutz; Umweltzone`),
  },
] as const satisfies readonly TopicShape[];
