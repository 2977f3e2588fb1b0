import { spellings } from '../term.ts';
import type { TopicShape } from './topic-shape.ts';

export const GOVERNANCE_TOPICS = [
  {
    id: 'participation',
    parent: 'governance',
    labels: { en: 'Participation', es: 'Participación ciudadana', fr: 'Participation citoyenne' },
    definition: {
      en: 'People having a say: consultation, co-creation, participatory budgets, assemblies.',
      es: 'La ciudadanía decide: consultas, cocreación, presupuestos participativos, asambleas.',
      fr: 'Donner la parole aux habitants\u00a0: consultation, cocréation, budgets participatifs, assemblées.',
    },
    defaultSdgs: [16, 11],
    aliases:
      spellings(`citizen participation; public participation; civic engagement; community engagement; engagement; democracy;
      participatory budgeting; participatory budget; co-creation; citizens’ assembly; volunteering; participación;
      presupuesto participativo; presupuestos participativos; democracia; cocreación; voluntariado; participation du public; concertation;
      démocratie locale; démocratie participative; budget participatif; participação; participação cidadã; participação popular;
      orçamento participativo; participació; participació ciutadana; pressupostos participatius; democràcia; Beteiligung;
      Bürgerbeteiligung; Partizipation; Bürgerhaushalt; Mitbestimmung; Demokratie`),
  },
  {
    id: 'transparency',
    parent: 'governance',
    labels: {
      en: 'Transparency and integrity',
      es: 'Transparencia e integridad',
      fr: 'Transparence et intégrité',
    },
    definition: {
      en: 'Open government, open data, accountability and the fight against corruption.',
      es: 'Gobierno abierto, datos abiertos, rendición de cuentas y lucha contra la corrupción.',
      fr: 'Gouvernement ouvert, données ouvertes, obligation de rendre compte et lutte contre la corruption.',
    },
    defaultSdgs: [16],
    aliases:
      spellings(`transparency; integrity; open government; open data; accountability; anti-corruption; corruption; transparencia; integridad; gobierno abierto;
      datos abiertos; rendición de cuentas; anticorrupción; transparence; gouvernement ouvert; données ouvertes; redevabilité;
      lutte contre la corruption; transparência; integridade; governo aberto; dados abertos; prestação de contas; transparència;
      govern obert; dades obertes; retiment de comptes; Transparenz; offene Daten; Rechenschaft; Korruptionsbekämpfung; Integrität`),
  },
  {
    id: 'planning',
    parent: 'governance',
    labels: {
      en: 'Land use and spatial planning',
      es: 'Uso del suelo y ordenación del territorio',
      fr: 'Urbanisme et aménagement du territoire',
    },
    definition: {
      en: 'What is built where: master plans, zoning, land and urban renewal.',
      es: 'Qué se construye y dónde: planes generales, zonificación, suelo y renovación urbana.',
      fr: 'Ce que l’on bâtit et où\u00a0: plans d’urbanisme, zonage, foncier et renouvellement urbain.',
    },
    defaultSdgs: [11],
    aliases:
      spellings(`planning; urban planning; spatial planning; city planning; land use; land use planning; zoning; urban development;
      urban renewal; urban regeneration; regeneration; territorial planning; urbanism; planificación; planificación urbana; planeamiento;
      planeación urbana; urbanismo; ordenación territorial; ordenamiento territorial; uso del suelo; usos del suelo; zonificación; desarrollo urbano;
      renovación urbana; regeneración urbana; planification; planification urbaine; urbanisme; aménagement; aménagement urbain; aménagement du territoire; foncier;
      renouvellement urbain; développement urbain; zonage; planejamento; planejamento urbano; planeamento urbano; ordenamento do território;
      uso do solo; desenvolvimento urbano; zoneamento; requalificação urbana; planificació; planejament urbà; planejament; urbanisme i territori;
      ordenació del territori; ús del sòl; regeneració urbana; Planung; Stadtplanung; Stadtentwicklung; Raumplanung; Flächennutzung;
      Raumordnung; Stadterneuerung; Bauleitplanung`),
  },
  {
    id: 'public-finance',
    parent: 'governance',
    labels: { en: 'Public finance', es: 'Finanzas públicas', fr: 'Finances publiques' },
    definition: {
      en: 'How the city raises, spends and borrows money, and buys.',
      es: 'Cómo la ciudad recauda, gasta, se endeuda y contrata.',
      fr: 'Comment la ville perçoit, dépense et emprunte de l’argent, et achète.',
    },
    defaultSdgs: [17, 16],
    aliases:
      spellings(`finance; municipal finance; financing; budget; budgeting; taxes; taxation; procurement; public procurement; climate finance;
      investment; finanzas; finanzas municipales; financiación; financiamiento; presupuesto; impuestos; fiscalidad; contratación pública;
      compra pública; finances; finances locales; financement; fiscalité; impôts; commande publique; marchés publics; finanças; finanças públicas;
      financiamento; orçamento; impostos; contratação pública; compras públicas; finances públiques; finançament; pressupost; fiscalitat;
      contractació pública; Finanzen; öffentliche Finanzen; Haushalt; Finanzierung; Steuern; öffentliche Beschaffung; Beschaffung`),
  },
  {
    id: 'metropolitan-governance',
    parent: 'governance',
    labels: {
      en: 'Metropolitan governance',
      es: 'Gobernanza metropolitana',
      fr: 'Gouvernance métropolitaine',
    },
    definition: {
      en: 'Cities, their neighbours and other levels of government deciding and acting together.',
      es: 'Las ciudades, sus vecinas y otros niveles de gobierno deciden y actúan en común.',
      fr: 'Les villes, leurs voisines et les autres niveaux de gouvernement décident et agissent ensemble.',
    },
    defaultSdgs: [11, 17],
    aliases:
      spellings(`metropolitan; metropolitan cooperation; multilevel governance; multi-level governance; inter-municipal cooperation;
      intermunicipal cooperation; decentralisation; decentralization; partnerships; institutional capacity; cooperación metropolitana; gobernanza multinivel;
      cooperación intermunicipal; descentralización; coopération métropolitaine; gouvernance multiniveaux; intercommunalité;
      coopération intercommunale; décentralisation; partenariats; governança metropolitana; cooperação intermunicipal; descentralização; governança multinível;
      governança; governança de l’àrea metropolitana; descentralització; cooperació metropolitana; metropolitane Governance;
      Metropolenpolitik; interkommunale Zusammenarbeit; Mehrebenen-Governance; Stadt-Umland-Kooperation`),
  },
] as const satisfies readonly TopicShape[];
