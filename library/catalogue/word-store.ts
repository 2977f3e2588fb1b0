import type { CountedWord, PlaceName } from '../words/passing-words.ts';
import type { KnownWord } from '../words/lexicon.ts';
import type { DatabaseSync } from './database.ts';

interface WordRow {
  records: number;
  is_plain: number;
}

/** The words of the records in the index, and the names of their places, for corrections and for names in questions. */
export function openWordStore(database: DatabaseSync) {
  const common = database.prepare('SELECT word, records FROM words ORDER BY records DESC, word LIMIT ?');
  const find = database.prepare('SELECT records, is_plain FROM words WHERE word = ?');
  const named = database.prepare('SELECT city_id AS id FROM place_names WHERE name = ? ORDER BY city_id');
  const add = database.prepare(`INSERT INTO words VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET records = records + excluded.records, is_plain = max(is_plain, excluded.is_plain)`);
  const addName = database.prepare('INSERT OR IGNORE INTO place_names VALUES (?, ?)');

  return {
    common: (limit: number) => common.all(limit) as KnownWord[],
    find(word: string) {
      const row = find.get(word) as WordRow | undefined;
      return row && { records: row.records, isPlain: row.is_plain === 1 };
    },
    placesNamed(name: string): string[] | undefined {
      const rows = named.all(name) as { id: string }[];
      return rows.length === 0 ? undefined : rows.map(({ id }) => id).filter((id) => id !== '');
    },
    /**
     * Adds what a publication brought; call it inside `publishing`. A record that was changed counts again until the next
     * rebuild, which begins from nothing: the counts only say which of two words is the likelier.
     */
    add(words: Iterable<CountedWord>, names: Iterable<PlaceName>): void {
      for (const { word, records, isPlain } of words) add.run(word, records, isPlain ? 1 : 0);
      for (const { name, cityId = '' } of names) addName.run(name, cityId);
    },
    clear(): void {
      database.exec('DELETE FROM words; DELETE FROM place_names');
    },
  };
}
