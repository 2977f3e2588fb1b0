import type { Express } from 'express';
import type { EditResponse } from '../../../domain/desk-records.ts';
import { eraseField } from '../../../ingest/edits/erase/erase-field.ts';
import { eraseTexts } from '../../../library/accounts/erase-texts.ts';
import { mountRoutes } from '../../http/route.ts';
import { editorOf, type DeskContext } from '../desk-context.ts';
import { dropProposalsAbout } from '../proposals/decide.ts';
import { idOf } from '../imports/import-routes.ts';
import { readBody } from '../read-body.ts';
import { EraseSchema, RECORD_ROUTES } from './record-contract.ts';
import { storedRecord } from './published-record.ts';

/** Taking a value out for good, for admins: it is in no revision, report or file afterwards. */
export function mountErasing(app: Express, { desk }: DeskContext): void {
  mountRoutes(app, RECORD_ROUTES, {
    async eraseField(req, res) {
      const { field } = readBody(EraseSchema, req.body);
      const { name } = editorOf(res);
      const { catalogue, editors, imports } = desk();
      const { id } = storedRecord(desk(), idOf(req.params));
      const { result, isVisible } = await imports.change('An erasure', () =>
        eraseField(catalogue, id, field, (values) => void eraseTexts(editors.database, values)),
      );
      dropProposalsAbout(desk(), id, name);
      editors.audit.add({ who: name, action: 'record.erased', subject: id, detail: { field, ...result } });
      const body: EditResponse = { importId: null, changed: result.isDone ? 1 : 0, isVisible, issues: [] };
      res.json(body);
    },
  });
}
