import type { Request } from 'express';

/**
 * How addresses in answers begin: as PUBLIC_URL, else with the loopback address and the port of the connection. The Host
 * header has no say: who chooses it would choose the links in feeds, citations and caches of everybody.
 */
export function publicAddressOf(publicUrl: string | undefined): (req: Request) => string {
  if (publicUrl !== undefined) return () => publicUrl.replace(/\/+$/, '');
  return (req) => `http://127.0.0.1:${req.socket.localPort ?? 80}`;
}
