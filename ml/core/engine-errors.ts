// Two ways in which an engine cannot serve that ask for different answers.

/** The machine lacks what the engine needs: a package, a driver, a true GPU. Nothing is broken; another engine serves. */
export class EngineAbsentError extends Error {
  constructor(reason: string, options: { cause?: unknown } = {}) {
    super(reason, options);
    this.name = 'EngineAbsentError';
  }
}

/** The device went away or failed while it served. No session on it answers again: whoever holds one starts afresh. */
export class EngineLostError extends Error {
  constructor(
    readonly engine: string,
    reason: string,
    options: { cause?: unknown } = {},
  ) {
    super(`The engine ${engine} was lost: ${reason}`, options);
    this.name = 'EngineLostError';
  }
}

export const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
