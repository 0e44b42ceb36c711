// Changing where an order goes: the address is read, what is missing is asked for, and the whole is shown before it counts.
import type { WordKey } from '../say';
import { formatAddress, missingParts, parseAddress, type Address } from '../parse-address';
import { personButton, reply, sayTo } from '../talk';
import { askToConfirm, endTask, tellChange } from './steps';
import type { TaskCall, TaskDefinition } from './task-kind';
import { undoMinutes } from '../../orders/undo-minutes';

const asked: Partial<Record<keyof Address, WordKey>> = { line: 'askAddressLine', city: 'askCity', postcode: 'askPostcode' };

export const changeAddress: TaskDefinition = {
  suits: ({ state }) => state === 'placed' || state === 'packed',
  async proceed(call) {
    const { talk, task, order } = call;
    const { possible, reason } = await talk.deps.orders!.canChangeAddress(order.number);
    const values = { number: order.number, address: order.address };
    if (!possible) {
      endTask(call);
      return reply(talk, 'task', sayTo(talk, reason === 'cancelled' ? 'cannotMoveCancelled' : 'cannotMoveShipped', values), { order });
    }
    // The address may stand in the very message that asked for the change.
    if (!task.address && talk.understanding) task.address = parseAddress(talk.turn.text, {}, countryOf(call)) ?? undefined;
    const [missing] = missingParts(task.address ?? {});
    if (!task.address || missing) {
      task.step = 'address';
      return reply(talk, 'ask', sayTo(talk, (task.address && missing && asked[missing]) || 'askAddress', values), task.address ? {} : { order });
    }
    confirm(call, { line: '', city: '', postcode: '', country: countryOf(call), ...task.address });
  },
  async take(call, text) {
    const { task } = call;
    const found = parseAddress(text, task.step === 'address' ? (task.address ?? {}) : {}, countryOf(call));
    if (!found) return false;
    task.address = found;
    await changeAddress.proceed(call);
    return true;
  },
  async commit(call) {
    const { talk, task, order } = call;
    const address = task.address as Address;
    const made = await talk.deps.orders!.changeAddress(order.number, address, talk.turn.clientId);
    tellChange(call, sayTo(talk, 'addressChanged', { number: order.number, address: formatAddress(address), minutes: String(undoMinutes) }), made);
  },
};

function confirm(call: TaskCall, address: Address): void {
  const { talk, task, order } = call;
  const formatted = formatAddress(address);
  if (address.country !== countryOf(call)) {
    endTask(call);
    return reply(talk, 'task', sayTo(talk, 'otherCountry', { country: address.country }), { quickReplies: personButton(talk) });
  }
  if (formatted.toLowerCase() === order.address.toLowerCase()) {
    endTask(call);
    return reply(talk, 'task', sayTo(talk, 'sameAddress', { number: order.number, address: formatted }), { order });
  }
  if (JSON.stringify(task.address) !== JSON.stringify(address) || task.step !== 'confirm') task.confirmId = undefined;
  task.address = address;
  askToConfirm(call, sayTo(talk, 'confirmAddress', { number: order.number, address: formatted }), 0);
}

/** Where the order goes now: the last part of its address. */
const countryOf = ({ order }: TaskCall) => order.address.split(', ').at(-1) ?? '';
