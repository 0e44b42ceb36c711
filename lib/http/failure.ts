// Turns anything thrown into what a caller is told. Unknown errors are logged whole and answered without detail.
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { AppError, type ErrorCode, type InputIssue } from '@/lib/errors';
import { log } from '@/lib/log';

/** The one shape of an error, in API answers and in the results of actions. */
export interface Failure {
  code: ErrorCode;
  /** Entry under `errors` in the messages, for screens that translate. */
  key: string;
  values: Record<string, string | number>;
  message: string;
  issues: InputIssue[];
  requestId: string;
}

/** Zod's issues as paths and reasons, at most twenty of them. */
export function inputIssues(error: z.ZodError): InputIssue[] {
  return error.issues.slice(0, 20).map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
}

/** The error as an `AppError`; logs what nobody foresaw. */
export function asAppError(error: unknown, requestId: string): AppError {
  if (error instanceof AppError) {
    // Refusing work in a rush is no fault: one short line each, so that the log stays readable.
    if (error.status >= 500) log.warn({ requestId, code: error.code, cause: error.cause }, error.message);
    return error;
  }
  log.error({ requestId, err: error }, 'unexpected error');
  return new AppError('internal', `Something went wrong on our side. Request ${requestId} is in the log.`, {
    cause: error,
    values: { requestId },
  });
}

/** What the caller is told about `error`. */
export function failureOf(error: AppError, requestId: string): Failure {
  const { code, key, values, message, issues } = error;
  return { code, key, values, message, issues, requestId };
}

export const newRequestId = () => randomUUID();

/** Throws `invalid_input` that names every wrong field. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issues = inputIssues(parsed.error);
  const summary = issues.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('; ');
  throw new AppError('invalid_input', summary, { cause: parsed.error, issues, values: { summary } });
}
