import { words } from './word-list.ts';

/**
 * What every record of this library is about: a plan or an action of a city. A reader may say it or leave it out,
 * so a query is never narrowed by these words (every record counts as having them), but a record that has them in
 * its title comes before one that has not. Folded, in the five languages.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set([
  ...words(`city cities town towns urban municipal municipality municipalities local council councils government
    governments authorities plan plans planned strategy strategies strategic policy policies programme programmes program
    programs project projects initiative initiatives action actions measure measures scheme schemes framework practice
    practices case cases example examples experience experiences approach approaches best good sustainable sustainability
    improve improving protect protecting reduce reducing support supporting promote promoting ways people
    small big large medium sized limit limits limiting new document documents study studies idea ideas model models way`),
  ...words(`ciudad ciudades urbano urbana urbanos urbanas municipales municipio municipios locales ayuntamiento
    ayuntamientos gobierno gobiernos planes estrategia estrategias politica politicas programa programas proyecto
    proyectos iniciativa iniciativas accion acciones medida medidas practica practicas caso casos ejemplo ejemplos
    experiencia experiencias sostenible sostenibles sustentable sustentables mejorar proteger reducir fomento
    promover buenas mejores limitar limite limites nuevo nueva nuevos nuevas`),
  ...words(`ville villes urbain urbaine urbains urbaines municipale municipaux municipales commune communes locale
    locales locaux collectivites mairie plans strategie strategies politique politiques programmes projet projets
    initiative actions mesure mesures pratique pratiques exemple exemples experiences durable durables ameliorer proteger
    reduire gestion bonnes limiter limite nouveau nouvelle nouveaux nouvelles`),
  ...words(`cidade cidades urbanos municipio municipios municipais prefeitura prefeituras plano planos estrategia
    politica politicas projeto projetos acao acoes medida pratica praticas exemplo exemplos experiencia experiencias
    sustentavel sustentaveis melhorar novo nova novos novas`),
  ...words(`ciutat ciutats urba municipi municipis ajuntament ajuntaments pla plans estrategia estrategies projecte
    projectes accions mesura mesures practiques exemple experiencies sostenibles millorar gestio`),
  ...words(
    'stadt stadte stadten kommune kommunen gemeinde gemeinden citta comune comuni begrenzen begrenzung neue neuer neues neuen limitare nuovo nuova',
  ),
  ...words('sdg sdgs ods odd'),
  ...words('gestion gestao management managing governance'),
]);
