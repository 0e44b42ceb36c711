// Every failure that a person or a caller may see, and the one table that maps it to an HTTP status.

export const errorStatus = {
  invalid_input: 400,
  invalid_json: 400,
  invalid_encoding: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  rate_limited: 429,
  internal: 500,
  engine_busy: 503,
  engine_deadline: 503,
  engine_unavailable: 503,
  artefact_damaged: 503,
} as const;

export type ErrorCode = keyof typeof errorStatus;

/** One thing wrong in the input: where (`texts.3`, `line 12`) and why. */
export interface InputIssue {
  path: string;
  message: string;
}

interface AppErrorOptions {
  cause?: unknown;
  /** Entry under `errors` in `messages/*.json` with which screens translate the message; the code when absent. */
  key?: string;
  values?: Record<string, string | number>;
  issues?: InputIssue[];
  /** Seconds after which trying again makes sense; sent as `Retry-After`. */
  retryAfterS?: number;
}

/** Marks our errors. The bundler may put this file into several bundles of one server, each with a class of its own. */
const brand = Symbol.for('trefoil.AppError');

/** An error whose message is safe and useful to show to the person who caused it. */
export class AppError extends Error {
  readonly [brand] = true;

  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && brand in value;
  }

  readonly code: ErrorCode;
  readonly key: string;
  readonly values: Record<string, string | number>;
  readonly issues: InputIssue[];
  readonly retryAfterS: number | undefined;

  constructor(code: ErrorCode, message: string, options: AppErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.key = options.key ?? code;
    this.values = options.values ?? {};
    this.issues = options.issues ?? [];
    this.retryAfterS = options.retryAfterS;
  }

  get status(): number {
    return errorStatus[this.code];
  }
}
