import type { FacetKey } from '../../domain/facets.ts';
import { InSiteLink } from '../address/in-site-link.tsx';
import { termLabel } from '../language/term-label.ts';
import { useLanguage } from '../language/messages.ts';
import { Fact } from './fact.tsx';
import { useSiteLinks } from '../address/use-site-links.ts';

interface TermsFactProps {
  readonly facet: FacetKey;
  readonly name: string;
  readonly ids: readonly string[];
}

/** Terms of one facet, each a link to everything that shares it. */
export function TermsFact({ facet, name, ids }: TermsFactProps) {
  const language = useLanguage();
  const links = useSiteLinks();
  if (ids.length === 0) return null;
  return (
    <Fact name={name}>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <InSiteLink href={links.toTerm(facet, id)}>{termLabel(language, facet, id)}</InSiteLink>
          </li>
        ))}
      </ul>
    </Fact>
  );
}
