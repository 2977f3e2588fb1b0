import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startApp } from './start-app.ts';

const ROOT = join(import.meta.dirname, '../..');

it('metroteca mcp gives an assistant the tools of a site, and its refusals in words', async () => {
  const app = await startApp();
  const client = new Client({ name: 'test', version: '1' });
  const args = ['--import', 'tsx', join(ROOT, 'ingest/main.ts'), 'mcp', '--site', app.url];
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args, cwd: ROOT, stderr: 'ignore' }),
  );
  const found = await client.callTool({ name: 'record', arguments: { id: 'known' } });
  expect(found).toMatchObject({ structuredContent: { url: `${app.url}/records/known` } });
  await app.close();
  const lost = client.callTool({ name: 'record', arguments: { id: 'known' } });
  await expect(lost).rejects.toThrow(/No Metroteca answers at .*--site/);
  await client.close();
}, 20_000);
