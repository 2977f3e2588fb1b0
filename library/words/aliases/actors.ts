import type { ActorId } from '../../../domain/vocabularies/actors.ts';

/** Other spellings of the actors. The first of some is the spelling of `use` (use.metropolis.org). */
export const ACTOR_ALIASES: Readonly<Partial<Record<ActorId, string>>> = {
  'city-government': `city; city council; municipality; municipal government; city hall; city administration;
      metropolitan government; mayor’s office; ayuntamiento; alcaldía; municipalidad; gobierno municipal; municipio;
      intendencia; mairie; municipalité; commune; ville; conseil municipal; prefeitura; câmara municipal;
      governo municipal; ajuntament; govern municipal; Stadtverwaltung; Stadt; Kommune; Gemeinde; Magistrat`,
  'local-government': `local government; regional government; local authority; local authorities; district; borough;
      county; province; state government; regional authority; gobierno local; gobierno regional; gobierno provincial;
      gobierno estatal; autoridades locales; distrito; comarca; diputación; collectivité locale; collectivité territoriale;
      gouvernement local; gouvernement régional; région; département; arrondissement; intercommunalité; governo local;
      governo regional; governo estadual; estado; autarquia; govern local; govern regional; administració local;
      diputació; Kommunalverwaltung; Landesregierung; Regionalregierung; Bezirk; Landkreis; Bundesland`,
  'national-government': `central government; federal government; ministry; national agency; government; gobierno central;
      gobierno federal; ministerio; administración central; gouvernement; ministère; État; gouvernement fédéral;
      agence nationale; governo nacional; governo federal; ministério; govern; govern de l’estat; govern central;
      ministeri; Bundesregierung; nationale Regierung; Ministerium; Bund`,
  'private-sector': `private; business; businesses; company; companies; industry; corporate; start-ups; startups;
      private company; empresa; empresas; empresa privada; sector empresarial; entreprise; entreprises; setor privado;
      iniciativa privada; sector privat; empreses; Privatwirtschaft; Privatsektor; Unternehmen; Wirtschaft`,
  'international-institution': `international institutions; supranational / intergovernmental institutions;
      supranational institution; intergovernmental organisation; intergovernmental organization; international organisation;
      international organization; development bank; UN agency; European Union; city network;
      organismo internacional; organización internacional; instituciones internacionales; banco de desarrollo;
      organisation internationale; institutions internationales; banque de développement; organismo multilateral;
      instituição internacional; organização internacional; organisme internacional; institució internacional;
      internationale Institution; internationale Organisation`,
  'ngo-philanthropy': `NGO / Philanthropy; NGO; NGOs; philanthropy; foundation; foundations; charity; non-profit;
      nonprofit; non-profit organisation; nongovernmental organization; non-governmental organisation;
      civil society organisation; CSO; ONG; ONGs; organización no gubernamental; fundación; fundaciones; filantropía;
      organisation non gouvernementale; fondation; organização não governamental; fundação; filantropia; fundació;
      fundacions; Nichtregierungsorganisation; NRO; Stiftung; gemeinnützige Organisation; tercer sector`,
  community: `Community / Citizen Group; community; communities; citizen group; citizen groups; citizens;
      residents; neighbourhood association; neighborhood association; civil society; community organisation;
      comunidad; ciudadanía; vecinos; asociación de vecinos; asociación vecinal; sociedad civil; habitantes; communauté; citoyens;
      habitants; association d’habitants; société civile; comunidade; cidadãos; associação de moradores; moradores;
      sociedade civil; comunitat; ciutadania; veïns; associació de veïns; societat civil; Bürgerschaft; Bürger;
      Bürgerinitiative; Anwohner; Zivilgesellschaft; Gemeinschaft`,
  academia: `Research Institutes / Universities; academic; university; universities; research institute;
      research institution; research; school; think tank; universidad; universidades; academia e investigación;
      centro de investigación; instituto de investigación; académico; université; universités; institut de recherche;
      centre de recherche; recherche; universidade; universidades; instituto de pesquisa; pesquisa; universitat;
      universitats; món acadèmic; centre de recerca; Universität; Hochschule; Wissenschaft; Forschung; Forschungsinstitut`,
  other: `others; public utility; public utilities; public company; utility; otro; otra; empresa pública;
      autres; entreprise publique; régie; outro; outros; altre; altres; empresa municipal; andere; sonstige;
      Stadtwerke; öffentliches Unternehmen`,
};
