// The signed-in person's own orders.
import { route } from '@/lib/http/route';
import { listOrders } from '@/lib/services/support/orders/list-orders';

export const GET = route({ access: 'user', rateLimit: { name: 'support-orders', points: 60, seconds: 60 } }, async ({ user }) => ({
  orders: await listOrders(user!.id),
}));
