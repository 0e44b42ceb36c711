// The handlers behind `/api/v2`. Those for a model come twice, with and without a version in the address.
import 'server-only';
import { z } from 'zod';
import { engineHealth } from '@/lib/engine/engine-health';
import { route } from '@/lib/http/route';
import { maxBodyBytes } from '@/lib/services/sentiment/limits';
import packageJson from '@/package.json';
import { authoriseInference } from './authorise';
import { findServed } from './find-served';
import { protocolRoute } from './protocol-route';
import { inferenceRequest } from './schema';
import { describeModel, infer } from './server';

const name = z.string().max(64);
const params = z.object({ model: name, version: name.optional() });
const looking = { access: 'public', rateLimit: { name: 'protocol', points: 300, seconds: 10 } } as const;

export const serverMetadataRoute = protocolRoute(route(looking, async () => ({ name: 'trefoil', version: packageJson.version, extensions: [] })));

export const liveRoute = protocolRoute(route(looking, async () => ({ live: true })));

export const readyRoute = protocolRoute(route(looking, async () => {
  const { state } = await engineHealth();
  const ready = state === 'ready' || state === 'degraded';
  return Response.json({ ready }, { status: ready ? 200 : 503 });
}));

export const modelRoute = protocolRoute(route({ ...looking, params }, async ({ params: { model, version } }) => describeModel(model, await findServed(model, version))));

export const modelReadyRoute = protocolRoute(route({ ...looking, params }, async ({ params: { model, version } }) => {
  await findServed(model, version);
  return { name: model, ready: true };
}));

export const inferRoute = protocolRoute(route(
  { access: 'public', params, body: inferenceRequest, maxBytes: maxBodyBytes, rateLimit: { name: 'infer', points: 600, seconds: 10 } },
  async ({ request, params: { model, version }, body }) => {
    await authoriseInference(request);
    return infer(model, await findServed(model, version), body);
  },
));
