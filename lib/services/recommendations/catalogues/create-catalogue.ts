// A further catalogue is data, never code: a name, an address, a currency.
import 'server-only';
import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Catalogue, Prisma } from '@/lib/generated/prisma/client';
import { requireAdmin, type Actor } from '../require-admin';
import { firstRules } from './first-rules';
import type { NewCatalogue } from './schema';

/**
 * An empty catalogue; the first one becomes the default.
 * @throws AppError `forbidden`, `conflict` where another has this address, archived ones among them
 */
export async function createCatalogue(actor: Actor, input: NewCatalogue): Promise<Catalogue> {
  requireAdmin(actor);
  try {
    return await db.$transaction(async (transaction) => {
      const isDefault = (await transaction.catalogue.count({ where: { isDefault: true, archivedAt: null } })) === 0;
      const catalogue = await transaction.catalogue.create({ data: { ...input, isDefault, settings: {}, rules: firstRules } });
      await recordAudit(transaction, { action: 'catalogue_created', actor, subject: { id: catalogue.slug, name: catalogue.name }, detail: { slug: catalogue.slug } });
      return catalogue;
    });
  } catch (cause) {
    if ((cause as Prisma.PrismaClientKnownRequestError).code !== 'P2002') throw cause;
    throw new AppError('conflict', `Another catalogue has the address ${input.slug}.`, { cause, key: 'catalogue_slug_taken', values: { slug: input.slug } });
  }
}
