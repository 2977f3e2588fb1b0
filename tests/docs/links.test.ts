import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markdownFiles, readText, ROOT } from './repository.ts';

// The screenshot is taken from the finished site, so the page may name it before it is there.
const TAKEN_LATER = /^docs\/screenshots\//;

describe('links between pages', () => {
  it.each(markdownFiles())('%s links only to files and headings that exist', (file) => {
    expect(linksOf(readText(file)).filter((link) => !leadsSomewhere(file, link))).toEqual([]);
  });
});

/** Targets of Markdown links and of `src`, `srcset` and `href`; not those to other sites. */
function linksOf(markdown: string): string[] {
  const text = markdown.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
  const links = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/g)];
  return links
    .map(([, plain, attribute]) => plain ?? attribute ?? '')
    .filter((link) => !/^[a-z]+:/.test(link));
}

function leadsSomewhere(file: string, link: string): boolean {
  const [path = '', heading] = link.split('#');
  const target = path === '' ? file : normalize(join(dirname(file), path));
  if (TAKEN_LATER.test(target)) return true;
  if (!existsSync(join(ROOT, target))) return false;
  return heading === undefined || headingsOf(readText(target)).includes(heading);
}

/** The anchors that a page offers, as forges make them. */
function headingsOf(markdown: string): string[] {
  const text = markdown.replace(/^```[\s\S]*?^```$/gm, '');
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
