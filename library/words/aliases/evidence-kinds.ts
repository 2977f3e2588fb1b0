import type { EvidenceKindId } from '../../../domain/vocabularies/evidence-kinds.ts';

/** Other spellings of the kinds of pages that say what a record says. */
export const EVIDENCE_KIND_ALIASES: Readonly<Partial<Record<EvidenceKindId, string>>> = {
  'official-document': 'document; official plan; official report; plan; law; ordinance',
  'official-page': 'page; official website; official site; city website; council website',
  evaluation: 'evaluation report; audit; impact study; external evaluation',
  award: 'prize; award entry; award site',
  press: 'news; newspaper; news article; press release; media',
  academic: 'paper; journal article; study; thesis; research',
  register: 'database; list; inventory; dataset',
};
