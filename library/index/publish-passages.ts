import { randomUUID } from 'node:crypto';
import type { Catalogue } from '../catalogue/open-catalogue.ts';
import { readPassages } from '../documents/document-files.ts';
import type { IndexWriter } from './index-writer.ts';
import { passageDocumentsOf, type PassageDocument } from './passage-document.ts';
import { PASSAGES_FORMAT } from './passage-settings.ts';

/**
 * Makes the passages of these records what the catalogue says, before the records themselves are: those of a record
 * that left go with it, those of one that was merged are found under the record that stays. Builds all of them when
 * there are none or not ours. Throws IndexError. The caller holds the catalogue's lock.
 */
export async function followRecords(
  catalogue: Catalogue,
  { passages }: Pick<IndexWriter, 'passages'>,
  ids: readonly string[],
): Promise<void> {
  if (isWithout(catalogue)) return;
  if (!(await isCurrent(catalogue, passages))) return rebuildPassages(catalogue, { passages });
  const merged = catalogue.documents.mergedOwners();
  const owners = [...new Set(ids.flatMap((id) => [id, ...(merged.get(id) ?? [])]))];
  if (owners.length === 0) return;
  const build = randomUUID();
  await passages.replace(owners, build, passagesOf(catalogue, owners, build));
}

/** Builds all passages again. Throws IndexError. */
export async function rebuildPassages(
  catalogue: Catalogue,
  { passages }: Pick<IndexWriter, 'passages'>,
): Promise<void> {
  if (isWithout(catalogue)) return;
  const owners = [...new Set(catalogue.documents.all().map(({ recordId }) => recordId))];
  const build = await passages.rebuild(catalogue.meta.catalogueId(), (name) =>
    passagesOf(catalogue, owners, name),
  );
  catalogue.publishing(() => catalogue.meta.notePassagesBuild(build));
}

/** For the start of a program: builds the passages when the engine has others, or none. Answers whether it did. */
export async function bringPassagesUpToDate(
  catalogue: Catalogue,
  writer: Pick<IndexWriter, 'passages'>,
): Promise<boolean> {
  if (isWithout(catalogue) || (await isCurrent(catalogue, writer.passages))) return false;
  await rebuildPassages(catalogue, writer);
  return true;
}

/** There never was a document: nothing is asked of the engine. */
function isWithout({ documents, meta }: Catalogue): boolean {
  return meta.passagesBuild() === undefined && !documents.hasAny();
}

async function isCurrent({ meta }: Catalogue, passages: IndexWriter['passages']): Promise<boolean> {
  const marker = await passages.readMarker();
  return (
    marker?.catalogueId === meta.catalogueId() &&
    marker.format === PASSAGES_FORMAT &&
    marker.build === meta.passagesBuild()
  );
}

async function* passagesOf(
  catalogue: Catalogue,
  owners: readonly string[],
  build: string,
): AsyncGenerator<PassageDocument> {
  for (const owner of owners) {
    const documents = catalogue.documents.own(owner);
    if (documents.length === 0) continue;
    const record = catalogue.record(owner) ?? recordInPlaceOf(catalogue, owner);
    if (!record) continue;
    const make = passageDocumentsOf(record, build);
    for (const document of documents) {
      yield* make(document, (await readPassages(catalogue.dataDir, document.sha256)) ?? []);
    }
  }
}

function recordInPlaceOf(catalogue: Catalogue, id: string) {
  const into = catalogue.withdrawn(id)?.mergedInto;
  return into === undefined ? undefined : catalogue.record(into);
}
