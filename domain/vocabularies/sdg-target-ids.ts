/** How many outcome targets (11.1, 11.2 …) and means of implementation (11.a, 11.b …) each goal has: 169 in all. */
// prettier-ignore
const TARGETS_OF_GOAL: readonly (readonly [outcomes: number, means: number])[] = [
  [5, 2], [5, 3], [9, 4], [7, 3], [6, 3], [6, 2], [3, 2], [10, 2], [5, 3],
  [7, 3], [7, 3], [8, 3], [3, 2], [7, 3], [9, 3], [10, 2], [19, 0],
];

/** Every target id in order. */
export const SDG_TARGET_IDS: readonly string[] = TARGETS_OF_GOAL.flatMap(([outcomes, means], at) => [
  ...Array.from({ length: outcomes }, (_, index) => `${at + 1}.${index + 1}`),
  ...Array.from({ length: means }, (_, index) => `${at + 1}.${String.fromCharCode(97 + index)}`),
]);

const known: ReadonlySet<string> = new Set(SDG_TARGET_IDS);

export function isTargetId(value: string): boolean {
  return known.has(value);
}

/** The goal that a target belongs to. */
export function goalOfTarget(target: string): number {
  return Number.parseInt(target, 10);
}
