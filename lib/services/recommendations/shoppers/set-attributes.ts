import { db } from '@/lib/db';
import { ensureShopper } from './find-shopper';

/** What a shop says of one of its people, whole: what is left out is unknown afterwards. They are added where they are new. */
export async function setAttributes(catalogueId: number, externalId: string, attributes: Record<string, unknown>): Promise<void> {
  const id = await ensureShopper(catalogueId, { externalId });
  await db.shopper.updateMany({ where: { id, catalogueId, externalId }, data: { attributes: attributes as object } });
}
