import { EXCHANGE_FORMS } from '../../domain/vocabularies/exchange-forms.ts';
import { joinList, splitList } from '../cells/lists.ts';
import type { Exchange } from '../../domain/offers/exchange.ts';
import { readOccasion, writeOccasion } from '../cells/occasions.ts';
import { readTerm } from '../cells/terms.ts';
import { column } from './column.ts';

/** Where people of cities learn with others. The city in which they meet is that of the columns of places. */
export const EXCHANGE_COLUMNS = [
  column({
    header: 'exchange_host',
    field: 'exchange.host',
    accepts: `host of the exchange`,
    example: 'Metropolis',
    description: 'Who invites.',
    read: (cell, { exchange }) => void (exchange.host = cell),
    write: ({ exchange }) => exchange?.host ?? '',
  }),
  column({
    header: 'exchange_place',
    field: 'exchange.place',
    accepts: `place of the exchange`,
    type: 'list',
    shape: 'text',
    example: 'online',
    description:
      'online, or where it is in words, or both separated by a semicolon. A city has the columns of places.',
    read: (cell, { exchange }) => void (exchange.place = placeOf(cell)),
    write: ({ exchange }) => writePlace(exchange?.place),
  }),
  column({
    header: 'exchange_form',
    field: 'exchange.form',
    accepts: `form of the exchange`,
    example: 'study-visit',
    description: `${EXCHANGE_FORMS.terms.map(({ id }) => id).join(', ')}.`,
    read: (cell, { exchange }, notes) => {
      const form = readTerm(EXCHANGE_FORMS, cell, notes);
      if (form !== undefined) exchange.form = form;
    },
    write: ({ exchange }) => exchange?.form ?? '',
  }),
  column({
    header: 'exchange_when',
    field: 'exchange.when',
    type: 'list',
    shape: 'text',
    accepts: `dates of the exchange`,
    example: '2026-05-04/2026-05-08',
    description:
      'rolling, or dates: 2026-05-04/2026-05-08; several separated by semicolons. Words are shown as they are.',
    read: (cell, { exchange }, notes) => void (exchange.when = readOccasion(cell, notes)),
    write: ({ exchange }) => (exchange?.when ? writeOccasion(exchange.when) : ''),
  }),
  column({
    header: 'exchange_who',
    field: 'exchange.who',
    accepts: `participants of the exchange`,
    example: 'Officials of member cities',
    description: 'For whom it is, in words.',
    read: (cell, { exchange }) => void (exchange.who = cell),
    write: ({ exchange }) => exchange?.who ?? '',
  }),
  column({
    header: 'exchange_fee',
    field: 'exchange.fee',
    accepts: `fee of the exchange`,
    example: 'free',
    description: 'What it costs, in words.',
    read: (cell, { exchange }) => void (exchange.fee = cell),
    write: ({ exchange }) => exchange?.fee ?? '',
  }),
  column({
    header: 'exchange_how_to_join',
    field: 'exchange.howToJoin',
    shape: 'text',
    accepts: `how to join the exchange`,
    example: 'Write to the secretariat two months before.',
    description: 'What one does to take part.',
    read: (cell, { exchange }) => void (exchange.howToJoin = cell),
    write: ({ exchange }) => exchange?.howToJoin ?? '',
  }),
];

const ONLINE = new Set(['online', 'on line', 'en línea', 'en ligne', 'en línia', 'virtual', 'webinar']);

function placeOf(cell: string): NonNullable<Exchange['place']> {
  const values = splitList(cell);
  const others = values.filter((value) => !ONLINE.has(value.toLowerCase()));
  return {
    ...(others.length < values.length && { online: true as const }),
    ...(others.length > 0 && { text: others.join('; ') }),
  };
}

function writePlace(place: Exchange['place']): string {
  return joinList([...(place?.online ? ['online'] : []), ...(place?.text === undefined ? [] : [place.text])]);
}
