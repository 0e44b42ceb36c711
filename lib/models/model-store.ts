// Where versions lie that were trained at run time: `<store>/<task>/<version>/`, beside the database unless `MODEL_STORE` says otherwise.
import path from 'node:path';
import { env } from '@/lib/env';
import { databaseFile } from '@/lib/setup/apply-migrations';

/** Absolute path of the store. It need not exist: whoever writes makes it. */
export function modelStore(): string {
  const { MODEL_STORE, DATABASE_URL } = env();
  return MODEL_STORE ? path.resolve(/* turbopackIgnore: true */ MODEL_STORE) : path.join(path.dirname(databaseFile(DATABASE_URL)), 'models');
}
