import { ProvenanceSchema, type Provenance } from '../../domain/record.ts';
import { nearestTerm } from '../../library/words/match-term.ts';
import { THEMES } from '../../domain/vocabularies/themes.ts';
import { TOPICS } from '../../domain/vocabularies/topics.ts';
import { joinList, splitAt } from '../cells/lists.ts';
import type { RowNotes } from '../cells/notes.ts';
import { findMatch, readTerm, splitKnown } from '../cells/terms.ts';
import { column } from './column.ts';
import type { Draft } from './draft.ts';

/** What it is about, SDGs aside. */
export const SUBJECT_COLUMNS = [
  column({
    header: 'themes',
    field: 'themes',
    type: 'list',
    shape: 'text',
    accepts: `theme; main theme; metro futures theme; tema; temas; tema principal; thème; thèmes; thématique; thématiques; tema principal do plano; temes;
      thema; themen; themenfeld`,
    example: 'resilience; governance',
    description: 'resilience, inclusion, governance, innovation. Empty: taken from the topics.',
    read: readThemes,
    write: (record) => joinList(record.themes),
  }),
  column({
    header: 'topics',
    field: 'topics',
    type: 'list',
    shape: 'text',
    accepts: `topic; sector; sectors; subject; subjects; policy area; policy areas; category; categories; keywords; tags; sectores; subtema; subtemas;
      categoría; categorías; palabras clave; área temática; secteur; secteurs; sujet; sujets; catégorie; catégories; mots-clés; setor; setores; assunto;
      assuntos; categorias; palavras-chave; sectors d'actuació; àmbits temàtics; matèria; sektor; sektoren; kategorie; kategorien; schlagwörter`,
    example: 'climate-mitigation; mobility',
    description: 'Topics of our list, by id or by any of their names. Unknown ones are kept and reported.',
    read: readTopics,
    write: (record) => joinList([...record.topics, ...record.unmappedTopics]),
  }),
  column({
    header: 'themes_from',
    field: 'themesFrom',
    accepts: `source of themes; origen de los temas; origine des thèmes`,
    example: '',
    description: 'declared when the source gave the themes, derived when we did.',
    read: (cell, draft, notes) => {
      const from = readProvenance(cell, notes);
      if (from !== undefined) draft.themesFrom = from;
    },
    write: (record) => record.themesFrom ?? '',
  }),
  column({
    header: 'topics_from',
    field: 'topicsFrom',
    accepts: `source of topics; origen de los subtemas; origine des sujets`,
    example: '',
    description: 'declared when the source gave the topics, derived when we did.',
    read: (cell, draft, notes) => {
      const from = readProvenance(cell, notes);
      if (from !== undefined) draft.topicsFrom = from;
    },
    write: (record) => record.topicsFrom ?? '',
  }),
];

/** Themes. Many tables call what we call a topic a theme, so a value that is a topic of ours is read as one. */
function readThemes(cell: string, draft: Draft, notes: RowNotes): void {
  const values = splitKnown(THEMES, cell).flatMap((value) =>
    findMatch(THEMES, value) === undefined ? splitKnown(TOPICS, value) : [value],
  );
  for (const value of values) {
    const topic = findMatch(THEMES, value) === undefined ? findMatch(TOPICS, value)?.term.id : undefined;
    if (topic !== undefined) {
      notes.add('alias-used', { value, message: `Read as the topic ${topic}.` });
      if (!draft.topics.includes(topic)) draft.topics.push(topic);
      continue;
    }
    const theme = readTerm(THEMES, value, notes);
    if (theme !== undefined && !draft.themes.includes(theme)) draft.themes.push(theme);
  }
}

function readTopics(cell: string, draft: Draft, notes: RowNotes): void {
  const unmapped = new Set(draft.unmappedTopics);
  const { separator } = notes.habit;
  const values = splitKnown(TOPICS, cell).flatMap((value) =>
    separator !== undefined && findMatch(TOPICS, value) === undefined ? splitAt(value, separator) : [value],
  );
  for (const value of values) {
    const match = findMatch(TOPICS, value);
    if (match === undefined) {
      const suggestion = notes.wantsSuggestion ? nearestTerm(TOPICS, value)?.id : undefined;
      notes.add('unknown-topic', { value, message: 'Not one of our topics; kept as it is.', suggestion });
      unmapped.add(value);
      continue;
    }
    if (!match.exact) notes.add('alias-used', { value, message: `Read as ${match.term.id}.` });
    if (!draft.topics.includes(match.term.id)) draft.topics.push(match.term.id);
  }
  draft.unmappedTopics = [...unmapped];
}

function readProvenance(cell: string, notes: RowNotes): Provenance | undefined {
  const from = ProvenanceSchema.safeParse(cell.toLowerCase());
  if (!from.success) notes.add('invalid-value', { value: cell, message: 'Must be declared or derived.' });
  return from.data;
}
