import { concept } from '../concept.ts';

export const PARTICIPATION = [
  concept('participation', {
    en: `participation; participatory; citizen participation; public participation; consultation; civic
      engagement; engagement; co-creation; co-design; community engagement`,
    es: 'participación; participativo; participación ciudadana; consulta ciudadana; cocreación; participar',
    fr: `participation; participatif; concertation; participation citoyenne; consultation; coconstruction;
      co-construction`,
    pt: 'participação; participativo; participação cidadã; participação popular; consulta pública',
    ca: 'participació; participatiu; participació ciutadana; cocreació',
  }),
  concept(
    'participatorybudget',
    {
      en: 'participatory budget; participatory budgeting; civic budget; citizens’ budget; people’s budget',
      es: 'presupuesto participativo; presupuestos participativos; presupuesto ciudadano',
      fr: 'budget participatif; budgets participatifs',
      pt: 'orçamento participativo',
      ca: 'pressupost participatiu; pressupostos participatius',
    },
    'participation',
    'budget',
  ),
  concept('budget', {
    en: 'budget; budgeting',
    es: 'presupuesto; presupuestario',
    fr: 'budget; budgétaire',
    pt: 'orçamento; orçamental; orçamentário',
    ca: 'pressupost; pressupostari',
  }),
  concept('citizen', {
    en: 'citizen; resident; civic; inhabitant',
    es: 'ciudadano; ciudadanía; vecino; residente; habitante',
    fr: 'citoyen; citoyenneté; habitant; résident',
    pt: 'cidadão; cidadania; morador; cidadãos; habitante',
    ca: 'ciutadà; ciutadania; veí; veïnat; resident; habitant',
  }),
  concept(
    'citizensassembly',
    {
      en: `citizens’ assembly; citizens assembly; deliberative; citizen jury; deliberation; people’s panel; citizens’ panel;
        drawn by lot; picked at random; mini-public`,
      es: 'asamblea ciudadana; deliberativa; deliberación; jurado ciudadano',
      fr: 'assemblée citoyenne; convention citoyenne; délibératif; jury citoyen; tirage au sort',
      pt: 'assembleia cidadã; deliberativa',
      ca: 'assemblea ciutadana; deliberatiu',
    },
    'participation',
  ),
  concept('democracy', {
    en: 'democracy; democratic; voting; voter; referendum',
    es: 'democracia; democrático; votación; referéndum',
    fr: 'démocratie; démocratique; vote; référendum',
    pt: 'democracia; democrático; votação; referendo',
    ca: 'democràcia; democràtic; votació; referèndum',
  }),
  concept('community', {
    en: 'community; community-led; neighbours; grassroots; residents’ group',
    es: 'comunidad; comunitario; vecinal',
    fr: 'communauté; communautaire',
    pt: 'comunidade; comunitário',
    ca: 'comunitat; comunitari; veïnal',
  }),
  concept('volunteer', {
    en: 'volunteer; volunteering; voluntary work',
    es: 'voluntario; voluntariado',
    fr: 'bénévole; bénévolat',
    pt: 'voluntário; voluntariado',
    ca: 'voluntari; voluntariat',
  }),
  concept('localreview', {
    en: 'voluntary local review; VLR; local review; subnational review',
    es: 'revisión local voluntaria; informe local voluntario; informe voluntario local',
    fr: 'examen local volontaire; revue locale volontaire',
    pt: 'revisão local voluntária; relatório local voluntário',
    ca: 'revisió local voluntària; informe local voluntari',
  }),
  concept('transparency', {
    en: 'transparency; transparent; accountability; accountable; integrity; reporting duty',
    es: 'transparencia; transparente; rendición de cuentas; integridad',
    fr: 'transparence; transparent; redevabilité; intégrité',
    pt: 'transparência; transparente; prestação de contas; integridade',
    ca: 'transparència; transparent; retiment de comptes; rendició de comptes; integritat',
  }),
  concept(
    'opengovernment',
    {
      en: 'open government; open governance; open-government; transparency law; freedom of information',
      es: 'gobierno abierto',
      fr: 'gouvernement ouvert',
      pt: 'governo aberto',
      ca: 'govern obert',
    },
    'transparency',
  ),
  concept(
    'opendata',
    {
      en: 'open data; data portal',
      es: 'datos abiertos',
      fr: 'données ouvertes',
      pt: 'dados abertos',
      ca: 'dades obertes',
    },
    'data',
    'transparency',
  ),
  concept(
    'corruption',
    {
      en: 'corruption; anti-corruption; bribery; corrupt',
      es: 'corrupción; anticorrupción; soborno',
      fr: 'corruption; anticorruption; anti-corruption',
      pt: 'corrupção; anticorrupção',
      ca: 'corrupció; anticorrupció',
    },
    'transparency',
  ),
  concept('commons', {
    en: 'commons; urban commons',
    es: 'bienes comunes; procomún',
    fr: 'biens communs; communs urbains',
    pt: 'bens comuns',
    ca: 'béns comuns',
  }),
  concept('rights', {
    en: 'rights; human rights; right to the city',
    es: 'derechos; derechos humanos; derecho; derecho a la ciudad',
    fr: 'droits; droits humains; droit; droit à la ville; droits de l’homme',
    pt: 'direitos; direitos humanos; direito; direito à cidade',
    ca: 'drets; drets humans; dret; dret a la ciutat',
  }),
] as const;
