// A month in which invented customers looked through the demo shop. The lists that they are shown are what the shipped model answers; what they
// click follows from their tastes and from how far down a thing stands. With it come rules and an experiment, so that dashboards have something to show.
import { randomBytes, randomUUID } from 'node:crypto';
import type { Prisma } from '@/lib/generated/prisma/client';
import { db } from '@/lib/db';
import { recordEvents } from '@/lib/services/recommendations/events/record-events';
import { makeList } from '@/lib/services/recommendations/lists/make-list';
import { writeLists } from '@/lib/services/recommendations/lists/record-list';
import type { EventInput, ListedItem } from '@/lib/services/recommendations/schema';
import { listInput } from '@/lib/services/recommendations/schema';
import { demoCatalogue } from '@/lib/services/recommendations/demo-catalogue';
import type { Asker } from '@/lib/services/recommendations/shoppers/asker';
import { ensureShopper } from '@/lib/services/recommendations/shoppers/find-shopper';
import { currentCatalogue } from '@/lib/services/recommendations/catalogues/find-catalogue';
import { makeDemoRules } from './demo-rules';
import { demoShoppers, type DemoShopper } from './demo-shoppers';

interface SeedOptions {
  /** The user of the demo, who looks around as well. */
  userId: string | null;
  /** Of the demo, who makes the rules. */
  marketerId: string | null;
  days: number;
  random: () => number;
  now: Date;
}

const dayMs = 24 * 60 * 60 * 1000;
const minuteMs = 60 * 1000;
/** How likely the next place of a list is looked at. */
const keepsLooking = 0.88;

/** @returns how many events were recorded */
export async function seedDemoRecommendations({ userId, marketerId, days, random, now }: SeedOptions): Promise<number> {
  const catalogue = await currentCatalogue(demoCatalogue);
  if (marketerId) await makeDemoRules(marketerId, catalogue.id, now);
  await makeExperiment(catalogue.id, new Date(now.getTime() - 14 * dayMs));
  const people: { asker: Asker; shopper: DemoShopper }[] = demoShoppers.map((shopper) => ({ asker: { externalId: shopper.id }, shopper }));
  const [first] = demoShoppers;
  if (userId && first) people.push({ asker: { userId }, shopper: { ...first, visits: 9 } });
  let recorded = 0;
  for (const { asker, shopper } of people) {
    const shopperId = await ensureShopper(catalogue.id, asker);
    await db.shopper.update({ where: { id: shopperId }, data: { attributes: { name: shopper.name } } });
    for (let visit = 0; visit < shopper.visits; visit++) {
      const at = now.getTime() - Math.floor(days * dayMs * (1 - (visit + random()) / shopper.visits)) - minuteMs * 30;
      recorded += await visitShop(asker, catalogue, shopper, at, random);
    }
  }
  await writeLists();
  return recorded;
}

async function visitShop(asker: Asker, catalogue: { id: number; slug: string }, shopper: DemoShopper, at: number, random: () => number): Promise<number> {
  let clock = at;
  let recorded = 0;
  for (const placement of ['for_you', 'trending'] as const) {
    const list = await makeList(asker, listInput.parse({ catalogue: catalogue.slug, placement, count: 12 }), clock);
    await writeLists(); // a click must find its list
    const events = eventsOf(list.items, list.listId, shopper, clock, random);
    clock += 5 * minuteMs;
    if (events.length === 0) continue;
    await recordEvents(asker, catalogue, events, { now: clock + dayMs });
    recorded += events.length;
  }
  return recorded;
}

function eventsOf(items: readonly ListedItem[], listId: string, shopper: DemoShopper, at: number, random: () => number): EventInput[] {
  const events: EventInput[] = [];
  for (const [place, item] of items.entries()) {
    if (place > 0 && random() > keepsLooking) break;
    const liking = likingOf(item, shopper);
    if (random() > 0.03 + 0.3 * liking) continue;
    const when = new Date(at + place * 9_000).toISOString();
    const event = (kind: EventInput['kind']) => events.push({ key: randomUUID(), item: item.id, kind, at: when, listId });
    event('view');
    if (random() > 0.25 + 0.2 * liking) continue;
    event('basket');
    if (random() < 0.6) event('purchase');
  }
  return events;
}

/** 0 to 1. */
function likingOf({ name, category }: ListedItem, { likes }: DemoShopper): number {
  const inCategory = likes.categories.some((main) => category.startsWith(`${main}/`)) ? 0.6 : 0;
  return inCategory + (likes.words.some((word) => name.includes(word)) ? 0.4 : 0);
}

/** More varied lists against those of today, since two weeks. */
async function makeExperiment(catalogueId: number, startedAt: Date): Promise<void> {
  const varied: Prisma.InputJsonObject = { ranker: 1, linear: 0, text: 0.05, trending: 0, popularity: 0, diversity: 0.2, novelty: 0.1, freshness: 0 };
  await db.experiment.create({
    data: {
      catalogueId, placement: 'for_you', name: 'More varied lists', state: 'running', salt: randomBytes(8).toString('hex'), createdBy: 'Marek Marketing', startedAt, createdAt: startedAt,
      arms: { create: [{ name: 'As today', share: 0.5 }, { name: 'More varied', blend: varied, share: 0.5 }] },
    },
  });
}
