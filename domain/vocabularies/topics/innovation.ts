import { spellings } from '../term.ts';
import type { TopicShape } from './topic-shape.ts';

export const INNOVATION_TOPICS = [
  {
    id: 'digital',
    parent: 'innovation',
    labels: { en: 'Digital city', es: 'Ciudad digital', fr: 'Ville numérique' },
    definition: {
      en: 'Data, digital services, connectivity and artificial intelligence, and the rights that go with them.',
      es: 'Datos, servicios digitales, conectividad e inteligencia artificial, y los derechos que conllevan.',
      fr: 'Données, services numériques, connectivité et intelligence artificielle, et les droits qui vont avec.',
    },
    defaultSdgs: [9],
    aliases:
      spellings(`digital; digitalisation; digitalization; digital transformation; smart city; smart cities; technology; ICT; data; e-government;
      artificial intelligence; AI; digital inclusion; digital rights; connectivity; digitalización; transformación digital; ciudad inteligente;
      ciudades inteligentes; tecnología; datos; gobierno electrónico; administración electrónica; inteligencia artificial; inclusión digital; derechos digitales; numérique; transition numérique;
      transformation numérique; ville intelligente; technologie; technologies; données; intelligence artificielle; inclusion numérique; administration électronique;
      digitalização; transformação digital; cidade digital; cidade inteligente; cidades inteligentes; tecnologia; dados; inteligência artificial;
      governo eletrônico; digitalització; transformació digital; ciutat digital; ciutat intel·ligent; dades; intel·ligència artificial; Digitalisierung;
      digitale Stadt; intelligente Stadt; Technologie; Daten; künstliche Intelligenz; digitale Teilhabe`),
  },
  {
    id: 'economy',
    parent: 'innovation',
    labels: { en: 'Local economy', es: 'Economía local', fr: 'Économie locale' },
    definition: {
      en: 'Business, entrepreneurship, research, trade and the social and solidarity economy.',
      es: 'Empresa, emprendimiento, investigación, comercio y economía social y solidaria.',
      fr: 'Entreprises, entrepreneuriat, recherche, commerce, économie sociale et solidaire.',
    },
    defaultSdgs: [8, 9],
    aliases:
      spellings(`economy; economic development; local economic development; entrepreneurship; business; start-ups; startups; industry; trade; commerce;
      social economy; solidarity economy; competitiveness; innovation ecosystem; research; economía; desarrollo económico; desarrollo económico local;
      emprendimiento; comercio; industria; economía social; economía social y solidaria; competitividad; investigación; économie;
      développement économique; entrepreneuriat; industrie; économie sociale et solidaire; économie sociale; attractivité; recherche; economia; economia local; desenvolvimento econômico;
      desenvolvimento económico; empreendedorismo; comércio; indústria; economia solidária; economia social; desenvolupament econòmic; emprenedoria; comerç;
      economia social i solidària; Wirtschaft; Wirtschaftsförderung; lokale Wirtschaft; Gründung; Handel; Wirtschaftsentwicklung; Forschung`),
  },
  {
    id: 'employment',
    parent: 'innovation',
    labels: { en: 'Employment and skills', es: 'Empleo y formación', fr: 'Emploi et formation' },
    definition: {
      en: 'Decent work, vocational training and the informal economy.',
      es: 'Trabajo decente, formación profesional y economía informal.',
      fr: 'Travail décent, formation professionnelle et économie informelle.',
    },
    defaultSdgs: [8, 4],
    aliases:
      spellings(`employment; jobs; skills; work; decent work; labour; labor; labour market; unemployment; vocational training; training; informal economy;
      informal work; workforce; empleo; trabajo; trabajo decente; formación; formación profesional; economía informal; desempleo; mercado laboral; emploi; travail;
      travail décent; formation; formation professionnelle; économie informelle; chômage; insertion professionnelle; emprego; trabalho; trabalho decente;
      formação profissional; qualificação profissional; economia informal; desemprego; emprego e formação; ocupació; treball; treball decent; formació; formació professional;
      ocupació i formació; atur; Beschäftigung; Arbeit; Arbeitsmarkt; Ausbildung; Qualifizierung; Beschäftigung und Qualifizierung; Arbeitsplätze; Arbeitslosigkeit`),
  },
  {
    id: 'culture',
    parent: 'innovation',
    labels: { en: 'Culture and heritage', es: 'Cultura y patrimonio', fr: 'Culture et patrimoine' },
    definition: {
      en: 'Arts, creative industries, cultural rights, and heritage built and living.',
      es: 'Artes, industrias creativas, derechos culturales y patrimonio construido y vivo.',
      fr: 'Arts, industries créatives, droits culturels, patrimoine bâti et vivant.',
    },
    defaultSdgs: [11],
    aliases:
      spellings(`culture; heritage; cultural heritage; arts; art; creative industries; creative economy; creativity; museums; cultural rights; night-time economy;
      cultura; patrimonio; patrimonio cultural; artes; arte; industrias creativas; economía creativa; creatividad; museos; derechos culturales; patrimoine; patrimoine culturel;
      arts; industries créatives; créativité; musées; droits culturels; patrimônio; património; patrimônio cultural; património cultural; cultura e patrimônio;
      cultura e património; economia criativa; museus; patrimoni; patrimoni cultural; cultura i patrimoni; indústries creatives; drets culturals; Kultur; Kulturerbe; Kunst;
      Denkmalschutz; Kultur und Erbe; Kreativwirtschaft; Museen; Kulturpolitik`),
  },
  {
    id: 'tourism',
    parent: 'innovation',
    labels: { en: 'Tourism', es: 'Turismo', fr: 'Tourisme' },
    definition: {
      en: 'Visitors, events, and keeping them in balance with those who live there.',
      es: 'Visitantes y eventos, en equilibrio con quienes viven en la ciudad.',
      fr: 'Visiteurs et événements, en équilibre avec la vie des habitants.',
    },
    defaultSdgs: [8, 12],
    aliases:
      spellings(`sustainable tourism; visitors; visitor economy; events; major events; turismo sostenible; visitantes; eventos; tourisme durable; événements; visiteurs;
      turismo sustentável; turisme; turisme sostenible; esdeveniments; Tourismus; nachhaltiger Tourismus; Fremdenverkehr; Veranstaltungen`),
  },
] as const satisfies readonly TopicShape[];
