/**
 * The widths at which the page changes. A media query cannot read a token, so style sheets repeat these values; the lint
 * refuses any other.
 */
export const BREAKPOINTS = {
  /** Below this the header gives up the space between its parts. */
  small: '22rem',
  /** Below this facets move into a dialog and everything is one column. */
  phone: '40rem',
  /** Below this wide lists are one column. */
  tablet: '48rem',
  /** Below this nothing is beside the text of a record or the list of imports. */
  narrow: '56rem',
} as const;
