// What the dialogue may do with orders, bound to one customer and one conversation. Proofs are kept for one turn only; the dialogue
// remembers number and e-mail and gives them again.
import { db } from '@/lib/db';
import type { Customer } from '../conversations/customer';
import type { OrderTools } from '../dialogue/turn';
import { cancelOrder } from './cancel-order';
import { changeAddress } from './change-address';
import { takeGuess } from './guess-limits';
import { listOrders } from './list-orders';
import { getOrder } from './make-change';
import { cardParts, orderCardOf } from './order-card';
import { addressVerdict, cancelVerdict, returnVerdict } from './order-rules';
import { ownOrders, type OrderScope } from './order-scope';
import { findReturned, returnItems } from './return-items';
import { undoChange } from './undo-change';

/** @param now replaced by tests */
export function orderToolsFor(customer: Customer, conversationId: string, now: () => Date = () => new Date()): OrderTools {
  const proofs = new Map<string, string>();
  const scope: OrderScope = { customer, conversationId, proofs, now };
  const get = (number: string) => getOrder(db, scope, number);
  return {
    listOwn: async () => ('userId' in customer ? listOrders(customer.userId) : []),
    async find(number, email) {
      const own = await findOrder(scope, number);
      if (own || !email) return own;
      const address = email.trim().toLowerCase();
      const giveBack = await takeGuess(customer, number, address);
      const proven = await findOrder({ customer, proofs: new Map([[number, address]]) }, number);
      if (!proven) return null;
      await giveBack();
      proofs.set(number, address);
      return proven;
    },
    canCancel: async (number) => cancelVerdict(await get(number), now()),
    canChangeAddress: async (number) => addressVerdict(await get(number)),
    async canReturn(number) {
      const order = await get(number);
      return returnVerdict(order, await findReturned(db, order), now());
    },
    cancel: (number, clientId) => cancelOrder(scope, number, clientId),
    changeAddress: (number, address, clientId) => changeAddress(scope, number, address, clientId),
    returnItems: (number, items, clientId) => returnItems(scope, number, items, clientId),
    undo: (changeId) => undoChange(scope, changeId),
  };
}

async function findOrder(scope: Pick<OrderScope, 'customer' | 'proofs'>, number: string) {
  const order = await db.order.findFirst({ where: { AND: [{ number }, ownOrders(scope)] }, include: cardParts });
  return order && orderCardOf(order);
}
