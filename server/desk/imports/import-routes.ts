import type { Express, Response } from 'express';
import { z } from 'zod';
import type { UndoPreviewResponse } from '../../../domain/desk.ts';
import { ImportListSchema, IMPORT_ROUTES, PublishSchema } from './import-contract.ts';
import { mountRoutes } from '../../http/route.ts';
import { editorOf, type DeskContext } from '../desk-context.ts';
import { findingsOf } from './findings.ts';
import { listImports } from './list-imports.ts';
import type { KnownImport } from './known-import.ts';
import { describeImport, summaryOf } from './describe-import.ts';
import { readOptions, readOptionsField } from './read-options.ts';
import { jsonBody, readBody, readParameters } from '../read-body.ts';
import { receiveUpload } from './receive-upload.ts';

const NoParametersSchema = z.strictObject({});

/** The history, uploads, and what an editor decides about one import. */
export function mountImports(app: Express, context: DeskContext): void {
  const { desk } = context;

  mountRoutes(app, IMPORT_ROUTES, {
    listImports(req, res) {
      res.json(listImports(desk(), editorOf(res), readParameters(ImportListSchema, req)));
    },
    async uploadImport(req, res) {
      const editor = editorOf(res);
      readParameters(NoParametersSchema, req);
      const { imports, dataDir, uploadLimit } = desk();
      imports.refuseTooMany(editor);
      const { file, fields } = await receiveUpload(req, res, { dataDir, uploadLimit });
      try {
        const kept = imports.create(file, readOptionsField(fields['options']), editor);
        res
          .status(202)
          .location(`/api/imports/${kept.id}`)
          .json(summaryOf(imports.find(kept.id)));
      } catch (error) {
        await imports.dropFile(file.sha256);
        throw error;
      }
    },
  });

  mountRoutes(app, IMPORT_ROUTES, {
    async readImport(req, res) {
      readParameters(NoParametersSchema, req);
      await answer(context, res, desk().imports.find(idOf(req.params)));
    },
    async removeImport(req, res) {
      await desk().imports.remove(idOf(req.params), editorOf(res));
      res.status(204).end();
    },
  });

  app.use('/api/imports/:id/mapping', jsonBody('1mb'));
  mountRoutes(app, IMPORT_ROUTES, {
    mapImport(req, res) {
      const options = readOptions(req.body);
      const kept = desk().imports.remap(idOf(req.params), options, editorOf(res));
      res.status(202).json(summaryOf(desk().imports.find(kept.id)));
    },
  });

  app.use('/api/imports/:id/publish', jsonBody('10kb'));
  mountRoutes(app, IMPORT_ROUTES, {
    async publishImport(req, res) {
      const { examination } = readBody(PublishSchema, req.body ?? {});
      const kept = await desk().imports.publish(idOf(req.params), editorOf(res), examination);
      res.status(202).json(summaryOf(desk().imports.find(kept.id)));
    },
  });

  mountRoutes(app, IMPORT_ROUTES, {
    async previewUndo(req, res) {
      res.json((await desk().imports.previewUndo(idOf(req.params))) satisfies UndoPreviewResponse);
    },
    async undoImport(req, res) {
      res.json(await desk().imports.undo(idOf(req.params), editorOf(res)));
    },
  });
}

export function idOf(params: Readonly<Record<string, string | string[] | undefined>>): string {
  return String(params['id']);
}

async function answer({ desk }: DeskContext, res: Response, known: KnownImport): Promise<void> {
  res.json(describeImport(known, await findingsOf(known, desk()), desk(), editorOf(res)));
}
