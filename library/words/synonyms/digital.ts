import { concept } from '../concept.ts';

export const DIGITAL = [
  concept('digital', {
    en: `digital; digitalisation; digitalization; online; ICT; digital transformation; app; software;
      internet; wi-fi; wifi; broadband; fibre`,
    es: `digital; digitalización; transformación digital; en línea; internet; tecnología digital; banda
      ancha`,
    fr: 'numérique; digital; numérisation; en ligne; internet; haut débit; dématérialisation',
    pt: 'digital; digitalização; internet; banda larga',
    ca: 'digital; digitalització; internet; banda ampla',
  }),
  concept(
    'smartcity',
    {
      en: 'smart city; smart cities; intelligent city',
      es: 'ciudad inteligente; ciudades inteligentes',
      fr: 'ville intelligente; villes intelligentes; ville connectée',
      pt: 'cidade inteligente; cidades inteligentes',
      ca: 'ciutat intel·ligent; ciutats intel·ligents',
    },
    'digital',
    'technology',
  ),
  concept('technology', {
    en: 'technology; technological; sensor; artificial intelligence; algorithm; AI',
    es: 'tecnología; tecnológico; inteligencia artificial; algoritmo; sensor',
    fr: 'technologie; technologique; intelligence artificielle; algorithme; capteur',
    pt: 'tecnologia; tecnológico; inteligência artificial; algoritmo',
    ca: 'tecnologia; tecnològic; intel·ligència artificial; algorisme',
  }),
  concept('data', {
    en: 'data; dataset; database',
    es: 'dato; datos',
    fr: 'données',
    pt: 'dados',
    ca: 'dades',
  }),
  concept('privacy', {
    en: 'privacy; surveillance; data protection; facial recognition',
    es: 'privacidad; vigilancia; protección de datos; reconocimiento facial',
    fr: 'vie privée; surveillance; protection des données; reconnaissance faciale',
    pt: 'privacidade; vigilância; proteção de dados',
    ca: 'privacitat; vigilància; protecció de dades',
  }),
  concept('innovation', {
    en: 'innovation; innovative; living lab',
    es: 'innovación; innovador',
    fr: 'innovation; innovant',
    pt: 'inovação; inovador',
    ca: 'innovació; innovador',
  }),
] as const;
