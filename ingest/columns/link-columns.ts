import { readLinks, readOnlyLink, writeLinks } from '../cells/links.ts';
import { column } from './column.ts';

/** Where to read on, its picture, and where the record comes from. */
export const LINK_COLUMNS = [
  column({
    header: 'landing_url',
    field: 'links.landing',
    accepts: `url; link; website; web; web page; webpage; homepage; page; landing page; project url; enlace; página web; sitio web; vínculo; lien; site web;
      page web; site internet; ligação; site; página; enllaç; pàgina web; lloc web; webseite; internetseite; verweis`,
    example: 'https://example.org/climate-plan',
    description: 'The page about it.',
    read: (cell, draft, notes) => {
      const link = readOnlyLink(cell, notes);
      if (link !== undefined) draft.links.landing = link;
    },
    write: (record) => record.links.landing ?? '',
  }),
  column({
    header: 'document_url',
    field: 'links.document',
    accepts: `document link; document; pdf; pdf url; pdf link; plan url; plan link; file; download; documento; enlace al documento; url del documento;
      lien du document; lien vers le document; fichier; link do documento; arquivo; enllaç al document; dokument; dokument-url; datei`,
    example: 'https://example.org/climate-plan.pdf',
    description: 'The document itself.',
    read: (cell, draft, notes) => {
      const link = readOnlyLink(cell, notes);
      if (link !== undefined) draft.links.document = link;
    },
    write: (record) => record.links.document ?? '',
  }),
  column({
    header: 'also_at',
    field: 'links.alsoAt',
    type: 'list',
    shape: 'text',
    accepts: `other links; other urls; related links; see also; otros enlaces; autres liens; outros links; altres enllaços; weitere links`,
    example: 'https://example.net/cases/42',
    description: 'The same thing in other databases; several separated by semicolons.',
    read: (cell, draft, notes) => void draft.links.alsoAt.push(...readLinks(cell, notes)),
    write: (record) => writeLinks(record.links.alsoAt),
  }),
  column({
    header: 'image_url',
    field: 'image.url',
    accepts: `image; picture; photo; image link; imagen; foto; imatge; bild; bild-url; imagem`,
    example: '',
    description: 'A picture that may be shown.',
    read: (cell, draft, notes) => {
      const link = readOnlyLink(cell, notes);
      if (link !== undefined) draft.image.url = link;
    },
    write: (record) => record.image?.url ?? '',
  }),
  column({
    header: 'image_credit',
    field: 'image.credit',
    accepts: `photo credit; picture credit; image source; crédito de la imagen; crédit photo; crédito da imagem; crèdit de la imatge; bildnachweis`,
    example: '',
    description: 'Whom to name beside it.',
    read: (cell, draft) => void (draft.image.credit = cell),
    write: (record) => record.image?.credit ?? '',
  }),
  column({
    header: 'image_alt',
    field: 'image.alt',
    accepts: `alt text; image description; alternative text; texto alternativo; texte alternatif; text alternatiu; alternativtext`,
    example: '',
    description: 'What is to be seen, for those who do not see it.',
    read: (cell, draft) => void (draft.image.alt = cell),
    write: (record) => record.image?.alt ?? '',
  }),
  column({
    header: 'source',
    field: 'source.name',
    accepts: `source name; database; collection; dataset; fuente; base de datos; colección; base de données; collection d'origine; fonte; base de dados;
      coleção; font; base de dades; quelle; datenquelle`,
    example: 'City of Barcelona',
    description: 'The collection it was taken from.',
    read: (cell, draft) => void (draft.source.name = cell),
    write: (record) => record.source?.name ?? '',
  }),
  column({
    header: 'source_id',
    field: 'source.id',
    accepts: `id in source; external id; original id; identifier; record id; id code; record number; reference number; identificador; identifiant;
      código; clave; kennung; reference; id de la fuente; id externo; referencia; identifiant source; référence; id da fonte;
      referência; id de la font; referència; quellen-id; referenz`,
    example: 'CP-2018',
    description: 'Its id in that collection. A column ID of another table is read as this one.',
    read: (cell, draft) => void (draft.source.id = cell),
    write: (record) => record.source?.id ?? '',
  }),
  column({
    header: 'source_url',
    field: 'source.url',
    accepts: `source link; url of source; enlace de la fuente; lien de la source; link da fonte; enllaç de la font; quellenlink; quellen-url`,
    example: '',
    description: 'Its page in that collection.',
    read: (cell, draft, notes) => {
      const link = readOnlyLink(cell, notes);
      if (link !== undefined) draft.source.url = link;
    },
    write: (record) => record.source?.url ?? '',
  }),
  column({
    header: 'licence',
    field: 'source.licence',
    accepts: `license; rights; licencia; derechos; licence de la source; droits; licença; direitos; llicència; lizenz`,
    example: 'CC BY 4.0',
    description: 'Under which licence that collection gives it.',
    read: (cell, draft) => void (draft.source.licence = cell),
    write: (record) => record.source?.licence ?? '',
  }),
];
