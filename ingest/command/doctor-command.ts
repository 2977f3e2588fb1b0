import { EXIT, type Command } from './command.ts';
import { examine } from './examine.ts';

export const doctorCommand: Command = {
  name: 'doctor',
  summary: 'Checks that everything the library needs is there and agrees.',
  words: '',
  arity: [0, 0],
  options: { json: { type: 'boolean', describes: 'as JSON' } },
  async run(given, session) {
    const findings = await examine(session);
    session.terminal.endProgress();
    session.terminal.print(
      given.has('json')
        ? `${JSON.stringify(findings, null, 2)}\n`
        : findings
            .map(({ isGood, about, says }) => `${isGood ? 'good' : 'BAD '}  ${about}: ${says}\n`)
            .join(''),
    );
    const bad = findings.find(({ isGood }) => !isGood);
    if (!bad) return EXIT.published;
    return bad.about === 'engine' || bad.about === 'index' ? EXIT.engine : EXIT.usage;
  },
};
