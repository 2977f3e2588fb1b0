import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openGazetteer, type Gazetteer } from '../../../library/places/gazetteer.ts';

/** Some 130 places of GeoNames (CC BY 4.0) with namesakes enough to be ambiguous. */
const PLACES = fileURLToPath(new URL('../fixtures/places.tsv', import.meta.url));

/** A gazetteer of a few places, in its own folder that `close` removes. */
export async function openSampleGazetteer(): Promise<Gazetteer & { close(): void }> {
  const folder = await mkdtemp(join(tmpdir(), 'test-gazetteer-'));
  const gazetteer = await openGazetteer(folder, { source: PLACES });
  const close = () => {
    gazetteer.close();
    void rm(folder, { recursive: true, force: true });
  };
  return { ...gazetteer, close };
}
