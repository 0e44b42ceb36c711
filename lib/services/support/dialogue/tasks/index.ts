// The registry of tasks, and the intents that lead to them.
import type { TaskKind } from '../context';
import { cancelOrder } from './cancel-order';
import { changeAddress } from './change-address';
import { returnItems } from './return-items';
import type { TaskDefinition } from './task-kind';
import { trackOrder } from './track-order';
import { trackRefund } from './track-refund';

export const tasks: Record<TaskKind, TaskDefinition> = {
  track_order: trackOrder,
  cancel_order: cancelOrder,
  change_shipping_address: changeAddress,
  return_order: returnItems,
  track_refund: trackRefund,
};

/** The task behind an intent. Wanting money back begins with sending back. */
export function taskOf(intent: string): TaskKind | undefined {
  if (intent === 'get_refund') return 'return_order';
  return Object.hasOwn(tasks, intent) ? (intent as TaskKind) : undefined;
}

/** Questions that an article answers in general, and a task where an order is named. */
const aboutAnOrder: Record<string, TaskKind> = { delivery_period: 'track_order', check_cancellation_fee: 'cancel_order', check_refund_policy: 'return_order' };

export const taskForOrder = (intent: string): TaskKind | undefined => taskOf(intent) ?? aboutAnOrder[intent];
