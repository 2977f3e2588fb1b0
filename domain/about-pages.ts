/** The pages that say what the library is and how it works, each at an address of its own. */
export const ABOUT_PAGES = ['about', 'method', 'help', 'accessibility', 'privacy'] as const;

export type AboutPage = (typeof ABOUT_PAGES)[number];
