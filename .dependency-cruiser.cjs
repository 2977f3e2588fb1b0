/** The walls of `docs/architecture.md`: arrows go one way. */
const wall = (from, allowed) => ({
  name: `${from}-wall`,
  comment: `${from}/ may import only ${allowed.join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: `^${from}/` },
  to: {
    path: '^(domain|languages|library|ingest|server|web|tests|fixtures)/',
    pathNot: [from, ...allowed].map((folder) => `^${folder}/`),
  },
});

/** The rooms of the server, in order: each may import those before it. `app.ts` joins all but the last. */
const SERVER_ROOMS = ['http', 'search', 'export', 'api', 'assistants', 'desk', 'lifecycle'];
const serverRoom = (room, at) => ({
  name: `server-${room}-wall`,
  comment: `server/${room}/ may import only ${SERVER_ROOMS.slice(0, at).join(', ') || 'no other room of the server'}`,
  severity: 'error',
  from: { path: `^server/${room}/` },
  to: {
    path: '^server/',
    pathNot: [
      ...SERVER_ROOMS.slice(0, at + 1).map((before) => `^server/${before}/`),
      ...(room === 'lifecycle' ? ['^server/app\\.ts$'] : []),
    ],
  },
});

module.exports = {
  forbidden: [
    wall('domain', []),
    wall('languages', ['domain']),
    wall('library', ['domain', 'languages']),
    wall('ingest', ['domain', 'languages', 'library']),
    wall('server', ['domain', 'languages', 'library', 'ingest']),
    wall('web', ['domain', 'languages']),
    wall('fixtures', []),
    ...SERVER_ROOMS.map(serverRoom),
    {
      name: 'server-app-wall',
      comment: 'the app is made by what starts it, not the other way',
      severity: 'error',
      from: { path: '^server/app\\.ts$' },
      to: { path: '^server/(lifecycle/|main\\.ts$)' },
    },
    {
      name: 'domain-is-pure',
      comment: 'domain/ runs in Node and in the browser: zod only',
      severity: 'error',
      from: { path: '^domain/' },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional'], pathNot: 'node_modules/zod/' },
    },
    {
      name: 'one-folder-knows-the-engine-in-the-server',
      comment: 'engine syntax stays behind server/search',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/search/' },
      to: { path: 'node_modules/meilisearch/' },
    },
    {
      name: 'no-circular',
      comment: 'no file imports itself by way of others, not even for a type: move it to what it describes',
      severity: 'error',
      from: { pathNot: '^ingest/read/(open-rows|workbook)\\.ts$' },
      to: { circular: true },
    },
    {
      name: 'no-circular-folders',
      comment: 'nor does a folder',
      scope: 'folder',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: 'dist/server/main\\.js$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
