const MIN_SCORE = 3; // of 4: a hundred million tries, more than the limits for signing in allow in a lifetime

/**
 * Why a password is too easy to guess; undefined for a good one. It knows the most common passwords, names, keyboards and
 * patterns, and looks for the editor's name. The lists are two megabytes, so they are loaded only here.
 */
export async function weaknessOf(password: string, name: string): Promise<string | undefined> {
  const [{ ZxcvbnFactory }, common] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  const judge = new ZxcvbnFactory({ dictionary: common.dictionary, graphs: common.adjacencyGraphs });
  const { score, guesses } = judge.check(password, [name, ...name.split(' '), 'metroteca']);
  if (score >= MIN_SCORE) return undefined;
  return (
    `This password is among the first ${roundUp(guesses)} that somebody would try: it is common, or a pattern. ` +
    'Take four words that have nothing to do with each other, or let a password manager make one.'
  );
}

function roundUp(guesses: number): string {
  return (10 ** Math.ceil(Math.log10(Math.max(10, guesses)))).toLocaleString('en');
}
