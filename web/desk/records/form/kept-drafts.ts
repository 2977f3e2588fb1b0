import { currentSession } from '../../session/session-store.ts';
import type { Draft } from './draft.ts';

/** Each editor finds their own drafts in this tab, and nobody else's. */
function keyOf(id: string): string {
  const session = currentSession();
  return `metroteca-record-draft:${'editor' in session ? session.editor.name : ''}:${id}`;
}

/** What was typed in this tab and not saved: it is still there after a look at the history, or after a reload. */
export function keptDraft(id: string): Draft | undefined {
  try {
    const text = sessionStorage.getItem(keyOf(id));
    return text === null ? undefined : (JSON.parse(text) as Draft);
  } catch {
    return undefined; // storage is switched off: the form works without
  }
}

/** Keeps a draft that has changes, and forgets one that has none. */
export function keepDraft(id: string, draft: Draft): void {
  try {
    if (Object.keys(draft.mine).length === 0 || draft.isSaved) sessionStorage.removeItem(keyOf(id));
    else sessionStorage.setItem(keyOf(id), JSON.stringify(draft));
  } catch {
    // as above
  }
}
