import { escapeMarkup } from '../../export/plain-text.ts';

/** The parts of OpenAPI 3.1 that our document uses. */
export interface OpenApiSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly items?: OpenApiSchema;
  readonly properties?: Readonly<Record<string, OpenApiSchema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly OpenApiSchema[];
  readonly format?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly example?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

export interface OpenApiParameter {
  readonly name: string;
  readonly in: string;
  readonly description?: string;
  readonly schema?: OpenApiSchema;
}

export interface OpenApiOperation {
  readonly operationId: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly object[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { schema?: OpenApiSchema }>> };
  readonly parameters?: readonly OpenApiParameter[];
  readonly responses?: Readonly<
    Record<string, { description: string; content?: Readonly<Record<string, { schema?: OpenApiSchema }>> }>
  >;
}

const SHORT_LIST = 20; // values that still fit into a cell

/** Name, place, values and meaning of a parameter, as markup. */
export function parameterRow({ name, in: place, description, schema = {} }: OpenApiParameter): string[] {
  const meaning = schema.description ?? description ?? '';
  const normally = schema.default === undefined ? '' : ` By default <code>${text(schema.default)}</code>.`;
  return [`<code>${escapeMarkup(name)}</code>`, place, typeText(schema), `${text(meaning)}${normally}`];
}

/** Name, type and presence of each field, one level of lists and objects deep, as markup. */
export function schemaRows(schema: OpenApiSchema, prefix = '', depth = 0): string[][] {
  const inner = schema.items?.properties ? schema.items : schema;
  return Object.entries(inner.properties ?? {}).flatMap(([name, field]) => {
    const path = `${prefix}${name}`;
    const always = inner.required?.includes(name) ? 'yes' : '';
    const own = [`<code>${escapeMarkup(path)}</code>`, typeText(field), always];
    const mark = field.items ? '[].' : '.';
    return [own, ...(depth < 2 ? schemaRows(field, path + mark, depth + 1) : [])];
  });
}

/** What may be in a value, in words. */
function typeText(schema: OpenApiSchema): string {
  if (schema.$ref) return text(schema.$ref.split('/').at(-1));
  if (schema.enum && schema.enum.length <= SHORT_LIST) {
    return schema.enum.map((value) => `<code>${text(value)}</code>`).join(' ');
  }
  if (schema.items) return `list of ${typeText(schema.items)}`;
  if (schema.anyOf) return schema.anyOf.map(typeText).join(' or ');
  const kind = Array.isArray(schema.type) ? schema.type.join(' or ') : String(schema.type ?? 'anything');
  const limits = [
    schema.minimum === undefined ? '' : `from ${schema.minimum}`,
    // What a program cannot go past anyway is no limit worth reading.
    schema.maximum === undefined || schema.maximum >= Number.MAX_SAFE_INTEGER ? '' : `to ${schema.maximum}`,
    schema.maxLength === undefined ? '' : `at most ${schema.maxLength} characters`,
    schema.format ?? '',
  ];
  return text([kind, ...limits.filter((limit) => limit !== '')].join(', '));
}

function text(value: unknown): string {
  return escapeMarkup(typeof value === 'string' ? value : JSON.stringify(value)).replace(
    /`([^`]+)`/g,
    '<code>$1</code>',
  );
}
