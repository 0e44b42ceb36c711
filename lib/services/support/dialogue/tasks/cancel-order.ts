// Cancelling: says what it costs, asks, cancels. The fee is looked up again at the yes: the free time may have passed meanwhile.
import type { OrderCard } from '../../schema';
import { formatPence } from '../format';
import type { WordKey } from '../say';
import { intentButton, reply, sayTo } from '../talk';
import { askToConfirm, endTask, nameItems, tellChange } from './steps';
import type { TaskCall, TaskDefinition } from './task-kind';
import { undoMinutes } from '../../orders/undo-minutes';

export const cancelOrder: TaskDefinition = {
  suits: ({ state }) => state === 'placed',
  async proceed(call) {
    const { talk, order } = call;
    const verdict = await talk.deps.orders!.canCancel(order.number);
    if (!verdict.possible) return refuse(call);
    ask(call, verdict, verdict.feePence > 0 ? 'confirmCancelFee' : 'confirmCancel');
  },
  async commit(call) {
    const { talk, task, order } = call;
    const verdict = await talk.deps.orders!.canCancel(order.number);
    // Where the order is cancelled already, the same message may have done it: the change itself knows.
    if (verdict.possible && verdict.feePence !== task.quotePence) return ask(call, verdict, 'confirmCancelNewFee');
    const made = await talk.deps.orders!.cancel(order.number, talk.turn.clientId);
    const refund = formatPence(made.order.refunds.at(-1)?.amountPence ?? verdict.refundPence);
    tellChange(call, sayTo(talk, 'cancelled', { number: order.number, refund, minutes: String(undoMinutes) }), made);
  },
};

function ask(call: TaskCall, { feePence, refundPence }: { feePence: number; refundPence: number }, key: WordKey): void {
  const { talk, order } = call;
  const values = { number: order.number, items: nameItems(talk, order.items), fee: formatPence(feePence), refund: formatPence(refundPence) };
  askToConfirm(call, sayTo(talk, key, values), feePence);
}

const refusals: Record<string, WordKey> = {
  packed: 'cannotCancelPacked', shipped: 'cannotCancelShipped', delivered: 'cannotCancelDelivered', returned: 'cannotCancelReturned', cancelled: 'alreadyCancelled',
};

function refuse(call: TaskCall): void {
  const { talk, order } = call;
  endTask(call);
  const next = order.state === 'delivered' ? [intentButton(talk, 'return_order', 'startReturn')] : hasRefund(order) ? [intentButton(talk, 'track_refund', 'startTrackRefund')] : [];
  reply(talk, 'task', sayTo(talk, refusals[order.state] ?? 'cannotCancelShipped', { number: order.number }), { order, quickReplies: next });
}

const hasRefund = ({ refunds }: OrderCard) => refunds.length > 0;
