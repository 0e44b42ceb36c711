import { describe, expect, it } from 'vitest';
import { encoderSize } from '../network/encoder';
import { createSentenceVectors } from './sentence-vectors';
import type { Session } from './session';

/** An encoder that counts the texts it reads, and fails when told to. */
function countingSession(): Session & { rows: number; broken: boolean } {
  const session = {
    rows: 0,
    broken: false,
    async run({ ids }: Parameters<Session['run']>[0]) {
      await Promise.resolve();
      if (session.broken) throw new Error('the encoder is out of order');
      const [rows = 0] = ids?.shape ?? [];
      session.rows += rows;
      return { data: new Float32Array(rows * encoderSize.hidden).fill(session.rows), shape: [rows, encoderSize.hidden] };
    },
    dispose: () => {},
  };
  return session;
}

describe('sentence vectors', () => {
  it('are computed once when two tasks ask at the same time', async () => {
    const session = countingSession();
    const vectors = createSentenceVectors([['a', -1]], session);
    const [one, other] = await Promise.all([vectors.embed(['same', 'first']), vectors.embed(['same', 'second'])]);
    expect(session.rows).toBe(3);
    expect(other[0]?.vector).toBe(one[0]?.vector);
  });

  it('come again after a failure', async () => {
    const session = countingSession();
    const vectors = createSentenceVectors([['a', -1]], session);
    session.broken = true;
    const failing = vectors.embed(['text']);
    const next = failing.catch(() => {
      session.broken = false;
    }).then(() => vectors.embed(['text']));
    await expect(failing).rejects.toThrow('out of order');
    expect(await next).toHaveLength(1);
  });
});
