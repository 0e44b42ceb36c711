// A catalogue's model and facts on this device: fetched while the server is there, checked, kept in IndexedDB, and read from there when it is
// not. Once a worker for each catalogue.
import { createStore, delMany, get, keys, set, type UseStore } from 'idb-keyval';
import { nativeSha256Hex } from '../../../ml/core/native-sha256';
import { list, object, readForm, text, whole, type Formed } from '../../../ml/core/form';
import { unpackItemModel } from '../../../ml/recommend/model/unpack-item-model';
import { catalogueFacts } from './catalogue-facts';
import { openDeviceCatalogue, type DeviceCatalogue } from './make-device-list';

const sha256 = text(/^[0-9a-f]{64}$/);
const deviceManifest = object({
  version: text(),
  files: list(object({ name: text(), href: text(), sha256, sizeBytes: whole() }), 1),
});
export type DeviceManifest = Formed<typeof deviceManifest>;

const factsFile = 'catalogue.json';
const modelFile = 'model.bin';

let opened: UseStore | undefined;
const store: UseStore = (...call) => (opened ??= createStore('trefoil-item-models', 'files'))(...call);

const loading = new Map<string, Promise<DeviceCatalogue>>();

/**
 * @param slug of the catalogue
 * @param given the manifest as the page's server had it: spares a request while somebody waits for their first list
 * @throws where neither the server nor an earlier visit has it
 */
export function loadCatalogueModel(slug: string, given?: DeviceManifest): Promise<DeviceCatalogue> {
  const known = loading.get(slug) ?? load(slug, given);
  loading.set(slug, known);
  known.catch(() => loading.delete(slug)); // the next call tries again
  return known;
}

async function load(slug: string, given: DeviceManifest | undefined): Promise<DeviceCatalogue> {
  const manifest = given ? keepManifest(slug, given) : await readManifest(slug);
  const [model, facts] = await Promise.all([readFile(manifest, modelFile), readFile(manifest, factsFile)]);
  return openDeviceCatalogue(readForm(catalogueFacts, JSON.parse(new TextDecoder().decode(facts)), factsFile), unpackItemModel(model));
}

const manifestKey = (slug: string) => `manifest:${slug}`;

function keepManifest(slug: string, manifest: DeviceManifest): DeviceManifest {
  void set(manifestKey(slug), manifest, store).then(() => removeOthers(slug, manifest)).catch(() => undefined); // without IndexedDB each visit fetches it
  return manifest;
}

async function readManifest(slug: string): Promise<DeviceManifest> {
  try {
    const response = await fetch(`/api/v1/recommendations/model/${slug}`, { cache: 'no-store' });
    if (!response.ok) throw new Error(`The model of "${slug}" answered ${response.status}.`);
    return keepManifest(slug, readForm(deviceManifest, await response.json(), 'The manifest'));
  } catch (error) {
    const kept: unknown = await get(manifestKey(slug), store).catch(() => undefined);
    if (kept === undefined) throw error;
    return readForm(deviceManifest, kept, 'The manifest');
  }
}

async function readFile({ files }: DeviceManifest, name: string): Promise<Uint8Array> {
  const file = files.find((one) => one.name === name);
  if (!file) throw new Error(`The manifest names no ${name}.`);
  const kept = await get<Uint8Array>(`file:${file.sha256}`, store).catch(() => undefined);
  if (kept && (await nativeSha256Hex(kept)) === file.sha256) return kept;
  const response = await fetch(file.href);
  if (!response.ok) throw new Error(`${file.href} answered ${response.status}.`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if ((await nativeSha256Hex(bytes)) !== file.sha256) throw new Error(`${file.href} is not what the manifest says.`);
  void set(`file:${file.sha256}`, bytes, store).catch(() => undefined);
  return bytes;
}

/** Files that no kept manifest names any more. */
async function removeOthers(slug: string, manifest: DeviceManifest): Promise<void> {
  const all = (await keys<string>(store)).map(String);
  const others = all.filter((key) => key.startsWith('manifest:') && key !== manifestKey(slug));
  const manifests = [manifest, ...(await Promise.all(others.map((key) => get<DeviceManifest>(key, store)))).filter((one) => one !== undefined)];
  const named = new Set(manifests.flatMap(({ files }) => files.map((file) => `file:${file.sha256}`)));
  await delMany(all.filter((key) => key.startsWith('file:') && !named.has(key)), store);
}
