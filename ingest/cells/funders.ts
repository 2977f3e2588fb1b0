import type { Funder } from '../../domain/evidence.ts';
import { joinList, splitAt, splitList } from './lists.ts';
import type { RowNotes } from './notes.ts';
import { isRecordId } from './record-ids.ts';

/** `European Investment Bank (40 %, fund: eib-urban)`; only what is in the last brackets, so no more than 200 characters. */
const DETAILS = /\(([^()]{1,200})\)$/;
/** "City (50 %), EU (50 %)" */
const AFTER_SHARE = /(?<=\(\d{1,3} ?%\)), ?/;
const SHARE = /^(\d{1,3}(?:\.\d+)?) ?%$/;
const FUND = /^fund: ?(\S+)$/;

/** Who paid, each once, with the share in per cent and the fund where the brackets say so. */
export function readFunders(text: string, notes: RowNotes): Funder[] {
  const found = new Map<string, Funder>();
  const { separator } = notes.habit;
  const values = splitList(text)
    .flatMap((value) => (separator === undefined ? [value] : splitAt(value, separator)))
    .flatMap((value) => value.split(AFTER_SHARE));
  for (const value of values) {
    const funder = readFunder(value, notes);
    if (!found.has(funder.name)) found.set(funder.name, funder);
  }
  return [...found.values()];
}

/** The cell that `readFunders` reads as these. */
export function writeFunders(funders: readonly Funder[]): string {
  return joinList(
    funders.map(({ name, share, fund }) => {
      const details = [
        ...(share === undefined ? [] : [`${share} %`]),
        ...(fund === undefined ? [] : [`fund: ${fund}`]),
      ];
      return details.length === 0 ? name : `${name} (${details.join(', ')})`;
    }),
  );
}

function readFunder(value: string, notes: RowNotes): Funder {
  const found = DETAILS.exec(value);
  const name = value.slice(0, found?.index).trim();
  if (!found || name === '') return { name: value };
  const funder: Funder = { name };
  for (const part of (found[1] ?? '').split(',').map((text) => text.trim())) {
    const share = SHARE.exec(part)?.[1];
    const fund = FUND.exec(part)?.[1];
    if (share === undefined && fund === undefined) return { name: value }; // brackets that belong to the name
    if (share !== undefined) {
      if (Number(share) > 0 && Number(share) <= 100) funder.share = Number(share);
      else notes.add('invalid-value', { value, message: 'A share is more than 0 and at most 100 per cent.' });
    }
    if (fund !== undefined) {
      if (isRecordId(fund)) funder.fund = fund;
      else notes.add('invalid-value', { value, message: 'The fund is not the id of a record.' });
    }
  }
  return funder;
}
