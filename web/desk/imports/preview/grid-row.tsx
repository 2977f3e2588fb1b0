import { memo, type KeyboardEvent } from 'react';
import type { ImportRowsResponse } from '../../../../domain/desk.ts';
import { rowKey } from '../../../../domain/duplicate-decisions.ts';
import type { Corrections } from '../../../../domain/row-decisions.ts';
import { useDeskMessages } from '../../../language/messages.ts';
import { lineText } from './line-text.ts';

type Row = ImportRowsResponse['rows'][number];

interface GridRowProps {
  readonly index: number;
  /** Rows of the whole table. */
  readonly total: number;
  readonly row: Row | undefined;
  readonly header: readonly string[];
  /** What was written into its cells. */
  readonly edited: Corrections[string] | undefined;
  readonly isActive: boolean;
  readonly isLocked: boolean;
  readonly onFocus: (index: number) => void;
  readonly onOpen: (index: number, column: number) => void;
  readonly onEdit: (key: string, header: string, text: string) => void;
}

export const keyOf = (row: Row | undefined) => (row ? rowKey(row.lines[0], row.sheet) : '');

/** Whether a text may be wider than its cell. The others are not cut, since each cut costs time in every frame. */
const mayBeCut = (text: string) => text.length > SHORT_TEXT || !LATIN.test(text);
const SHORT_TEXT = 20; // letters
const LATIN = /^[\u0020-\u024f]*$/; // which are not wide, and run from left to right

/**
 * One refused row. Only the one that is worked on has fields: hundreds of them take longer to draw than a screen waits. It is
 * kept as it is while others come and go beside it.
 */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { index, total, row, header, edited, isActive, isLocked, onFocus, onOpen, onEdit } = props;
  const { preview, grid: words } = useDeskMessages();
  if (!row) {
    return (
      <tr aria-rowindex={index + 2} data-at={index}>
        <th scope="row">…</th>
      </tr>
    );
  }
  const { lines, sheet, cells = [], reasons = [] } = row;
  const names = row.header ?? header;
  const key = keyOf(row);
  const line = lineText(lines, preview);

  /** Up, down and Enter go to the same column of the next row, as in a spreadsheet. */
  function move(event: KeyboardEvent, column: number): void {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : 0;
    const next = index + step;
    if (step === 0 || next < 0 || next >= total) return;
    event.preventDefault();
    onOpen(next, column);
  }

  return (
    <tr
      aria-rowindex={index + 2}
      data-at={index}
      onFocus={({ target }) => target instanceof HTMLInputElement && onFocus(index)}
    >
      <th scope="row" title={reasons.join('\n')}>
        {sheet !== undefined && <bdi>{sheet} </bdi>}
        {line}
      </th>
      {names.map((name, at) => {
        const text = edited?.[name] ?? cells[at] ?? '';
        return (
          <td key={`${at} ${name}`} data-wrong={reasons.some((reason) => reason.startsWith(`${name}: `))}>
            {isActive ? (
              <input
                data-row={index}
                data-column={at}
                value={text}
                readOnly={isLocked}
                aria-label={words.cell({ column: name, line })}
                onKeyDown={(event) => move(event, at)}
                onChange={({ target }) => onEdit(key, name, target.value)}
              />
            ) : (
              <button
                type="button"
                tabIndex={-1}
                data-long={mayBeCut(text)}
                aria-label={text === '' ? words.cell({ column: name, line }) : undefined}
                onClick={() => onOpen(index, at)}
              >
                {text}
              </button>
            )}
          </td>
        );
      })}
    </tr>
  );
});
