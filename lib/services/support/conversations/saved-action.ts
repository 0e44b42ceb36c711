// The button behind a customer's message, as it was saved with it.
import { z } from 'zod';
import { action, type Action } from '../schema';

/** `data` of a customer's message. */
export const pressed = z.object({ action });

export type Pressed = z.infer<typeof pressed>;

export const savedAction = (data: unknown): Action | undefined => pressed.safeParse(data).data?.action;
