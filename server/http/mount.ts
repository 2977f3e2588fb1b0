import type { Express, RequestHandler } from 'express';
import { ApiError } from './api-error.ts';

type Method = 'get' | 'post' | 'put' | 'delete';

/** Answers a path with one handler a method, and every other method with the 405 that names the right ones. */
export function mount(app: Express, path: string, handlers: Partial<Record<Method, RequestHandler>>): void {
  const route = app.route(path);
  const methods = Object.keys(handlers) as Method[];
  for (const method of methods) route[method](handlers[method]!);
  const allowed = methods.map((method) => method.toUpperCase());
  if (handlers.get) allowed.push('HEAD');
  route.all((req, res, next) => {
    res.set('Allow', [...allowed, 'OPTIONS'].join(', '));
    if (req.method === 'OPTIONS') return void res.status(204).end();
    next(
      new ApiError('method_not_allowed', `${req.method} is not possible here, only ${allowed.join(', ')}.`),
    );
  });
}
