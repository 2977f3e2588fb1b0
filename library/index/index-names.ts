/** The index that readers search. `INDEX_NAME` is the prefix, so that several sites can share one engine. */
export function liveIndexName(indexName: string): string {
  return `${indexName}_live`;
}

/** Where a large change is built before it is swapped in. */
export function stagingIndexName(indexName: string): string {
  return `${indexName}_staging`;
}

/** The passages of documents that readers search. */
export function passagesIndexName(indexName: string): string {
  return `${indexName}_passages`;
}

/** Where they are built before they are swapped in. */
export function passagesStagingName(indexName: string): string {
  return `${indexName}_passages_staging`;
}
