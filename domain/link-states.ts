/** What a visit to an address found, from good to bad. */
export const LINK_STATES = [
  'good',
  'moved', // it answers at another address, for good
  'closed', // the server does not let programs in
  'not-asked', // robots.txt asks programs to stay away
  'slow',
  'failing', // the server says that something is wrong with it
  'unreachable',
  'looping',
  'private', // it goes to an address that is not public
  'gone',
] as const;
export type LinkState = (typeof LINK_STATES)[number];

/** States of links that a reader cannot follow any more. */
export const DEAD_LINK_STATES: readonly LinkState[] = [
  'slow',
  'failing',
  'unreachable',
  'looping',
  'private',
  'gone',
];
