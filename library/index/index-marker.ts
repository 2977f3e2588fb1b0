import { isOfShare, type Share } from './shares.ts';

/** Which state of which catalogue an index holds. It travels with the records, as one hidden document. */
export interface IndexMarker {
  readonly catalogueId: string;
  readonly version: number;
  readonly format: string;
  /** Tells two builds of the same state apart. */
  readonly build: string;
  /** Where several engines hold the index together. */
  readonly share?: Share;
}

export const MARKER_ID = '_marker'; // no record id has an underscore

/** What an engine has of the live index. */
export interface HeldShare {
  /** The engine by its place and address, for messages. */
  readonly engine: string;
  /** Undefined where there is none, or one of another share. */
  readonly marker: IndexMarker | undefined;
}

/** The live index as it was found, in one engine or in several together; `records` does not count markers. */
export interface LiveIndex {
  readonly records: number;
  /** Of the engine, or of that of several which is furthest behind; undefined where one has none. */
  readonly marker?: IndexMarker;
  /** Of several engines, each; absent for one. */
  readonly shares?: readonly HeldShare[];
}

/** What is known of the index in one engine: documents with the marker, and that of whichever share. */
export interface FoundShare extends HeldShare {
  readonly documents: number | undefined;
  readonly marked?: IndexMarker | undefined;
}

/** One live index of what one engine holds, or several together; undefined where none holds anything. */
export function liveOfShares(found: readonly FoundShare[]): LiveIndex | undefined {
  if (found.every(({ documents }) => documents === undefined)) return undefined;
  const markers = found.flatMap(({ marker }) => marker ?? []);
  const oldest = markers.toSorted((a, b) => a.version - b.version)[0];
  return {
    records: found.reduce((sum, { documents = 0, marked }) => sum + documents - (marked ? 1 : 0), 0),
    ...(oldest && markers.length === found.length && { marker: oldest }),
    ...(found.length > 1 && { shares: found.map(({ engine, marker }) => ({ engine, marker })) }),
  };
}

/** Whether all engines hold the same build, as one always does. */
export function isOneBuild({ shares = [] }: LiveIndex): boolean {
  return shares.every(({ marker }) => marker !== undefined && marker.build === shares[0]?.marker?.build);
}

/** The marker as it is for this share; undefined for one of another. */
export function ownMarker(marker: IndexMarker | undefined, share: Share): IndexMarker | undefined {
  return marker && isOfShare(marker.share, share) ? marker : undefined;
}
