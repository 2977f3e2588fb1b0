export interface ProseBlock {
  readonly isList: boolean;
  readonly lines: readonly string[];
}

/** The paragraphs and lists of a text: an empty line is between them, and each entry of a list begins with “- ”. */
export function blocksOf(text: string): ProseBlock[] {
  return text.split('\n\n').map((block) => {
    const lines = block.split('\n');
    const isList = lines.every((line) => line.startsWith('- '));
    return { isList, lines: isList ? lines.map((line) => line.slice(2)) : lines };
  });
}
