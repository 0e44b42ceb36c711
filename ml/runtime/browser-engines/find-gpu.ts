// Whether there is a GPU worth loading code for. Apart from the engines, so that a browser without one never loads theirs.
import { refuseSoftware } from '../refuse-software';

interface Gpu {
  requestAdapter(): Promise<{ info?: { vendor: string; architecture: string; description: string; isFallbackAdapter?: boolean } } | null>;
}

/** @throws Error where there is no WebGPU; EngineAbsentError where it is only emulated, unless that is allowed */
export async function findWebGpu(allowSoftware: boolean): Promise<void> {
  const { gpu } = navigator as { gpu?: Gpu };
  const adapter = await gpu?.requestAdapter();
  if (!adapter) throw new Error('there is no WebGPU');
  const { vendor = '', architecture = '', description = '', isFallbackAdapter = false } = adapter.info ?? {};
  if (!allowSoftware) refuseSoftware(isFallbackAdapter ? 'a fallback adapter' : '', vendor, architecture, description);
}

/** @throws Error where there is no WebGL 2; EngineAbsentError where it is only emulated, unless that is allowed */
export async function findWebGl(allowSoftware: boolean): Promise<void> {
  const context = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('webgl2');
  if (!context) throw new Error('there is no WebGL 2');
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const renderer = String(context.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : context.RENDERER));
  context.getExtension('WEBGL_lose_context')?.loseContext();
  if (!allowSoftware) refuseSoftware(renderer);
}

/** @throws Error where the browser has no WebAssembly */
export async function findWebAssembly(): Promise<void> {
  if (typeof WebAssembly === 'undefined') throw new Error('there is no WebAssembly');
}
