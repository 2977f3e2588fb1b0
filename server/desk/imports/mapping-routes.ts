import type { Express } from 'express';
import type { MappingsResponse } from '../../../domain/desk.ts';
import { COLUMNS } from '../../../ingest/columns/registry.ts';
import { nameKey, type Editor } from '../../../library/accounts/editor.ts';
import type { KeptMapping } from '../../../library/catalogue/kept-mappings.ts';
import { ApiError, type Said } from '../../http/api-error.ts';
import { refuseHidden } from '../access/allowed.ts';
import { MAPPING_ROUTES, NewMappingSchema } from './mapping-contract.ts';
import { mountRoutes } from '../../http/route.ts';
import { editorOf, type DeskContext } from '../desk-context.ts';
import { idOf } from './import-routes.ts';
import { jsonBody, readBody } from '../read-body.ts';

const MAX_MAPPINGS = 1_000; // far more shapes of tables than a library meets

/** `/api/mappings`: what a mapping can name, and the mappings that were kept for the next file of the same shape. */
export function mountMappings(app: Express, { desk }: DeskContext): void {
  app.use('/api/mappings', jsonBody('10kb'));
  mountRoutes(app, MAPPING_ROUTES, {
    listMappings(_req, res) {
      const columns = COLUMNS.map(({ header, field, kinds, required, example }) => {
        return { header, field, kinds: [...kinds], required, example };
      });
      const mappings = desk().mappings.list().map(answerOf);
      res.json({ columns, mappings } satisfies MappingsResponse);
    },
    keepMapping(req, res) {
      const editor = editorOf(res);
      const { name, importId } = readBody(NewMappingSchema, req.body);
      const { mappings, imports, editors } = desk();
      const { kept } = imports.find(importId);
      refuseHidden(desk(), editor, importId);
      if (!kept?.look || kept.look.columns.length === 0) {
        throw new ApiError('conflict', ({ refusals }) => refusals.mappings.noColumns);
      }
      const same = mappings.findNamed(name);
      if (same) refuseUnlessOwn(same, editor, ({ refusals }) => refusals.mappings.nameTaken(same));
      if (!same && mappings.list().length >= MAX_MAPPINGS) {
        throw new ApiError('conflict', ({ refusals }) => refusals.mappings.tooMany({ count: MAX_MAPPINGS }));
      }
      const { kind, source, mapping } = kept.options;
      const saved = mappings.put({
        name,
        by: editor.name,
        at: new Date().toISOString(),
        header: kept.look.columns.map(({ header }) => header),
        options: { kind, ...(source !== undefined && { source }), ...(mapping && { mapping }) },
      });
      editors.audit.add({ who: editor.name, action: 'mapping.kept', subject: saved.id, detail: { name } });
      res.status(same ? 200 : 201).json(answerOf(saved));
    },
  });

  mountRoutes(app, MAPPING_ROUTES, {
    removeMapping(req, res) {
      const editor = editorOf(res);
      const { mappings, editors } = desk();
      const found = mappings.find(idOf(req.params));
      if (!found) throw new ApiError('not_found', ({ refusals }) => refusals.mappings.unknown);
      refuseUnlessOwn(found, editor, ({ refusals }) => refusals.mappings.notYours(found));
      mappings.remove(found.id);
      editors.audit.add({
        who: editor.name,
        action: 'mapping.removed',
        subject: found.id,
        detail: { name: found.name },
      });
      res.status(204).end();
    },
  });
}

function refuseUnlessOwn({ by }: KeptMapping, editor: Editor, message: Said): void {
  if (editor.role !== 'admin' && nameKey(by) !== nameKey(editor.name))
    throw new ApiError('forbidden', message);
}

function answerOf(mapping: KeptMapping): MappingsResponse['mappings'][number] {
  return { ...mapping, header: [...mapping.header], options: { ...mapping.options } };
}
