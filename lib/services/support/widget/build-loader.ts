import 'server-only';
import { buildScript } from '@/lib/embed/build-script';

/** The script of the chat on other sites. */
export const buildLoader = (): Promise<string> => buildScript('lib/services/support/widget/loader/index.ts');
