import type { ImportIssueCode } from '../../../domain/import-issues.ts';

/** Each kind of issue: what it is, and what helps. */
export const issuesEn = {
  'unreadable-file': ['The file cannot be read', 'Check that it is not damaged, or choose another encoding.'],
  'unsupported-file': ['Not a table', 'Save the table itself as CSV or Excel (.xlsx) and send that.'],
  'malformed-quoting': ['A quotation mark is not closed', 'Mend the line in the file, then send it again.'],
  'empty-file': ['Nothing in the file', 'Check that this is the right file, or choose another sheet.'],
  'no-header': ['No column names', 'Put the names of the columns into the first row.'],
  'missing-column': ['A column is missing', 'Say which column holds it, in the step Columns.'],
  'duplicate-column': ['Two columns for one field', 'Leave one of them out, in the step Columns.'],
  'blank-column': ['A column without a name', 'It is left out. Give it a name if it matters.'],
  'unknown-column': ['Columns left out', 'Say what they are, in the step Columns, or leave them out.'],
  'mapping-needed': ['Columns not understood', 'Say what they are, in the step Columns.'],
  'wrong-cell-count': ['Too many or too few cells', 'Look for a separator inside a cell that is not quoted.'],
  'missing-value': ['Something needed is empty', 'Fill it in the file, or give one value for all rows.'],
  'invalid-value': ['A value in the wrong form', 'Replace it in the step Values, or mend it in the file.'],
  'unknown-term': ['A word that the list does not have', 'Say what it means, in the step Values.'],
  'ambiguous-city': ['Several cities have this name', 'Say which one, in the step Values.'],
  'duplicate-id': ['An id that is taken', 'Give the row another id, or remove it from the file.'],
  'likely-duplicate': [
    'Probably here already',
    'Compare both. If they are one, give the row that record’s id.',
  ],
  'withdrawn-record': [
    'Withdrawn by an editor',
    'They are left out. Bring a record back in Records if it is needed.',
  ],
  'alias-used': ['Understood in other words', 'Look whether they were understood rightly.'],
  'text-cleaned': ['Text was cleaned', 'Markup and stray spaces were removed. Nothing to do.'],
  'unknown-city': ['A city that we do not know', 'Check its spelling, in the step Values.'],
  'unknown-topic': [
    'A topic that we do not have',
    'Choose one of ours in the step Values, or keep the words.',
  ],
  'over-tagged': ['Very many goals', 'Keep only the goals that the record really serves.'],
  'looks-like-a-date': ['A target turned into a date', 'Format the column as text in the spreadsheet.'],
  'cell-too-long': ['A cell is too long', 'It was left out. Shorten it, or link to the text instead.'],
  'encoding-guessed': ['The encoding was guessed', 'If letters look wrong, choose another in the step File.'],
} satisfies Record<ImportIssueCode, readonly [name: string, help: string]> as Record<
  ImportIssueCode,
  readonly [name: string, help: string]
>;
