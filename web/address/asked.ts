/** What an address says about the city, as `/api/funds/for` reads it. */
export interface Asked {
  readonly city?: string | undefined;
  readonly record?: string | undefined;
  /** What it is for. */
  readonly topic?: string | undefined;
  readonly people?: string | undefined;
  readonly authority?: string | undefined;
}

const NAMES = ['city', 'record', 'topic', 'people', 'authority'] as const;

export function askedIn(search: string): Asked {
  const given = new URLSearchParams(search);
  return Object.fromEntries(NAMES.map((name) => [name, given.get(name) ?? undefined]));
}

/** As a query string, in one order. */
export function askedText(asked: Asked): string {
  const parameters = new URLSearchParams();
  for (const name of NAMES) if (asked[name] !== undefined) parameters.set(name, asked[name]);
  return parameters.toString();
}
