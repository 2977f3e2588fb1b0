import { EXIT, UsageError, type Command } from './command.ts';

export const mcpCommand: Command = {
  name: 'mcp',
  summary: 'Gives an assistant on this machine the tools of a running site, over standard input and output.',
  words: '',
  arity: [0, 0],
  options: {
    site: { type: 'string', value: 'URL', describes: 'the site; by default the one that HOST and PORT name' },
  },
  async run(given, session) {
    const site = given.text('site') ?? ownSite(session.environment());
    if (!URL.canParse(site) || !/^https?:/.test(site))
      throw new UsageError(
        `--site takes the address of a site, such as https://library.example, not "${site}".`,
      );
    // The protocol's library is needed by no other command.
    const { bridgeToSite } = await import('./mcp-bridge.ts');
    await bridgeToSite(new URL('/mcp', site), session);
    return EXIT.published;
  },
};

/** One that listens on every address is asked on this machine. */
function ownSite({ host, port }: { readonly host: string; readonly port: number }): string {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
