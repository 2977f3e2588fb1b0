import { Agent, request, type RequestOptions } from 'node:http';

/** One kept-alive connection to one address, on which requests are timed one after another. */
export interface Connection {
  /** Milliseconds until the last byte of the answer. Throws when it is not 200. */
  time(path: string, body?: string): Promise<number>;
  close(): void;
}

export function connectTo(url: string, headers: Record<string, string> = {}): Connection {
  const agent = new Agent({ keepAlive: true, maxSockets: 1, noDelay: true });
  const { hostname, port } = new URL(url);
  return {
    time(path, body) {
      const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
      const sent = {
        'content-type': 'application/json',
        'accept-encoding': 'identity',
        ...headers,
        ...length,
      };
      const method = body === undefined ? 'GET' : 'POST';
      return timeRequest({ agent, hostname, port, path, method, headers: sent }, body);
    },
    close: () => agent.destroy(),
  };
}

function timeRequest(options: RequestOptions, body?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const sent = request(options, (response) => {
      response.resume();
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode === 200) resolve(performance.now() - start);
        else reject(new Error(`${options.path} answered ${response.statusCode}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
