// The names alone, for those who only read a setting.

/** In order of preference. */
export const nodeEngines = ['cuda', 'webgpu', 'native', 'wasm', 'cpu'] as const;
export type NodeEngine = (typeof nodeEngines)[number];

/** Exactly one worker of a process may own the GPU. */
const onGpu: readonly string[] = ['cuda', 'webgpu'];
export const usesGpu = (engine: string) => onGpu.includes(engine);
