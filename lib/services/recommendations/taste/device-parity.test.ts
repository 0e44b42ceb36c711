// The device's lists are the server's: the demo shop's own model and catalogue, the same events, every kind of list.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueFacts } from '@/lib/device/recommendations/catalogue-facts';
import { makeDeviceList, openDeviceCatalogue, type DeviceCatalogue } from '@/lib/device/recommendations/make-device-list';
import type { Catalogue } from '@/lib/generated/prisma/client';
import type { EventKind, Placement } from '@/lib/generated/prisma/enums';
import { createTestDatabase } from '@/lib/test-database';
import { createRandom } from '@/ml/core/random';
import { readForm } from '@/ml/core/form';
import { unpackItemModel } from '@/ml/recommend/model/unpack-item-model';

const database = createTestDatabase();
const { demoCatalogue } = await import('../demo-catalogue');
const { seedCatalogue } = await import('../seed-catalogue');
const { deviceFile, deviceManifest } = await import('../lists/device-artefact');
const { makeList } = await import('../lists/make-list');
const { recordEvents } = await import('../events/record-events');
const { getCatalogue } = await import('../catalogues/find-catalogue');
const { readKnownEvents } = await import('./read-taste');

let catalogue: Catalogue;
let device: DeviceCatalogue;
const count = 20;
const kinds: EventKind[] = ['view', 'view', 'basket', 'purchase', 'like', 'like', 'dislike', 'hide'];

/** What a browser does with the manifest. */
async function loadOnDevice(): Promise<DeviceCatalogue> {
  const { files } = await deviceManifest(demoCatalogue);
  const read = (name: string) => {
    const href = files.find((file) => file.name === name)?.href ?? '';
    const [, hash = '', file = ''] = /\/model\/[^/]+\/([^/]+)\/([^/]+)$/.exec(href) ?? [];
    return deviceFile(demoCatalogue, hash, file);
  };
  const facts: unknown = JSON.parse(new TextDecoder().decode(await read('catalogue.json')));
  return openDeviceCatalogue(readForm(catalogueFacts, facts, 'catalogue.json'), unpackItemModel(await read('model.bin')));
}

beforeAll(async () => {
  await seedCatalogue();
  catalogue = await getCatalogue(demoCatalogue);
  device = await loadOnDevice();
});
afterAll(() => database.close());

/** Somebody who did `events` things. */
async function somebody(seed: number, events: number) {
  const random = createRandom(seed);
  const asker = { visitorHash: seed.toString(16).padStart(64, '0') };
  const now = Date.now();
  await recordEvents(asker, catalogue, Array.from({ length: events }, (_, index) => ({
    key: `${seed}-${index}`,
    item: device.model.items[Math.floor(random() * 400)] as string,
    kind: kinds[Math.floor(random() * kinds.length)] as EventKind,
    at: new Date(now - (events - index) * 3_600_000).toISOString(),
  })));
  const known = (await readKnownEvents(asker, catalogue)).map((event) => ({ ...event, at: Date.parse(event.at) }));
  return { asker, known, now };
}

const shared = (one: string[], other: string[]) => one.filter((id) => other.includes(id)).length / Math.max(1, one.length, other.length);

describe('lists of the device and of the server', () => {
  it.each([1, 3, 12, 60])('share at least 18 of 20 things for somebody who did %i', async (events) => {
    const { asker, known, now } = await somebody(events, events);
    const there = await makeList(asker, { catalogue: demoCatalogue, placement: 'for_you', count, preview: true }, now);
    const here = makeDeviceList({ catalogue: device, events: known, question: { catalogue: demoCatalogue, placement: 'for_you', count }, now });
    expect(here.version).toBe(there.version);
    // The trends of today's events are the server's alone.
    expect(shared(here.items.map(({ id }) => id), there.items.map(({ id }) => id))).toBeGreaterThanOrEqual(0.9);
    expect(Object.keys(here.items[0] ?? {}).sort()).toEqual(Object.keys(there.items[0] ?? {}).sort());
  });

  it.each(['recent', 'because', 'goes_well_with', 'trending'] satisfies Placement[])('agree about %s', async (placement) => {
    const { asker, known, now } = await somebody(1000 + placement.length, 15);
    const question = { catalogue: demoCatalogue, placement, count, ...(placement === 'goes_well_with' && { basket: device.model.items.slice(5, 8) }) };
    const there = await makeList(asker, { ...question, preview: true }, now);
    const here = makeDeviceList({ catalogue: device, events: known, question, now });
    expect(shared(here.items.map(({ id }) => id), there.items.map(({ id }) => id))).toBeGreaterThanOrEqual(0.9);
    expect(here.note).toBe(there.note);
    expect(here.items[0]?.reason.kind).toBe(there.items[0]?.reason.kind);
  });

  it('says what a list follows from', async () => {
    const { known, now } = await somebody(7, 5);
    const { items } = makeDeviceList({ catalogue: device, events: known, question: { catalogue: demoCatalogue, placement: 'for_you', count }, now });
    const own = new Set(known.map(({ item }) => item));
    for (const { reason } of items) {
      if (reason.kind !== 'because') continue;
      expect(reason.items.every(({ id, share }) => own.has(id) && share > 0 && share <= 1)).toBe(true);
    }
    expect(items.some(({ reason }) => reason.kind === 'because')).toBe(true);
  });

  it('knows an empty catalogue, and that everything is hidden', () => {
    const empty = openDeviceCatalogue({ ...device.facts, items: [] }, device.model);
    const question = { catalogue: demoCatalogue, placement: 'for_you' as const };
    expect(makeDeviceList({ catalogue: empty, events: [], question, now: 0 }).note).toBe('empty_catalogue');
    const hidden = device.model.items.map((item) => ({ item, kind: 'hide' as const, at: 0 }));
    expect(makeDeviceList({ catalogue: device, events: hidden, question, now: 0 })).toMatchObject({ items: [], note: 'all_excluded' });
  });
});
