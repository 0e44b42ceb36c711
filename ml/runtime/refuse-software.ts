// Emulated GPUs call themselves by these names. WebAssembly outruns them in the browser, native code on the server.
import { EngineAbsentError } from '../core/engine-errors';

/** @throws EngineAbsentError when one of a GPU's names is that of a software one */
export function refuseSoftware(...names: string[]): void {
  const software = names.find((name) => /swiftshader|llvmpipe|softpipe|basic render|software|fallback/i.test(name));
  if (software) throw new EngineAbsentError(`the GPU is only emulated (${software})`);
}
