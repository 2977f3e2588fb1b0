import express, { type RequestHandler } from 'express';
import type { z } from 'zod';
import { rawQuery } from '../http/raw-query.ts';
import { ApiError, type SaidIssue } from '../http/api-error.ts';
import type { Request } from 'express';

/** Reads a JSON body into `req.body`; of any other type nothing is read, which is also what stops forms of other sites. */
export function jsonBody(limit: string): RequestHandler {
  return express.json({ limit, strict: true });
}

/** A body, or a part of one, as its schema has it. Throws `invalid_body` with every issue. */
export function readBody<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  const issues = issuesOf(read.error, 'body');
  throw new ApiError('invalid_body', issues[0]?.message ?? (({ refusals }) => refusals.desk.body), {
    issues,
  });
}

/** The parameters of a path of the desk. Throws `invalid_query` with every issue. */
export function readParameters<Schema extends z.ZodType>(schema: Schema, req: Request): z.output<Schema> {
  const given = new URLSearchParams(rawQuery(req));
  const issues: SaidIssue[] = [];
  const values: Record<string, string> = {};
  for (const [name, value] of given) {
    if (Object.hasOwn(values, name)) {
      issues.push({
        parameter: name,
        code: 'repeated_parameter',
        message: ({ refusals }) => refusals.desk.repeated({ name }),
      });
    }
    values[name] = value;
  }
  const read = schema.safeParse(values);
  if (!read.success) issues.push(...issuesOf(read.error, 'query'));
  if (read.success && issues.length === 0) return read.data;
  throw new ApiError('invalid_query', issues[0]?.message ?? (({ refusals }) => refusals.desk.parameters), {
    issues,
  });
}

function issuesOf(error: z.ZodError, whole: string): SaidIssue[] {
  return error.issues.map(({ path, code, message }) => ({
    parameter: path.map(String).join('.') || whole,
    code: code === 'unrecognized_keys' ? 'unknown_parameter' : code,
    message: path.length > 0 ? `${path.map(String).join('.')}: ${message}` : message,
  }));
}
