import { useState } from 'react';
import type { LibraryRecord } from '../../domain/record.ts';
import styles from './record.module.css';

/** The picture of a record with its credit; nothing when it cannot be loaded, or not safely. */
export function RecordImage({ image }: { readonly image: NonNullable<LibraryRecord['image']> }) {
  const [isBroken, setBroken] = useState(false);
  if (isBroken || !image.url.startsWith('https:')) return null;
  return (
    <figure className={styles.image}>
      <img
        src={image.url}
        alt={image.alt ?? ''}
        loading="lazy"
        referrerPolicy="no-referrer"
        onError={() => setBroken(true)}
      />
      {image.credit && <figcaption className={styles.quiet}>{image.credit}</figcaption>}
    </figure>
  );
}
