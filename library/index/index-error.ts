/** The index could not be brought up to date; the catalogue keeps what is still to be sent. */
export class IndexError extends Error {
  override name = 'IndexError';
}

/** A new index was not swapped in because it would have taken too much from readers. */
export class IndexGuardError extends IndexError {
  override name = 'IndexGuardError';
}
