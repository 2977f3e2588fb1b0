import { decodeQuery, type KnownToQuery } from '../../domain/query-codec.ts';
import { isTracking } from '../../domain/tracking.ts';

const MOST = 10; // parts that are named
const LONGEST = 60; // characters of one

/** Parameters that are none of a search: how results are shown, where the map is, and what page and API settle between them. */
const OTHERS = new Set(['view', 'at', 'facets']);

/** As forms of other programs write lists: `sdg[]=11`, `sdg[0]=11`. */
export function withoutBrackets(search: string): string {
  const parameters = [...new URLSearchParams(search)];
  if (!parameters.some(([name]) => BRACKETS.test(name))) return search;
  return new URLSearchParams(
    parameters.map(([name, value]) => [name.replace(BRACKETS, ''), value]),
  ).toString();
}

const BRACKETS = /\[\d*\]$/;

/** The parts of an address that a page leaves out because it does not understand them, such as `from=soon`. */
export function notUnderstood(search: string, known: KnownToQuery): string[] {
  const parts = [...new URLSearchParams(search)].filter(([name]) => !OTHERS.has(name) && !isTracking(name));
  const { issues } = decodeQuery(new URLSearchParams(parts).toString(), known);
  const found: (readonly [string, string])[] = [];
  const seen = new Map<string, number>();
  for (const part of parts) {
    const [name] = part;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    const issuesOf = issues.filter(({ parameter }) => parameter === name.slice(0, LONGEST_NAME));
    if (issuesOf.length === 0) continue;
    const isWrong = decodeQuery(new URLSearchParams([part]).toString(), known).issues.length > 0;
    const isTooMany = issuesOf.some(({ code }) => code === 'repeated_parameter') && before > 0;
    const isAgainstAnother = name === 'to' && issuesOf.some(({ code }) => code === 'out_of_range');
    if (isWrong || isTooMany || isAgainstAnother) found.push(part);
  }
  return found.slice(0, MOST).map(([name, value]) => shortened(`${name}=${value}`));
}

const LONGEST_NAME = 100; // of which an issue keeps as much

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
