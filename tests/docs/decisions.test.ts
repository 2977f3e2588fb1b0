import { describe, expect, it } from 'vitest';
import { tableUnder } from './markdown-table.ts';
import { pathsBelow, readText } from './repository.ts';

const FOLDER = 'docs/decisions';
const files = pathsBelow(FOLDER).filter((path) => !path.endsWith('/README.md'));

const FORM =
  /^# (?<number>\d+)\. (?<title>.+)\n\nStatus: (?<status>.+)\nDate: (?<date>.+)\n\n\*\*Context\.\*\*\s[^]+\n\n\*\*Decision\.\*\*\s[^]+\n\n\*\*Consequence\.\*\*\s/;

describe.each(files)('%s', (path) => {
  const found = FORM.exec(readText(path))?.groups;

  it('has a number, a title, a status, a date, a context, a decision and a consequence', () => {
    expect(found, `write it in the form of ${FOLDER}/README.md`).toBeDefined();
  });

  it('has the number of its file', () => {
    expect(path).toContain(`/${found?.['number']?.padStart(4, '0')}-`);
  });

  it('has a day as its date', () => {
    const day = found?.['date'] ?? '';
    expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
  });

  it('is accepted, or links to what replaced it', () => {
    expect(found?.['status']).toMatch(/^(?:accepted|replaced by \[.+\]\(.+\))$/);
  });
});

describe('the list of decisions', () => {
  it('has every record, with its title, date and status', () => {
    const written = files.map((path) => {
      const { number, title, date, status } = FORM.exec(readText(path))?.groups ?? {};
      return { number: `[${number}](${path.slice(FOLDER.length + 1)})`, decision: title, date, status };
    });
    expect(tableUnder(`${FOLDER}/README.md`, 'Records')).toEqual(written);
  });

  it('gives no number twice', () => {
    const numbers = files.map((path) => path.slice(FOLDER.length + 1, FOLDER.length + 5));
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
