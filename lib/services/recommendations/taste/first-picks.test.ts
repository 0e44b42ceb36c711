// New people see something of everything before they see a second thing of the same kind.
import { expect, it } from 'vitest';
import { orderFirstPicks } from './first-picks';

const item = (id: string, name: string, category: string, popularity: number) => ({ id, name, category, popularity });

it('goes round the main categories by what is liked best, variants of one thing last', () => {
  const order = orderFirstPicks([
    item('k1', 'RED TEA MUG', 'Kitchen/Mugs', 90),
    item('k2', 'BLUE TEA MUG', 'Kitchen/Mugs', 80),
    item('k3', 'CAKE STAND', 'Kitchen/Stands', 10),
    item('b1', 'JUMBO BAG', 'Bags', 70),
    item('p1', 'PARTY BUNTING', 'Party', 60),
  ]);
  expect(order.map(({ id }) => id)).toEqual(['k1', 'b1', 'p1', 'k3', 'k2']);
});

it('shows everything once', () => {
  const items = Array.from({ length: 97 }, (_, index) => item(String(index), `THING ${index % 7}`, `C${index % 5}`, index));
  expect(new Set(orderFirstPicks(items).map(({ id }) => id)).size).toBe(97);
});
