import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { isIPv6 } from 'node:net';
import { endSlowPeers, type Pace } from '../http/slow-peers.ts';
import { StartError } from './start-error.ts';

/** A server that listens, and the address to print. */
export interface Listening {
  readonly server: Server;
  readonly address: string;
}

/** Limits for those who send or read slowly. */
export interface Patience {
  /** For the head of a request; what follows has to keep a pace. */
  readonly headersMs: number;
  readonly pace?: Pace;
}

const PATIENCE: Patience = { headersMs: 15_000 };

/** Listens on an address. Throws `StartError` that names the port and says what to do. */
export async function listen(
  app: RequestListener,
  host: string,
  port: number,
  { headersMs, pace }: Patience = PATIENCE,
): Promise<Listening> {
  const options = {
    headersTimeout: headersMs,
    requestTimeout: 0, // Node would end every upload after five minutes
    connectionsCheckingInterval: Math.ceil(headersMs / 3),
  };
  const server = createServer(options, endSlowPeers(app, pace));
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    throw new StartError(explain(error as NodeJS.ErrnoException, host, port), { cause: error });
  }
  const bound = server.address();
  const actual = bound !== null && typeof bound === 'object' ? bound.port : port;
  return { server, address: `http://${isIPv6(host) ? `[${host}]` : host}:${actual}` };
}

function explain({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  switch (code) {
    case 'EADDRINUSE':
      return (
        `Port ${port} on ${host} is in use by another program. Stop that program, ` +
        `or choose another port: PORT=${port + 1} npm start`
      );
    case 'EACCES':
      return `Port ${port} needs more rights than this user has. Choose one above 1023: PORT=3000 npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine does not have the address ${host}. Set HOST to 127.0.0.1, or to 0.0.0.0 for all addresses.`;
    case undefined:
    default:
      return `The site cannot listen on ${host}, port ${port}: ${message}`;
  }
}
