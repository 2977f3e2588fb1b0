/** The language that has every message and label; what another lacks is said in it. */
export const FALLBACK = 'en';
