// Parts of addresses under `/api/v1/predictions`.
import { z } from 'zod';

/** Ids are ours or a device's UUIDs; whatever else is asked for does not exist. */
export const predictionParams = z.object({ id: z.string().min(1).max(64) });
