import 'server-only';
import { buildScript } from '@/lib/embed/build-script';

/** The script of strips on other sites. */
export const buildStrip = (): Promise<string> => buildScript('lib/services/recommendations/strip/loader/index.ts');
