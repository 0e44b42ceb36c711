// A customer's list under another blend, before it is saved.
import { z } from 'zod';
import { Placement } from '@/lib/generated/prisma/enums';
import { requireMerchandiser, type Merchandiser } from '../require-merchandiser';
import { blend } from '../schema';
import { previewFor, type Preview } from '../shopper-view/preview-for';

export const previewBlendInput = z.object({ blend, shopperId: z.int().nullable(), placement: z.enum(Placement) });
export type PreviewBlendInput = z.output<typeof previewBlendInput>;

/** @throws AppError `forbidden` to all but marketing and admins, `not_found` where the catalogue has no such customer */
export async function previewBlend(actor: Pick<Merchandiser, 'role'>, catalogueId: number, input: PreviewBlendInput): Promise<Preview> {
  requireMerchandiser(actor);
  return previewFor({ catalogueId, ...input });
}
