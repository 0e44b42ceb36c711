// Sends an order somewhere else while it has not left.
import { makeChange, tooLate } from './make-change';
import type { OrderScope } from './order-scope';

export interface NewAddress {
  line: string;
  city: string;
  postcode: string;
  country: string;
}

export const changeAddress = (scope: OrderScope, number: string, address: NewAddress, clientId: string) =>
  makeChange(scope, number, clientId, 'change_address', async (transaction, order) => {
    const after = { addressLine: address.line, city: address.city, postcode: address.postcode, country: address.country };
    // Another country costs another price and may mean customs: not the chat's to decide.
    if (address.country !== order.country) throw tooLate('The address of an order can only change within its country.');
    const { count } = await transaction.order.updateMany({ where: { id: order.id, state: { in: ['placed', 'packed'] } }, data: after });
    if (count === 0) throw tooLate('This order has left; its address can no longer change.');
    const before = { addressLine: order.addressLine, city: order.city, postcode: order.postcode, country: order.country };
    return { kind: 'change_address', before, after };
  });
