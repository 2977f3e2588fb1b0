import { build } from '../server/prepare.mjs';

/** Before projects that start the program: what they start is what is in the folders. */
export function setup(): void {
  build();
}
