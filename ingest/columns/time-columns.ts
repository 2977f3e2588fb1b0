import type { LibraryRecord } from '../../domain/record.ts';
import { DOCUMENT_TYPES } from '../../domain/vocabularies/document-types.ts';
import { STATUSES } from '../../domain/vocabularies/statuses.ts';
import { readDate } from '../cells/dates.ts';
import { readLanguages } from '../cells/languages.ts';
import { joinList } from '../cells/lists.ts';
import { readPartialDate } from '../cells/partial-dates.ts';
import { readPeriod } from '../cells/periods.ts';
import { readTerm } from '../cells/terms.ts';
import { isYear, readYear } from '../cells/years.ts';
import { column } from './column.ts';

/** A period that says only when it was decided: "adopted 2019", "aprobado en 2019". */
const ADOPTED_IN =
  /^(?:adopted|approved|agreed|adoptad[oa]|aprobad[oa]|adopté|adoptée|approuvée?|adotad[oa]|aprovad[oa]|adoptat|adoptada|aprovat|aprovada|beschlossen|verabschiedet)(?: in| en| em| el| on)?:? (\d{4})$/i;

/** What kind of document it is, how far it has come and since when. */
export const TIME_COLUMNS = [
  column({
    header: 'document_type',
    field: 'documentType',
    accepts: `type; type of document; document kind; policy type; plan type; instrument; instrument type; tipo; tipo de documento; tipo de plan;
      type de document; nature du document; tipo de plano; tipus; tipus de document; dokumenttyp; dokumentart; art`,
    example: 'plan',
    description: 'plan, strategy, law, policy, regulation, roadmap, programme, report or pledge.',
    read: (cell, draft, notes) => {
      const type = readTerm(DOCUMENT_TYPES, cell, notes);
      if (type !== undefined) draft.documentType = type;
    },
    write: (record) => record.documentType ?? '',
  }),
  column({
    header: 'status',
    field: 'status',
    accepts: `state of implementation; state of play; implementation status; project status; phase; stage; estado de implementación; situación; fase; estado actual;
      statut; état d'avancement; avancement; situação; estado do projeto; estat; situació; stand; umsetzungsstand`,
    example: 'adopted',
    description: 'proposed, adopted, ongoing, completed, superseded or withdrawn.',
    read: (cell, draft, notes) => {
      const status = readTerm(STATUSES, cell, notes);
      if (status !== undefined) draft.status = status;
    },
    write: (record) => record.status ?? '',
  }),
  yearColumn('year_adopted', 'adopted', {
    accepts: `year of adoption; adoption year; adopted; year adopted; date adopted; adoption date; approval date; approval year; año de aprobación; fecha de aprobación;
      año de adopción; année d'adoption; date d'adoption; ano de aprovação; ano de adoção; data de aprovação; any d'aprovació;
      data d'aprovació; beschlussjahr; jahr der verabschiedung; beschlussdatum; year; año; année; ano; any; jahr`,
    example: '2018',
    description: 'The year in which it was formally decided.',
  }),
  yearColumn('year_start', 'start', {
    accepts: `start year; start; start date; year started; from year; operational year; año de inicio; inicio; fecha de inicio; année de début; début;
      date de début; ano de início; início; data de início; any d'inici; inici; data d'inici; beginn; startjahr; startdatum`,
    example: '2018',
    description: 'The first year in which it is in force or running.',
  }),
  column({
    header: 'started_on',
    field: 'startedOn',
    type: 'date',
    accepts: `day of start; in force since; in force from; effective date; date of entry into force; entry into force; fecha de entrada en vigor; en vigor desde;
      date d'entrée en vigueur; en vigueur depuis; data de entrada em vigor; data d'entrada en vigor; in kraft seit; datum des inkrafttretens`,
    example: '2018-01-15',
    description: 'The day or month from which it is in force or running; year_start has its year.',
    read: (cell, draft, notes) => {
      const date = readPartialDate(cell, notes);
      if (date !== undefined) draft.startedOn = date;
    },
    write: (record) => record.startedOn ?? '',
  }),
  yearColumn('year_end', 'end', {
    accepts: `end year; end; end date; year ended; target year; to year; año de fin; año final; fin; fecha de fin; année de fin; date de fin;
      échéance; ano de fim; ano final; data de término; fim; any final; any de fi; fi; data de fi; ende; endjahr; enddatum`,
    example: '2030',
    description: 'The last year. Empty: it goes on.',
  }),
  column({
    header: 'period',
    field: 'years',
    accepts: `time period; duration; years; timeframe; time frame; time span; dates; periodo; período; duración; años; vigencia; plazo; période; durée;
      calendrier; duração; vigência; anos; període; durada; anys; vigència; zeitraum; laufzeit; dauer`,
    example: 'Ongoing since 2018',
    description: 'In one cell what year_start and year_end say: 2018-2030, Ongoing since 2008.',
    read: (cell, draft, notes) => {
      const [, adopted] = ADOPTED_IN.exec(cell) ?? [];
      if (adopted !== undefined && isYear(Number(adopted))) {
        draft.years.adopted ??= Number(adopted);
        return;
      }
      const period = readPeriod(cell, notes);
      if (period !== undefined) draft.period = period;
    },
    write: () => '', // year_start, year_end and status say it already
  }),
  column({
    header: 'languages',
    field: 'languages',
    type: 'list',
    shape: 'text',
    accepts: `language; document language; language of document; lang; idioma; idiomas; lengua; langue; langues; língua; línguas; idioma do documento;
      llengua; llengües; sprache; sprachen`,
    example: 'ca; es',
    description: 'Languages of the document, as tags (ca, pt-BR) or names.',
    read: (cell, draft, notes) => void draft.languages.push(...readLanguages(cell, notes)),
    write: (record) => joinList(record.languages),
  }),
  column({
    header: 'last_verified',
    field: 'lastVerified',
    type: 'date',
    accepts: `verified; date verified; last checked; checked on; verificado; última verificación; fecha de verificación; vérifié le; dernière vérification;
      última verificação; verificat; darrera verificació; geprüft am; zuletzt geprüft`,
    example: '',
    description: 'The date on which somebody last checked the record against its source.',
    read: (cell, draft, notes) => {
      const date = readDate(cell, notes);
      if (date !== undefined) draft.lastVerified = date;
    },
    write: (record) => record.lastVerified ?? '',
  }),
];

function yearColumn(
  header: `year_${'adopted' | 'start' | 'end'}`,
  field: keyof LibraryRecord['years'],
  given: { accepts: string; example: string; description: string },
) {
  return column({
    header,
    field: `years.${field}`,
    type: 'integer',
    ...given,
    read: (cell, draft, notes) => {
      const year = readYear(cell, notes);
      if (year !== undefined) draft.years[field] = year;
    },
    write: (record) => String(record.years[field] ?? ''),
  });
}
