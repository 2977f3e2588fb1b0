import { spellings, type Term, type Vocabulary } from './term.ts';

const terms = [
  {
    id: 'city-government',
    labels: { en: 'City government', es: 'Gobierno de la ciudad', fr: 'Administration de la ville' },
    aliases:
      spellings(`city; city council; municipality; municipal government; city hall; city administration;
      metropolitan government; mayor’s office; ayuntamiento; alcaldía; municipalidad; gobierno municipal; municipio;
      intendencia; mairie; municipalité; commune; ville; conseil municipal; prefeitura; câmara municipal;
      governo municipal; ajuntament; govern municipal; Stadtverwaltung; Stadt; Kommune; Gemeinde; Magistrat`),
  },
  {
    id: 'local-government',
    labels: {
      en: 'Other local or regional government',
      es: 'Otro gobierno local o regional',
      fr: 'Autre administration locale ou régionale',
    },
    aliases:
      spellings(`local government; regional government; local authority; local authorities; district; borough;
      county; province; state government; regional authority; gobierno local; gobierno regional; gobierno provincial;
      gobierno estatal; autoridades locales; distrito; comarca; diputación; collectivité locale; collectivité territoriale;
      gouvernement local; gouvernement régional; région; département; arrondissement; intercommunalité; governo local;
      governo regional; governo estadual; estado; autarquia; govern local; govern regional; administració local;
      diputació; Kommunalverwaltung; Landesregierung; Regionalregierung; Bezirk; Landkreis; Bundesland`),
  },
  {
    id: 'national-government',
    labels: { en: 'National government', es: 'Gobierno nacional', fr: 'Gouvernement national' },
    aliases:
      spellings(`central government; federal government; ministry; national agency; government; gobierno central;
      gobierno federal; ministerio; administración central; gouvernement; ministère; État; gouvernement fédéral;
      agence nationale; governo nacional; governo federal; ministério; govern; govern de l’estat; govern central;
      ministeri; Bundesregierung; nationale Regierung; Ministerium; Bund`),
  },
  {
    id: 'private-sector',
    labels: { en: 'Private sector', es: 'Sector privado', fr: 'Secteur privé' },
    aliases:
      spellings(`private; business; businesses; company; companies; industry; corporate; start-ups; startups;
      private company; empresa; empresas; empresa privada; sector empresarial; entreprise; entreprises; setor privado;
      iniciativa privada; sector privat; empreses; Privatwirtschaft; Privatsektor; Unternehmen; Wirtschaft`),
  },
  {
    id: 'international-institution',
    labels: {
      en: 'International institution',
      es: 'Institución internacional',
      fr: 'Institution internationale',
    },
    aliases: spellings(`international institutions; supranational / intergovernmental institutions;
      supranational institution; intergovernmental organisation; intergovernmental organization; international organisation;
      international organization; development bank; UN agency; European Union; city network;
      organismo internacional; organización internacional; instituciones internacionales; banco de desarrollo;
      organisation internationale; institutions internationales; banque de développement; organismo multilateral;
      instituição internacional; organização internacional; organisme internacional; institució internacional;
      internationale Institution; internationale Organisation`),
  },
  {
    id: 'ngo-philanthropy',
    labels: { en: 'NGO or philanthropy', es: 'ONG o filantropía', fr: 'ONG ou philanthropie' },
    aliases:
      spellings(`NGO / Philanthropy; NGO; NGOs; philanthropy; foundation; foundations; charity; non-profit;
      nonprofit; non-profit organisation; nongovernmental organization; non-governmental organisation;
      civil society organisation; CSO; ONG; ONGs; organización no gubernamental; fundación; fundaciones; filantropía;
      organisation non gouvernementale; fondation; organização não governamental; fundação; filantropia; fundació;
      fundacions; Nichtregierungsorganisation; NRO; Stiftung; gemeinnützige Organisation; tercer sector`),
  },
  {
    id: 'community',
    labels: { en: 'Community or citizens', es: 'Comunidad o ciudadanía', fr: 'Communauté ou citoyens' },
    aliases:
      spellings(`Community / Citizen Group; community; communities; citizen group; citizen groups; citizens;
      residents; neighbourhood association; neighborhood association; civil society; community organisation;
      comunidad; ciudadanía; vecinos; asociación de vecinos; asociación vecinal; sociedad civil; habitantes; communauté; citoyens;
      habitants; association d’habitants; société civile; comunidade; cidadãos; associação de moradores; moradores;
      sociedade civil; comunitat; ciutadania; veïns; associació de veïns; societat civil; Bürgerschaft; Bürger;
      Bürgerinitiative; Anwohner; Zivilgesellschaft; Gemeinschaft`),
  },
  {
    id: 'academia',
    labels: { en: 'Academia', es: 'Mundo académico', fr: 'Monde universitaire' },
    aliases:
      spellings(`Research Institutes / Universities; academic; university; universities; research institute;
      research institution; research; school; think tank; universidad; universidades; academia e investigación;
      centro de investigación; instituto de investigación; académico; université; universités; institut de recherche;
      centre de recherche; recherche; universidade; universidades; instituto de pesquisa; pesquisa; universitat;
      universitats; món acadèmic; centre de recerca; Universität; Hochschule; Wissenschaft; Forschung; Forschungsinstitut`),
  },
  {
    id: 'other',
    labels: { en: 'Other', es: 'Otros', fr: 'Autre' },
    aliases:
      spellings(`others; public utility; public utilities; public company; utility; otro; otra; empresa pública;
      autres; entreprise publique; régie; outro; outros; altre; altres; empresa municipal; andere; sonstige;
      Stadtwerke; öffentliches Unternehmen`),
  },
] as const satisfies readonly Term[];

export type ActorId = (typeof terms)[number]['id'];

/** Who carried a practice out. The first alias of some is the spelling of `use` (use.metropolis.org). */
export const ACTORS: Vocabulary<ActorId> = { key: 'actor', terms };
