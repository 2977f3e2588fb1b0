import { foldText } from '../../domain/vocabularies/fold.ts';
import { remembering } from '../../library/words/remembering.ts';

const MOST_KEPT = 200_000; // names of cities mostly; 50,000 of them take some 10 MB

/** `foldText` of a name. Those of all cities are compared with each letter that somebody types, and folding them takes 0.3 s. */
export const foldedName = remembering(foldText, MOST_KEPT);
