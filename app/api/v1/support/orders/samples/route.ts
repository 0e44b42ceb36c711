// Gives the signed-in person orders to try the chat with.
import { NextResponse } from 'next/server';
import { route } from '@/lib/http/route';
import { addSampleOrders } from '@/lib/services/support/orders/add-sample-orders';

export const POST = route({ access: 'user', rateLimit: { name: 'support-sample-orders', points: 6, seconds: 60 } }, async ({ user }) =>
  NextResponse.json({ orders: await addSampleOrders(user!.id) }, { status: 201 }),
);
