import type { ShownPart } from '../../domain/document-facts.ts';

const OPEN =
  /\bcc[\s-]?(?:0|by)\b|creative commons|public domain|dominio público|domaine public|domínio público|domini públic|open government licen[cs]e|\bogl\b|licence ouverte|open licen[cs]e|\bodbl\b|\bpddl\b|etalab/i;
const CLOSED =
  /all rights reserved|todos los derechos reservados|tous droits réservés|todos os direitos reservados/i;

/** What readers get of a document where nobody said it: its text under an open licence, else passages around their words. */
export function usualPart(licence: string | undefined): ShownPart {
  return licence !== undefined && OPEN.test(licence) ? 'text' : 'snippet';
}

/** What they get of it: whole pages and the file only under a licence that is named and does not forbid it. */
export function shownPart(shown: ShownPart, licence: string | undefined): ShownPart {
  const isAllowed = licence !== undefined && licence.trim() !== '' && !CLOSED.test(licence);
  return shown === 'text' && !isAllowed ? 'snippet' : shown;
}
