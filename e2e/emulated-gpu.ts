// Chromium's own software GPU, for the engines that need one. Without these flags the tests run with no GPU at all.
const quiet = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const swiftShader = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];

/** By engine; another engine needs nothing special. */
export const emulatedGpuFlags: Record<string, string[]> = {
  webgl: [...quiet, ...swiftShader],
  webgpu: [...quiet, ...swiftShader, '--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader', '--enable-features=Vulkan', '--use-vulkan=swiftshader'],
};
