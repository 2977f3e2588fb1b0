import type { Mapping } from '../../../api/import-options.ts';

/** One way in which columns or rows are read besides column by column. */
export type Rule =
  | { readonly kind: 'join'; readonly from: readonly string[]; readonly with: string; readonly to: string }
  | {
      readonly kind: 'split';
      readonly from: string;
      readonly at: string;
      readonly to: readonly (string | null)[];
    }
  | { readonly kind: 'template'; readonly text: string; readonly to: string }
  | { readonly kind: 'separator'; readonly at: string; readonly to: string }
  | { readonly kind: 'skip' | 'keep'; readonly from: string; readonly cells: readonly string[] };

export const RULE_KINDS = ['join', 'split', 'template', 'separator', 'skip', 'keep'] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

const FEWEST_PARTS = 2;
const BETWEEN = '; '; // of joined texts, unless the mapping says otherwise

/** The rules of a mapping, in the order in which they are offered. */
export function rulesOf(mapping: Mapping = {}): Rule[] {
  const { joins = [], splits = [], templates = {}, separators = {}, skip = {}, keep = {} } = mapping;
  return [
    ...joins.map((join): Rule => ({
      kind: 'join',
      from: join.from,
      with: join.with ?? BETWEEN,
      to: join.to,
    })),
    ...splits.map((split): Rule => ({ kind: 'split', ...split })),
    ...Object.entries(templates).map(([to, text = '']): Rule => ({ kind: 'template', text, to })),
    ...Object.entries(separators).map(([to, at = '']): Rule => ({ kind: 'separator', at, to })),
    ...Object.entries(skip).map(([from, cells]): Rule => ({ kind: 'skip', from, cells })),
    ...Object.entries(keep).map(([from, cells]): Rule => ({ kind: 'keep', from, cells })),
  ];
}

export function addRule(mapping: Mapping = {}, rule: Rule): Mapping {
  switch (rule.kind) {
    case 'join':
      return {
        ...mapping,
        joins: [...(mapping.joins ?? []), { from: [...rule.from], with: rule.with, to: rule.to }],
      };
    case 'split':
      return {
        ...mapping,
        splits: [...(mapping.splits ?? []), { from: rule.from, at: rule.at, to: partsOf(rule.to) }],
      };
    case 'template':
      return { ...mapping, templates: { ...mapping.templates, [rule.to]: rule.text } };
    case 'separator':
      return { ...mapping, separators: { ...mapping.separators, [rule.to]: rule.at } };
    case 'skip':
    case 'keep':
      return { ...mapping, [rule.kind]: { ...mapping[rule.kind], [rule.from]: [...rule.cells] } };
  }
}

export function removeRule(mapping: Mapping = {}, rule: Rule): Mapping {
  switch (rule.kind) {
    case 'join':
      return {
        ...mapping,
        joins: without(mapping.joins, ({ from, to }) => to === rule.to && isSame(from, rule.from)),
      };
    case 'split':
      return {
        ...mapping,
        splits: without(mapping.splits, ({ from, at }) => from === rule.from && at === rule.at),
      };
    case 'template':
      return { ...mapping, templates: withoutKey(mapping.templates, rule.to) };
    case 'separator':
      return { ...mapping, separators: withoutKey(mapping.separators, rule.to) };
    case 'skip':
    case 'keep':
      return { ...mapping, [rule.kind]: withoutKey(mapping[rule.kind], rule.from) };
  }
}

/** Whether there is enough of a rule to be read. */
export function isComplete(rule: Rule): boolean {
  switch (rule.kind) {
    case 'join':
      return rule.from.length > 0 && rule.to !== '';
    case 'split':
      return rule.from !== '' && rule.at !== '' && rule.to.filter((to) => to !== null).length > 0;
    case 'template':
      return rule.to !== '' && /\{[^{}]+\}/.test(rule.text);
    case 'separator':
      return rule.to !== '' && rule.at !== '';
    case 'skip':
    case 'keep':
      return rule.from !== '' && rule.cells.length > 0;
  }
}

/** Nothing of this kind yet. */
export function emptyRule(kind: RuleKind): Rule {
  switch (kind) {
    case 'join':
      return { kind, from: [], with: BETWEEN, to: '' };
    case 'split':
      return { kind, from: '', at: ', ', to: [null, null] };
    case 'template':
      return { kind, text: '', to: '' };
    case 'separator':
      return { kind, at: ',', to: '' };
    case 'skip':
    case 'keep':
      return { kind, from: '', cells: [] };
  }
}

/** Without the room for one more part: the last that is named takes the rest. */
function partsOf(to: readonly (string | null)[]): (string | null)[] {
  const last = to.findLastIndex((part) => part !== null);
  return to.slice(0, Math.max(FEWEST_PARTS, last + 1));
}

function without<Each>(all: readonly Each[] | undefined, isOut: (each: Each) => boolean): Each[] {
  return (all ?? []).filter((each) => !isOut(each));
}

function withoutKey<Value>(
  all: Readonly<Record<string, Value>> | undefined,
  key: string,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(all ?? {}).filter(([name]) => name !== key));
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, at) => name === other[at]);
}
