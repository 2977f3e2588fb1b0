import { ENTRIES } from '../../domain/vocabularies/entries.ts';
import { TITLE_AUTHORS } from '../../domain/vocabularies/title-authors.ts';
import { contradicts, readMoney, writeAmount } from '../cells/amounts.ts';
import { readCurrency } from '../cells/currencies.ts';
import { readEvidence, writeEvidence } from '../cells/evidence.ts';
import { readIndicators, writeIndicators } from '../cells/indicators.ts';
import { readOnlyLink } from '../cells/links.ts';
import { readPartialDate } from '../cells/partial-dates.ts';
import { readRelations, writeRelations } from '../cells/relations.ts';
import { readTerm } from '../cells/terms.ts';
import { readYear } from '../cells/years.ts';
import { column } from './column.ts';

/** What a decision needs to know, and how we know it. */
export const EVIDENCE_COLUMNS = [
  column({
    header: 'entry',
    field: 'entry',
    accepts: `entry type`,
    example: 'case',
    description:
      'case when somebody wrote what happened, register when it is one row of a list of somebody else’s.',
    read: (cell, draft, notes) => {
      const entry = readTerm(ENTRIES, cell, notes);
      if (entry !== undefined) draft.entry = entry;
    },
    write: (record) => record.entry ?? '',
  }),
  column({
    header: 'title_by',
    field: 'titleBy',
    accepts: `title from; title author`,
    example: 'source',
    description:
      'source when the title is that of the plan or project, us when the editors of this library made it.',
    read: (cell, draft, notes) => {
      const author = readTerm(TITLE_AUTHORS, cell, notes);
      if (author !== undefined) draft.titleBy = author;
    },
    write: (record) => record.titleBy ?? '',
  }),
  column({
    header: 'outcome',
    field: 'outcome.text',
    shape: 'text',
    accepts: `outcome summary; what came of it; resultado final`,
    example: 'Emissions fell, but more slowly than planned.',
    description: 'What came of it in one or two sentences, failures too.',
    read: (cell, draft) => void (draft.outcome.text = cell),
    write: (record) => record.outcome?.text ?? '',
  }),
  column({
    header: 'indicators',
    field: 'outcome.indicators',
    type: 'list',
    shape: 'text',
    accepts: `indicator; kpi; kpis; key figures; indicador; indicadores; indicateur; indicateurs; indicadors; indikatoren; kennzahlen`,
    example: 'Greenhouse gas emissions, 2.6, Mt CO2e, 2022, 3.1',
    description:
      'Results in numbers: name, value, unit, year and, where known, the value before; several separated by semicolons.',
    read: (cell, draft, notes) => void draft.outcome.indicators.push(...readIndicators(cell, notes)),
    write: (record) => writeIndicators(record.outcome?.indicators ?? []),
  }),
  column({
    header: 'cost_amount',
    field: 'cost.amount',
    type: 'number',
    accepts: `cost; costs; total cost; project cost; coste; costo; coste total; coût; coût total; custo; custo total; cost total; kosten; gesamtkosten`,
    example: '1200000',
    description: 'What it cost. Only the number, without thousands separators.',
    read: (cell, draft, notes) => readMoney(cell, draft.cost, notes),
    write: (record) => (record.cost === undefined ? '' : writeAmount(record.cost.amount)),
  }),
  column({
    header: 'cost_currency',
    field: 'cost.currency',
    accepts: `currency of cost; cost currency code`,
    example: 'EUR',
    description: 'ISO 4217 code. Empty: the currency of the funding.',
    read: (cell, draft, notes) => {
      const currency = readCurrency(cell, notes);
      if (currency !== undefined && !contradicts(draft.cost, currency, cell, notes))
        draft.cost.currency = currency;
    },
    write: (record) => record.cost?.currency ?? '',
  }),
  column({
    header: 'cost_year',
    field: 'cost.year',
    type: 'integer',
    accepts: `year of cost; price year`,
    example: '2019',
    description: 'The year that the cost is for: of its prices, its budget or its report.',
    read: (cell, draft, notes) => {
      const year = readYear(cell, notes);
      if (year !== undefined) draft.cost.year = year;
    },
    write: (record) => String(record.cost?.year ?? ''),
  }),
  column({
    header: 'cost_what',
    field: 'cost.what',
    accepts: `cost of what; cost description; cost note`,
    example: 'First phase, without the running costs',
    description: 'What the money was for.',
    read: (cell, draft) => void (draft.cost.what = cell),
    write: (record) => record.cost?.what ?? '',
  }),
  column({
    header: 'evidence',
    field: 'evidence',
    type: 'list',
    shape: 'text',
    accepts: `references; sources of evidence; pages read`,
    example:
      'https://example.org/climate-plan.pdf, official-document, publisher: City of Barcelona, accessed: 2026-11-30',
    description:
      'The pages that say so: address, kind (official-document, official-page, evaluation, award, press, academic, register), publisher, the day on which it was read; title, language, published, archived and copy where known; several separated by semicolons.',
    read: (cell, draft, notes) => void draft.evidence.push(...readEvidence(cell, notes)),
    write: (record) => writeEvidence(record.evidence ?? []),
  }),
  column({
    header: 'relations',
    field: 'relations',
    type: 'list',
    shape: 'text',
    accepts: `related records; relation`,
    example: 'implements: barcelona-climate-plan-2030',
    description:
      'What it is to other records, by their ids: implements, part-of, follows, replaces, funded-by, uses-toolkit, same-as; several separated by semicolons.',
    read: (cell, draft, notes) => void draft.relations.push(...readRelations(cell, notes)),
    write: (record) => writeRelations(record.relations ?? []),
  }),
  column({
    header: 'as_of',
    field: 'asOf',
    accepts: `as of; facts as of; data as of`,
    example: '2024-05',
    description: 'The day, month or year to which the facts hold.',
    read: (cell, draft, notes) => {
      const date = readPartialDate(cell, notes);
      if (date !== undefined) draft.asOf = date;
    },
    write: (record) => record.asOf ?? '',
  }),
  column({
    header: 'verified_from',
    field: 'verifiedFrom',
    accepts: `verified on page; checked against`,
    example: '',
    description: 'The page on which somebody last checked it.',
    read: (cell, draft, notes) => {
      const link = readOnlyLink(cell, notes);
      if (link !== undefined) draft.verifiedFrom = link;
    },
    write: (record) => record.verifiedFrom ?? '',
  }),
];
