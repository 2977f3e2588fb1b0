import { isDeepStrictEqual } from 'node:util';
import type { Express, Request } from 'express';
import {
  SourceSettingsSchema,
  VisitBodySchema,
  type SourceSettings,
  type SourcesResponse,
  type TableSource,
} from '../../../domain/table-sources.ts';
import { isLimited } from '../../../domain/team.ts';
import type { AuditAction } from '../../../library/accounts/audit-log.ts';
import type { Editor } from '../../../library/accounts/editor.ts';
import type { SourceMapping, StoredSource } from '../../../library/accounts/source-store.ts';
import { ApiError, type SaidIssue } from '../../http/api-error.ts';
import { mountRoutes } from '../../http/route.ts';
import { editorOf, type DeskContext } from '../desk-context.ts';
import { idOf } from '../imports/import-routes.ts';
import type { Desk } from '../open-desk.ts';
import { jsonBody, readBody } from '../read-body.ts';
import { isSchedule, nextTime } from './schedule.ts';
import { SOURCE_ROUTES } from './source-contract.ts';

const MOST_SOURCES = 200; // two at a time, each perhaps a minute: all are visited within two hours

/** `/api/desk/sources`: an editor makes, pauses, visits and removes their own sources, an admin those of everybody. */
export function mountSources(app: Express, { desk }: DeskContext): void {
  app.use('/api/desk/sources', jsonBody('20kb'));
  const note = (editor: Editor, action: AuditAction, { settings }: StoredSource) => {
    const { name, address, maxChanges, isPaused } = settings;
    const detail = { host: new URL(address).host, maxChanges, isPaused };
    desk().editors.audit.add({ who: editor.name, action, subject: name, detail });
  };

  mountRoutes(app, SOURCE_ROUTES, {
    listSources(_req, res) {
      const editor = editorOf(res);
      const seen = desk()
        .editors.sources.list()
        .filter((source) => !isLimited(editor.scope) || source.byId === editor.id);
      res.json({ sources: seen.map((source) => describe(desk(), source, editor)) } satisfies SourcesResponse);
    },
    makeSource(req, res) {
      const editor = editorOf(res);
      const { mappingId, ...settings } = readSettings(req.body);
      const { sources } = desk().editors;
      if (sources.list().length >= MOST_SOURCES) {
        throw new ApiError('conflict', ({ refusals }) => refusals.sources.tooMany({ count: MOST_SOURCES }));
      }
      const mapping = mappingOf(desk(), mappingId);
      const made = sources.add({ byId: editor.id, by: editor.name, settings, mapping });
      note(editor, 'source.made', made);
      desk().sources.plan(made.id);
      if (!settings.isPaused) void desk().sources.visit(made.id, { isAsked: true, acceptSmaller: false });
      res.status(201).json(describe(desk(), made, editor));
    },
  });

  mountRoutes(app, SOURCE_ROUTES, {
    changeSource(req, res) {
      const editor = editorOf(res);
      const { mappingId, ...settings } = readSettings(req.body);
      const before = ownSource(desk(), req, editor);
      const { editors, sources } = desk();
      const mapping = mappingId === undefined ? before.mapping : mappingOf(desk(), mappingId);
      const isOther =
        settings.address !== before.settings.address ||
        settings.mode !== before.settings.mode ||
        !isDeepStrictEqual(mapping, before.mapping);
      // Who says what it takes in owns it: it would publish that in the name of somebody else, and past four eyes. So does who
      // saves it when its owner has no account any more.
      const owner = isOther ? undefined : editors.editors.current(before.byId);
      const { id: byId, name: by } = owner ?? editor;
      const changed: StoredSource = {
        ...before,
        byId,
        by,
        settings,
        mapping,
        memory: isOther ? waiting(before) : before.memory, // of another table nothing is known
      };
      editors.sources.put(changed);
      note(editor, 'source.changed', changed);
      sources.plan(changed.id);
      res.json(describe(desk(), changed, editor));
    },
    removeSource(req, res) {
      const editor = editorOf(res);
      const source = ownSource(desk(), req, editor);
      desk().editors.sources.remove(source.id);
      desk().sources.plan(source.id);
      note(editor, 'source.removed', source);
      res.status(204).end();
    },
  });

  mountRoutes(app, SOURCE_ROUTES, {
    visitSource(req, res) {
      const editor = editorOf(res);
      const { acceptSmaller } = readBody(VisitBodySchema, req.body ?? {});
      const source = ownSource(desk(), req, editor);
      void desk().sources.visit(source.id, { isAsked: true, acceptSmaller });
      res.status(202).json(describe(desk(), source, editor));
    },
  });
}

function readSettings(body: unknown): SourceSettings {
  const settings = readBody(SourceSettingsSchema, body);
  if (isSchedule(settings.schedule)) return settings;
  const message: SaidIssue['message'] = ({ refusals }) => refusals.sources.schedule;
  throw new ApiError('invalid_body', message, {
    issues: [{ parameter: 'schedule', code: 'custom', message }],
  });
}

function mappingOf({ mappings }: Desk, id: string | undefined): SourceMapping {
  const found = id === undefined ? undefined : mappings.find(id);
  if (!found) throw new ApiError('not_found', ({ refusals }) => refusals.mappings.unknown);
  const { name, header, options } = found;
  return { name, header, options };
}

/** Throws `not_found`, or `forbidden` for a source of somebody else. */
function ownSource({ editors }: Desk, req: Request, editor: Editor): StoredSource {
  const found = editors.sources.find(idOf(req.params));
  if (!found) throw new ApiError('not_found', ({ refusals }) => refusals.sources.unknown);
  if (mayChange(found, editor)) return found;
  throw new ApiError('forbidden', ({ refusals }) => refusals.sources.notYours({ by: found.by }));
}

function mayChange({ byId }: StoredSource, { id, role, scope }: Editor): boolean {
  return byId === id || (role === 'admin' && !isLimited(scope));
}

function waiting({ memory: { waits, begun } }: StoredSource): StoredSource['memory'] {
  return { ...(waits !== undefined && { waits }), ...(begun !== undefined && { begun }) };
}

function describe({ sources }: Desk, source: StoredSource, editor: Editor): TableSource {
  const { id, by, at, settings, mapping, lastVisit = null } = source;
  const isOwn = mayChange(source, editor);
  const next = settings.isPaused ? undefined : nextTime(settings.schedule);
  return {
    ...settings,
    id,
    by,
    at,
    // A link to a shared table is often a secret, in its path or its query part.
    address: isOwn ? settings.address : new URL(settings.address).origin,
    mapping: mapping.name,
    isVisiting: sources.isVisiting(id),
    lastVisit,
    nextVisit: next?.toISOString() ?? null,
    mayChange: isOwn,
  };
}
