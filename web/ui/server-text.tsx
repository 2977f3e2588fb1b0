import { directionOf } from '../language/spoken.ts';

interface ServerTextProps {
  /** What it is in, when that is known: what an import finds is said in English only. */
  readonly language?: string | undefined;
  readonly children: string;
}

/** A sentence of the server, which may be in another language than the page. */
export function ServerText({ language = 'en', children }: ServerTextProps) {
  return (
    <span lang={language} dir={directionOf(language)}>
      {children}
    </span>
  );
}
