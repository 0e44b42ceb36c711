// What the dialogue remembers between two messages. Small, and checked when it comes back: it lies in the database and on devices.
// `ml/core/form` checks it, since zod is more than the device's worker may weigh.
import { locales } from '@/lib/i18n/locales';
import { either, fits, list, object, oneOf, optional, text, truth, whole, type Formed } from '@/ml/core/form';
import { taskHours } from './thresholds';

export const taskKinds = ['track_order', 'cancel_order', 'change_shipping_address', 'return_order', 'track_refund'] as const;
export type TaskKind = (typeof taskKinds)[number];

const upTo = (length: number) => text(new RegExp(`^[^]{0,${length}}$`));
const orNull = <Value>(form: (value: unknown, place: string) => Value) => either(form, oneOf(null));
const number = upTo(32);
const said = upTo(500);
const id = upTo(64);
const email = upTo(254);

const taskState = object({
  kind: oneOf(...taskKinds),
  /** What was asked for last. */
  step: oneOf('order', 'address', 'items', 'confirm'),
  /** ISO date and time. */
  startedAt: text(/^\d{4}-\d{2}-\d{2}T[\d:.]{1,15}Z$/),
  /** As told; proven only once `order` is set. */
  number: optional(number),
  email: optional(email),
  order: optional(number),
  /** The order that "the other one" is not. */
  except: optional(number),
  address: optional(object({ line: optional(upTo(200)), city: optional(upTo(100)), postcode: optional(upTo(20)), country: optional(upTo(60)) })),
  items: optional(list(id, 0, 50)),
  /** Names the open question: the button of an older one is refused. */
  confirmId: optional(id),
  /** Messages about something else, while no order was named. */
  asides: optional(whole()),
  /** The amount that was told with the question; a change at another price is asked anew. */
  quotePence: optional(whole(-Infinity)),
});
export type TaskState = Formed<typeof taskState>;

const contextForm = object({
  language: oneOf(...locales),
  task: orNull(taskState),
  /** Orders whose number and e-mail fitted together, newest last. */
  proofs: list(object({ number, email }), 0, 5),
  /** What "and for the other one?" would repeat. */
  last: orNull(object({ intent: id, task: optional(oneOf(...taskKinds)), order: optional(number), text: optional(said) })),
  /** Intents behind the buttons shown last, and the message that they are about. */
  offered: orNull(object({ intents: list(id, 0, 8), text: said })),
  changes: list(object({ id, order: number, undone: truth }), 0, 3),
  /** The question that was answered with yes last. */
  confirmed: orNull(id),
  /** "Did that help?" is open. */
  helpAsked: truth,
  /** Intent behind "I can help you to …": a yes starts it. */
  proposed: optional(id),
  unclear: whole(),
  failedProofs: whole(),
});
export type Context = Formed<typeof contextForm>;

/** What the last turn left, or null where there is nothing that can be read. */
export function readContext(value: unknown, now: Date): Context | null {
  if (!fits(contextForm, value)) return null;
  const context = contextForm(value, '');
  const { task } = context;
  const stale = task !== null && now.getTime() - Date.parse(task.startedAt) > taskHours * 60 * 60 * 1000;
  return stale ? { ...context, task: null } : context;
}

export const emptyContext = (chosen: Context['language']): Context => ({
  language: chosen, task: null, proofs: [], last: null, offered: null, changes: [], confirmed: null, helpAsked: false, unclear: 0, failedProofs: 0,
});
