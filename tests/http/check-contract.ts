import { expect } from 'vitest';
import { ErrorResponseSchema } from '../../domain/errors.ts';
import type { Route } from '../../server/http/route.ts';
import { ROUTES } from '../../server/routes.ts';

/** Fails when a JSON answer is not what the contract says of its path, or has a field that the contract lacks. */
export async function checkContract(path: string, method: string, answer: Response): Promise<void> {
  const type = answer.headers.get('content-type') ?? '';
  if (!type.startsWith('application/json') || answer.status === 304) return;
  const text = await answer.clone().text();
  if (text === '') return; // HEAD
  const given: unknown = JSON.parse(text);
  const operation = operationAt(path, method);
  if (answer.status >= 400) {
    expect(ErrorResponseSchema.parse(given)).toEqual(given);
    return;
  }
  expect(operation?.answer).toBeTruthy();
  if (!operation?.answer) return;
  if ('schema' in operation.answer) {
    // A schema leaves out what it does not know.
    expect(operation.answer.schema.parse(given)).toEqual(given);
  } else {
    expect(Object.keys(operation.answer.media)).toContain('application/json');
  }
}

function operationAt(path: string, method: string): Route | undefined {
  const bare = path.split('?', 1)[0] ?? '';
  return ROUTES.find((operation) => {
    if (operation.method !== method.toLowerCase()) return false;
    const pattern = operation.path.replace(/\./g, '\\.').replace(/:\w+/g, '[^/]+');
    return new RegExp(`^${pattern}$`).test(bare);
  });
}
