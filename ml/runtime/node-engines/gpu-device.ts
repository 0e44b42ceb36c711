// A GPU through Dawn, Chromium's WebGPU, from the optional package `webgpu`: Vulkan, Metal or Direct3D 12.
import { EngineAbsentError, messageOf } from '../../core/engine-errors';
import { refuseSoftware } from '../refuse-software';
import { importOptional } from './import-optional';

interface Dawn {
  create(flags: string[]): GPU;
  /** Classes and constants that a browser has as globals. */
  globals: Record<string, unknown>;
}

/** What TensorFlow.js's kernels use beyond the limits that every device has. */
const limits = [
  'maxComputeWorkgroupStorageSize', 'maxComputeWorkgroupsPerDimension', 'maxStorageBufferBindingSize',
  'maxBufferSize', 'maxComputeWorkgroupSizeX', 'maxComputeInvocationsPerWorkgroup',
] as const;

/**
 * Opens the fastest GPU.
 * @throws EngineAbsentError without the package, without a GPU, or with an emulated one (unless TREFOIL_SOFTWARE_GPU is 1)
 */
export async function openGpuDevice(): Promise<{ gpu: GPU; device: GPUDevice; info: GPUAdapterInfo }> {
  const { create, globals } = await importOptional<Dawn>('webgpu');
  for (const [name, value] of Object.entries(globals)) if (!(name in globalThis)) Object.assign(globalThis, { [name]: value });
  const gpu = create([]);
  const adapter = await gpu.requestAdapter({ powerPreference: 'high-performance' });
  if (!adapter) throw new EngineAbsentError('there is no GPU with a driver for Vulkan, Metal or Direct3D 12');
  const { info } = adapter;
  if (process.env.TREFOIL_SOFTWARE_GPU !== '1') {
    try {
      refuseSoftware(info.vendor, info.architecture, info.device, info.description, info.isFallbackAdapter ? 'a fallback adapter' : '');
    } catch (cause) {
      throw new EngineAbsentError(`${messageOf(cause)}; TREFOIL_SOFTWARE_GPU=1 uses it all the same`, { cause });
    }
  }
  const device = await adapter.requestDevice({ requiredLimits: Object.fromEntries(limits.map((limit) => [limit, adapter.limits[limit]])) });
  return { gpu, device, info };
}
