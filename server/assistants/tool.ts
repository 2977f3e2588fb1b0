import { z } from 'zod';
import { LANGUAGES } from '../../languages/languages.ts';
import type { FundFinder } from '../api/find-funds.ts';
import type { Library } from '../search/library.ts';

/** What a tool answers from: the same library, and the same functions, as the routes of the API. */
export interface ToolContext {
  readonly library: Library;
  /** Absolute address of the site, without a slash at the end. */
  readonly publicUrl: string;
  readonly findFunds: FundFinder;
  /** The clock, for dates that pass. */
  readonly now: () => Date;
  /** Gives the request up. */
  readonly signal: AbortSignal;
}

interface ToolOf<Input extends z.ZodObject, Output extends z.ZodObject> {
  /** As an assistant calls it. */
  readonly name: string;
  readonly title: string;
  /** For an assistant: what it answers, and when to use it. */
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  /** Throws `ApiError` for what cannot be answered. */
  run(asked: z.output<Input>, context: ToolContext): Promise<z.output<Output>>;
  /** The answer as text, for assistants that read no structured content. */
  say(answer: z.output<Output>): string;
  /** What to do next when nothing is there; the messages of the API say the rest. */
  readonly ifNotFound?: string;
}

/** One tool of those that assistants are given. All of them only read. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodObject;
  readonly output: z.ZodObject;
  readonly ifNotFound?: string;
  /** `asked` has passed the schema of the input. */
  answer(asked: unknown, context: ToolContext): Promise<ToolAnswer>;
}

export interface ToolAnswer {
  readonly text: string;
  readonly structured: Record<string, unknown>;
}

/** Gives a tool the one shape in which all are registered. */
export function defineTool<Input extends z.ZodObject, Output extends z.ZodObject>(
  tool: ToolOf<Input, Output>,
): Tool {
  const { name, title, description, input, output, ifNotFound } = tool;
  return {
    name,
    title,
    description,
    input,
    output,
    ...(ifNotFound !== undefined && { ifNotFound }),
    async answer(asked, context) {
      const structured = await tool.run(asked as z.output<Input>, context);
      return { text: tool.say(structured), structured };
    },
  };
}

/** The parameter that every tool has. */
export const langInput = {
  lang: z
    .enum(LANGUAGES as [string, ...string[]])
    .optional()
    .describe(
      'Language of labels and messages; English by default. Records stay in the language of their source.',
    ),
};
