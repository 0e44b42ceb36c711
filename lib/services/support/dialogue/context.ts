// What the dialogue remembers between two messages. Small, and checked when it comes back: it lies in the database and on devices.
import { z } from 'zod';
import { language } from '../schema';
import { taskHours } from './thresholds';

export const taskKinds = ['track_order', 'cancel_order', 'change_shipping_address', 'return_order', 'track_refund'] as const;
export type TaskKind = (typeof taskKinds)[number];

const number = z.string().max(32);
const text = z.string().max(500);

const taskState = z.object({
  kind: z.enum(taskKinds),
  /** What was asked for last. */
  step: z.enum(['order', 'address', 'items', 'confirm']),
  startedAt: z.iso.datetime(),
  /** As told; proven only once `order` is set. */
  number: number.optional(),
  email: z.string().max(254).optional(),
  order: number.optional(),
  /** The order that "the other one" is not. */
  except: number.optional(),
  address: z.object({ line: z.string().max(200), city: z.string().max(100), postcode: z.string().max(20), country: z.string().max(60) }).partial().optional(),
  items: z.array(z.string().max(64)).max(50).optional(),
  /** Names the open question: the button of an older one is refused. */
  confirmId: z.string().max(64).optional(),
  /** Messages about something else, while no order was named. */
  asides: z.number().int().optional(),
  /** The amount that was told with the question; a change at another price is asked anew. */
  quotePence: z.number().int().optional(),
});
export type TaskState = z.infer<typeof taskState>;

const contextSchema = z.object({
  language,
  task: taskState.nullable(),
  /** Orders whose number and e-mail fitted together, newest last. */
  proofs: z.array(z.object({ number, email: z.string().max(254) })).max(5),
  /** What "and for the other one?" would repeat. */
  last: z.object({ intent: z.string().max(64), task: z.enum(taskKinds).optional(), order: number.optional(), text: text.optional() }).nullable(),
  /** Intents behind the buttons shown last, and the message that they are about. */
  offered: z.object({ intents: z.array(z.string().max(64)).max(8), text }).nullable(),
  changes: z.array(z.object({ id: z.string().max(64), order: number, undone: z.boolean() })).max(3),
  /** The question that was answered with yes last. */
  confirmed: z.string().max(64).nullable(),
  /** "Did that help?" is open. */
  helpAsked: z.boolean(),
  unclear: z.number().int().min(0),
  failedProofs: z.number().int().min(0),
});
export type Context = z.infer<typeof contextSchema>;

/** What the last turn left, or null where there is nothing that can be read. */
export function readContext(value: unknown, now: Date): Context | null {
  const parsed = contextSchema.safeParse(value);
  if (!parsed.success) return null;
  const { task } = parsed.data;
  const stale = task !== null && now.getTime() - Date.parse(task.startedAt) > taskHours * 60 * 60 * 1000;
  return stale ? { ...parsed.data, task: null } : parsed.data;
}

export const emptyContext = (chosen: Context['language']): Context => ({
  language: chosen, task: null, proofs: [], last: null, offered: null, changes: [], confirmed: null, helpAsked: false, unclear: 0, failedProofs: 0,
});
