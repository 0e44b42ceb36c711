// Fair turns on the web thread. When many requests can go on at the same moment (a batch of answers came back, a poll found
// thirty readable sockets), their work would run in one go and hold up timers, health checks and everybody else.
const waiting: (() => void)[] = [];

/** Resolves when it is the caller's turn: one caller a round of the event loop, in order. */
export function takeTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (waiting.push(resolve) === 1) setImmediate(next);
  });
}

function next(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(next);
}
