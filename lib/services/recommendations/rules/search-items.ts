// Finds items for the form of a rule, and names those that it holds already.
import { db } from '@/lib/db';
import { requireMerchandiser, type Merchandiser } from '../require-merchandiser';

export interface ItemOption {
  id: string;
  name: string;
  category: string;
}

const optionsAtOnce = 12;
const columns = { externalId: true, name: true, category: true } as const;
const option = ({ externalId, ...item }: { externalId: string; name: string; category: string }): ItemOption => ({ id: externalId, ...item });

/** By the shop's id or by words of the name, all without a word, what most people took first. @throws AppError `forbidden` to all but marketing and admins */
export async function searchItems(actor: Pick<Merchandiser, 'role'>, catalogueId: number, text: string): Promise<ItemOption[]> {
  requireMerchandiser(actor);
  const words = text.trim().split(/\s+/).filter(Boolean).slice(0, 6);
  const rows = await db.item.findMany({
    // No words, no condition: Prisma takes an empty AND within an OR for false.
    where: { catalogueId, archivedAt: null, ...(words.length > 0 && { OR: [{ externalId: text.trim() }, { AND: words.map((word) => ({ name: { contains: word } })) }] }) },
    orderBy: [{ popularity: 'desc' }, { id: 'asc' }], take: optionsAtOnce, select: columns,
  });
  return rows.map(option);
}

/** In the order of `ids`; those that are not in the catalogue are left out. @throws AppError `forbidden` to all but marketing and admins */
export async function namesOfItems(actor: Pick<Merchandiser, 'role'>, catalogueId: number, ids: readonly string[]): Promise<ItemOption[]> {
  requireMerchandiser(actor);
  const rows = await db.item.findMany({ where: { catalogueId, externalId: { in: [...ids] } }, select: columns });
  return ids.flatMap((id) => rows.filter(({ externalId }) => externalId === id).map(option));
}

/** All paths of categories in use, those above them included, in order. @throws AppError `forbidden` to all but marketing and admins */
export async function listCategories(actor: Pick<Merchandiser, 'role'>, catalogueId: number): Promise<string[]> {
  requireMerchandiser(actor);
  const rows = await db.item.groupBy({ by: ['category'], where: { catalogueId, archivedAt: null, category: { not: '' } } });
  const paths = rows.flatMap(({ category }) => category.split('/').map((_, depth, parts) => parts.slice(0, depth + 1).join('/')));
  return [...new Set(paths)].sort();
}
