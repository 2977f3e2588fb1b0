import { InSiteLink } from '../../address/in-site-link.tsx';
import desk from '../desk.module.css';
import { useDeskRecordsMessages } from '../../language/messages.ts';

interface TurningProps {
  readonly answer: { readonly page: number; readonly size: number; readonly total: number };
  readonly label: string;
  readonly hrefOf: (page: number) => string;
}

/** To the pages before and after; nothing where all of a list is on one page. */
export function Turning({ answer: { page, size, total }, label, hrefOf }: TurningProps) {
  const { list } = useDeskRecordsMessages();
  const pages = Math.max(1, Math.ceil(total / size));
  if (pages < 2 && page === 1) return null;
  return (
    <nav aria-label={label} className={desk.row}>
      {page > 1 && <InSiteLink href={hrefOf(Math.min(page - 1, pages))}>‹ {list.previous}</InSiteLink>}
      <span>{list.page({ page, pages })}</span>
      {page < pages && <InSiteLink href={hrefOf(page + 1)}>{list.next} ›</InSiteLink>}
    </nav>
  );
}
