import type { AboutPage as AboutPageId } from '../../domain/about-pages.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { useRestoredScroll } from '../address/use-restored-scroll.ts';
import { useSiteLinks } from '../address/use-site-links.ts';
import { proseLanguage, useLanguage, useMessages, useProse } from '../language/messages.ts';
import { useFocusAtFirst } from '../ui/use-focus-at-first.ts';
import { PageHead } from '../ui/page-head.tsx';
import { useTitle } from '../ui/use-title.ts';
import { blocksOf, type ProseBlock } from './blocks-of.ts';
import styles from './about.module.css';

interface Section {
  readonly title: string;
  readonly text: string;
}

/** One of the pages about the library: what it is, how it works, how to use it, for whom it works, what it keeps. */
export function AboutPage({ page }: { readonly page: AboutPageId }) {
  const { page: words } = useMessages();
  const language = useLanguage();
  const { lead, ...sections } = useProse()[page];
  const title = words.aboutPages[page];
  const main = useFocusAtFirst();
  useTitle(title);
  useRestoredScroll(true);
  return (
    <main id="main" tabIndex={-1} ref={main} className={styles.page}>
      <PageHead title={title} lead={<p lang={proseLanguage(language)}>{lead}</p>} />
      <div lang={proseLanguage(language)}>
        {Object.entries<Section>(sections).map(([id, section]) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{section.title}</h2>
            {blocksOf(section.text).map((block) => (
              <Block key={block.lines.join()} {...block} />
            ))}
            {page === 'about' && id === 'holds' && <ToCoverage />}
          </section>
        ))}
      </div>
    </main>
  );
}

function Block({ isList, lines }: ProseBlock) {
  if (!isList) return <p>{lines.join(' ')}</p>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function ToCoverage() {
  const { page } = useMessages();
  const language = useLanguage();
  return (
    <p lang={language}>
      <InSiteLink href={useSiteLinks().toCoverage()}>{page.coverage}</InSiteLink>
    </p>
  );
}
