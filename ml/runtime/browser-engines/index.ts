// The browser's engines in order of preference. Each is a bundle of its own, loaded when it is tried.
export const browserEngines = ['webgpu', 'webgl', 'wasm', 'cpu'] as const;
export type BrowserEngine = (typeof browserEngines)[number];

const load: Record<BrowserEngine, () => Promise<{ start(allowSoftware: boolean): Promise<void> }>> = {
  webgpu: () => import('./webgpu'),
  webgl: () => import('./webgl'),
  wasm: () => import('./wasm'),
  cpu: () => import('./cpu'),
};

/** What has to be there before an engine's code is worth loading. */
const isThere: Record<BrowserEngine, () => boolean> = {
  webgpu: () => 'gpu' in navigator,
  webgl: () => typeof OffscreenCanvas !== 'undefined',
  wasm: () => typeof WebAssembly !== 'undefined',
  cpu: () => true,
};

/**
 * Starts the engine, so that networks compiled from now on run on it.
 * @param allowSoftware also use an emulated GPU
 * @throws Error saying why it cannot run here
 */
export async function startEngine(engine: BrowserEngine, allowSoftware = false): Promise<void> {
  if (!isThere[engine]()) throw new Error(`this browser has no ${engine}`);
  await (await load[engine]()).start(allowSoftware);
}
