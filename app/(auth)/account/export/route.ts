// Everything about me, as a file. Read row by row while it is sent, so that its size does not matter.
import { route } from '@/lib/http/route';
import { requireUser } from '@/lib/auth/session';
import { exportAccount } from '@/lib/people/export-account';

const rateLimit = { name: 'account-export', points: 10, seconds: 60 };

export const GET = route({ access: 'user', rateLimit }, async () => {
  const { id } = await requireUser();
  const pieces = exportAccount(id);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const piece = await pieces.next();
      if (piece.done) controller.close();
      else controller.enqueue(encoder.encode(piece.value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="trefoil-account.json"',
      'cache-control': 'no-store',
    },
  });
});
