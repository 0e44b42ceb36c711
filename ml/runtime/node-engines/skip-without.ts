// Tests of engines run where the engine is. An emulated GPU is good enough for them: Debian's chromium-common has one, which
// needs libvulkan1 and the package `webgpu`.
import { existsSync } from 'node:fs';
import type { TestContext } from 'vitest';
import { startEngine, type NodeEngine } from '.';
import { EngineAbsentError } from '../../core/engine-errors';

const emulatedGpu = '/usr/lib/chromium/vk_swiftshader_icd.json';

/** Skips the test, with one line that says why, when the machine lacks what the engine needs. */
export async function skipWithout(engine: NodeEngine, test: TestContext): Promise<void> {
  process.env.TREFOIL_SOFTWARE_GPU = '1';
  if (existsSync(emulatedGpu)) process.env.VK_ICD_FILENAMES ??= emulatedGpu;
  try {
    await startEngine(engine);
  } catch (error) {
    if (!(error instanceof EngineAbsentError)) throw error;
    process.stdout.write(`not tested on ${engine}: ${error.message}\n`);
    test.skip(error.message);
  }
}
