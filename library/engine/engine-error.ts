/** The search engine cannot be found, started or kept running; the message says what to do. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
}
