/** What the thread that reads a workbook runs, as plain JavaScript: the same from sources, in tests and built. */
export const WORKBOOK_CODE = String.raw`
const { parentPort, workerData } = require('node:worker_threads');
const { bytes, library, format, headRows, batch } = workerData;

/* A number as the sheet shows it, as far as that changes what it says: 16.10, 3.5%, 007. Else its fifteen digits. */
function numberText(value, format) {
  const plain = String(Number(value.toPrecision(15)));
  const first = (format || '').split(';')[0].replace(/"[^"]*"|\\.|_.|\*./g, '');
  if (/^0{2,}$/.test(first) && Number.isInteger(value)) return String(value).padStart(first.length, '0');
  const percent = /^[#,]*0(?:\.(0+))?\s?%$/.exec(first);
  if (percent) return (value * 100).toFixed(percent[1] ? percent[1].length : 0) + '%';
  const fixed = /^[#,]*0\.(0+)$/.exec(first);
  if (!fixed) return plain;
  const shown = value.toFixed(fixed[1].length);
  return Number(shown) === Number(plain) ? shown : plain; /* zeros are added, nothing is rounded away */
}

function textOf(value, format) {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return '';
    const iso = value.toISOString();
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ');
  }
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? numberText(value, format) : String(value);
}

function readCell(sheet, at, column, row) {
  const cell = sheet.cells && sheet.cells.get(at + ',' + column);
  const value = row[column] ?? (cell && cell.formulaResult);
  const isError = (cell && cell.type === 'error') || (typeof value === 'string' && cell && cell.formula && /^#(?:REF!|NAME\?|VALUE!|DIV\/0!|N\/A|NUM!|NULL!)$/.test(value));
  if (isError) return { text: '', note: { kind: 'error', cell: column, value: String(value) } };
  const hasNoValue = cell && cell.formula && (value === null || value === undefined);
  if (hasNoValue) return { text: '', note: { kind: 'formula', cell: column, value: '=' + cell.formula } };
  const link = cell && cell.hyperlink && cell.hyperlink.target;
  return { text: textOf(value, cell && cell.style && cell.style.numFmt), link: link || undefined };
}

/* The rows of a sheet: { at, cells, notes?, links?, isHidden?, merged? }, blank ones left out but counted by at. */
function rowsOf(sheet) {
  const rows = sheet.rows.map((row, at) => {
    const found = { at, cells: [], notes: [], links: {} };
    for (let column = 0; column < row.length; column += 1) {
      const { text, note, link } = readCell(sheet, at, column, row);
      found.cells.push(text);
      if (note) found.notes.push(note);
      if (link && /^https?:/i.test(link)) found.links[column] = link;
    }
    const about = sheet.rowDefs && sheet.rowDefs.get(at);
    if (about && about.hidden) found.isHidden = true;
    return found;
  });
  for (const { startRow, startCol, endRow, endCol } of sheet.merges || []) {
    const text = rows[startRow] ? rows[startRow].cells[startCol] : undefined;
    if (!text) continue;
    for (let at = startRow; at <= Math.min(endRow, rows.length - 1); at += 1) {
      for (let column = startCol; column <= endCol; column += 1) {
        if (at === startRow && column === startCol) continue;
        const row = rows[at];
        while (row.cells.length <= column) row.cells.push('');
        if (row.cells[column] === '') {
          row.cells[column] = text;
          if (at > startRow) row.notes.push({ kind: 'merged', cell: column, value: text });
          else (row.across = row.across || []).push(column);
        }
      }
    }
  }
  let last = rows.length;
  while (last > 0 && rows[last - 1].cells.every((cell) => cell === '')) last -= 1;
  rows.length = last;
  let width = 0;
  for (const { cells } of rows) {
    let filled = cells.length;
    while (filled > 0 && cells[filled - 1] === '') filled -= 1;
    if (filled > width) width = filled;
  }
  for (const { cells } of rows) {
    while (cells.length < width) cells.push('');
    cells.length = width;
  }
  return rows.map((row) => {
    if (row.notes.length === 0) delete row.notes;
    if (Object.keys(row.links).length === 0) delete row.links;
    return row;
  });
}

function kindOf(error) {
  const name = error && error.name;
  if (name === 'EncryptedFileError') return 'encrypted';
  return /over the \d+ limit/.test(String(error && error.message)) ? 'far' : undefined;
}

async function read(options) {
  const { readXlsx, readOds } = await import(library);
  if (format === 'ods') return readOds(bytes, options);
  return readXlsx(bytes, { ...options, readStyles: true });
}

(async () => {
  const { sheets } = await read({ maxRows: headRows });
  const heads = sheets.map((sheet) => ({
    name: sheet.name,
    isHidden: Boolean(sheet.hidden || sheet.veryHidden),
    rows: rowsOf(sheet).map(({ cells }) => cells),
  }));
  parentPort.postMessage({ heads });
  let rows;
  let at = 0;
  parentPort.on('message', async ({ sheet }) => {
    try {
      if (sheet !== undefined) {
        const { sheets: all } = await read({ sheets: [sheet] });
        rows = rowsOf(all.find(({ name }) => name === sheet) || all[0]);
        at = 0;
      }
      const next = rows.slice(at, at + batch);
      at += next.length;
      parentPort.postMessage({ rows: next, isLast: at >= rows.length });
    } catch (error) {
      parentPort.postMessage({ failure: kindOf(error) || 'damaged' });
    }
  });
})().catch((error) => parentPort.postMessage({ failure: kindOf(error) || 'damaged' }));
`;
