import { concept } from '../concept.ts';

export const PLANNING = [
  concept('landuse', {
    en: `land use; zoning; land-use; spatial planning; urban planning; town planning; city planning;
      master plan; masterplan; spatial plan; urban master plan; development plan; land use plan;
      planning`,
    es: `ordenamiento territorial; ordenación territorial; uso del suelo; usos del suelo; zonificación;
      plan director; plan maestro; ordenamiento; urbanismo; planificación urbana; planeamiento;
      planificación; plan general; ordenación del territorio; urbanístico; planeación`,
    fr: `urbanisme; aménagement du territoire; planification urbaine; plan directeur; schéma directeur;
      zonage; plan local d’urbanisme; PLU; planification; aménagement; urbanistique; aménagement urbain;
      planification spatiale`,
    pt: `ordenamento do território; uso do solo; zoneamento; plano diretor; urbanismo; planejamento
      urbano; planeamento; planejamento; planeamento urbano; urbanístico`,
    ca: `urbanisme; ordenació del territori; ús del sòl; usos del sòl; zonificació; planejament;
      planificació; pla director; pla general; urbanístic`,
  }),
  concept('land', {
    en: 'land',
    es: 'suelo; terreno; tierra',
    fr: 'foncier; terrain; sol',
    pt: 'solo; terreno; fundiário; terra',
    ca: 'sòl; terreny',
  }),
  concept(
    'landvalue',
    {
      en: `land value; land value capture; value capture; LVC; TIF; tax increment financing; betterment levy; land value gains; value gains;
        building rights; land readjustment; worth more; gain from a new development plan; right to build more; buy
        certificates; selling building plots; rise of property tax; more floor`,
      es: 'plusvalía; plusvalías; captura de plusvalías; recuperación de plusvalías; valorización',
      fr: 'plus-value foncière; plus-values foncières; captation de la valeur; valeur foncière',
      pt: 'mais-valia; mais-valias; outorga onerosa; captura de mais-valia; operação urbana',
      ca: 'plusvàlua; plusvàlues',
    },
    'land',
    'finance',
  ),
  concept('regeneration', {
    en: `regeneration; urban renewal; redevelopment; revitalisation; revitalization; renewal; urban
      regeneration; brownfield`,
    es: 'regeneración; renovación urbana; revitalización; regeneración urbana; recuperación urbana',
    fr: 'renouvellement urbain; régénération; revitalisation; requalification; friche; rénovation urbaine',
    pt: `regeneração; renovação urbana; revitalização; requalificação; requalificação urbana; regeneração
      urbana`,
    ca: 'regeneració; renovació urbana; revitalització; regeneració urbana',
  }),
  concept(
    'compactcity',
    {
      en: `compact city; densification; density; infill; sprawl; urban growth; densify; upzoning; gentle
        density`,
      es: 'ciudad compacta; densificación; densidad; crecimiento urbano; expansión urbana',
      fr: 'ville compacte; densification; densité; étalement urbain; croissance urbaine',
      pt: 'cidade compacta; adensamento; densidade; expansão urbana; densificação',
      ca: 'ciutat compacta; densificació; densitat',
    },
    'landuse',
  ),
  concept('centre', {
    en: 'centre; center; downtown; city centre; city center; inner city; town centre; central district',
    es: 'centro; centro urbano; casco; centro de la ciudad',
    fr: 'centre; centre-ville; cœur de ville; hypercentre',
    pt: 'centro; baixa; área central',
    ca: 'centre; nucli urbà',
  }),
  concept('neighbourhood', {
    en: 'neighbourhood; neighborhood; district; quarter',
    es: 'barrio; vecindario; barrial; colonia',
    fr: 'quartier; arrondissement',
    pt: 'bairro',
    ca: 'barri; barris',
  }),
  concept('metropolitan', {
    en: `metropolitan; metropolis; city region; metro area; intermunicipal; inter-municipal; regional
      cooperation`,
    es: 'metropolitano; metrópolis; intermunicipal; área metropolitana; región metropolitana',
    fr: 'métropolitain; métropole; intercommunal; intercommunalité; agglomération',
    pt: 'metropolitano; metrópole; intermunicipal; região metropolitana',
    ca: 'metropolità; metròpoli; intermunicipal',
  }),
  concept('ruralurban', {
    en: 'rural; peri-urban; rural-urban',
    es: 'rural; periurbano; urbano-rural',
    fr: 'rural; périurbain',
    pt: 'rural; periurbano',
    ca: 'rural; periurbà',
  }),
] as const;
