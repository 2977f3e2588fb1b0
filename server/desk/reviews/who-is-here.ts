import { LRUCache } from 'lru-cache';

const HERE_FOR = 60_000; // ms; a page that is open asks again every half minute
const MOST = 1_000; // proposals that are open somewhere

/** Who has a proposal open at present. In memory only: it is about this moment. */
export function whoIsHere(now: () => number = Date.now) {
  const looking = new LRUCache<string, Map<string, number>>({ max: MOST });
  return {
    /** Notes that somebody has it open, and answers who else has. */
    note(proposalId: string, name: string): string[] {
      const here = looking.get(proposalId) ?? new Map<string, number>();
      const at = now();
      here.set(name, at);
      for (const [who, seen] of here) if (at - seen > HERE_FOR) here.delete(who);
      looking.set(proposalId, here);
      return [...here.keys()].filter((who) => who !== name);
    },
  };
}
