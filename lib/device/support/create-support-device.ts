// The customer's own device as the bot. Nothing is downloaded before the chat has been used; then the code, the models and the help centre
// are fetched once and kept, so that the chat can go on when the server cannot.
import type { Language } from '@/lib/services/support/schema';
import { observable, type Observable } from '../observable';
import type { Readiness } from '../device-session';
import type { DeviceQuestion, DeviceTurn, FromSupportDevice, ToSupportDevice } from './protocol';

export interface SupportDevice {
  readiness: Observable<Readiness>;
  /** Loads code, models and help centre in the background; failures show in `readiness`, and the next call tries again. */
  prepare(locale: Language): Promise<void>;
  /** @throws where this device has not got what it takes */
  answer(question: DeviceQuestion): Promise<DeviceTurn>;
}

type Unnumbered<Message> = Message extends { id: number } ? Omit<Message, 'id'> : never;

/** For diagnosis, a page's address may name the one engine to use: `?engine=webgl`, on an emulated GPU too. */
const askedEngine = () => new URLSearchParams(location.search).get('engine') ?? undefined;

export function createSupportDevice(): SupportDevice {
  const readiness = observable<Readiness>({ state: 'cold' });
  const waiting = new Map<number, { resolve: (message: FromSupportDevice) => void; reject: (error: Error) => void }>();
  let worker: Worker | undefined;
  let preparing: Promise<void> | undefined;
  let nextId = 0;

  function start(): Worker {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    started.onmessage = ({ data }: MessageEvent<FromSupportDevice>) => {
      if (data.kind === 'progress') {
        readiness.set({ state: 'loading', share: data.totalBytes > 0 ? data.loadedBytes / data.totalBytes : 0 });
        return;
      }
      const call = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.kind === 'failure') call?.reject(new Error(data.message));
      else call?.resolve(data);
    };
    started.onerror = (event) => {
      waiting.forEach(({ reject }) => reject(new Error(event.message || 'The code for this device could not be loaded.')));
      waiting.clear();
      worker = undefined;
    };
    return started;
  }

  function ask(question: Unnumbered<ToSupportDevice>): Promise<FromSupportDevice> {
    worker ??= start();
    const id = nextId++;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      worker?.postMessage({ ...question, id });
    });
  }

  async function load(locale: Language): Promise<void> {
    readiness.set({ state: 'loading', share: 0 });
    try {
      const answer = await ask({ kind: 'prepare', locale, engine: askedEngine() });
      if (answer.kind === 'prepared') readiness.set({ state: 'ready', info: answer.info });
    } catch (error) {
      preparing = undefined;
      readiness.set({ state: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  }

  const prepare = (locale: Language) => (preparing ??= load(locale));

  return {
    readiness,
    prepare,
    async answer(question) {
      await prepare(question.locale);
      const state = readiness.get();
      if (state.state === 'failed') throw new Error(state.message);
      const answer = await ask({ kind: 'turn', ...question });
      if (answer.kind !== 'turn') throw new Error('This device gave no answer.');
      return answer.turn;
    },
  };
}
