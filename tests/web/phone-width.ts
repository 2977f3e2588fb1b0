import { vi } from 'vitest';
import { PHONE } from '../../web/ui/use-media.ts';

/** The page is as wide as a phone for the rest of this test. */
export function onPhone(): void {
  vi.stubGlobal('matchMedia', (media: string) => ({
    matches: media === PHONE,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
}
