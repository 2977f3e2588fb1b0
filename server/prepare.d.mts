/** The folder of the project. */
export const root: string;

/** Builds the program and the site when their sources have changed since the last build. */
export function build(options?: { readonly force?: boolean }): void;
