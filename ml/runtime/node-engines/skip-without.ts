// Tests of engines run where the engine is. An emulated GPU is good enough for them: Debian's chromium-common has one, which
// needs libvulkan1 and the package `webgpu`.
import { existsSync } from 'node:fs';
import type { TestContext } from 'vitest';
import { startEngine, type NodeEngine } from '.';
import { EngineAbsentError } from '../../core/engine-errors';

const emulatedGpu = '/usr/lib/chromium/vk_swiftshader_icd.json';

/** Starts an engine unless the machine lacks what it needs, which is then said in one line. @returns the reason, or null */
export async function reasonWithout(engine: NodeEngine): Promise<string | null> {
  process.env.TREFOIL_SOFTWARE_GPU = '1';
  if (existsSync(emulatedGpu)) process.env.VK_ICD_FILENAMES ??= emulatedGpu;
  try {
    await startEngine(engine);
    return null;
  } catch (error) {
    if (!(error instanceof EngineAbsentError)) throw error;
    process.stdout.write(`not tested on ${engine}: ${error.message}\n`);
    return error.message;
  }
}

/** Skips the test, with one line that says why, when the machine lacks what the engine needs. */
export async function skipWithout(engine: NodeEngine, test: TestContext): Promise<void> {
  const reason = await reasonWithout(engine);
  if (reason) test.skip(reason);
}
