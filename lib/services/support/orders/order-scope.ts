// Which orders a customer may see in one conversation: a signed-in person's own, and those proven by number and e-mail. It goes into the
// query itself, so that a forgotten check can leak nothing.
import type { Prisma } from '@/lib/generated/prisma/client';
import type { Customer } from '../conversations/customer';

export interface OrderScope {
  customer: Customer;
  conversationId: string;
  /** E-mail by order number, as the customer gave it in this conversation. Each query checks it anew. */
  proofs: ReadonlyMap<string, string>;
  now(): Date;
}

export function ownOrders({ customer, proofs }: Pick<OrderScope, 'customer' | 'proofs'>): Prisma.OrderWhereInput {
  return {
    OR: [
      // Within an AND, Prisma takes an empty OR for no condition at all: this one matches nothing and keeps it from being empty.
      { id: { in: [] } },
      ...('userId' in customer ? [{ userId: customer.userId }] : []),
      ...[...proofs].map(([number, email]) => ({ number, email })),
    ],
  };
}
