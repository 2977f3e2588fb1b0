import { writeBibtex } from './bibtex.ts';
import { writeCslJson } from './csl-json.ts';
import { writeCsv } from './csv.ts';
import type { ExportExtension, ExportFormat } from './export-format.ts';
import { writeGeojson } from './geojson.ts';
import { inChunks } from './in-chunks.ts';
import { writeJson } from './json.ts';
import { writeNdjson } from './ndjson.ts';
import { writeRis } from './ris.ts';
import { writeXlsx, XLSX_MEDIA_TYPE } from './xlsx.ts';

export type { ExportContext, ExportExtension, ExportFormat, TermLabels } from './export-format.ts';

function format(
  extension: ExportExtension,
  mediaType: string,
  write: ExportFormat<string>['write'],
): Readonly<ExportFormat<string>> {
  return { extension, mediaType, write: (records, context) => inChunks(write(records, context)) };
}

/** Every way out of a search, by the extension that its address ends in. */
export const EXPORT_FORMATS = {
  csv: format('csv', 'text/csv; charset=utf-8; header=present', writeCsv),
  xlsx: {
    extension: 'xlsx',
    mediaType: XLSX_MEDIA_TYPE,
    write: writeXlsx,
  } satisfies ExportFormat<Uint8Array>,
  json: format('json', 'application/json; charset=utf-8', writeJson),
  ndjson: format('ndjson', 'application/x-ndjson; charset=utf-8', writeNdjson),
  geojson: format('geojson', 'application/geo+json; charset=utf-8', writeGeojson),
  ris: format('ris', 'application/x-research-info-systems; charset=utf-8', writeRis),
  bib: format('bib', 'application/x-bibtex; charset=utf-8', writeBibtex),
  'csl.json': format('csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8', writeCslJson),
} satisfies Readonly<Record<ExportExtension, ExportFormat>>;

/** Whether there is an export of this extension. */
export function isExportExtension(extension: string): extension is ExportExtension {
  return Object.hasOwn(EXPORT_FORMATS, extension);
}
