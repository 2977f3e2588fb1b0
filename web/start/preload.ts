/** Loads the code of the start page, which is not needed where something is asked. */
export const loadStart = () => import('./start.tsx');
