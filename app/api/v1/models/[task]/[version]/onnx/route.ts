// A version's whole network as an ONNX file.
import { z } from 'zod';
import { route } from '@/lib/http/route';
import { onnxOf } from '@/lib/models/open-network';

const name = z.string().max(64);

export const GET = route(
  { access: 'public', params: z.object({ task: name, version: name }), rateLimit: { name: 'onnx', points: 6, seconds: 60 } },
  async ({ params: { task, version } }) =>
    new Response(await onnxOf(task, version), {
      headers: {
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename="trefoil-${task}-${version}.onnx"`,
        // A version never changes.
        'cache-control': 'public, max-age=31536000, immutable',
      },
    }),
);
