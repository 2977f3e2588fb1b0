import { concept } from '../concept.ts';

export const WASTE = [
  concept('waste', {
    en: 'waste; garbage; rubbish; trash; refuse; solid waste; litter',
    es: 'residuo; basura; desecho; desperdicio; residuos sólidos',
    fr: 'déchet; ordure; ordures ménagères; déchets solides',
    pt: 'resíduo; lixo; resíduos sólidos',
    ca: 'residu; residus; escombraries; brossa; deixalles',
  }),
  concept(
    'zerowaste',
    {
      en: 'zero waste',
      es: 'basura cero; residuo cero; cero residuos',
      fr: 'zéro déchet',
      pt: 'lixo zero; resíduo zero',
      ca: 'residu zero',
    },
    'waste',
  ),
  concept(
    'recycling',
    {
      en: `recycling; recycle; recyclable; recycled; separate collection; source separation; segregation;
        sorting; resource recovery; reuse; re-use`,
      es: `reciclaje; reciclar; reciclable; reciclado; recogida selectiva; separación en origen;
        recolección selectiva; reutilización; recolección diferenciada`,
      fr: `recyclage; recycler; recyclable; tri; tri sélectif; collecte sélective; réemploi;
        réutilisation; tri des déchets`,
      pt: 'reciclagem; reciclável; recicláveis; coleta seletiva; recolha seletiva; reutilização',
      ca: 'reciclatge; recollida selectiva; reciclar; reutilització',
    },
    'waste',
  ),
  concept(
    'compost',
    {
      en: 'compost; composting; organic waste; biowaste; food waste; food scraps',
      es: 'compostaje; compost; residuos orgánicos; desperdicio alimentario; desperdicio de alimentos',
      fr: 'compost; compostage; biodéchets; gaspillage alimentaire; déchets organiques',
      pt: 'compostagem; resíduos orgânicos; desperdício alimentar',
      ca: 'compostatge; compost; malbaratament alimentari; matèria orgànica',
    },
    'waste',
  ),
  concept(
    'wastepicker',
    {
      en: 'waste picker; waste pickers; rag picker; informal recycler; waste collector; informal recyclers',
      es: `reciclador; recicladores; recicladores de base; reciclador de base; cartonero; pepenador;
        recuperador; recuperadores urbanos; segregador`,
      fr: 'récupérateurs; chiffonniers; récupérateurs de déchets; ramasseurs de déchets; biffin',
      pt: 'catadores; catador; catadores de materiais recicláveis; catadores de lixo',
      ca: 'recuperadors; recicladors; ferrovellers',
    },
    'waste',
    'recycling',
  ),
  concept('circular', {
    en: 'circular; circular economy; circularity',
    es: 'circular; economía circular; circularidad',
    fr: 'circulaire; économie circulaire; circularité',
    pt: 'circular; economia circular',
    ca: 'circular; economia circular',
  }),
  concept('plastic', {
    en: `plastic; packaging; single-use; single use; plastic bag; carrier bag; shopping bag; single-use plastic; disposable;
      throwaway; plastic bottle; plastic waste; takeaway packaging`,
    es: 'plástico; envase; un solo uso; embalaje; bolsas de plástico; bolsa de plástico; plásticos de un solo uso; desechable',
    fr: 'plastique; emballage; usage unique; sac plastique; sacs en plastique; jetable',
    pt: 'plástico; embalagem; uso único; descartáveis; sacola plástica; sacolas plásticas; saco de plástico; sacos de plástico',
    ca: 'plàstic; envàs; envasos; un sol ús; bossa de plàstic; bosses de plàstic',
  }),
  concept(
    'landfill',
    {
      en: 'landfill; dump; dumpsite; open dump; closed landfill; closed dump; landfill closure; old landfill',
      es: 'vertedero; relleno sanitario; botadero; tiradero',
      fr: 'décharge; dépotoir; enfouissement',
      pt: 'aterro; aterro sanitário; lixão',
      ca: 'abocador',
    },
    'waste',
  ),
  concept(
    'payasyouthrow',
    {
      en: `pay as you throw; pay-as-you-throw; pay per bag; pay-per-bag; waste fee; waste charging; pay by the bag;
        pay for mixed waste`,
      es: 'pago por generación; tasa de basura; tasa de residuos',
      fr: 'tarification incitative; redevance incitative; redevance déchets',
      pt: 'taxa de lixo; taxa de resíduos',
      ca: 'pagament per generació; taxa de residus',
    },
    'waste',
    'tax',
  ),
] as const;
