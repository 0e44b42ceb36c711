// Where is my money: every refund of the order with how far it has come.
import type { WordKey } from '../say';
import { formatDay, formatPence } from '../format';
import { intentButton, languageOf, reply, sayTo } from '../talk';
import { endTask } from './steps';
import type { TaskDefinition } from './task-kind';

const words: Record<string, WordKey> = { requested: 'refundRequested', received: 'refundReceived', sent: 'refundSent' };

export const trackRefund: TaskDefinition = {
  suits: ({ refunds }) => refunds.length > 0,
  async proceed(call) {
    const { talk, order } = call;
    const { number } = order;
    endTask(call);
    if (order.refunds.length === 0) {
      const next = order.state === 'delivered' ? [intentButton(talk, 'return_order', 'startReturn')] : order.state === 'placed' ? [intentButton(talk, 'cancel_order', 'startCancel')] : [];
      return reply(talk, 'task', sayTo(talk, 'noRefund', { number }), { order, quickReplies: next });
    }
    const lines = order.refunds.map(({ state, amountPence, requestedAt }) =>
      sayTo(talk, words[state] ?? 'refundRequested', { number, amount: formatPence(amountPence), date: formatDay(requestedAt, languageOf(talk)) }));
    reply(talk, 'task', lines.join('\n\n'), { order });
  },
};
