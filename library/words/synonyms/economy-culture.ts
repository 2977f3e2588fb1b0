import { compound, concept } from '../concept.ts';

export const ECONOMY_CULTURE = [
  concept('economy', {
    en: 'economy; economic; economic development',
    es: 'economía; económico; desarrollo económico',
    fr: 'économie; économique; développement économique',
    pt: 'economia; econômico; económico; desenvolvimento econômico',
    ca: 'economia; econòmic; desenvolupament econòmic',
  }),
  concept('employment', {
    en: `employment; job; jobs; decent work; labour; labor; worker; unemployment; workforce; wage; skills
      training`,
    es: 'empleo; trabajo; laboral; trabajador; desempleo; salario',
    fr: 'emploi; travail; travailleur; chômage; salaire; insertion',
    pt: 'emprego; trabalho; trabalhador; desemprego; salário',
    ca: 'ocupació; feina; treball; treballador; atur; salari',
  }),
  concept('business', {
    en: 'business; enterprise; entrepreneur; company; firm; start-up; startup; small business; SME',
    es: 'empresa; negocio; emprendimiento; emprendedor; pyme; empresarial',
    fr: 'entreprise; entrepreneur; jeune pousse; PME; entrepreneuriat',
    pt: 'empresa; negócio; empreendedorismo; empreendedor',
    ca: 'empresa; negoci; emprenedor; emprenedoria; pime',
  }),
  concept(
    'socialeconomy',
    {
      en: `social economy; solidarity economy; community wealth; community wealth building; social
        enterprise`,
      es: 'economía social; economía solidaria; economía social y solidaria',
      fr: 'économie sociale; économie solidaire; économie sociale et solidaire; ESS',
      pt: 'economia solidária; economia social',
      ca: 'economia social; economia solidària; economia social i solidària',
    },
    'economy',
  ),
  concept('commerce', {
    en: 'shop; retail; commerce; trade; high street; shopping; main street; shopping street; storefront; shopkeeper; corner shop',
    es: 'comercio; tienda; comercio local; minorista',
    fr: 'commerce; commerçant; boutique',
    pt: 'comércio; loja; comércio local',
    ca: 'comerç; botiga; comerç de proximitat',
  }),
  compound(['vacant', 'commerce'], {
    en: `empty shop; vacant shop; empty storefront; vacant storefront; empty store; vacant unit; shop vacancy; retail vacancy;
      empty retail`,
    es: 'local vacío; locales vacíos; local comercial vacío; locales comerciales vacíos',
    fr: 'commerce vacant; commerces vides; boutique vide; vacance commerciale; local vacant',
    pt: 'loja vazia; lojas vazias; loja fechada',
    ca: 'local buit; locals buits; botiga buida; botigues buides',
  }),
  concept(
    'nightlife',
    {
      en: `nightlife; night life; night-time economy; night economy; night mayor; night czar; late-night; bars and clubs; night
        club; nightclub`,
      es: 'vida nocturna; ocio nocturno; economía nocturna; alcalde de la noche',
      fr: 'vie nocturne; économie de nuit; maire de nuit; noctambule',
      pt: 'vida noturna; vida nocturna; economia noturna; prefeito da noite',
      ca: 'vida nocturna; oci nocturn; alcalde de nit',
    },
    'noise',
    'culture',
  ),
  concept('culture', {
    en: 'culture; cultural; arts; artist; creative',
    es: 'cultura; cultural; arte; artista; creativo',
    fr: 'culture; culturel; art; artiste; créatif',
    pt: 'cultura; cultural; arte; artista; criativo',
    ca: 'cultura; cultural; art; artista; creatiu',
  }),
  concept(
    'heritage',
    {
      en: 'heritage; historic; monument; old town; conservation area; historic centre; historic center',
      es: 'patrimonio; histórico; casco antiguo; centro histórico; casco histórico; monumento',
      fr: 'patrimoine; historique; vieille ville; centre historique; médina; monument',
      pt: 'patrimônio; património; histórico; centro histórico; monumento',
      ca: 'patrimoni; històric; nucli antic; centre històric; casc antic',
    },
    'culture',
  ),
  concept('tourism', {
    en: 'tourism; tourist; visitor; tourist destination',
    es: 'turismo; turista; turístico; visitante',
    fr: 'tourisme; touriste; touristique; visiteur',
    pt: 'turismo; turista; turístico; visitante',
    ca: 'turisme; turista; turístic; visitant; turistes',
  }),
  concept(
    'overtourism',
    {
      en: `overtourism; mass tourism; tourist pressure; day visitor; day tripper; day visitors; too many tourists; too many visitors;
        number of tourists; number of visitors; tourist numbers; visitor numbers; crowds of tourists; cruise ship; tourist crowds`,
      es: 'turismo masivo; turismo de masas; demasiados turistas; número de turistas; exceso de turistas; cruceros; masificación turística; turistificación; sobreturismo',
      fr: 'tourisme de masse; surtourisme; trop de touristes; nombre de touristes; flux touristiques; croisière; hyperfréquentation; surfréquentation',
      pt: 'turismo de massas; turismo de massa; turistificação',
      ca: 'turisme massiu; massificació turística; turisme de masses',
    },
    'tourism',
  ),
  concept(
    'touristflat',
    {
      en: `tourist flat; short-term rental; short-term let; holiday let; holiday rental; vacation rental;
        airbnb; short let; short lets; home sharing; tourist accommodation; tourist apartment; short-term
        rentals; short-term lets; short-stay`,
      es: `piso turístico; apartamento turístico; vivienda turística; alquiler turístico; alquiler
        vacacional; vivienda de uso turístico; alojamiento turístico; alquiler de corta duración; alquiler
        temporario`,
      fr: `location touristique; meublé de tourisme; meublés touristiques; location de courte durée;
        locations de courte durée; hébergement touristique; meublés de tourisme; location saisonnière;
        meublé touristique`,
      pt: 'alojamento local; aluguel por temporada; arrendamento turístico; alojamento turístico',
      ca: `pis turístic; pisos turístics; habitatge d’ús turístic; lloguer turístic; allotjament turístic;
        allotjaments turístics; habitatges d’ús turístic`,
    },
    'tourism',
    'housing',
  ),
] as const;
