import { foldText } from '../../domain/vocabularies/fold.ts';
import { words } from './word-list.ts';

/** Words that ask and do not tell, folded, in eleven languages. They are dropped from queries and from titles alike. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  // English
  ...words(`a an and are as at be been by can do does doing done for from had has have how i in into is it its like
    me my of on or our should some than that the their them there these they this those to under us used using via
    was we were what when where which while who whose why will with within would you your about any between
    during through against without towards around across fight tackle help make deal work start starting begin get
    getting want need know show tell find please may might must let lets just really much many here give gives thing
    things anyone somebody ever already put works worked more other others too very so such rid can t don t doesn t isn t aren t cant dont am im ve ll lot lots there something keep try trying everyone`),
  // Spanish
  ...words(`al algun alguna algunos algunas ante como con contra cual cuales cuando de del desde donde e el ella
    ellas ellos en entre era es esa ese eso esta estan este esto estos estas fue ha han hay hace hacen hecho hechos
    la las le les lo los mas mediante mi muy ni no o para pero por porque que quien se segun ser si sin sobre son su sus
    tambien tiene tienen puede pueden podemos podria quiero necesito empezar comenzar alguien algo mucho muchos dar un una uno unos unas y ya lucha luchar frente`),
  // French
  ...words(`a au aux avec c ce ces cet cette chez comment contre d dans de des du elle elles en est et etre eu fait
    faire font il ils j je l la le les leur leurs lui m mais n ne nos notre nous on ont ou par pas pendant peut plus pour
    pourquoi qu quand que quel quelle quelles quels qui s sa sans ses si son sont sous sur t tout tous toute toutes un une vers lutte lutter face vos
    votre vous y peuvent peux pouvons veux faut commencer lancer quelqu venir avoir donner tres autres nombre`),
  // Portuguese
  ...words(`ao aos as com como da das de dela dele do dos e em entre esta este foi ha isso mais mas na nas nao nem no
    nos num numa o os ou para pela pelas pelo pelos por qual quais quando que quem se sem ser seu seus sob sobre sua suas sao tem uma um luta lutar pode podem podemos quero preciso comecar fazer fazem feito fizeram alguem muito`),
  // Catalan
  ...words(`a al als amb aquest aquesta com contra d de del dels des el els em en entre es fan fet fins ha han hi i
    l la les li lo ls mes molt n o on pel pels per perque que quin quina quins quines s sense ser seu seva seus seves si sobre son lluita un una
    uns unes poden podem vull comencar fer algu molts`),
  // German, Italian, Russian and Arabic
  ...words(`aber als am auch auf aus bei das dass dem den der des die durch ein eine einem einen einer eines fur haben hat
    ich ihre im ist kann konnen machen mein meine mit nach oder sich sie sind uber und unsere von vor was welche wie wir wird wo zu zum
    zur gibt gegen gemacht`),
  ...words(`agli alla alle allo anche che ci cosa cui da dai dal dalla dalle degli dei del della delle dello di
    dove e fatto gli hanno il io la le loro mia mio negli nei nel nella nelle nostra o per piu puo possono quali quale quando sono su sul
    sulla tra una uno`),
  ...foldText(`в во и или на о об от по с со к ко из за для что как какие какой какая где когда кто мы наш наша мой моя это эти
    сделали делают можно может могут есть был были города город городах`).split(' '),
  ...foldText(`ما ماذا من في على عن إلى مع التي الذي هذه هذا أن كان كيف هل أين متى لماذا يمكن فعلت قامت بعض كل أو و ثم المدن مدينة
    المدينة مدينتي مدن`).split(' '),
  ...foldText(`का की के को में से है हैं और पर लिए ने कैसे क्या कौन कहां कब क्यों कितना कितने शहर शहरों शहरी करें करना किया बारे या हम हमारे
    मेरा मेरे सकते सकता उदाहरण`).split(' '),
]);
