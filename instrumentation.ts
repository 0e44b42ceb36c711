// Runs once when the server starts: callers' addresses are made true, and the models that came with the release are
// registered and warmed up, so that the first visitor does not wait for them.

export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { appendPeerAddress } = await import('@/lib/http/peer-address');
  appendPeerAddress();
  const [{ registerShippedArtefacts }, { currentEngine }, { log }] = await Promise.all([
    import('@/lib/models/register-shipped-artefacts'),
    import('@/lib/engine/current-engine'),
    import('@/lib/log'),
  ]);
  try {
    await registerShippedArtefacts();
    await currentEngine();
  } catch (error) {
    // The pages work without an engine, and `/api/health` says what is missing.
    log.error({ err: error }, 'the engine could not be warmed up');
  }
}
