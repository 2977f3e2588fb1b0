import type { LibraryRecord } from '../../domain/record.ts';
import type { ColumnHeader } from '../../domain/columns.ts';
import type { Draft } from '../columns/draft.ts';
import { draftOf } from './draft-of.ts';
import { mergeOffer } from './merge-offer.ts';
import { mergeTranslations } from './translations-of.ts';

/**
 * What a record becomes by a row that changes it: columns that the row `says` count, all others leave the record as it
 * is. What a rule adds by itself follows.
 */
export function mergeDraft(record: LibraryRecord, row: Draft, said: ReadonlySet<string>): Draft {
  const kept = draftOf(record);
  const says = (header: ColumnHeader) => said.has(header);
  const pick = <Value>(header: ColumnHeader, of: (draft: Draft) => Value): Value =>
    of(says(header) ? row : kept);
  const saysTopics = says('topics') || row.topics.length > 0; // a column of themes may have said some
  const isSameTopics = row.topics.join() === record.topics.join();
  return group<Every<Omit<Draft, 'isIdAssumed'>>>({
    id: record.id,
    kind: row.kind ?? record.kind,
    title: row.title ?? record.title,
    titleOriginal: pick('title_original', ({ titleOriginal }) => titleOriginal),
    titleBy: pick('title_by', ({ titleBy }) => titleBy),
    entry: pick('entry', ({ entry }) => entry),
    summary: pick('summary', ({ summary }) => summary),
    sections: [...kept.sections.filter(({ heading }) => !says(heading)), ...row.sections],
    textLanguage: pick('text_language', ({ textLanguage }) => textLanguage),
    translations: mergeTranslations(row, kept, says),
    place: row.place,
    scope: pick('scope', ({ scope }) => scope),
    themes: pick('themes', ({ themes }) => themes),
    themesFrom: says('themes_from') || says('themes') ? row.themesFrom : kept.themesFrom,
    topics: (saysTopics ? row : kept).topics,
    unmappedTopics: pick('topics', ({ unmappedTopics }) => unmappedTopics),
    topicsFrom: says('topics_from') || (saysTopics && !isSameTopics) ? row.topicsFrom : kept.topicsFrom,
    goals: [...kept.goals.filter((tag) => !saysGoal(tag, said)), ...row.goals],
    targets: [
      ...kept.targets.filter(
        ({ from }) => !says(from === 'declared' ? 'sdg_targets' : 'sdg_targets_derived'),
      ),
      ...row.targets,
    ],
    documentType: pick('document_type', ({ documentType }) => documentType),
    status: pick('status', ({ status }) => status),
    period: row.period,
    years: yearsOf(row, kept, says),
    languages: pick('languages', ({ languages }) => languages),
    actors: pick('actors', ({ actors }) => actors),
    awards: pick('awards', ({ awards }) => awards),
    outcome: {
      ...group<Every<Omit<Draft['outcome'], 'indicators'>>>({
        text: pick('outcome', ({ outcome }) => outcome.text),
      }),
      indicators: pick('indicators', ({ outcome }) => outcome.indicators),
    },
    cost: group<Every<Draft['cost']>>({
      amount: pick('cost_amount', ({ cost }) => cost.amount),
      currency: row.cost.currency ?? pick('cost_currency', ({ cost }) => cost.currency),
      year: pick('cost_year', ({ cost }) => cost.year),
      what: pick('cost_what', ({ cost }) => cost.what),
    }),
    funding: {
      ...group<Every<Omit<Draft['funding'], 'funders'>>>({
        amount: pick('funding_amount', ({ funding }) => funding.amount),
        currency: row.funding.currency ?? pick('funding_currency', ({ funding }) => funding.currency),
      }),
      funders: pick('funders', ({ funding }) => funding.funders),
    },
    links: {
      ...group<Every<Omit<Draft['links'], 'alsoAt'>>>({
        landing: pick('landing_url', ({ links }) => links.landing),
        document: pick('document_url', ({ links }) => links.document),
      }),
      alsoAt: pick('also_at', ({ links }) => links.alsoAt),
    },
    contact: group<Every<Draft['contact']>>({
      organisation: pick('contact_organisation', ({ contact }) => contact.organisation),
      role: pick('contact_role', ({ contact }) => contact.role),
      page: pick('contact_page', ({ contact }) => contact.page),
      address: pick('contact_address', ({ contact }) => contact.address),
    }),
    image: group<Every<Draft['image']>>({
      url: pick('image_url', ({ image }) => image.url),
      credit: pick('image_credit', ({ image }) => image.credit),
      alt: pick('image_alt', ({ image }) => image.alt),
    }),
    source: group<Every<Draft['source']>>({
      name: pick('source', ({ source }) => source.name),
      id: row.source.id ?? pick('source_id', ({ source }) => source.id),
      url: pick('source_url', ({ source }) => source.url),
      licence: pick('licence', ({ source }) => source.licence),
    }),
    evidence: pick('evidence', ({ evidence }) => evidence),
    relations: pick('relations', ({ relations }) => relations),
    asOf: pick('as_of', ({ asOf }) => asOf),
    startedOn: pick('started_on', ({ startedOn }) => startedOn),
    lastVerified: pick('last_verified', ({ lastVerified }) => lastVerified),
    verifiedFrom: pick('verified_from', ({ verifiedFrom }) => verifiedFrom),
    ...mergeOffer(row, kept, says),
  }) as Draft;
}

function saysGoal({ goal, from }: Draft['goals'][number], said: ReadonlySet<string>): boolean {
  if (from === 'derived') return said.has('sdgs_derived');
  return said.has('sdgs') || said.has(`SDG${goal}`);
}

/** A period says both years at once, unless they have columns of their own. */
function yearsOf(row: Draft, kept: Draft, says: (header: ColumnHeader) => boolean): Draft['years'] {
  const of = (header: 'year_start' | 'year_end', side: 'start' | 'end') => {
    if (says(header)) return row.years[side];
    return row.period === undefined && !says('period') ? kept.years[side] : undefined;
  };
  const inPeriod = says('period') ? row.years.adopted : undefined;
  return group<Every<Draft['years']>>({
    adopted: says('year_adopted') ? row.years.adopted : (inPeriod ?? kept.years.adopted),
    start: of('year_start', 'start'),
    end: of('year_end', 'end'),
  });
}

/** Names each key, so that the compiler finds a field that is not merged. */
type Every<Group> = { [Key in keyof Required<Group>]: Group[Key] | undefined };

type Defined<Group> = { [Key in keyof Group]?: Exclude<Group[Key], undefined> };

function group<Group extends object>(values: Group): Defined<Group> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Defined<Group>;
}
