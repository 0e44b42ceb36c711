import { describe, expect, it } from 'vitest';
import { EngineRequest } from './engine-request';
import { FairQueue } from './fair-queue';

function request(count: number, text = 'shares surge', attribute = false): EngineRequest {
  const made = new EngineRequest({
    task: 'polarity', texts: Array.from({ length: count }, () => text), attribute, deadlineMs: 60_000, onSettled: () => {},
  });
  made.answer.catch(() => {});
  return made;
}

const itemsOf = (of: EngineRequest) => of.texts.map((_, index) => ({ request: of, index, crashes: 0, local: false }));

describe('FairQueue', () => {
  it('lets a single text pass ten thousand rows, and the rows still move', () => {
    const queue = new FairQueue();
    const file = request(10_000);
    queue.add(itemsOf(file));
    queue.takeBatch();
    const single = request(1, 'a much longer single text that lies in another bucket of lengths');
    queue.add(itemsOf(single));
    expect(queue.takeBatch()[0]?.request).toBe(single);

    const owners = Array.from({ length: 8 }, () => {
      queue.add(itemsOf(request(1, 'a much longer single text that lies in another bucket of lengths')));
      return queue.takeBatch()[0]?.request === file ? 'file' : 'single';
    });
    expect(owners.filter((owner) => owner === 'file').length).toBeGreaterThanOrEqual(2);
  });

  it('puts texts of one task and about the same length together, at most 32', () => {
    const queue = new FairQueue();
    queue.add(itemsOf(request(40)));
    queue.add(itemsOf(request(1, 'x'.repeat(4000))));
    const sizes = [queue.takeBatch().length, queue.takeBatch().length, queue.takeBatch().length, queue.takeBatch().length];
    expect(sizes.sort((a, b) => b - a)).toEqual([32, 8, 1, 0]);
  });

  it('forgets what has been settled meanwhile', async () => {
    const queue = new FairQueue();
    const late = new EngineRequest({ task: 'polarity', texts: ['a'], attribute: false, deadlineMs: 1, onSettled: () => {} });
    queue.add(itemsOf(late));
    await expect(late.answer).rejects.toMatchObject({ code: 'engine_deadline', retryAfterS: 2 });
    expect(queue.takeBatch()).toEqual([]);
  });
});
