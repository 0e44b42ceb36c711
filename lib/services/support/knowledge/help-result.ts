// What search in the help centre gives to pages. Free of server code.
import { z } from 'zod';
import { passage } from '../schema';

export const helpResult = z.object({ slug: z.string(), title: z.string(), category: z.string(), score: z.number(), passage: passage.nullable() });
export type HelpResult = z.infer<typeof helpResult>;
