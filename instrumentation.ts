// Runs once when the server starts: callers' addresses are made true, and the models that came with the release are
// registered and warmed up, so that the first visitor does not wait for them.

import { locales } from '@/lib/i18n/locales';

export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { appendPeerAddress } = await import('@/lib/http/peer-address');
  appendPeerAddress();
  const [{ registerShippedArtefacts }, { currentEngine }, { articleIndex }, { log }] = await Promise.all([
    import('@/lib/models/register-shipped-artefacts'),
    import('@/lib/engine/current-engine'),
    import('@/lib/services/support/knowledge/article-index'),
    import('@/lib/log'),
  ]);
  // An import that the last server left in the middle goes on where it was.
  const { resumeInterrupted } = await import('@/lib/services/recommendations/imports/control-imports');
  resumeInterrupted().catch((error: unknown) => log.error({ err: error }, 'interrupted imports could not be resumed'));
  try {
    await registerShippedArtefacts();
    await currentEngine();
    // Not waited for: the first chat may come before, and is then answered a little later.
    for (const locale of locales) articleIndex(locale).catch((error: unknown) => log.error({ err: error, locale }, 'the help centre could not be indexed'));
  } catch (error) {
    // The pages work without an engine, and `/api/health` says what is missing.
    log.error({ err: error }, 'the engine could not be warmed up');
  }
}
