import { Fragment, useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Corrections } from '../../../../domain/row-decisions.ts';
import { useDeskMessages, useMessages } from '../../../language/messages.ts';
import { DeskFailure } from '../../desk-failure.tsx';
import desk from '../../desk.module.css';
import { useOpenImport } from '../import-context.ts';
import { addCorrections, correctCell } from './correction-draft.ts';
import { GridRow, keyOf } from './grid-row.tsx';
import grid from './grid.module.css';
import { lineText } from './line-text.ts';
import { Reason } from './reason.tsx';
import { useRefusedRows } from './use-refused-rows.ts';
import { useWindow } from './use-window.ts';

/** The refused rows as a table in which they are corrected; what is corrected is read again when somebody says so. */
export function RefusedGrid({ id, examination }: { readonly id: string; readonly examination: number }) {
  const { preview, grid: words, failed } = useDeskMessages();
  const { page } = useMessages();
  const { draft, isOwn, isCounting } = useOpenImport();
  const frame = useRef<HTMLDivElement>(null);
  const [edits, setEdits] = useState<Corrections>({});
  const [focused, setFocused] = useState<number>();
  const [total, setTotal] = useState(0);
  const seen = useWindow(frame, total);
  const rows = useRefusedRows(id, examination, seen);
  if (rows.total !== total) setTotal(rows.total);
  const edited = Object.keys(edits).length;
  const corrected = Object.keys(draft.options.corrections ?? {}).length;
  const made = Array.from({ length: seen.end - seen.first }, (_, index) => seen.first + index);
  // A row that is written in stays, however far one scrolls.
  if (focused !== undefined && focused < total && !made.includes(focused)) made.push(focused);
  made.sort((a, b) => a - b);
  const looked = focused === undefined ? undefined : rows.at(focused);
  // Tab goes through the cells of one row and on: a table of thousands of cells is no place to be held in.
  const active = focused !== undefined && focused < total ? focused : made[0];

  const edit = useCallback(
    (key: string, name: string, text: string) => setEdits((before) => correctCell(before, key, name, text)),
    [],
  );

  /** Goes to a cell, whose row has its fields from then on. */
  const open = useCallback((index: number, column: number) => {
    flushSync(() => setFocused(index)); // at once: a phone shows its keys only for a focus that a tap brings
    const cell = `input[data-row="${index}"][data-column="${column}"]`;
    const input = frame.current?.querySelector<HTMLInputElement>(cell);
    input?.focus();
    input?.setSelectionRange(input.value.length, input.value.length);
  }, []);

  function readAgain() {
    draft.change((options) => addCorrections(options, edits));
    draft.save();
    setEdits({});
  }

  if (rows.error) return <DeskFailure error={rows.error} title={failed} />;
  return (
    <div className={grid.whole}>
      <p className={desk.hint}>{words.lead}</p>
      <div ref={frame} className={grid.frame} aria-busy={rows.isLoading} tabIndex={-1}>
        <table
          className={grid.table}
          aria-label={preview.results.refused({ count: total })}
          aria-rowcount={total + 1}
        >
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col">{words.where}</th>
              {rows.header.map((name, at) => (
                <th scope="col" key={`${at} ${name}`}>
                  <bdi>{name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {made.map((index, at) => (
              <Fragment key={index}>
                <Gap rows={index - (made[at - 1] ?? -1) - 1} height={seen.height} />
                <GridRow
                  index={index}
                  row={rows.at(index)}
                  header={rows.header}
                  edited={edits[keyOf(rows.at(index))]}
                  isActive={index === active}
                  isLocked={!isOwn}
                  onFocus={setFocused}
                  onOpen={open}
                  total={total}
                  onEdit={edit}
                />
              </Fragment>
            ))}
            <Gap rows={total - (made.at(-1) ?? -1) - 1} height={seen.height} />
          </tbody>
        </table>
      </div>
      <div className={grid.reasons} aria-live="polite">
        {looked ? (
          <>
            <p>
              <strong>{lineText(looked.lines, preview)}</strong>
            </p>
            <ul>
              {looked.reasons?.map((reason) => (
                <li key={reason}>
                  <Reason text={reason} />
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p className={desk.hint}>{rows.isLoading ? page.loading : words.choose}</p>
        )}
      </div>
      {isOwn && (
        <p className={desk.row}>
          <button
            type="button"
            className={`${desk.primary} ${desk.small}`}
            aria-disabled={edited === 0}
            onClick={() => edited > 0 && readAgain()}
          >
            {words.readAgain({ count: edited })}
          </button>
          {corrected > 0 && (
            <button
              type="button"
              className={`${desk.plain} ${desk.small}`}
              onClick={() => draft.change((options) => ({ ...options, corrections: undefined }))}
            >
              {words.takeBack({ count: corrected })}
            </button>
          )}
          <output className={desk.hint}>{isCounting && corrected > 0 ? words.reading : ''}</output>
        </p>
      )}
    </div>
  );
}

/** The place of rows that are not made, so that the bar beside the table is that of all of them. */
function Gap({ rows, height }: { readonly rows: number; readonly height: number }) {
  const size = rows * height;
  const fit = useCallback(
    (cell: HTMLElement | null) => {
      if (cell) cell.style.blockSize = `${size}px`;
    },
    [size],
  );
  if (size <= 0) return null;
  return (
    <tr aria-hidden="true">
      <td ref={fit} className={grid.gap}>
        …
      </td>
    </tr>
  );
}
