const FONT = 'font-family="system-ui, sans-serif" font-size="13"';
const INK = '#1b2023';
const BAR = '#0f5c75';

/** What a drawn chart is made of: rows of a name and one number for each column. */
export interface SvgTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly counts: readonly number[] }[];
}

const LEFT = 300;
const TOP = 60;
const ROW = 24;

/** One column of numbers as bars across, as a file that any drawing program opens. */
export function barsSvg({ title, rows }: SvgTable): string {
  const width = 380;
  const longest = Math.max(1, ...rows.map(({ counts }) => counts[0] ?? 0));
  const bars = rows.map(({ name, counts }, at) => {
    const count = counts[0] ?? 0;
    const length = Math.round((width * count) / longest);
    const y = TOP - 16 + at * ROW;
    return [
      `<text x="${LEFT - 10}" y="${y + 13}" text-anchor="end">${escaped(name)}</text>`,
      `<rect x="${LEFT}" y="${y}" width="${length}" height="17" fill="${BAR}"/>`,
      `<text x="${LEFT + length + 6}" y="${y + 13}">${count}</text>`,
    ].join('');
  });
  return frame(title, LEFT + width + 70, TOP + rows.length * ROW, bars);
}

/** Several columns as a table whose cells are the darker the more they count. */
export function gridSvg({ title, columns, rows }: SvgTable): string {
  const width = 130;
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const heads = columns.map(
    (name, at) =>
      `<text x="${LEFT + at * width + width / 2}" y="${TOP - 8}" text-anchor="middle">${escaped(name)}</text>`,
  );
  const cells = rows.map(({ name, counts }, row) => {
    const y = TOP + row * ROW;
    const own = counts.map((count, at) => {
      const strength = Math.sqrt(count / most); // as on the page
      const x = LEFT + at * width;
      return (
        `<rect x="${x}" y="${y}" width="${width - 2}" height="${ROW - 2}" fill="${BAR}" fill-opacity="${strength.toFixed(3)}"/>` +
        `<text x="${x + width / 2}" y="${y + 15}" text-anchor="middle" fill="${strength > 0.5 ? '#fff' : INK}">${count}</text>`
      );
    });
    return `<text x="${LEFT - 10}" y="${y + 15}" text-anchor="end">${escaped(name)}</text>${own.join('')}`;
  });
  return frame(title, LEFT + columns.length * width, TOP + rows.length * ROW + 8, [...heads, ...cells]);
}

function frame(title: string, width: number, height: number, parts: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ${FONT} fill="${INK}">`,
    `<title>${escaped(title)}</title>`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    `<text x="10" y="22" font-size="16" font-weight="bold">${escaped(title)}</text>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
