import type { Phase, Step, Tool } from '../../domain/offers/toolkit.ts';
import { joinItems, splitItems } from './items.ts';
import { joinList, splitList } from './lists.ts';
import type { RowNotes } from './notes.ts';
import { isWebAddress } from './web-address.ts';

const LINE = /^\s*(phase|step|text|duration|roles|inputs|outputs|tool)\s*:\s*(.*)$/i;

/**
 * The phases of a guide: a line `phase: …` begins one, `step: …` a step in it, and `text:`, `duration:`, `roles:`, `inputs:`,
 * `outputs:` and `tool: name, address, format` say more of the step. Any other line goes on where the last one stopped. A
 * cell without such lines is a list of phases.
 */
export function readPhases(text: string, notes: RowNotes): Phase[] {
  const lines = linesOf(text);
  if (lines === undefined) return splitList(text).map((name) => ({ name, steps: [] }));
  const phases: { name?: string; steps: Step[] }[] = [];
  for (const { key, value } of lines) {
    if (value === '') continue;
    if (key === 'phase') phases.push({ name: value, steps: [] });
    else if (key === 'step') {
      if (phases.length === 0) phases.push({ steps: [] });
      phases.at(-1)?.steps.push({ name: value });
    } else {
      const step = phases.at(-1)?.steps.at(-1);
      if (step) addTo(step, key, value, notes);
      else notes.add('invalid-value', { value: `${key}: ${value}`, message: 'There is no step before it.' });
    }
  }
  return phases;
}

/** The cell that `readPhases` reads as these phases. */
export function writePhases(phases: readonly Phase[]): string {
  if (phases.length > 0 && phases.every(({ name, steps }) => name !== undefined && steps.length === 0)) {
    const list = joinList(phases.map(({ name = '' }) => name));
    if (linesOf(list) === undefined) return list;
  }
  return phases.flatMap(linesOfPhase).join('\n');
}

type Key = 'phase' | 'step' | 'text' | 'duration' | 'roles' | 'inputs' | 'outputs' | 'tool';

/** Undefined where no line has a key. */
function linesOf(text: string): { key: Key; value: string }[] | undefined {
  const lines: { key: Key; value: string }[] = [];
  for (const line of text.split('\n')) {
    const [, key, value = ''] = LINE.exec(line) ?? [];
    const last = lines.at(-1);
    if (key !== undefined) lines.push({ key: key.toLowerCase() as Key, value: value.trim() });
    else if (last) last.value = `${last.value}\n${line}`;
    else if (line.trim() !== '') return undefined;
  }
  return lines.length === 0
    ? undefined
    : lines.map(({ key, value }) => ({ key, value: unpacked(value.trim()) }));
}

function addTo(step: Step, key: Exclude<Key, 'phase' | 'step'>, value: string, notes: RowNotes): void {
  switch (key) {
    case 'text':
    case 'duration':
      step[key] = value;
      return;
    case 'roles':
    case 'inputs':
    case 'outputs': {
      const values = splitList(value);
      if (values.length > 0) step[key] = [...(step[key] ?? []), ...values];
      return;
    }
    case 'tool': {
      const tool = toolOf(value);
      if (tool) step.tools = [...(step.tools ?? []), tool];
      else
        notes.add('invalid-value', {
          value,
          message:
            'Not a tool. Write its name, its address and, where known, its format, separated by commas.',
        });
    }
  }
}

function toolOf(text: string): Tool | undefined {
  const [name = '', url = '', format = ''] = splitItems(text)[0] ?? [];
  return name !== '' && isWebAddress(url) ? { name, url, ...(format !== '' && { format }) } : undefined;
}

function linesOfPhase({ name, steps }: Phase): string[] {
  return [...(name === undefined ? [] : [`phase: ${packed(name)}`]), ...steps.flatMap(linesOfStep)];
}

function linesOfStep({ name, text, duration, roles, inputs, outputs, tools = [] }: Step): string[] {
  const lists = { roles, inputs, outputs };
  return [
    `step: ${packed(name)}`,
    ...(text === undefined ? [] : [`text: ${packed(text)}`]),
    ...(duration === undefined ? [] : [`duration: ${packed(duration)}`]),
    ...Object.entries(lists).flatMap(([key, values]) =>
      values ? [`${key}: ${packed(joinList(values))}`] : [],
    ),
    ...tools.map(
      ({ name: tool, url, format }) =>
        `tool: ${packed(joinItems([[tool, url, ...(format === undefined ? [] : [format])]]))}`,
    ),
  ];
}

/** In one line, so that no part of a value is taken for the next line. */
function packed(value: string): string {
  return /\n/.test(value) || value.startsWith('"') || value.trim() !== value ? JSON.stringify(value) : value;
}

function unpacked(value: string): string {
  if (!value.startsWith('"')) return value;
  try {
    const read: unknown = JSON.parse(value);
    return typeof read === 'string' ? read : value;
  } catch {
    return value; // somebody's own quotation marks
  }
}
