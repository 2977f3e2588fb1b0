import type { ReactNode } from 'react';

/** A component and an example of each state that it can be in. */
export interface ComponentStates {
  readonly name: string;
  readonly states: Readonly<Record<string, ReactNode>>;
  /** As narrow as the column of facets, or with room below for what opens over the page. */
  readonly frame?: 'narrow' | 'tall';
}
