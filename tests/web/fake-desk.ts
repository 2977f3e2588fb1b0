import { vi } from 'vitest';
import type { ImportResponse, MappingsResponse, SessionResponse } from '../../domain/desk.ts';
import '../../web/desk/desk-page.tsx'; // loaded with the tests, so that no test waits for it
import '../../web/desk/imports/imports-pages.tsx';
import { leaveDesk } from '../../web/desk/session/session-store.ts';

/** A request of the page that changes something. */
export interface SentChange {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly csrf: string | null;
}

export interface FakeDesk {
  /** Every change, in order. */
  readonly sent: SentChange[];
  /** The import as the server has it. */
  import: ImportResponse;
  session: SessionResponse;
  /** Answers a path otherwise; undefined: as always. */
  otherwise: (path: string, method: string) => Response | undefined;
  /** Tells the page something about its import, as the server does. */
  tell(name: 'import' | 'progress', data: object): void;
}

export const ANA: SessionResponse = {
  editor: {
    name: 'Ana',
    role: 'editor',
    scope: { sources: [], countries: [], cities: [] },
    isReviewed: false,
  },
  csrfToken: 'token-of-ana',
  expiresAt: '2030-01-01T00:00:00.000Z',
};
const NOBODY: SessionResponse = { editor: null, csrfToken: null, expiresAt: null };

export function refusal(code: string, status: number, message: string = code): Response {
  return Response.json({ error: { code, message, requestId: 'request-1' } }, { status });
}

/** A desk in place of the network, with one import on it; Ana is signed in unless `session` says otherwise. */
export function fakeDesk(given: Partial<ImportResponse> = {}, session = ANA): FakeDesk {
  leaveDesk(); // what an earlier test left
  const sources = new Set<EventTarget>();
  const desk: FakeDesk = {
    sent: [],
    import: buildImport(given),
    session,
    otherwise: () => undefined,
    tell(name, data) {
      for (const source of sources) {
        source.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(data) }));
      }
    },
  };
  vi.stubGlobal(
    'EventSource',
    class extends EventTarget {
      static readonly CLOSED = 2;
      readonly readyState = 1;
      constructor() {
        super();
        sources.add(this);
      }
      close() {
        sources.delete(this);
      }
    },
  );
  vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => {
    const path = new URL(address, 'http://localhost').pathname;
    const method = init.method ?? 'GET';
    if (method !== 'GET') {
      const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
      desk.sent.push({ method, path, body, csrf: new Headers(init.headers).get('x-csrf-token') });
    }
    return desk.otherwise(path, method) ?? answer(desk, path, method);
  });
  return desk;
}

function answer(desk: FakeDesk, path: string, method: string): Response {
  if (path === '/api/session') {
    if (method === 'DELETE') desk.session = NOBODY;
    if (method === 'POST') desk.session = ANA;
    return method === 'DELETE' ? new Response(null, { status: 204 }) : Response.json(desk.session);
  }
  if (desk.session.editor === null) return refusal('unauthenticated', 401);
  if (path === '/api/desk/searches') return Response.json({ searches: [] });
  if (path === '/api/desk/sources') return Response.json({ sources: [] });
  if (path === '/api/mappings') return Response.json(MAPPINGS);
  if (path === '/api/imports') {
    return Response.json({
      page: 1,
      size: 20,
      hasNext: false,
      imports: [desk.import],
      people: ['Ana', 'Ben'],
      uploadLimit: 1_000_000,
    });
  }
  if (path.endsWith('/mapping')) {
    desk.import = { ...desk.import, options: desk.sent.at(-1)?.body as ImportResponse['options'] };
    return Response.json({ ...desk.import, state: 'examining' }, { status: 202 });
  }
  if (path === `/api/imports/${desk.import.id}`) return Response.json(desk.import);
  return refusal('not_found', 404);
}

const MAPPINGS: MappingsResponse = {
  columns: [
    {
      header: 'title',
      field: 'title',
      kinds: ['strategy', 'practice'],
      required: 'always',
      example: 'A plan',
    },
    { header: 'city', field: 'city', kinds: ['strategy', 'practice'], required: 'city', example: 'Leeds' },
    {
      header: 'status',
      field: 'status',
      kinds: ['strategy', 'practice'],
      required: 'never',
      example: 'adopted',
    },
  ],
  mappings: [],
};

function buildImport(given: Partial<ImportResponse>): ImportResponse {
  return {
    id: 'imp-1',
    state: 'ready',
    at: '2025-06-01T10:00:00.000Z',
    by: 'Ana',
    mode: 'upsert',
    files: [{ name: 'plans.csv', sha256: 'a'.repeat(64), bytes: 1200 }],
    counts: { read: 5, new: 3, changed: 0, unchanged: 0, refused: 2, archived: 0 },
    examination: 1,
    options: { kind: 'auto', mode: 'upsert' },
    encoding: 'utf-8',
    delimiter: ',',
    sheets: [],
    sheet: null,
    columns: [
      { header: 'Name', field: null, suggested: 'title', samples: ['Plan A', 'Plan B'] },
      { header: 'city', field: 'city', suggested: 'city', samples: ['Leeds'] },
      { header: 'Stage', field: 'status', suggested: 'status', samples: ['sort of'] },
    ],
    firstRows: [['Plan A', 'Leeds', 'sort of']],
    skipped: 0,
    warnings: 0,
    issueGroups: [],
    questions: [
      {
        code: 'unknown-term',
        column: 'Stage',
        field: 'status',
        value: 'sort of',
        rows: 2,
        keepsOut: true,
        message: '?',
        to: 'status',
      },
      {
        code: 'unknown-topic',
        column: 'Tags',
        field: 'topics',
        value: 'roofs',
        rows: 1,
        keepsOut: false,
        message: '?',
        to: 'topics',
      },
    ],
    laterQuestions: 0,
    changedFields: {},
    emptied: {},
    left: {},
    blocked: null,
    search: null,
    ...given,
  };
}
