// `npm run dev`: the server restarts on changes, and Vite replaces modules in the page.
import { spawn } from 'node:child_process';
import { root } from './prepare.mjs';

const port = process.env.PORT || '3000';
const start = (args, env = {}) =>
  spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });

const children = [
  start(['node_modules/tsx/dist/cli.mjs', 'watch', '--clear-screen=false', 'server/main.ts'], { PORT: port }),
  start(['node_modules/vite/bin/vite.js', '--config', 'web/vite.config.ts'], {
    METROTECA_API: `http://127.0.0.1:${port}`,
  }),
];

const stop = () => children.forEach((child) => child.kill('SIGTERM'));
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
for (const child of children) child.on('exit', stop);
