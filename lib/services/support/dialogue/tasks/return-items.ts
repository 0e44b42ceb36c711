// Sending things back: which, for how much, and only with a yes. Before delivery it says what is possible instead.
import type { OrderCard, QuickReply } from '../../schema';
import { chooseItems } from '../choose-items';
import { formatDay, formatPence } from '../format';
import { asText, label } from '../say';
import { button, intentButton, languageOf, personButton, reply, sayTo } from '../talk';
import { askToConfirm, endTask, nameItems, tellChange } from './steps';
import type { TaskCall, TaskDefinition } from './task-kind';
import { undoMinutes } from '../../orders/undo-minutes';

type Returnable = Awaited<ReturnType<NonNullable<TaskCall['talk']['deps']['orders']>['canReturn']>>;

export const returnItems: TaskDefinition = {
  suits: ({ state }) => state === 'delivered',
  async proceed(call) {
    const { talk, task, order } = call;
    const verdict = await talk.deps.orders!.canReturn(order.number);
    if (!verdict.possible) return refuse(call, verdict);
    if (!task.items && talk.understanding) task.items = chooseItems(withoutNumbers(talk.turn.text), verdict.items) ?? undefined;
    if (!task.items && verdict.items.length === 1) task.items = verdict.items.map(({ id }) => id);
    const chosen = verdict.items.filter(({ id }) => task.items?.includes(id));
    if (chosen.length === 0) return askWhich(call, verdict);
    const pence = chosen.reduce((sum, item) => sum + item.pricePence, 0) + deliveryBack(talk.deps.now, order, chosen.length);
    askToConfirm(call, sayTo(talk, 'confirmReturn', { items: nameItems(talk, chosen), number: order.number, refund: formatPence(pence) }), pence);
  },
  async take(call, text) {
    const { talk, task, order } = call;
    const { items } = await talk.deps.orders!.canReturn(order.number);
    const chosen = chooseItems(withoutNumbers(text), items);
    if (!chosen) return false;
    task.items = chosen;
    task.confirmId = undefined;
    await returnItems.proceed(call);
    return true;
  },
  async commit(call) {
    const { talk, task, order } = call;
    const names = order.items.filter(({ id }) => task.items?.includes(id));
    const made = await talk.deps.orders!.returnItems(order.number, task.items ?? [], talk.turn.clientId);
    const values = { items: nameItems(talk, names), number: order.number, refund: formatPence(made.refundPence), minutes: String(undoMinutes) };
    tellChange(call, sayTo(talk, 'returned', values), made);
  },
};

/** The digits of an order number are no places in a list. */
const withoutNumbers = (text: string) => text.replace(/#?\b(?:f\s?f)?[\s–-]?\d{3}\s?\d{3}\b/giu, ' ');

/** The delivery cost comes back too when the whole order does, soon enough; the change itself counts again. */
function deliveryBack(now: Date, order: OrderCard, chosen: number): number {
  const soon = order.deliveredAt !== null && now.getTime() - Date.parse(order.deliveredAt) <= 14 * 24 * 60 * 60 * 1000;
  const goods = order.items.reduce((sum, { pricePence, quantity }) => sum + pricePence * quantity, 0);
  return soon && chosen === order.items.length ? order.totalPence - goods : 0;
}

function askWhich({ talk, task, order }: TaskCall, { items }: Returnable): void {
  task.step = 'items';
  const list = items.map(({ name, pricePence }, index) => `${index + 1}. ${asText(name)} (${formatPence(pricePence)})`).join('\n');
  const quickReplies: QuickReply[] = [
    ...items.slice(0, 6).map(({ id, name }) => ({ label: name, action: { kind: 'choose_items' as const, items: [id] } })),
    { label: label(languageOf(talk), 'allItems'), action: { kind: 'choose_items', items: items.map(({ id }) => id) } },
  ];
  const body = sayTo(talk, 'askItems', { number: order.number });
  reply(talk, 'ask', body.replace('{items}', () => list), { order, quickReplies: [...quickReplies, button(talk, 'damagedQuestion')] });
}

function refuse(call: TaskCall, { reason }: Returnable): void {
  const { talk, order } = call;
  const values = { number: order.number, delivered: order.deliveredAt ? formatDay(order.deliveredAt, languageOf(talk)) : '' };
  endTask(call);
  const tell = (key: Parameters<typeof sayTo>[1], quickReplies: QuickReply[] = []) => reply(talk, 'task', sayTo(talk, key, values), { order, quickReplies });
  if (reason === 'too_late') return tell('cannotReturnTooLate', personButton(talk));
  if (reason === 'nothing') return tell('cannotReturnNothing', order.refunds.length > 0 ? [intentButton(talk, 'track_refund', 'startTrackRefund'), ...personButton(talk)] : personButton(talk));
  if (reason === 'cancelled') return tell('cannotReturnCancelled', order.refunds.length > 0 ? [intentButton(talk, 'track_refund', 'startTrackRefund')] : []);
  if (order.state === 'placed') return tell('cannotReturnPlaced', [intentButton(talk, 'cancel_order', 'startCancel')]);
  tell('cannotReturnOnWay');
}
