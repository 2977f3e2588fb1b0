import { KINDS } from '../../domain/kinds/index.ts';
import { FIRST_KIND, KIND_IDS } from '../../domain/kinds/kind-of.ts';
import { isRecordId } from '../cells/record-ids.ts';
import { slugOf } from '../../library/words/slug.ts';
import { readTerm } from '../cells/terms.ts';
import { column } from './column.ts';

/** What a record is called and what it says about itself. */
export const TEXT_COLUMNS = [
  column({
    header: 'id',
    field: 'id',
    accepts: `metroteca id; id in the library`,
    example: 'barcelona-climate-plan-2030',
    description:
      'Our own id, as an export has it: lower-case letters, digits and hyphens. Made from title and city when empty. It must never change once published.',
    read: (cell, draft, notes) => {
      const id = isRecordId(cell) ? cell : slugOf(cell);
      if (!isRecordId(id)) {
        notes.add('invalid-value', {
          value: cell,
          message: 'An id has at most 120 letters, digits and hyphens.',
        });
        return;
      }
      if (id !== cell) notes.add('alias-used', { value: cell, message: `Read as ${id}.` });
      draft.id = id;
    },
    write: (record) => record.id,
  }),
  column({
    header: 'kind',
    field: 'kind',
    accepts: `record kind; record type; kind of record; clase de registro; genre; gènere de registre; Datensatzart`,
    example: FIRST_KIND.id,
    description: `${KIND_IDS.join(' or ')}, for tables that hold ${KIND_IDS.length > 2 ? 'several' : 'both'}.`,
    read: (cell, draft, notes) => {
      const kind = readTerm(KINDS, cell, notes);
      if (kind !== undefined) draft.kind = kind;
    },
    write: (record) => record.kind,
  }),
  column({
    header: 'title',
    field: 'title',
    required: 'always',
    accepts: `name; record title; title in english; english title; title (english); strategy; strategy name; strategy title; plan name; plan title;
      practice; practice name; project; project name; project title; case study; case study title; policy name; título; titulo; nombre; nombre del plan;
      nombre de la estrategia; nombre del proyecto; nombre de la práctica; proyecto; título en inglés; titre; nom; intitulé;
      nom du plan; nom du projet; nom de la stratégie; titre en anglais; nome; nome do plano; nome do projeto; título do plano; títol;
      nom del pla; nom del projecte; titel; name des plans; projektname; bezeichnung`,
    example: 'Climate Plan 2018–2030',
    description: 'The title that readers see.',
    read: (cell, draft) => void (draft.title = cell),
    write: (record) => record.title,
  }),
  column({
    header: 'title_original',
    field: 'titleOriginal',
    accepts: `original title; title original; title in original language; title in local language; native title; título original;
      título en el idioma original; titre original; titre en langue originale; títol original; originaltitel`,
    example: 'Pla Clima 2018-2030',
    description: 'The title in the language of the document.',
    read: (cell, draft) => void (draft.titleOriginal = cell),
    write: (record) => record.titleOriginal ?? '',
  }),
  column({
    header: 'summary',
    field: 'summary',
    shape: 'text',
    accepts: `description; abstract; short description; overview; resumen; descripción; descripcion; sinopsis; résumé; resume; descriptif;
      présentation; resumo; descrição; sumário; resum; descripció; zusammenfassung; beschreibung; kurzbeschreibung`,
    example: 'How the city will halve its emissions by 2030 and keep its people safe from heat.',
    description: 'One paragraph of plain text.',
    read: (cell, draft) => void (draft.summary = cell),
    write: (record) => record.summary,
  }),
];
