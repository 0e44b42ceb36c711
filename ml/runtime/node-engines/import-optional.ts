// Packages that only some installations have. They are named at run time, so that neither bundler nor compiler looks for them.
import { createRequire } from 'node:module';
import path from 'node:path';
import { EngineAbsentError, messageOf } from '../../core/engine-errors';

/**
 * @throws EngineAbsentError when the package is not installed
 * @throws Error saying why it cannot be loaded when it is
 */
export async function importOptional<Module>(name: string): Promise<Module> {
  try {
    return (await import(/* turbopackIgnore: true */ /* webpackIgnore: true */ /* @vite-ignore */ name)) as Module;
  } catch (cause) {
    throw refusalOf(name, cause);
  }
}

/** The same for a package of which the CommonJS form is the one that works; looked for from the folder that the process runs in. @throws as `importOptional` */
export function requireOptional<Module>(name: string): Module {
  try {
    return createRequire(path.join(/* turbopackIgnore: true */ process.cwd(), 'package.json'))(name) as Module;
  } catch (cause) {
    throw refusalOf(name, cause);
  }
}

function refusalOf(name: string, cause: unknown): Error {
  // As Node and Vite say it.
  const missing = /^(?:Cannot find (?:package|module)|Could not resolve) ['"]([^'"]+)['"]/.exec(messageOf(cause))?.[1];
  if (missing === name) return new EngineAbsentError(`the package ${name} is not installed`, { cause });
  return new Error(`the package ${name} cannot be loaded: ${messageOf(cause)}`, { cause });
}
