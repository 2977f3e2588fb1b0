import type { ShownPart } from '../../domain/document-facts.ts';

const OPEN =
  /\bcc[\s-]?(?:0|by)\b|creative commons|public domain|dominio público|domaine public|domínio público|domini públic|open government licen[cs]e|\bogl\b|licence ouverte|open licen[cs]e|\bodbl\b|\bpddl\b|etalab/i;

/** What readers get of a document where nobody said it: its text under an open licence, else passages around their words. */
export function usualPart(licence: string | undefined): ShownPart {
  return licence !== undefined && OPEN.test(licence) ? 'text' : 'snippet';
}
