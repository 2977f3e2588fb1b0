import { nameKey } from '../../library/accounts/editor.ts';
import type { Catalogue } from '../../library/catalogue/open-catalogue.ts';
import type { ImportPlan } from './plan-import.ts';

const MAX_SHARE_ARCHIVED = 0.2;

export type ReplaceDecision =
  { readonly archive: readonly string[] } | { readonly archive?: never; readonly refusal: string };

/** Of the records that would be archived, those that another account brought. */
export function broughtByOthers(archive: readonly string[], by: string, { records }: Catalogue): string[] {
  const mine = nameKey(by);
  return archive.filter((id) => nameKey(records.broughtBy(id) ?? '') !== mine);
}

/**
 * Which records `replace` takes out of the library: those of the source that the files no longer have. Refused
 * without `force` when that is more than a fifth of them, or when a refused row might be one of them.
 */
export function decideReplace(
  plan: ImportPlan,
  catalogue: Catalogue,
  options: { readonly source?: string; readonly force?: boolean },
): ReplaceDecision {
  const sources = options.source === undefined ? plan.sources : [options.source];
  if (sources.length === 0) {
    return { refusal: 'Replacing needs a source: none of the rows names one. Give it with --source NAME.' };
  }
  if (plan.counts.refused > 0 && !options.force) {
    return {
      refusal:
        `${plan.counts.refused} rows were refused, and any of them may be a record that would be archived. ` +
        'Fix them first, or use --force.',
    };
  }
  const known = sources.flatMap((source) => catalogue.records.publishedIdsOfSource(source));
  const archive = known.filter((id) => !plan.store.findRecord(id));
  if (archive.length > known.length * MAX_SHARE_ARCHIVED && !options.force) {
    return {
      refusal:
        `This would archive ${archive.length} of the ${known.length} records of ${sources.join(', ')}, ` +
        'more than a fifth. If the file is complete, use --force.',
    };
  }
  return { archive };
}
