// Erasing everything that is known of a person's taste. It is gone from the database at once, so that closing the page or killing the server
// cannot undo the wish; for ten seconds the server's memory can bring it back. Orders and the basket are no taste and stay.
import 'server-only';
import { randomBytes } from 'node:crypto';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Catalogue, ShopperEvent } from '@/lib/generated/prisma/client';
import { ownShopper, type Asker } from '../shoppers/asker';
import { forgetTaste } from '../shoppers/taste-cache';

export const undoSeconds = 10;
/** The answer's way to the page and back again. */
const graceMs = 3000;
const rowsAtOnce = 500;

interface Erased {
  shopperId: number;
  catalogueId: number;
  events: ShopperEvent[];
  lists: string[];
  attributes: object;
}

// The bundler may put this file into several bundles of one server.
const holder = globalThis as { trefoilErasedTastes?: Map<string, Erased> };
const erased: Map<string, Erased> = (holder.trefoilErasedTastes ??= new Map());

/** @returns `undo`, which brings it back until `until` */
export async function eraseTaste(asker: Asker, { id: catalogueId }: Pick<Catalogue, 'id'>): Promise<{ undo: string; until: string; events: number }> {
  const undo = randomBytes(24).toString('base64url');
  const until = new Date(Date.now() + undoSeconds * 1000).toISOString();
  const shopper = await db.shopper.findFirst({ where: ownShopper(catalogueId, asker), select: { id: true, attributes: true } });
  if (!shopper) return { undo, until, events: 0 };
  const shopperId = shopper.id;
  const held = await db.$transaction(
    async (transaction): Promise<Erased> => {
      const events = await transaction.shopperEvent.findMany({ where: { shopperId } });
      const lists = await transaction.recommendationList.findMany({ where: { shopperId }, select: { id: true } });
      await transaction.shopperEvent.deleteMany({ where: { shopperId } });
      // Counts of what was shown stay, without the person.
      await transaction.recommendationList.updateMany({ where: { shopperId }, data: { shopperId: null } });
      await transaction.shopper.update({ where: { id: shopperId }, data: { attributes: {} } });
      return { shopperId, catalogueId, events, lists: lists.map(({ id }) => id), attributes: (shopper.attributes ?? {}) as object };
    },
    { timeout: 30_000 },
  );
  erased.set(undo, held);
  setTimeout(() => erased.delete(undo), undoSeconds * 1000 + graceMs).unref();
  forgetTaste(shopperId);
  return { undo, until, events: held.events.length };
}

/**
 * Brings back what `undo` names, in time and to its owner only.
 * @throws AppError `conflict` when it is final
 */
export async function undoErase(asker: Asker, undo: string): Promise<{ events: number }> {
  const held = erased.get(undo);
  const shopper = held && (await db.shopper.findFirst({ where: { ...ownShopper(held.catalogueId, asker), id: held.shopperId }, select: { id: true } }));
  // Taken out in one step: pressing twice brings it back once.
  if (!held || !shopper || !erased.delete(undo)) throw new AppError('conflict', 'It has been erased for good.');
  const present = new Set((await db.shopperEvent.findMany({ where: { shopperId: shopper.id }, select: { key: true } })).map(({ key }) => key));
  const missing = held.events.filter(({ key }) => !present.has(key));
  await db.$transaction(
    async (transaction) => {
      for (let start = 0; start < missing.length; start += rowsAtOnce) await transaction.shopperEvent.createMany({ data: missing.slice(start, start + rowsAtOnce) });
      for (let start = 0; start < held.lists.length; start += rowsAtOnce) {
        await transaction.recommendationList.updateMany({ where: { id: { in: held.lists.slice(start, start + rowsAtOnce) } }, data: { shopperId: shopper.id } });
      }
      await transaction.shopper.update({ where: { id: shopper.id }, data: { attributes: held.attributes } });
    },
    { timeout: 30_000 },
  );
  forgetTaste(shopper.id);
  return { events: missing.length };
}
