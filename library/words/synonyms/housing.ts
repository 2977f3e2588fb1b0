import { compound, concept } from '../concept.ts';

export const HOUSING = [
  concept('housing', {
    en: 'housing; home; dwelling; house; residential',
    es: 'vivienda; habitacional; vivienda; alojamiento residencial',
    fr: 'logement; habitat; habitation',
    pt: 'habitação; moradia; habitações',
    ca: 'habitatge',
  }),
  concept('affordable', {
    en: `affordable; affordability; low cost; low-income; subsidised; subsidized; non-profit;
      inclusionary; incremental housing`,
    es: 'asequible; subsidiado; protegida; bajo costo; económicamente accesible',
    fr: 'abordable; à bas coût; subventionné',
    pt: 'a preços acessíveis; baixo custo; renda acessível',
    ca: 'assequible; protegit',
  }),
  compound(['affordable', 'housing'], {
    en: 'social housing; council housing; public housing; social home; council homes; social rented',
    es: `vivienda social; vivienda pública; vivienda de interés social; vivienda protegida; VPO; vivienda
      popular; techo asequible`,
    fr: 'logement social; HLM; habitat social; habitat abordable; logements aidés',
    pt: `habitação social; habitação de interesse social; habitação popular; moradia popular; habitação a
      custos controlados`,
    ca: 'habitatge social; habitatge públic; habitatge protegit; HPO',
  }),
  concept('rent', {
    en: 'rent; rental; tenant; tenancy; landlord; rent control; rent cap; rent freeze; rent regulation',
    es: 'alquiler; arrendamiento; inquilino; arriendo; inquilinato',
    fr: 'loyer; locataire; locatif; encadrement des loyers',
    pt: 'aluguel; arrendamento; inquilino; aluguer',
    ca: 'lloguer; llogater; topall del lloguer',
  }),
  concept('homelessness', {
    en: `homelessness; homeless; rough sleeping; rough sleeper; sleeping rough; without a home; no home; nowhere to live; lost their home; unhoused; living on the street; sleeping on
      the street; sleeping on the streets; living on the streets; homeless shelter; street homelessness; housing first`,
    es: `sinhogarismo; personas sin hogar; sin hogar; sin techo; personas en situación de calle; situación
      de calle`,
    fr: 'sans-abri; sans-abrisme; sans domicile; sans domicile fixe; SDF; logement d’abord',
    pt: `pessoas em situação de rua; moradores em situação de rua; morador de rua; sem-abrigo; população de rua;
      situação de rua`,
    ca: 'sense llar; sensesostre; sensellarisme; sense sostre',
  }),
  concept('eviction', {
    en: 'eviction; displacement; anti-displacement',
    es: 'desahucio; desalojo; desplazamiento',
    fr: 'expulsion',
    pt: 'despejo',
    ca: 'desnonament',
  }),
  concept(
    'gentrification',
    {
      en: `gentrification; gentrify; gentrifying; gentrified; priced out; pushed out by rising rents; rising rents; rent
        increase; rent rise`,
      es: 'gentrificación; gentrificado; gentrificar; subida del alquiler; subida de los alquileres',
      fr: 'gentrification; embourgeoisement; gentrifié; hausse des loyers',
      pt: 'gentrificação; gentrificado; subida das rendas',
      ca: 'gentrificació; gentrificat; pujada del lloguer',
    },
    'rent',
    'eviction',
  ),
  concept(
    'vacant',
    {
      en: `vacant; empty homes; vacancy; empty buildings; empty houses; stand empty; empty property; empty properties; unoccupied;
        derelict; disused; abandoned building; abandoned house; empty lot; vacant lot; vacant land`,
      es: 'vivienda vacía; viviendas vacías; vacante; desocupado; baldío',
      fr: 'logement vacant; logements vacants; vacance; vacante',
      pt: 'imóvel vazio; imóveis vazios; devoluto',
      ca: 'habitatge buit; pisos buits',
    },
    'housing',
  ),
  concept('cooperative', {
    en: 'cooperative; co-operative; co-op; cohousing; community land trust; CLT',
    es: 'cooperativa; fideicomiso de suelo comunitario; covivienda',
    fr: 'coopérative; coopératif; organisme de foncier solidaire',
    pt: 'cooperativa',
    ca: 'cooperativa; covivenda; cohabitatge',
  }),
  concept('informalsettlement', {
    en: `informal settlement; slum; shanty town; shantytown; squatter settlement; informal housing;
      informal neighbourhood; kampung; katchi abadi; township upgrading; low-income settlement`,
    es: `asentamiento informal; asentamiento precario; asentamiento irregular; barrio informal; barrio
      popular; barrio precario; villa miseria; chabola; chabolismo; tugurio; favela; campamento; hábitat
      informal; barrio marginal; barrios de origen informal`,
    fr: `bidonville; quartier informel; quartier précaire; habitat précaire; habitat insalubre; habitat
      informel; quartier spontané; taudis`,
    pt: `favelas; assentamento informal; assentamento precário; ocupação irregular; loteamento irregular;
      aglomerado subnormal; zonas especiais de interesse social`,
    ca: 'assentament informal; barraquisme; barri informal; barraques',
  }),
  concept('upgrading', {
    en: `upgrading; upgrade; neighbourhood upgrading; neighbourhood improvement;
      urbanisation of slums`,
    es: `mejoramiento; mejoramiento de barrios; mejora de barrios; reurbanización; mejoramiento barrial;
      urbanización de barrios; integración urbana; integración social y urbana`,
    fr: `requalification des quartiers; mise à niveau; restructuration; amélioration de l’habitat;
      réhabilitation des quartiers`,
    pt: 'urbanização de favelas; melhoria habitacional; reurbanização; requalificação de favelas',
    ca: 'millora de barris; pla de barris',
  }),
  compound(['informalsettlement', 'upgrading'], {
    en: 'slum upgrading; slum improvement; upgrading of slums; upgrading of informal settlements',
    es: 'mejoramiento de barrios informales; mejoramiento de asentamientos',
    fr: 'réhabilitation des bidonvilles; aménagement des bidonvilles; restructuration des bidonvilles',
  }),
  concept('regularisation', {
    en: `regularisation; regularization; land titling; land title; titling; tenure; security of tenure; land tenure;
      formalisation`,
    es: 'regularización; titulación; tenencia; tenencia de la tierra; legalización',
    fr: 'régularisation; sécurisation foncière; régularisation foncière; titres fonciers',
    pt: 'regularização; regularização fundiária; titulação; posse da terra',
    ca: 'regularització',
  }),
  concept('property', {
    en: 'property; real estate',
    es: 'inmobiliario; inmueble; propiedad; predial',
    fr: 'immobilier; propriété',
    pt: 'imóvel; imobiliário; propriedade; predial',
    ca: 'immobiliari; propietat',
  }),
] as const;
