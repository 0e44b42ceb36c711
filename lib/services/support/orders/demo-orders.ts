// Orders of invented customers, one for every state and rule, so that the chat can be tried without an account, by number and
// e-mail. Hours count back from when the orders are made.
import type { OrderPlan, Receiver } from './order-plan';

const uk = 'United Kingdom';
const robin: Receiver = { customerName: 'Robin Hale', email: 'robin@example.com', addressLine: '12 Rose Lane', city: 'Leeds', postcode: 'LS1 4AP', country: uk };
const mei: Receiver = { customerName: 'Mei Lin', email: 'mei@example.com', addressLine: 'Flat 3, 40 Canal Street', city: 'Manchester', postcode: 'M1 3HE', country: uk };
const sam: Receiver = { customerName: 'Sam Okafor', email: 'sam@example.com', addressLine: '7 Harbour View', city: 'Bristol', postcode: 'BS1 5TY', country: uk };
const ana: Receiver = { customerName: 'Ana Petrova', email: 'ana@example.com', addressLine: '21 Mill Road', city: 'Cambridge', postcode: 'CB1 2AZ', country: uk };

export const demoOrders: { number: string; receiver: Receiver; plan: OrderPlan }[] = [
  { number: 'FF-204817', receiver: robin, plan: { state: 'placed', placed: 1, items: { fernMug: 2, lavenderCandle: 1 } } },
  { number: 'FF-204811', receiver: robin, plan: { state: 'shipped', placed: 70, packed: 60, shipped: 46, items: { brassLantern: 1, paperLantern: 2 } } },
  { number: 'FF-204802', receiver: robin, plan: { state: 'delivered', placed: 260, packed: 255, shipped: 240, delivered: 170, items: { mossCushion: 2, greenTea: 1, woodenFox: 1 } } },
  { number: 'FF-204818', receiver: mei, plan: { state: 'placed', placed: 5, items: { namedJewelleryBox: 1, fernMug: 1 } } },
  { number: 'FF-204815', receiver: mei, plan: { state: 'packed', placed: 26, packed: 20, items: { teaSet: 1, greenTea: 2 } } },
  { number: 'FF-204806', receiver: mei, plan: { state: 'delivered', placed: 200, packed: 196, shipped: 180, delivered: 120, method: 'express', items: { goldRimMug: 1, jewelleryBox: 1 } } },
  { number: 'FF-204809', receiver: mei, plan: { state: 'cancelled', placed: 100, cancelled: 97, items: { hedgehog: 1 }, refund: { state: 'sent', requested: 97 } } },
  { number: 'FF-204816', receiver: sam, plan: { state: 'shipped', placed: 50, packed: 44, shipped: 30, method: 'pickup', items: { birdBath: 1 } } },
  { number: 'FF-204804', receiver: sam, plan: { state: 'delivered', placed: 50 * 24, packed: 1190, shipped: 1180, delivered: 45 * 24, items: { brassLantern: 1 } } },
  { number: 'FF-204803', receiver: sam, plan: { state: 'delivered', placed: 300, packed: 290, shipped: 280, delivered: 200, items: { earrings: 1, namedNotebook: 1 } } },
  { number: 'FF-204807', receiver: ana, plan: { state: 'returned', placed: 500, packed: 495, shipped: 480, delivered: 420, items: { teaSet: 1 }, refund: { state: 'received', requested: 300 } } },
  { number: 'FF-204810', receiver: ana, plan: { state: 'delivered', placed: 240, packed: 235, shipped: 220, delivered: 150, items: { notebook: 2, hedgehog: 1 }, refund: { state: 'requested', requested: 40, items: ['hedgehog'] } } },
];

/** What a signed-in person gets to try the chat with: one to cancel, one on its way, one to send back. */
export const samplePlans: OrderPlan[] = [
  { state: 'placed', placed: 0.5, items: { fernMug: 1, notebook: 2 } },
  { state: 'shipped', placed: 60, packed: 52, shipped: 40, items: { brassLantern: 1 } },
  { state: 'delivered', placed: 220, packed: 214, shipped: 200, delivered: 130, items: { mossCushion: 1, woodenFox: 1, greenTea: 1 } },
];
