/** The walls of `docs/architecture.md`: arrows go one way. */
const wall = (from, allowed) => ({
  name: `${from}-wall`,
  comment: `${from}/ may import only ${allowed.join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: `^${from}/` },
  to: {
    path: '^(domain|library|ingest|server|web|tests|fixtures)/',
    pathNot: [from, ...allowed].map((folder) => `^${folder}/`),
  },
});

module.exports = {
  forbidden: [
    wall('domain', []),
    wall('library', ['domain']),
    wall('ingest', ['domain', 'library']),
    wall('server', ['domain', 'library', 'ingest']),
    wall('web', ['domain']),
    wall('fixtures', []),
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
      comment: 'types may refer to each other; values may not',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
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
