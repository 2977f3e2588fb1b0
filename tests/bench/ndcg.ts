const TOP = 10;

/**
 * How good an order is, from 0 to 1: gains of 2^grade − 1, worth less further down, over the first ten, divided by
 * those of the best possible order (Järvelin & Kekäläinen 2002). What nobody judged counts as irrelevant,
 * so judge again when the records have changed (`judge.ts`).
 */
export function ndcg(ranked: readonly string[], judged: Readonly<Record<string, number>>): number {
  const best = Object.values(judged).sort((a, b) => b - a);
  const ideal = gain(best);
  return ideal === 0 ? 0 : gain(ranked.map((id) => judged[id] ?? 0)) / ideal;
}

function gain(grades: readonly number[]): number {
  return grades
    .slice(0, TOP)
    .reduce((sum, grade, position) => sum + (2 ** grade - 1) / Math.log2(position + 2), 0);
}
