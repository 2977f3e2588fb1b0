import { build, checkNode, install } from './prepare.mjs';

checkNode();
install();

if (process.argv.includes('--dev')) {
  await import('./dev.mjs');
} else {
  build();
  await import('../dist/server/main.js');
}
