// Packages that only some installations have. They are named at run time, so that neither bundler nor compiler looks for them.
import { EngineAbsentError, messageOf } from '../../core/engine-errors';

/**
 * @throws EngineAbsentError when the package is not installed
 * @throws Error saying why it cannot be loaded when it is
 */
export async function importOptional<Module>(name: string): Promise<Module> {
  try {
    return (await import(/* turbopackIgnore: true */ /* webpackIgnore: true */ /* @vite-ignore */ name)) as Module;
  } catch (cause) {
    // As Node and Vite say it.
    const missing = /^(?:Cannot find (?:package|module)|Could not resolve) ['"]([^'"]+)['"]/.exec(messageOf(cause))?.[1];
    if (missing === name) throw new EngineAbsentError(`the package ${name} is not installed`, { cause });
    throw new Error(`the package ${name} cannot be loaded: ${messageOf(cause)}`, { cause });
  }
}
