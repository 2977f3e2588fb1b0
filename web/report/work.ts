import { findProof } from '../../domain/proof-of-work.ts';

/** Beside the page, so that it stays quick while the work is done. */
addEventListener('message', ({ data }: MessageEvent<{ challenge: string; bits: number }>) => {
  postMessage(findProof(data.challenge, data.bits));
});
