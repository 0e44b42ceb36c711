// One list in a server's own process, with the event that comes just before it: what a page waits for after a click. Run by itself, since server
// code is loaded under a condition of its own; prints its figures as JSON.
import { randomUUID } from 'node:crypto';
import { historyOf, openShop, nameFreshDatabase } from './shop';

const customers = 40;
const clicksEach = 10;
const count = 20;

export interface OneList {
  items: number;
  /** Milliseconds. `list`: the list alone, the event already folded in; `both`: the event on disk and then the list. */
  list: number[];
  both: number[];
}

async function measureOneList(): Promise<OneList> {
  const { catalogue, items } = await openShop(nameFreshDatabase());
  const { recordEvents } = await import('../../../lib/services/recommendations/events/record-events');
  const { makeList } = await import('../../../lib/services/recommendations/lists/make-list');
  const { listInput } = await import('../../../lib/services/recommendations/schema');
  const input = listInput.parse({ catalogue: catalogue.slug, count });
  const measured: OneList = { items: items.length, list: [], both: [] };
  for (let customer = 0; customer < customers; customer++) {
    const asker = { visitorHash: `bench-${customer}` };
    const history = historyOf(customer, items);
    await recordEvents(asker, catalogue, history.map((item) => ({ key: randomUUID(), item, kind: 'purchase' })));
    await makeList(asker, input);
    for (let click = 0; click < clicksEach; click++) {
      const startedAt = performance.now();
      await recordEvents(asker, catalogue, [{ key: randomUUID(), item: items[(customer * clicksEach + click) % items.length] ?? '', kind: 'view' }]);
      const recordedAt = performance.now();
      await makeList(asker, input);
      measured.list.push(performance.now() - recordedAt);
      measured.both.push(performance.now() - startedAt);
    }
  }
  return measured;
}

process.stdout.write(JSON.stringify(await measureOneList()));
process.exit(0);
