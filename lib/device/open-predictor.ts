// A model on this device, in the first version that can be had whole.
import type { Predictor } from '../../ml/core/prediction';
import { createBrowserPredictor } from '../../ml/runtime/browser';
import type { BrowserEngine } from '../../ml/runtime/browser-engines';
import type { DeviceProgress } from './protocol';

interface OpenOptions {
  /** Only this one; the best that passes unless given. */
  engine: BrowserEngine | undefined;
  onProgress: (part: DeviceProgress) => void;
}

/** @param versions best first, at least one */
export async function openPredictor(task: string, [best, ...others]: string[], options: OpenOptions): Promise<Predictor> {
  const open = (version: string) => createBrowserPredictor({ baseUrl: `/models/${task}/${version}/`, ...options });
  try {
    return await open(best ?? '');
  } catch (error) {
    for (const version of others) return open(version);
    throw error;
  }
}
