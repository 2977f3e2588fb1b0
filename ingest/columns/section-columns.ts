import { SECTION_HEADINGS, type SectionHeadingId } from '../../domain/vocabularies/section-headings.ts';
import { labelsOf } from '../../languages/read-terms.ts';
import { aliasesOf } from '../../library/words/aliases/aliases-of.ts';
import { column, type Column } from './column.ts';

/** Also names of other columns. */
const AMBIGUOUS = new Set(['goals', 'metas', 'situación', 'situation']);

const DESCRIPTIONS: Readonly<Record<SectionHeadingId, string>> = {
  background: 'The situation before.',
  objectives: 'What was to be reached.',
  implementation: 'What was done, and how.',
  results: 'What came of it.',
  challenges: 'What stood in the way.',
  lessons: 'What was learned.',
  transferability: 'What another city needs to do the same.',
};

/** The sections of a case: one column each, whose accepted headers are the names of the section. */
export const SECTION_COLUMNS: readonly Column[] = SECTION_HEADINGS.terms.map((term) => ({
  ...column({
    header: term.id,
    field: 'sections',
    shape: 'text',
    accepts: '',
    example: '',
    description: DESCRIPTIONS[term.id],
    read: (cell, draft) => void draft.sections.push({ heading: term.id, text: cell }),
    write: (record) => record.sections.find((section) => section.heading === term.id)?.text ?? '',
  }),
  accepts: [...labelsOf(SECTION_HEADINGS, term.id), ...aliasesOf(SECTION_HEADINGS, term.id)].filter(
    (name) => !AMBIGUOUS.has(name),
  ),
}));
