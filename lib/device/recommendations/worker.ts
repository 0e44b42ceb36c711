// The web worker in which this device makes lists: the same model and the same code as on the server.
import { loadCatalogueModel } from './load-catalogue-model';
import { localTasteRecords, viewLocalTaste } from './local-taste';
import { makeDeviceList, viewOf, type DeviceCatalogue } from './make-device-list';
import { picksHere } from './picks-here';
import type { DeviceAnswers, FromWorker, ToWorker } from './protocol';

function answerWith(catalogue: DeviceCatalogue, message: ToWorker): DeviceAnswers[keyof DeviceAnswers] {
  switch (message.kind) {
    case 'prepare':
      return { version: catalogue.model.version };
    case 'list': {
      const startedAt = performance.now();
      const list = makeDeviceList({ catalogue, events: message.events, question: message.question, now: message.now });
      return { ...list, latencyMs: performance.now() - startedAt };
    }
    case 'picks':
      return picksHere(catalogue, message.from);
    case 'taste':
      return viewLocalTaste(catalogue, message.events, message.only);
    case 'records':
      return localTasteRecords(catalogue, message.events);
    case 'views':
      return message.ids.flatMap((id) => {
        const facts = catalogue.items.get(id);
        return facts ? [viewOf(catalogue, facts)] : [];
      });
  }
}

async function answer(message: ToWorker): Promise<FromWorker> {
  const { id } = message;
  try {
    return { id, answer: answerWith(await loadCatalogueModel(message.catalogue, message.kind === 'prepare' ? message.manifest : undefined), message) };
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : String(error) };
  }
}

self.onmessage = ({ data }: MessageEvent<ToWorker>) => void answer(data).then((reply) => self.postMessage(reply));
