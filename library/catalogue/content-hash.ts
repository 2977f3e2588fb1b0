import { hash } from 'node:crypto';

/** A fingerprint of a value's content that does not depend on the order of its keys. */
export function contentHash(value: unknown): string {
  return hash('sha256', canonicalJson(value), 'base64url').slice(0, 27); // 160 bits
}

/** JSON with sorted keys, and without the keys that are undefined. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const object = value as Readonly<Record<string, unknown>>;
  let fields = '';
  for (const key of Object.keys(object).sort()) {
    const field = object[key];
    if (field === undefined) continue;
    fields += `${fields === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(field)}`;
  }
  return `{${fields}}`;
}
