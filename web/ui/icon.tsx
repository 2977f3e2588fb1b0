import styles from './icon.module.css';

/**
 * The signs of the site, from Lucide 1.48 (https://lucide.dev, ISC licence, © Lucide Icons and Contributors): the paths
 * of the few that are used, on a field of 24 by 24. The package itself is 49 MB of files for what is 3 KB here.
 */
const PATHS = {
  star: 'M11.525 2.295a.53.53 0 0 1 .95 0l2.31 4.679a2.123 2.123 0 0 0 1.595 1.16l5.166.756a.53.53 0 0 1 .294.904l-3.736 3.638a2.123 2.123 0 0 0-.611 1.878l.882 5.14a.53.53 0 0 1-.771.56l-4.618-2.428a2.122 2.122 0 0 0-1.973 0L6.396 21.01a.53.53 0 0 1-.77-.56l.881-5.139a2.122 2.122 0 0 0-.611-1.879L2.16 9.795a.53.53 0 0 1 .294-.906l5.165-.755a2.122 2.122 0 0 0 1.597-1.16z',
  clear: 'M18 6 6 18M6 6l12 12',
  open: 'm6 9 6 6 6-6',
  next: 'm9 18 6-6-6-6',
  back: 'm15 18-6-6 6-6',
  download: 'M12 15V3M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4M7 10l5 5 5-5',
  search: 'm21 21-4.34-4.34M3 11a8 8 0 1 0 16 0 8 8 0 1 0-16 0',
  document:
    'M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.704.706l3.588 3.588A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2zM14 2v5a1 1 0 0 0 1 1h5M9 15l2 2 4-4',
  checked:
    'M3.85 8.62a4 4 0 0 1 4.78-4.77 4 4 0 0 1 6.74 0 4 4 0 0 1 4.78 4.78 4 4 0 0 1 0 6.74 4 4 0 0 1-4.77 4.78 4 4 0 0 1-6.75 0 4 4 0 0 1-4.78-4.77 4 4 0 0 1 0-6.76ZM16 9l-5.5 5.5L8 12',
  award:
    'm15.477 12.89 1.515 8.526a.5.5 0 0 1-.81.47l-3.58-2.687a1 1 0 0 0-1.197 0l-3.586 2.686a.5.5 0 0 1-.81-.469l1.514-8.526M6 8a6 6 0 1 0 12 0 6 6 0 1 0-12 0',
} as const;

export type IconName = keyof typeof PATHS;

/** Those that point along the line of the text, which turn with the direction of the page. */
const ALONG_THE_TEXT: readonly IconName[] = ['next', 'back'];

/** A sign beside or instead of a word; what it stands for is said by its control. */
export function Icon({ name, isFull = false }: { readonly name: IconName; readonly isFull?: boolean }) {
  const turns = ALONG_THE_TEXT.includes(name) ? ` ${styles.turns}` : '';
  return (
    <svg
      className={`${styles.icon}${turns}${isFull ? ` ${styles.full}` : ''}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
