// What a device needs to make lists itself: the model and the catalogue's public facts, as files that never change under their address.
import 'server-only';
import { createHash } from 'node:crypto';
import { AppError } from '@/lib/errors';
import { packItemModel } from '@/ml/recommend/model/pack-item-model';
import { keepNewest } from '../keep-newest';
import { servingStateOf, type ServingState } from './serving-state';

export interface DeviceFile {
  name: 'model.bin' | 'catalogue.json';
  href: string;
  sha256: string;
  sizeBytes: number;
}

export interface DeviceManifest {
  version: string;
  files: DeviceFile[];
}

interface Kept {
  manifest: DeviceManifest;
  bytes: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

/** Those who have just read an older manifest still get its files. */
const mostKept = 32;
const hashLength = 16;

const made = new WeakMap<ServingState['items'], Kept>();
const holder = globalThis as { trefoilDeviceFiles?: Map<string, Uint8Array<ArrayBuffer>> };
const files = (holder.trefoilDeviceFiles ??= new Map());

/** @throws AppError `not_found` where there is no such catalogue */
export async function deviceManifest(slug: string): Promise<DeviceManifest> {
  return artefactOf(await servingStateOf(slug)).manifest;
}

/** @param hash of the file, from the manifest @throws AppError `not_found` once the manifest names another */
export async function deviceFile(slug: string, hash: string, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const key = `${slug}/${hash}/${name}`;
  const bytes = files.get(key) ?? artefactOf(await servingStateOf(slug)).bytes.get(key);
  if (!bytes) throw new AppError('not_found', `There is no ${name} of that version any more.`);
  return bytes;
}

function artefactOf(state: ServingState): Kept {
  const known = made.get(state.items);
  if (known) return known;
  const { slug } = state.catalogue;
  const bytes = new Map<string, Uint8Array<ArrayBuffer>>();
  const describe = (name: DeviceFile['name'], content: Uint8Array<ArrayBuffer>): DeviceFile => {
    const sha256 = createHash('sha256').update(content).digest('hex');
    const key = `${slug}/${sha256.slice(0, hashLength)}/${name}`;
    bytes.set(key, content);
    keepNewest(files, key, content, mostKept);
    return { name, href: `/api/v1/recommendations/model/${key}`, sha256, sizeBytes: content.byteLength };
  };
  const model = state.parts.base ?? state.model;
  const manifest = { version: model.version, files: [describe('model.bin', Uint8Array.from(packItemModel(model))), describe('catalogue.json', factsOf(state))] };
  const kept = { manifest, bytes };
  made.set(state.items, kept);
  return kept;
}

/** Only what anybody may see in the shop. */
function factsOf({ catalogue: { slug, name, currency }, settings, itemById, items }: ServingState): Uint8Array<ArrayBuffer> {
  const inModel = items.flatMap((item) => (item && !item.archived && itemById.has(item.id) ? [item] : []));
  const facts = {
    slug, name, currency,
    eventWeights: settings.eventWeights,
    ratingScale: settings.ratingScale,
    onceCategories: settings.onceCategories,
    items: inModel.map(({ id, name: itemName, category, priceMinor, view }) => ({
      id, name: itemName, category,
      ...(priceMinor !== null && { priceMinor }),
      ...(!view.inStock && { inStock: false }),
      ...(!view.href.startsWith('/shop/') && { href: view.href }),
      ...(!view.image.startsWith('/api/v1/shop/tiles/') && { image: view.image }),
    })),
  };
  return Uint8Array.from(new TextEncoder().encode(JSON.stringify(facts)));
}
