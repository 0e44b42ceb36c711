// The whole path on a shop small enough to see through: three tastes, people who buy within one of them, and a season that changes.
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../core/random';
import { InteractionCollector } from '../data/collect-interactions';
import { evaluationSet } from '../data/evaluation-set';
import { fitItemModel, plainBlend } from '../training/fit-item-model';
import { listFor } from '../model/golden-lists';
import type { Blend, ItemModel } from '../model/item-model';
import { judgeModel, meansOf } from '../evaluation/judge-model';
import { packItemModel } from '../model/pack-item-model';
import { recommend, type ListRequest } from './recommend';
import { splitByTime } from '../data/split';
import { trainItemModel } from '../training/train-item-model';
import { unpackItemModel } from '../model/unpack-item-model';

const dayMs = 24 * 60 * 60 * 1000;
const start = Date.UTC(2026, 0, 1);
const perTaste = 20;
const facts = new Map(Array.from({ length: 3 * perTaste }, (_, row) => [`i${row}`, { category: `Taste ${Math.floor(row / perTaste)}/${row % 2 ? 'odd' : 'even'}` }]));

function smallShop(people = 240, days = 200) {
  const random = createRandom(7);
  const events = new InteractionCollector();
  for (let person = 0; person < people; person++) {
    const taste = person % 3;
    for (let buy = 0; buy < 14; buy++) {
      const day = Math.floor(random() * days);
      // Odd things sell in the second half, even ones in the first.
      const odd = day > days / 2 ? random() < 0.85 : random() < 0.15;
      const item = taste * perTaste + 2 * Math.floor((random() ** 2 * perTaste) / 2) + (odd ? 1 : 0);
      events.add(`p${person}`, `i${item}`, start + day * dayMs + buy);
    }
  }
  return events.finish();
}

const events = smallShop();
const settings = { linear: [{ lambda: 5, halfLifeDays: 60, profileHalfLifeDays: 60 }, { lambda: 20, halfLifeDays: Infinity, profileHalfLifeDays: 0 }], keep: 60 };
const model = await fitItemModel(events, facts, settings);
const row = (model: ItemModel, id: string) => model.items.indexOf(id);
const profileOf = (...ids: string[]) => ({ items: ids.map((id) => row(model, id)), weights: ids.map(() => 1), times: ids.map((_, place) => model.trainedUntil - (ids.length - place) * dayMs) });
const ask = (request: Partial<ListRequest>) => recommend({ model, profile: profileOf('i1', 'i3'), count: 10, now: model.trainedUntil, ...request });
const idsOf = (list: { item: number }[]) => list.map(({ item }) => model.items[item] ?? '');
const blend = (changes: Partial<Blend>): Blend => ({ ...plainBlend, ...changes });

describe('a list', () => {
  it('is of the taste that the profile shows', () => {
    const own = new Set(profileOf('i1', 'i3').items);
    expect(idsOf(ask({ exclude: own })).filter((id) => Number(id.slice(1)) < perTaste).length).toBeGreaterThanOrEqual(9);
  });

  it('changes with one more event, without training', () => {
    const before = idsOf(ask({ profile: profileOf('i1') }));
    const after = idsOf(ask({ profile: profileOf('i1', 'i45', 'i47') }));
    expect(before.some((id) => Number(id.slice(1)) >= 2 * perTaste)).toBe(false);
    expect(after.some((id) => Number(id.slice(1)) >= 2 * perTaste)).toBe(true);
  });

  it('shows nothing that is excluded, nor anything but what is asked for alone', () => {
    const only = new Set([row(model, 'i41'), row(model, 'i43')]);
    expect(new Set(idsOf(ask({ only })))).toEqual(new Set(['i41', 'i43']));
    expect(idsOf(ask({ only, exclude: new Set([row(model, 'i41')]) }))).toEqual(['i43']);
    expect(ask({ exclude: new Set(model.items.keys()) })).toEqual([]);
  });

  it('holds pins at their places unless they are excluded', () => {
    const pins = [{ item: row(model, 'i50'), position: 2 }, { item: row(model, 'i52'), position: 0 }];
    const list = ask({ pins });
    expect(idsOf(list)[0]).toBe('i52');
    expect(idsOf(list)[2]).toBe('i50');
    expect(list[2]?.pinned).toBe(true);
    expect(idsOf(ask({ pins, exclude: new Set([row(model, 'i50')]) }))).not.toContain('i50');
    expect(list).toHaveLength(10);
  });

  it('moves what is boosted up and what is buried down', () => {
    const [first, , third] = ask({});
    expect(ask({ factors: new Map([[third?.item ?? 0, 10]]) })[0]?.item).toBe(third?.item);
    expect(ask({ factors: new Map([[first?.item ?? 0, 0.01]]) })[0]?.item).not.toBe(first?.item);
  });

  it('gives newcomers what sells', () => {
    const list = ask({ profile: { items: [], weights: [], times: [] } });
    expect(list).toHaveLength(10);
    expect(list.every(({ because }) => because.length === 0)).toBe(true);
    expect(list[0]?.parts.trending).toBeGreaterThan(0);
  });

  it('finds by its text what nobody has bought', () => {
    const text = new Float32Array(model.items.length);
    text[row(model, 'i59')] = 0.9;
    expect(idsOf(ask({ blend: blend({ text: 5 }), text: { scores: text } }))[0]).toBe('i59');
  });

  it('counts what happens now', () => {
    const sums = model.trends.map((trend) => new Float32Array(trend.length));
    sums.forEach((trend) => (trend[row(model, 'i58')] = 1000));
    const liveTrends = { sums, scales: sums.map(() => 1) };
    expect(idsOf(ask({ blend: blend({ linear: 0, trending: 1 }), liveTrends }))[0]).toBe('i58');
  });

  it('is more varied the more diversity is asked for', () => {
    const kinds = (diversity: number) => new Set(ask({ blend: blend({ diversity }) }).map(({ item }) => model.category[item])).size;
    expect(kinds(0.6)).toBeGreaterThan(kinds(0));
  });

  it('tells the true contributions', () => {
    const profile = profileOf('i1', 'i3', 'i41');
    const [first] = ask({ profile });
    const [linear] = model.linear;
    const weightOf = (from: number) => {
      for (let entry = linear?.offsets[from] ?? 0; entry < (linear?.offsets[from + 1] ?? 0); entry++) if (linear?.neighbours[entry] === first?.item) return linear?.weights[entry] ?? 0;
      return 0;
    };
    const given = profile.items.map((item, place) => ({ item, share: Math.max(0, weightOf(item)) * 2 ** (-((profile.times[2] ?? 0) - (profile.times[place] ?? 0)) / (60 * dayMs)) }));
    const whole = given.reduce((sum, { share }) => sum + share, 0);
    for (const { item, share } of first?.because ?? []) expect(share).toBeCloseTo((given.find((one) => one.item === item)?.share ?? 0) / whole, 5);
    expect(first?.because.length).toBeGreaterThan(0);
  });
});

describe('training', () => {
  it('learns an order that beats the linear models in a later window, and ships it', { timeout: 60_000 }, async () => {
    const cut = start + 180 * dayMs;
    const set = evaluationSet(splitByTime(events, cut));
    const { model: trained, report } = await trainItemModel(set.train, { facts, k: 10 });
    const linear = await fitItemModel(set.train, facts, { linear: report.linear, keep: 60 }, cut);
    expect(report.ranked).toBe(true);
    expect(meansOf(judgeModel(trained, set, 10)).ndcg).toBeGreaterThan(meansOf(judgeModel(linear, set, 10)).ndcg);
    expect(report.sliderPrices?.diversity[2]?.diversity).toBeGreaterThan(report.sliderPrices?.diversity[0]?.diversity ?? 1);
    // Packed and read again it gives the same lists but for rounding.
    const copy = unpackItemModel(packItemModel(trained));
    const lists = [['i1', 'i3'], ['i20'], ['i41', 'i45', 'i47']].map((profile) => [listFor(trained, profile), listFor(copy, profile)] as const);
    const shared = lists.map(([one, other]) => one.filter((id) => other.includes(id)).length / one.length);
    expect(Math.min(...shared)).toBeGreaterThanOrEqual(0.9);
  });

  it('goes without a ranker where too few people bought anything new', { timeout: 30_000 }, async () => {
    const { model: trained } = await trainItemModel(smallShop(30), { facts, quick: true });
    expect(trained.ranker).toBeUndefined();
    expect(listFor(trained, ['i1', 'i3'])).toHaveLength(20);
  });

  it('says why nothing can be learned', async () => {
    await expect(trainItemModel(new InteractionCollector().finish())).rejects.toThrow('fewer than two people');
  });
});

describe('the file', () => {
  const file = packItemModel(model);

  it.each([
    ['cut off', file.subarray(0, file.length / 2)],
    ['empty', new Uint8Array()],
    ['something else', new TextEncoder().encode('PNG, not a model at all')],
  ])('is refused when %s', (_, bytes) => {
    expect(() => unpackItemModel(bytes)).toThrow('no usable item model');
  });

  it('is refused when a neighbour is no item', () => {
    const broken = packItemModel({ ...model, items: model.items.slice(0, 3) });
    expect(() => unpackItemModel(broken)).toThrow('no usable item model');
  });
});
