// Cancels an order that is not packed yet, and asks for its money back less the fee.
import { cancelVerdict } from './order-rules';
import { makeChange, tooLate } from './make-change';
import type { OrderScope } from './order-scope';

export const cancelOrder = (scope: OrderScope, number: string, clientId: string) =>
  makeChange(scope, number, clientId, 'cancel', async (transaction, order) => {
    const now = scope.now();
    const verdict = cancelVerdict(order, now);
    // The state stands in the `where`: whoever packs it at this moment wins or loses, never both.
    const { count } = await transaction.order.updateMany({ where: { id: order.id, state: 'placed' }, data: { state: 'cancelled', cancelledAt: now } });
    if (!verdict.possible || count === 0) throw tooLate('This order can no longer be cancelled.');
    return {
      kind: 'cancel',
      before: { state: 'placed', cancelledAt: null },
      after: { state: 'cancelled', cancelledAt: now.toISOString(), feePence: verdict.feePence },
      refund: { amountPence: verdict.refundPence, items: [] },
    };
  });
