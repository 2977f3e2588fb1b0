import type { Exchange } from '../../domain/offers/exchange.ts';
import type { Phase } from '../../domain/offers/toolkit.ts';
import type { PublishedRecord } from '../../domain/record.ts';

/** What schema.org has words for of an offer: the steps of a guide, the giver of money, the dates and the host of a meeting. */
export function offerInJsonLd({ toolkit, fund, exchange }: PublishedRecord): object {
  return {
    ...(toolkit && toolkit.phases.length > 0 && { step: toolkit.phases.map(sectionOf) }),
    ...(fund?.giver !== undefined && { funder: organisation(fund.giver) }),
    ...(exchange?.host !== undefined && { organizer: organisation(exchange.host) }),
    ...(exchange?.place?.online && {
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    }),
    ...datesOf(exchange),
  };
}

function sectionOf({ name, steps }: Phase): object {
  const inside = steps.map((step) => ({
    '@type': 'HowToStep',
    name: step.name,
    ...(step.text !== undefined && { text: step.text }),
  }));
  return {
    '@type': 'HowToSection',
    ...(name !== undefined && { name }),
    ...(inside.length > 0 && { itemListElement: inside }),
  };
}

function datesOf(exchange: Exchange | undefined): object {
  const [first] = exchange?.when?.dates ?? [];
  return first === undefined
    ? {}
    : { startDate: first.from, ...(first.to !== undefined && { endDate: first.to }) };
}

function organisation(name: string): object {
  return { '@type': 'Organization', name };
}
