import { beforeAll, describe, expect, it } from 'vitest';
import type { PublishedRecord } from '../../domain/record.ts';
import { openSampleSearch, type SampleSearch } from './search-sample.ts';

let sample: SampleSearch;
beforeAll(async () => {
  sample = await openSampleSearch();
}, 240_000);

/**
 * What a planner would type, and words of which one has to be in a record that answers. A record that only happens to
 * have the word may pass, so three of the first five have to; a question that fewer records answer says how many.
 */
const TYPED: readonly (readonly [q: string, answers: RegExp, least?: number])[] = [
  ['how to reduce traffic in city centre', /traffic|car|pedestrian/i],
  ['bus rapid transit africa', /bus rapid|BRT|Rea Vaya/i],
  ['what works against homelessness', /homeless/i, 2],
  ['who has a rent freeze', /rent/i],
  ['free public transport', /free public transport|free bus|fare/i],
  ['15 minute city', /15.minute|neighbourhood/i, 2],
  ['superblocks', /superbl|supergr/i],
  ['rainwater harvesting', /rainwater/i, 2],
  ['composting food waste at home', /compost|organic|waste/i],
  ['air pollution schools', /air|school/i],
  ['tourist tax', /touris|visitor|stay/i],
  ['airbnb rules', /rent|tourist|short/i],
  ['vacant buildings tax', /vacant/i, 1],
  ['basic income pilot', /income/i, 1],
  ['school streets', /school|écoles/i],
  ['climate budget', /climate|clim[aá]t/i],
  ['district heating', /district heating/i],
  ['solar on roofs', /solar/i],
  ['flood maps', /flood/i, 2],
  ['sponge city', /sponge|water|nature/i],
  ['night buses', /night|bus/i],
  ['street lighting safety', /light/i],
  ['urban forest', /forest|tree|coed/i],
  ['rooftop gardens', /roof/i],
  ['informal waste pickers', /waste/i, 1],
  ['land titles for informal settlements', /titl|favela|land|regulariza/i, 2],
  ['refugee integration', /refugee|migrant|displace/i],
  ['digital twin', /twin/i, 1],
  ['open data portal', /open data/i, 1],
  ['participatory budgeting youth', /young|youth|pupil|school/i, 2],
  ['libraries as community centres', /librar|centre/i],
  ['healthy school meals', /school|meal|food|kitchen|cater/i],
  ['zero waste plan', /zero waste|waste/i],
  ['Paris bike plan', /cycl|bike|vélo|vélib/i, 2],
  ['Copenhagen cloudburst', /cloudburst|climate/i, 2],
  ['Medellin cable car', /cable|metrocable|nororiental/i, 2],
  ['low emision zone', /emission|LEZ/i],
  ['parking minimums abolished', /parking/i],
  ['electric buses', /electric|bus/i],
  ['age friendly city japan', /age|older|compact/i],
  ['disabled access sidewalks', /access|dostępno|design for all/i],
  ['gender responsive budgeting', /gender|feminist|women|CEDAW/i],
  ['planes de movilidad sostenible', /mov|mobi|transport/i],
  ['presupuesto participativo', /particip/i],
  ['logement social', /housing|zoning/i],
  ['Radwege', /cycl|bicycl|bike|ciclov|bici/i],
  ['coastal erosion', /coast|ero|waterfront/i, 2],
  ['earthquake retrofit', /seismic|earthquake|soft-story|retrofit/i],
  ['early warning system', /warning/i],
  ['which towns give people money with no strings attached', /income/i, 2],
];

describe('what a planner would type', () => {
  it('is answered on the first page, forty-five times of fifty', async () => {
    expect(TYPED).toHaveLength(50);
    const failed: string[] = [];
    for (const [q, answers, least = 3] of TYPED) {
      const first = (await sample.find(q)).slice(0, 5);
      const found = first.filter((record) => answers.test(textOf(record))).length;
      if (found < least) failed.push(`${q}: ${found} of ${first.length}`);
    }
    expect(failed.length, failed.join('; ')).toBeLessThanOrEqual(5);
  });

  it('is not taken for the name of a place: banning is no slip in Nanning', async () => {
    const { corrected } = await sample.ask('banning plastic bags');
    expect(corrected).toEqual([{ from: 'banning', to: 'ban' }]);
  });
});

function textOf({ title, titleOriginal = '', summary }: PublishedRecord): string {
  return `${title} ${titleOriginal} ${summary}`;
}
