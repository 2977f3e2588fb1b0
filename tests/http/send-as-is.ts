import { Agent, get } from 'node:http';

/** Sends paths and headers exactly as they are, which `fetch` would tidy up first. */
export interface Sender {
  send(path: string, headers?: Record<string, string>): Promise<{ status: number; body: string }>;
  close(): void;
}

export function sendAsIs(url: string): Sender {
  const agent = new Agent({ keepAlive: true });
  return {
    send: (path, headers = {}) =>
      new Promise((resolve, reject) => {
        get(`${url}/`, { path, agent, headers }, (response) => {
          let body = '';
          response.on('data', (chunk: Buffer) => (body += chunk.toString()));
          response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
        }).on('error', reject);
      }),
    close: () => agent.destroy(),
  };
}
