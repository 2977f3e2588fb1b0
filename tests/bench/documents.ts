import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePdf } from '../../fixtures/documents/write-pdf.ts';
import { openCatalogue } from '../../library/catalogue/open-catalogue.ts';
import { CUTTING_VERSION } from '../../library/documents/cut/cut-document.ts';
import { documentPath, keepPassages } from '../../library/documents/document-files.ts';
import { READING_LIMITS } from '../../library/documents/read/document-text.ts';
import { readInThread } from '../../library/documents/read/read-in-thread.ts';
import { openIndexWriter } from '../../library/index/index-writer.ts';
import { drainOutbox } from '../../library/index/publish-index.ts';
import { seededRandom } from '../random.ts';
import type { BenchLine } from './bench-line.ts';
import { withSearchSite, type SearchSite } from './search-site.ts';
import { distinctQueries, searchPath } from './search-turns.ts';
import { quantile } from './timed-requests.ts';

const PAGES = 400;
const DOCUMENTS = 500;
const PASSAGES = 100; // of each
const WORDS = 120; // of each passage
const SEARCHES = 150;

/** Reading a long document, and searching with 50,000 passages beside the same searches of records alone. */
export async function run(): Promise<BenchLine[]> {
  return [...(await readLong()), ...(await withSearchSite(searchBoth))];
}

async function readLong(): Promise<BenchLine[]> {
  const folder = mkdtempSync(join(tmpdir(), 'metroteca-bench-pdf-'));
  try {
    const path = join(folder, 'long.pdf');
    const line = (page: number, at: number) =>
      `What the plan says on page ${page} and line ${at} of streets, water, homes and work in the city.`;
    writeFileSync(
      path,
      writePdf(
        Array.from({ length: PAGES }, (_, page) => ({
          texts: Array.from({ length: 48 }, (__, at) => ({
            x: 60,
            y: 780 - at * 15,
            size: 10,
            text: line(page, at),
          })),
        })),
      ),
    );
    const before = process.memoryUsage.rss();
    let most = before;
    const looking = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20);
    const start = performance.now();
    await readInThread(path, READING_LIMITS);
    const seconds = (performance.now() - start) / 1_000;
    clearInterval(looking);
    return [
      {
        name: 'pages of a PDF read in a second',
        value: PAGES / seconds,
        unit: '',
        limit: 30,
        is: 'at least',
      },
      {
        name: 'memory for reading a PDF',
        value: (most - before) / 1_000_000,
        unit: 'MB',
        limit: 400,
        is: 'at most',
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function searchBoth(site: SearchSite): Promise<BenchLine[]> {
  await addPassages(site);
  const queries = distinctQueries().slice(0, SEARCHES * 2);
  const times = { records: [] as number[], both: [] as number[] };
  for (const [at, query] of queries.entries()) {
    const side = at % 2 === 0 ? 'records' : 'both';
    const took = await site.server.time(searchPath({ ...query, in: side }));
    if (at >= 40) times[side].push(took); // the first ones warm up
  }
  return [
    {
      name: 'search p50 with 50,000 passages',
      value: quantile(times.both, 0.5) / quantile(times.records, 0.5),
      unit: '×',
      limit: 1.5,
      is: 'at most',
    },
  ];
}

/** Documents of the sample's records, made of the words of its summaries. */
async function addPassages({ dataDir, engineUrl, writeKey, indexName }: SearchSite): Promise<void> {
  const catalogue = openCatalogue(dataDir);
  try {
    const records = [...catalogue.allPublished()].slice(0, DOCUMENTS);
    const words = records.flatMap(({ summary }) => summary.split(/\s+/));
    const random = seededRandom(7);
    const text = () =>
      Array.from({ length: WORDS }, () => words[Math.floor(random() * words.length)]).join(' ');
    mkdirSync(join(dataDir, 'documents'), { recursive: true });
    for (const { id } of records) {
      const sha256 = createHash('sha256').update(id).digest('hex');
      writeFileSync(documentPath(dataDir, sha256), id);
      const passages = Array.from({ length: PASSAGES }, (_, at) => ({
        page: at + 1,
        headings: [],
        text: text(),
      }));
      await keepPassages(dataDir, sha256, passages);
      catalogue.publishing(() => {
        const { documents } = catalogue;
        documents.noteReading({
          sha256,
          version: CUTTING_VERSION,
          bytes: 1,
          format: 'pdf',
          pages: PASSAGES,
          passages: PASSAGES,
        });
        documents.add({
          recordId: id,
          sha256,
          name: 'plan.pdf',
          shown: 'snippet',
          addedAt: new Date().toISOString(),
        });
        catalogue.meta.raiseContentVersion();
      });
    }
    const cityNames = () => [];
    await drainOutbox(catalogue, openIndexWriter({ url: engineUrl, key: writeKey, indexName, cityNames }));
  } finally {
    catalogue.close();
  }
}
