import { runSite } from './lifecycle/run-site.ts';

await runSite(process.env);
