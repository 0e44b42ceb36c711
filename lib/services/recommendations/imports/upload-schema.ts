// What goes over the wire while a file is sent. Free of server code.
import { z } from 'zod';
import { catalogueSlug } from '../catalogues/schema';

export const uploadInput = z.strictObject({
  catalogue: catalogueSlug,
  fileName: z.string().trim().min(1).max(255).refine((text) => text.isWellFormed() && !/[\u0000-\u001f/\\]/.test(text), 'is no name of a file'),
  sizeBytes: z.int().min(0),
});
export type UploadInput = z.output<typeof uploadInput>;

export const uploadParams = z.object({ upload: z.uuid() });
export const partQuery = z.object({ offset: z.coerce.number().int().min(0) });
