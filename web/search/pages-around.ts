const NEIGHBOURS = 1;

/** The page numbers worth a link: first, last and those around; `undefined` means a gap of two or more. */
export function pagesAround(page: number, pages: number): (number | undefined)[] {
  const numbers = Array.from({ length: pages }, (_, at) => at + 1);
  const isNear = (number: number) =>
    number === 1 || number === pages || Math.abs(number - page) <= NEIGHBOURS;
  // A gap of one number is that number.
  const isShown = (number: number) => isNear(number) || (isNear(number - 1) && isNear(number + 1));
  return numbers.flatMap((number) => {
    if (isShown(number)) return [number];
    return isShown(number - 1) ? [undefined] : [];
  });
}
