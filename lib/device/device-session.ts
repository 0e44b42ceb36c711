// All that one signed-in person's page needs to go on without the server: the device, the connection, the outbox and
// the switch that keeps texts here. One a page, however often components come and go.
import { createConnection, type Connection } from './connection';
import { createDevice, type Device } from './create-device';
import { observable, type Settable } from './observable';
import { createOutbox, waitingAnswers, waitingFeedback, type Outbox } from './outbox';
import { openOutboxStore } from './outbox-store';
import type { DeviceInfo } from './protocol';
import { ServerAway } from './ask-server';

export type Readiness =
  | { state: 'cold' }
  | { state: 'loading'; share: number }
  | { state: 'ready'; info: DeviceInfo }
  | { state: 'failed'; message: string };

export interface DeviceSession {
  device: Device;
  connection: Connection;
  outbox: Outbox;
  /** "Keep my texts on this device". */
  keep: Settable<boolean>;
  readiness: Settable<Readiness>;
  /** Loads code and models in the background; failures show in `readiness`. */
  prepare(): Promise<void>;
  /** Reads what an earlier page left, and hands in what may go. */
  open(): Promise<void>;
  /** Hands in what waits, now or when the server is back. */
  handIn(): Promise<void>;
}

const retryMs = 15_000;

const sessions = new Map<string, DeviceSession>();

/** The session of `userId` on this page. While rendering on the server it is a fresh one that touches nothing. */
export function deviceSession(userId: string): DeviceSession {
  if (typeof window === 'undefined') return createSession(userId);
  const session = sessions.get(userId) ?? createSession(userId);
  sessions.set(userId, session);
  return session;
}

function createSession(userId: string): DeviceSession {
  const plain = createDevice();
  // Whoever has judged is ready, however an earlier preparation ended.
  const device: Device = {
    ...plain,
    async judge(texts, options) {
      const analysis = await plain.judge(texts, options);
      readiness.set({ state: 'ready', info: { version: analysis.version, engine: analysis.engine } });
      return analysis;
    },
  };
  const outbox = createOutbox(openOutboxStore(userId));
  const readiness = observable<Readiness>({ state: 'cold' });
  const keep = observable(false);
  const keepKey = `trefoil-keep-texts-${userId}`;
  const connection = createConnection(() => void handIn());
  let opened: Promise<void> | undefined;

  async function handIn(): Promise<void> {
    const state = outbox.state.get();
    if (waitingAnswers(state).length + waitingFeedback(state).length === 0) return;
    try {
      await outbox.flush();
    } catch (error) {
      // Away: `connection` calls again when the server is back. Refused for now (signed out, too fast): try later.
      if (error instanceof ServerAway) connection.lost();
      else setTimeout(() => void handIn(), retryMs);
    }
  }

  async function open(): Promise<void> {
    keep.set(localStorage.getItem(keepKey) === 'yes');
    keep.subscribe(() => localStorage.setItem(keepKey, keep.get() ? 'yes' : 'no'));
    await outbox.load();
    await handIn();
  }

  async function prepare(): Promise<void> {
    if (readiness.get().state === 'ready' || readiness.get().state === 'loading') return;
    readiness.set({ state: 'loading', share: 0 });
    try {
      const info = await device.prepare(({ loadedBytes, totalBytes }) => {
        readiness.set({ state: 'loading', share: totalBytes > 0 ? loadedBytes / totalBytes : 0 });
      });
      readiness.set({ state: 'ready', info });
    } catch (error) {
      readiness.set({ state: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  }

  return { device, connection, outbox, keep, readiness, prepare, handIn, open: () => (opened ??= open()) };
}
