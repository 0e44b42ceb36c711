// The tile of one item of a catalogue.
import 'server-only';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { drawTile } from './draw-tile';

/** @returns SVG. @throws AppError `not_found` */
export async function getTile(slug: string, externalId: string): Promise<string> {
  // Of archived items, too: old orders and lists show them.
  const item = await db.item.findFirst({ where: { externalId, catalogue: { slug } }, select: { name: true, category: true } });
  if (!item) throw new AppError('not_found', 'There is no such item.');
  return drawTile(item);
}
