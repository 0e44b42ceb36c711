// A text as the inputs of a version's network, in the form of the Open Inference Protocol.
import { z } from 'zod';
import { route } from '@/lib/http/route';
import { networkInputs } from '@/lib/models/open-network';

const name = z.string().max(64);

export const GET = route(
  {
    access: 'public',
    params: z.object({ task: name, version: name }),
    query: z.object({ text: z.string().min(1).max(5000) }),
    rateLimit: { name: 'network-inputs', points: 30, seconds: 60 },
  },
  async ({ params: { task, version }, query: { text } }) => ({ inputs: await networkInputs(task, version, text) }),
);
