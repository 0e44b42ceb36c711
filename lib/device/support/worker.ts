// The web worker in which this device holds the dialogue while the server is away: the same model, the same search, the same dialogue as on
// the server, without orders and people.
import { topLabels, type Predictor } from '../../../ml/core/prediction';
import { engineNamed, type BrowserEngine } from '../../../ml/runtime/browser-engines';
import { findFacts } from '../../../ml/text/facts';
import { detectLanguage } from '../../../ml/text/language';
import { converse } from '../../services/support/dialogue/converse';
import type { Reply, Understanding } from '../../services/support/dialogue/turn';
import type { AnswerData, Language } from '../../services/support/schema';
import { openPredictor } from '../open-predictor';
import { openVersions } from '../open-versions';
import type { DeviceInfo } from '../protocol';
import { loadKnowledge, searchKnowledge } from './device-knowledge';
import type { DeviceQuestion, DeviceTurn, FromSupportDevice, ToSupportDevice } from './protocol';

const send = (message: FromSupportDevice) => self.postMessage(message);

let loading: Promise<Predictor> | undefined;
/** What the page asked for; undefined takes the best. */
let askedEngine: BrowserEngine | undefined;

async function load(): Promise<Predictor> {
  const versionsOf = openVersions();
  const predictor = await openPredictor('intents', await versionsOf('intents'), { engine: askedEngine, onProgress: (part) => send({ kind: 'progress', ...part }) });
  // One text through everything, so that nothing is left to load when the server is gone.
  await predictor.predict(['hello'], { vector: true });
  return predictor;
}

/** Loads once; a failed load may be tried again. */
function intents(): Promise<Predictor> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function prepare(locale: Language, engine: string | undefined): Promise<DeviceInfo> {
  askedEngine = engine === undefined ? undefined : engineNamed(engine);
  const [predictor] = await Promise.all([intents(), loadKnowledge(locale)]);
  // Whoever changes the language in the middle is answered, too; nobody waits for it.
  loadKnowledge(locale === 'en' ? 'zh' : 'en').catch(() => undefined);
  return { version: predictor.version, engine: predictor.engine };
}

const classify = async (text: string) => (await (await intents()).predict([text], { vector: true }))[0];

async function understand(text: string, locale: Language, now: Date): Promise<Understanding> {
  const { version, engine } = await intents();
  const intent = await classify(text);
  if (!intent?.vector) throw new Error('The model gave no vector.');
  return {
    language: detectLanguage(text, locale),
    intents: topLabels(intent, 5),
    certainty: intent.certainty,
    vector: intent.vector,
    facts: findFacts(text, now),
    anger: 0, // nobody is there to be called
    version,
    engine,
  };
}

async function hold({ text, action, clientId, context, locale }: DeviceQuestion): Promise<DeviceTurn> {
  const startedAt = performance.now();
  const now = new Date();
  const result = await converse({ text, action, clientId }, context, {
    understand: (said) => understand(said, locale, now),
    search: (said, understanding) => searchKnowledge(said, understanding, classify),
    taught: () => undefined,
    orders: null,
    people: null,
    handoverIntents: new Set(),
    now,
  });
  const { version, engine } = await intents();
  const dataOf = ({ data }: Reply): AnswerData => ({ ...data, version, engine, ranOn: 'browser', latencyMs: performance.now() - startedAt });
  return {
    replies: result.replies.map((reply) => ({ body: reply.body, data: dataOf(reply) })),
    context: result.context,
    resolved: result.resolved ?? false,
  };
}

async function answer(message: ToSupportDevice): Promise<FromSupportDevice> {
  const { id } = message;
  try {
    if (message.kind === 'prepare') return { kind: 'prepared', id, info: await prepare(message.locale, message.engine) };
    return { kind: 'turn', id, turn: await hold(message) };
  } catch (error) {
    return { kind: 'failure', id, message: error instanceof Error ? error.message : String(error) };
  }
}

self.onmessage = ({ data }: MessageEvent<ToSupportDevice>) => void answer(data).then(send);
