// How telling each place of a logged list is for another way to fill it. Whether an item is clicked is taken to be a matter of the item and of
// how much its place is looked at (position-based model, Craswell et al. 2008). So an item weighs by how much the other way would have had it
// looked at, over how much the log did, both on average over their chances (Li et al. 2018). Pure.

/** How much a place is looked at, 0 being the first: the discount of NDCG. */
export const looksAt = (place: number): number => 1 / Math.log2(place + 2);

/** As lists leave the first places to the model (`lists/explore.ts`; a test binds the two). */
const firstPlaces = 3;

export interface LoggedItem {
  item: string;
  source: string;
  /** With which it stood where it stood. */
  propensity: number;
}

export interface RankedItem {
  id: string;
  source: string;
}

export interface WeighedPlace {
  item: string;
  weight: number;
  exposure: number;
}

interface OtherWay {
  /** The other way's list, with its runners-up behind it. */
  ranked: readonly RankedItem[];
  /** Length of the list. */
  count: number;
  /** Part of the later places that chance fills. */
  exploration: number;
}

/** @returns the logged places with their weights, and how much the whole list of the other way is looked at */
export function weighPlaces(logged: readonly LoggedItem[], other: OtherWay): { places: WeighedPlace[]; exposure: number } {
  const looks = expectedLooks(other);
  const open = logged.flatMap(({ source }, place) => (place >= firstPlaces && source !== 'pin' ? [place] : []));
  const openLooks = open.reduce((sum, place) => sum + looksAt(place), 0);
  const places = logged.map(({ item, propensity }, place) => {
    // A runner-up that chance has brought could have come to any open place; the others only to their own.
    const had = propensity < 0.5 ? propensity * openLooks : propensity * looksAt(place);
    return { item, weight: (looks.get(item) ?? 0) / had, exposure: looksAt(place) };
  });
  return { places, exposure: [...looks.values()].reduce((sum, look) => sum + look, 0) };
}

/** How much each item is looked at on average over what chance does. */
export function expectedLooks({ ranked, count, exploration }: OtherWay): Map<string, number> {
  const list = ranked.slice(0, count);
  const others = ranked.slice(count).filter(({ source }) => source !== 'pin');
  const open = list.flatMap(({ source }, place) => (place >= firstPlaces && source !== 'pin' ? [place] : []));
  const chance = others.length === 0 || open.length === 0 ? 0 : Math.min(1, exploration * open.length);
  const looks = new Map(list.map(({ id }, place) => [id, looksAt(place) * (open.includes(place) ? 1 - chance / open.length : 1)]));
  if (chance === 0) return looks;
  const each = (open.reduce((sum, place) => sum + looksAt(place), 0) * chance) / (open.length * others.length);
  for (const { id } of others) looks.set(id, each);
  return looks;
}
