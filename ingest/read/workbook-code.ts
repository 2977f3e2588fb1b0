/** What the thread that reads a workbook runs, as plain JavaScript: the same from sources, in tests and built. */
export const WORKBOOK_CODE = String.raw`
const { parentPort, workerData } = require('node:worker_threads');
const { bytes, library, zip, format, headRows, batch, maxMerged } = workerData;

/* A number as the sheet shows it, as far as that changes what it says: 16.10, 3.5%, 007. Else its fifteen digits. */
function numberText(value, format) {
  const plain = String(Number(value.toPrecision(15)));
  const first = (format || '').split(';')[0].replace(/"[^"]*"|\\.|_.|\*./g, '');
  if (/^0{2,}$/.test(first) && Number.isInteger(value)) return String(value).padStart(first.length, '0');
  const percent = /^[#,]*0(?:\.(0+))?\s?%$/.exec(first);
  if (percent) return (value * 100).toFixed(percent[1] ? percent[1].length : 0) + '%';
  const money = moneyText(value, format, plain);
  if (money !== plain) return money;
  const fixed = /^[#,]*0\.(0+)$/.exec(first);
  if (!fixed) return plain;
  const shown = value.toFixed(fixed[1].length);
  return Number(shown) === Number(plain) ? shown : plain; /* zeros are added, nothing is rounded away */
}

/* What a format writes before and behind its digits, and how often it divides by a thousand; undefined for dates and the like. */
function partsOf(format) {
  const parts = ['', ''];
  let digits = '';
  const section = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/)[0];
  const tokens = section.match(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|[#0?.,]|./gs) || [];
  for (const token of tokens) {
    const locale = /^\[\$([^\]-]*)(?:-0*([0-9A-F]+))?\]$/i.exec(token);
    if (/^[#0?.,]$/.test(token)) {
      if (parts[1].trim() !== '') return undefined;
      digits += token;
    } else if (/^[_*]|^\[(?!\$)/.test(token)) continue;
    else if (/^[a-zA-Z%@]$/.test(token)) return undefined;
    else {
      const literal = locale ? (DOLLARS[(locale[2] || '').toUpperCase()] && locale[1] === '$' ? DOLLARS[locale[2].toUpperCase()] : locale[1])
        : token.startsWith('"') ? token.slice(1, -1) : token.startsWith('\\') ? token[1] : token;
      parts[digits === '' ? 0 : 1] += literal;
    }
  }
  return digits === '' ? undefined : { before: parts[0].trim(), after: parts[1].trim(), thousands: (/[0#?](,+)$/.exec(digits) || ['', ''])[1].length };
}

/* Excel keeps no longer one. */
const MAX_FORMAT = 255;

/* Which dollar a locale means. */
const DOLLARS = { 409: 'US$', 1009: 'CA$', C0C: 'CA$', C09: 'AU$', 1409: 'NZ$', '80A': 'MX$', 1004: 'S$', C04: 'HK$' };
/* Signs that change what an amount is; a bare dollar, yen or crown could be several. */
const SAYS_MONEY = /[€£₹₩₽₴₸₺₫₱₦₪]|US\$|CA\$|AU\$|NZ\$|MX\$|HK\$|(?:^|[^A-Z])[RS]\$|zł|Kč|руб|грн|(?:^|[^A-Za-z])[A-Z]{3}(?![A-Za-z])|^(?:k|K|M|mn|mln|[Mm]io\.?|million)$/;

/* An amount as its format shows it: "1250 k€", "US$ 300", and thousands that are not shown. */
function moneyText(value, format, plain) {
  const parts = format && format.length <= MAX_FORMAT && /["\\$€£₹₩₽₴₸₺₫₱₦₪]|,(?![#0?])/.test(format) ? partsOf(format) : undefined;
  if (!parts || value < 0) return plain;
  const isMoney = SAYS_MONEY.test(parts.before) || SAYS_MONEY.test(parts.after);
  if (!isMoney && parts.thousands === 0) return plain;
  let shown = String(Number((value / 1000 ** parts.thousands).toPrecision(15)));
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(shown)) shown += '0'; /* a fraction, and no thousands */
  const isScaled = parts.thousands > 0 && !/^(?:k|K|M|m)/.test(parts.after);
  const scale = !isScaled ? '' : parts.thousands === 1 ? ' k' : ' million';
  if (parts.thousands > 2) return plain;
  return [isMoney ? parts.before : '', shown + scale, isMoney ? parts.after : ''].filter(Boolean).join(' ');
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
  const byFormula = cell && cell.formula && /^=?HYPERLINK\(\s*"(https?:[^"]{1,2000})"/i.exec(cell.formula);
  const link = (cell && cell.hyperlink && cell.hyperlink.target) || (byFormula ? byFormula[1] : undefined);
  return { text: textOf(value, cell && cell.style && cell.style.numFmt), link: link || undefined };
}

/* Where the last cell of each row is that says something: a sheet may have styled cells far from its table. */
function widthsOf(sheet) {
  const widths = sheet.rows.map((row) => {
    let width = row.length;
    while (width > 0 && (row[width - 1] === null || row[width - 1] === undefined || row[width - 1] === '')) width -= 1;
    return width;
  });
  for (const [key, cell] of sheet.cells || []) {
    if (!cell.formula && !cell.hyperlink && cell.type !== 'error') continue;
    const comma = key.indexOf(',');
    const at = Number(key.slice(0, comma));
    if (at < widths.length) widths[at] = Math.max(widths[at], Number(key.slice(comma + 1)) + 1);
  }
  return widths;
}

/* The rows of a sheet: { at, cells, notes?, links?, isHidden?, across? }, blank ones left out at the end. */
function rowsOf(sheet) {
  const widths = widthsOf(sheet);
  let count = widths.length;
  while (count > 0 && widths[count - 1] === 0) count -= 1;
  const width = widths.reduce((most, each) => Math.max(most, each), 0);
  const rows = sheet.rows.slice(0, count).map((row, at) => {
    const found = { at, cells: [], notes: [], links: {} };
    for (let column = 0; column < widths[at]; column += 1) {
      const { text, note, link } = readCell(sheet, at, column, row);
      found.cells.push(text);
      if (note) found.notes.push(note);
      if (link && /^https?:/i.test(link)) found.links[column] = link;
    }
    while (found.cells.length < width) found.cells.push('');
    const about = sheet.rowDefs && sheet.rowDefs.get(at);
    if (about && about.hidden) found.isHidden = true;
    return found;
  });
  let merged = 0;
  for (const { startRow, startCol, endRow, endCol } of sheet.merges || []) {
    const text = rows[startRow] ? rows[startRow].cells[startCol] : undefined;
    if (!text) continue;
    for (let at = startRow; at <= Math.min(endRow, rows.length - 1); at += 1) {
      for (let column = startCol; column <= Math.min(endCol, width - 1); column += 1) {
        if (at === startRow && column === startCol) continue;
        if ((merged += 1) > maxMerged) throw new Error('merged cells over the ' + maxMerged + ' limit');
        const row = rows[at];
        if (row.cells[column] === '') {
          row.cells[column] = text;
          if (at > startRow) row.notes.push({ kind: 'merged', cell: column, value: text });
          else (row.across = row.across || []).push(column);
        }
      }
    }
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

/* An OpenDocument cell with a number, and what it shows. */
const SHOWN_NUMBER = /<table:table-cell\b([^<>]*?)office:value-type="(float|percentage|currency)"([^<>]*)>\s*<text:p>([^<]*)<\/text:p>/g;

/* The document with those cells as text in which what is shown says more than the number: 16.10, 5.5%, 1250.5 EUR. */
function withShownNumbers(xml) {
  return xml.replace(SHOWN_NUMBER, (whole, before, type, after, shown) => {
    const given = /office:value="([^"]*)"/.exec(before + after);
    const value = given ? Number(given[1]) : NaN;
    const code = /office:currency="([A-Z]{3})"/.exec(before + after);
    const text = Number.isFinite(value) ? shownText(value, type, shown.trim(), code ? code[1] : '') : undefined;
    if (text === undefined) return whole;
    return '<table:table-cell' + before + 'office:value-type="string"' + after + '><text:p>' + text + '</text:p>';
  });
}

function shownText(value, type, shown, currency) {
  const plain = String(Number(value.toPrecision(15)));
  if (type === 'percentage') {
    const percent = /(?:[.,](\d+))?\s?%$/.exec(shown);
    return percent ? (value * 100).toFixed(percent[1] ? percent[1].length : 0) + '%' : undefined;
  }
  const amount = /^[1-9]\d{0,2}\.\d{3}$/.test(plain) ? plain + '0' : plain; /* a fraction, and no thousands */
  const unit = /^[\d.,'’\s\u00a0]+(.{1,20})$/.exec(shown);
  if (unit && SAYS_MONEY.test(unit[1].trim())) return amount + ' ' + unit[1].trim();
  if (type === 'currency') return currency === '' ? undefined : amount + ' ' + currency;
  if (/^0\d+$/.test(shown) && Number(shown) === value) return shown;
  const decimals = /^\d+[.,](\d+)$/.exec(shown);
  const fixed = decimals ? value.toFixed(decimals[1].length) : plain;
  return fixed !== plain && Number(fixed) === Number(plain) ? fixed : undefined;
}

let prepared;
async function openDocument() {
  const { unzipSync, zipSync, strFromU8, strToU8 } = await import(zip);
  const parts = unzipSync(bytes);
  if (parts['content.xml']) parts['content.xml'] = strToU8(withShownNumbers(strFromU8(parts['content.xml'])));
  return zipSync(parts, { level: 0 });
}

async function read(options) {
  const { readXlsx, readOds } = await import(library);
  if (format === 'ods') return readOds((prepared ??= await openDocument()), options);
  return readXlsx(bytes, { ...options, readStyles: true });
}

/* One sheet. The library gives up when a cell is far from the others, empty or not: then only what is filled is read. */
async function readSheet(name) {
  try {
    return await read({ sheets: [name] });
  } catch (error) {
    if (format === 'ods' || kindOf(error) !== 'far') throw error;
    return read({ sheets: [name], range: 'A1:' + (await lastFilled(name)) });
  }
}

async function lastFilled(sheet) {
  const { streamXlsxRows } = await import(library);
  let last = 0;
  let width = 1;
  for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
    let filled = values.length;
    while (filled > 0 && (values[filled - 1] === null || values[filled - 1] === undefined || values[filled - 1] === '')) filled -= 1;
    if (filled > 0) last = index;
    if (filled > width) width = filled;
  }
  return lettersOf(width) + (last + 1);
}

function lettersOf(column) {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}

(async () => {
  const { sheets } = await read({ range: 'A1:XFD' + headRows });
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
        const { sheets: all } = await readSheet(sheet);
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
