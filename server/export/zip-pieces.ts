import { Zip, ZipDeflate } from 'fflate';

/** A zip file in pieces. fflate calls back with them while it is being fed; here they come out as they are asked for. */
export class ZipPieces {
  readonly #zip = new Zip();
  readonly #encoder = new TextEncoder();
  readonly #at: Date;
  #made: Uint8Array[] = [];
  #fault: Error | null = null;

  constructor(at: Date) {
    this.#at = at;
    this.#zip.ondata = (fault, piece) => {
      this.#fault ??= fault;
      if (piece) this.#made.push(piece);
    };
  }

  async *add(name: string, texts: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Uint8Array> {
    const file = new ZipDeflate(name);
    file.mtime = this.#at;
    this.#zip.add(file);
    for await (const text of texts) {
      file.push(this.#encoder.encode(text));
      yield* this.#take();
    }
    file.push(new Uint8Array(), true);
    yield* this.#take();
  }

  *end(): Generator<Uint8Array> {
    this.#zip.end();
    yield* this.#take();
  }

  *#take(): Generator<Uint8Array> {
    if (this.#fault) throw this.#fault;
    const made = this.#made;
    this.#made = [];
    yield* made;
  }
}
