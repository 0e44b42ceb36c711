// Where is my order: its state in words, and what to do where that is no good news.
import type { OrderCard } from '../../schema';
import { formatDay, joinSentences } from '../format';
import { button, languageOf, reply, sayTo, type Talk } from '../talk';
import { endTask } from './steps';
import type { TaskDefinition } from './task-kind';

export const trackOrder: TaskDefinition = {
  suits: ({ state }) => state === 'placed' || state === 'packed' || state === 'shipped',
  async proceed(call) {
    const { talk, order } = call;
    const expected = expectation(talk, order);
    endTask(call);
    const quickReplies = [
      ...(expected.late ? [button(talk, 'lateQuestion')] : []),
      ...(order.state === 'delivered' ? [button(talk, 'notThereQuestion')] : []),
    ];
    reply(talk, 'task', joinSentences([stateInWords(talk, order), expected.words], languageOf(talk)), { order, quickReplies });
  },
};

function stateInWords(talk: Talk, order: OrderCard): string {
  const { number } = order;
  const day = (iso: string | null) => (iso ? formatDay(iso, languageOf(talk)) : '');
  switch (order.state) {
    case 'placed': return sayTo(talk, 'orderPlaced', { number, placed: day(order.placedAt) });
    case 'packed': return sayTo(talk, 'orderPacked', { number });
    case 'shipped': return order.carrier && order.trackingCode ? sayTo(talk, 'orderShipped', { number, carrier: order.carrier, code: order.trackingCode }) : sayTo(talk, 'orderShippedBare', { number });
    case 'delivered': return sayTo(talk, 'orderDelivered', { number, delivered: day(order.deliveredAt) });
    case 'cancelled': return sayTo(talk, 'orderCancelled', { number });
    default: return sayTo(talk, 'orderReturned', { number });
  }
}

function expectation(talk: Talk, order: OrderCard): { words: string; late: boolean } {
  if (!order.expectedAt || !trackOrder.suits(order)) return { words: '', late: false };
  const late = Date.parse(order.expectedAt) < talk.deps.now.getTime();
  return { words: sayTo(talk, late ? 'orderOverdue' : 'orderExpected', { expected: formatDay(order.expectedAt, languageOf(talk)) }), late };
}
