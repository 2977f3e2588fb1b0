import { concept } from '../concept.ts';

export const WATER = [
  concept('water', {
    en: 'water; water supply; hydric',
    es: 'agua; hídrico; abastecimiento de agua',
    fr: 'eau; hydrique; approvisionnement en eau',
    pt: 'água; hídrico; abastecimento de água',
    ca: 'aigua; aigües; hídric',
  }),
  concept(
    'drinkingwater',
    {
      en: 'drinking water; potable water; tap water; clean water; safe water; piped water',
      es: 'agua potable; agua limpia; agua segura',
      fr: 'eau potable; eau propre',
      pt: 'água potável; água limpa',
      ca: 'aigua potable; aigua neta',
    },
    'water',
  ),
  concept(
    'sanitation',
    {
      en: `sanitation; sewer; sewerage; sewage; wastewater; waste water; latrine; toilet; toilets; sewage
        treatment`,
      es: 'saneamiento; alcantarillado; aguas residuales; aguas servidas; letrina; inodoro; cloaca',
      fr: 'assainissement; égout; eaux usées; latrine; toilettes',
      pt: 'saneamento; esgoto; águas residuais; saneamento básico; latrina',
      ca: 'sanejament; clavegueram; aigües residuals',
    },
    'water',
  ),
  concept(
    'drought',
    {
      en: 'drought; water scarcity; water shortage; water saving; water conservation; water demand',
      es: 'sequía; escasez de agua; escasez; ahorro de agua; estrés hídrico; escasez hídrica',
      fr: 'sécheresse; pénurie d’eau; économies d’eau; économie d’eau; stress hydrique',
      pt: 'seca; escassez de água; escassez hídrica; estiagem',
      ca: 'sequera; escassetat d’aigua; estalvi d’aigua',
    },
    'water',
  ),
  concept('flood', {
    en: 'flood; flooding; floodplain; inundation; cloudburst; storm surge; flood risk; flood protection',
    es: 'inundación; inundaciones; anegamiento; crecida; inundable',
    fr: 'inondation; crue; inondable; submersion',
    pt: 'enchente; inundação; inundações; alagamento; cheia',
    ca: 'inundació; inundacions; inundable; riuada',
  }),
  concept(
    'stormwater',
    {
      en: `stormwater; storm water; rainwater; rain; drainage; runoff; rainfall; sustainable drainage; SUDS; WSUD; LID; water sensitive; rain garden; bioswale; permeable paving;
        urban drainage`,
      es: `aguas pluviales; agua pluvial; agua de lluvia; aguas lluvias; lluvia; drenaje; drenaje urbano;
        escorrentía; drenaje sostenible`,
      fr: 'eaux pluviales; eau pluviale; eau de pluie; pluie; pluvial; drainage; ruissellement',
      pt: 'águas pluviais; água da chuva; chuva; drenagem; drenagem urbana',
      ca: 'aigües pluvials; aigua de pluja; pluja; drenatge; escorrentia',
    },
    'water',
  ),
  concept(
    'spongecity',
    {
      en: `sponge city; sponge cities; water square; blue-green; green infrastructure; NBS; nature-based;
        nature based solution`,
      es: `ciudad esponja; infraestructura verde; infraestructura azul; soluciones basadas en la
        naturaleza`,
      fr: `ville éponge; villes éponges; infrastructure verte; désimperméabilisation; solutions fondées
        sur la nature; trame verte et bleue; trame bleue`,
      pt: 'cidade esponja; cidades-esponja; infraestrutura verde; soluções baseadas na natureza',
      ca: 'ciutat esponja; infraestructura verda; solucions basades en la natura',
    },
    'nature',
  ),
  concept(
    'sealevel',
    {
      en: 'sea level; sea-level rise; sea level rise; coastal erosion; coastal protection',
      es: 'nivel del mar; subida del nivel del mar; erosión costera',
      fr: 'niveau de la mer; montée des eaux; érosion côtière; trait de côte',
      pt: 'nível do mar; subida do nível do mar; erosão costeira',
      ca: 'nivell del mar; pujada del nivell del mar',
    },
    'coast',
  ),
  concept(
    'erosion',
    {
      en: 'erosion; eroding',
      es: 'erosión',
      fr: 'érosion',
      pt: 'erosão',
      ca: 'erosió',
    },
    'coast',
  ),
  concept(
    'drinkingfountain',
    {
      en: `drinking fountain; drinking water fountain; water fountain; public fountain; fountain; water refill; refill station;
        water point; water dispenser; bottle refill; drinking water in public; free drinking water`,
      es: 'bebedero; bebederos públicos; fuente pública; fuentes públicas; fuente de agua; fuentes de agua potable',
      fr: 'fontaine; fontaine à eau; fontaines à boire; borne-fontaine; point d’eau; points d’eau',
      pt: 'bebedouro; bebedouros públicos; fontanário; chafariz',
      ca: 'font pública; fonts públiques; font d’aigua',
    },
    'drinkingwater',
    'publicspace',
  ),
  concept('coast', {
    en: 'coast; coastal; shore; shoreline; seaside; beach; dune; seafront; waterfront; coastline',
    es: 'costa; costero; litoral; playa; frente marítimo',
    fr: 'littoral; côte; côtier; plage; front de mer',
    pt: 'litoral; costeiro; praia; orla',
    ca: 'costaner; litoral; platja',
  }),
  concept('river', {
    en: 'river; stream; riverbank; canal; creek; watercourse',
    es: 'río; arroyo; ribera; quebrada; cauce',
    fr: 'rivière; fleuve; cours d’eau; berges; ruisseau',
    pt: 'rio; córrego; ribeira; igarapé',
    ca: 'riu; riera; llera',
  }),
  concept(
    'wetland',
    {
      en: 'wetland; marsh; mangrove; lagoon',
      es: 'humedal; manglar; laguna',
      fr: 'zone humide; marais; mangrove; lagune',
      pt: 'zona húmida; área úmida; manguezal; mangue',
      ca: 'aiguamoll; zona humida; maresme',
    },
    'nature',
  ),
  concept(
    'waterreuse',
    {
      en: `water reuse; wastewater reuse; reuse of waste water; reuse of wastewater; reclaimed water; water recycling;
        recycled water; water reclamation; groundwater replenishment; greywater; grey water; treated sewage`,
      es: `reutilización de agua; reutilización del agua; reutilización de aguas residuales; agua regenerada; aguas
        grises`,
      fr: 'réutilisation des eaux usées; réutilisation de l’eau; eaux usées traitées; eaux grises',
      pt: 'reúso de água; reutilização de água; reaproveitamento de água; águas cinzas',
      ca: 'aigua regenerada; reutilització d’aigua; aigües grises',
    },
    'water',
    'sanitation',
  ),
  concept(
    'waterloss',
    {
      en: `leak; leakage; leaking; water loss; water losses; non-revenue water; burst pipe; leaking pipe; leaking water
        pipe; water pipe`,
      es: 'fuga de agua; fugas de agua; pérdida de agua; pérdidas de agua; tubería de agua',
      fr: 'fuite d’eau; fuites d’eau; perte d’eau; canalisation d’eau',
      pt: 'vazamento; perda de água; perdas de água; tubulação de água',
      ca: 'fuita d’aigua; fuites d’aigua; canonada d’aigua',
    },
    'drought',
    'water',
  ),
  concept(
    'riverrestoration',
    {
      en: `river restoration; stream restoration; restored river; restored stream; daylighting; buried river; buried
        stream; covered river; opened the stream; opened the river; put back the canal`,
      es: 'restauración fluvial; restauración de ríos; renaturalización de ríos; recuperación del río',
      fr: 'renaturation de rivière; renaturation des rivières; réouverture de rivière; restauration de rivière',
      pt: 'revitalização de rios; renaturalização de rios; recuperação do rio',
      ca: 'restauració fluvial; renaturalització de rius; recuperació del riu',
    },
    'river',
    'nature',
  ),
] as const;
