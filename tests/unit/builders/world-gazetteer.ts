import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CityAnswer } from '../../../library/places/city-answer.ts';
import { openGazetteer, type Gazetteer } from '../../../library/places/gazetteer.ts';

/** The gazetteer of the whole world, in a folder of its own that `close` removes. Building it takes some seconds. */
export async function openWorldGazetteer(): Promise<Gazetteer> {
  const folder = await mkdtemp(join(tmpdir(), 'test-world-'));
  const gazetteer = await openGazetteer(folder);
  const close = () => {
    gazetteer.close();
    void rm(folder, { recursive: true, force: true });
  };
  return { ...gazetteer, close };
}

/** An answer in one word: the id of the city, `new` before that of a new one, or the kind of any other answer. */
export function inOneWord(answer: CityAnswer): string {
  switch (answer.kind) {
    case 'known':
      return answer.city.id;
    case 'new':
      return `new ${answer.city.id}`;
    case 'ambiguous':
    case 'area':
    case 'several':
    case 'unknown':
      return answer.kind;
  }
}
