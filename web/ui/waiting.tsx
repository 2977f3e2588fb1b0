import { Skeleton } from './skeleton.tsx';

/** In the place of a page that will come. It shows only when the wait is long enough to be noticed. */
export function Waiting() {
  return (
    <main id="main" tabIndex={-1}>
      <Skeleton isPage />
    </main>
  );
}
