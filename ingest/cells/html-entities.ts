/** Names of the characters 160 to 255, in order, as HTML 4 has them. */
const LATIN_1 =
  `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3
  acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig
  Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash
  Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc
  euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml
  yacute thorn yuml`.split(/\s+/);

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ...LATIN_1.map((name, index) => [name, String.fromCharCode(160 + index)] as const),
  ...Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }),
  ...Object.entries({ hellip: '…', mdash: '—', ndash: '–', bull: '•', euro: '€', trade: '™', minus: '−' }),
  ...Object.entries({ lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„' }),
  ...Object.entries({
    lsaquo: '‹',
    rsaquo: '›',
    OElig: 'Œ',
    oelig: 'œ',
    Scaron: 'Š',
    scaron: 'š',
    Yuml: 'Ÿ',
  }),
  ...Object.entries({ ensp: ' ', emsp: ' ', thinsp: ' ', le: '≤', ge: '≥', larr: '←', rarr: '→' }),
]);

const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,7}));/g;
/** `&amp;amp;` and `&amp;eacute;`: a program has encoded what was encoded, which nobody writes by hand. */
const TWICE_ENCODED = /&amp;(?:amp|[a-z]{2,8}|#\d{2,5});/i;
const AMPERSANDS = /&(?:amp;)+(?=(?:amp|[A-Za-z]{2,8}|#\d{2,5});)/g;
const MAX_CODE_POINT = 0x10ffff;

/** Decodes the entities that it knows and leaves every other ampersand as it is. */
export function decodeEntities(text: string): string {
  return decodeOnce(TWICE_ENCODED.test(text) ? text.replace(AMPERSANDS, '&') : text);
}

function decodeOnce(text: string): string {
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code <= MAX_CODE_POINT ? String.fromCodePoint(code) : whole;
  });
}
