import type { LibraryRecord } from '../../domain/record.ts';
import { goalOfTarget } from '../../domain/vocabularies/sdg-target-ids.ts';
import type { Draft } from '../columns/draft.ts';
import { offerDraftOf } from './assemble-offer.ts';
import { themesOf } from './assemble-record.ts';
import { translationsDraft } from './translations-of.ts';

/** A record as cells would say it: `assembleRecord` makes it again. Its place is that of the record's city. */
export function draftOf(record: LibraryRecord): Draft {
  const said = withoutDerived(record);
  return {
    ...said,
    place: {},
    goals: said.sdgs,
    targets: said.sdgTargets,
    outcome: said.outcome ?? { indicators: [] },
    cost: said.cost ?? {},
    funding: said.funding ?? { funders: [] },
    contact: said.contact ?? {},
    image: said.image ?? {},
    source: said.source ?? {},
    evidence: said.evidence ?? [],
    relations: said.relations ?? [],
    translations: translationsDraft(said),
    ...offerDraftOf(said),
  } as Draft; // a record has no key that is undefined
}

/** A record without what a rule adds by itself (themes from topics, goals from targets), so that this follows a change. */
export function withoutDerived(record: LibraryRecord): LibraryRecord {
  const { themes, themesFrom, topics, sdgs, sdgTargets, ...rest } = record;
  const isByRule = themesFrom === 'derived' && themes.join() === themesOf(topics).join();
  const implied = new Set(sdgTargets.map(({ target }) => goalOfTarget(target)));
  return {
    ...rest,
    topics,
    sdgTargets,
    sdgs: sdgs.filter(({ goal, from, via }) => from === 'declared' || via !== 'target' || !implied.has(goal)),
    themes: isByRule ? [] : themes,
    ...(themesFrom && !isByRule && { themesFrom }),
  };
}
