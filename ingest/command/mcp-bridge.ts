import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { JSONRPCMessage, RequestId } from '@modelcontextprotocol/sdk/types.js';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Session } from './session.ts';

const FAILED = -32_000; // JSON-RPC leaves the codes from here to a server
const LAST_ANSWERS_MS = 10_000; // as long as a site takes over one answer

/**
 * Passes the messages of an assistant to a site and its answers back, until the assistant closes its end or `signal` stops
 * it. What the site refuses is answered with the site’s own words.
 */
export async function bridgeToSite(site: URL, { signal, terminal }: Session): Promise<void> {
  const transport = new StdioServerTransport();
  const running = new Map<RequestId, AbortController>();
  let version: string | undefined;

  async function pass(message: JSONRPCMessage): Promise<void> {
    const id = 'method' in message && 'id' in message ? message.id : undefined;
    const stop = new AbortController();
    if (id !== undefined) running.set(id, stop);
    try {
      const answer = await send(site, message, { version, signal: AbortSignal.any([signal, stop.signal]) });
      version = agreedVersion(answer) ?? version;
      if (answer) await transport.send(answer);
    } catch (error) {
      if (id === undefined || stop.signal.aborted || signal.aborted) return;
      const { message: text } = error as Error;
      terminal.note(text);
      await transport.send({ jsonrpc: '2.0', id, error: { code: FAILED, message: text } });
    } finally {
      if (id !== undefined) running.delete(id);
    }
  }

  const passed = new Set<Promise<void>>();
  // oxlint-disable-next-line prefer-add-event-listener -- the SDK’s transports have no events
  transport.onmessage = (message) => {
    const cancelled = cancelledBy(message);
    if (cancelled !== undefined) return running.get(cancelled)?.abort();
    const passing = pass(message).finally(() => passed.delete(passing));
    passed.add(passing);
  };
  // oxlint-disable-next-line prefer-add-event-listener
  transport.onerror = (error) => terminal.note(`A message cannot be read: ${error.message}`);
  const ended = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
    terminal.input.once('end', () => resolve());
  });
  await transport.start();
  await ended;
  if (!signal.aborted)
    await Promise.race([Promise.all(passed), sleep(LAST_ANSWERS_MS, undefined, { ref: false })]);
  await transport.close();
}

/** The site’s answer; none to a notification. Throws with what to do. */
async function send(
  site: URL,
  message: JSONRPCMessage,
  { version, signal }: { readonly version: string | undefined; readonly signal: AbortSignal },
): Promise<JSONRPCMessage | undefined> {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json, text/event-stream',
    ...(version !== undefined && { 'mcp-protocol-version': version }),
  };
  const request = { method: 'POST', headers, body: JSON.stringify(message), signal };
  const answer = await fetch(site, request).catch((error: unknown) => {
    const hint = 'Start the site with “npm start”, or name another one with --site.';
    throw new Error(`No Metroteca answers at ${site.href}. ${hint}`, { cause: error });
  });
  const text = await answer.text();
  if (!answer.ok)
    throw new Error(reasonIn(text) ?? `${site.href} answered with the status ${answer.status}.`);
  return text === '' ? undefined : (JSON.parse(text) as JSONRPCMessage);
}

/** The words of an error of the API, or of the protocol. */
function reasonIn(text: string): string | undefined {
  try {
    return (JSON.parse(text) as { error?: { message?: string } }).error?.message;
  } catch {
    return undefined;
  }
}

/** Named in the answer to `initialize`; every later request says it. */
function agreedVersion(answer: JSONRPCMessage | undefined): string | undefined {
  if (!answer || !('result' in answer)) return undefined;
  const { protocolVersion } = answer.result as { protocolVersion?: unknown };
  return typeof protocolVersion === 'string' ? protocolVersion : undefined;
}

function cancelledBy(message: JSONRPCMessage): RequestId | undefined {
  if (!('method' in message) || message.method !== 'notifications/cancelled') return undefined;
  return (message.params as { requestId?: RequestId } | undefined)?.requestId;
}
