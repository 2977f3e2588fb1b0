import { Agent, get } from 'node:http';

/** Sends paths exactly as they are, which `fetch` would tidy up first. */
export interface Sender {
  send(path: string): Promise<{ status: number; body: string }>;
  close(): void;
}

export function sendAsIs(url: string): Sender {
  const agent = new Agent({ keepAlive: true });
  return {
    send: (path) =>
      new Promise((resolve, reject) => {
        get(`${url}/`, { path, agent }, (response) => {
          let body = '';
          response.on('data', (chunk: Buffer) => (body += chunk.toString()));
          response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
        }).on('error', reject);
      }),
    close: () => agent.destroy(),
  };
}
