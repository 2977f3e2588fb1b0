import type { CityFacts } from '../../domain/eligibility/city-facts.ts';
import type { FundForCity } from '../../domain/eligibility/rank-funds.ts';
import { oneLine } from './plain-text.ts';
import { recordUrl, SITE_NAME } from './site.ts';

interface About {
  readonly city: CityFacts;
  readonly publicUrl: string;
  /** As `2026-11-30`. */
  readonly today: string;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const MOST_OCTETS = 75; // of a line, RFC 5545 section 3.1

/** The days on which calls open and close, from today on, of the funds that the city may ask or has to find out about. */
export function writeFundCalendar(offers: readonly FundForCity[], { city, publicUrl, today }: About): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${SITE_NAME}//Funds//EN`,
    `X-WR-CALNAME:${escaped(`${SITE_NAME}: ${city.name}`)}`,
    ...offers.flatMap((found) => eventsOf(found, publicUrl, today)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventsOf({ record, verdict, window }: FundForCity, publicUrl: string, today: string): string[] {
  if (verdict === 'no' || window === 'closed' || window === 'recurring') return [];
  const { opens, closes } = record.fund?.window ?? {};
  const days = [
    ['opens', opens],
    ['closes', closes],
  ] as const;
  return days.flatMap(([which, day]) => {
    if (day === undefined || !DAY.test(day) || day < today) return [];
    const url = recordUrl(publicUrl, record.id);
    return [
      'BEGIN:VEVENT',
      `UID:${record.id}-${which}-${day}@${new URL(publicUrl).hostname}`,
      `DTSTAMP:${record.updatedAt.replace(/[-:]|\.\d+/g, '')}`,
      `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
      `SUMMARY:${escaped(`${oneLine(record.title)} (${which === 'opens' ? '→' : '⏱'} ${day})`)}`,
      `DESCRIPTION:${escaped(record.summary)}`,
      `URL:${url}`,
      'END:VEVENT',
    ];
  });
}

/** RFC 5545 section 3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Lines of at most 75 octets; no character is cut. */
function folded(line: string): string {
  let [text, length] = ['', 0];
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (length + octets > MOST_OCTETS) [text, length] = [`${text}\r\n `, 1];
    text += character;
    length += octets;
  }
  return text;
}
