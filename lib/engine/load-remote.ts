// The models that another server may judge: of each task the version that serves on this machine.
import { ArtefactError } from '../../ml/core/artefact';
import { checkGoldenCases } from '../../ml/core/golden';
import { createRemotePredictor } from '../../ml/runtime/remote';
import { askProbabilities, requireVersion } from '../inference-protocol/ask-probabilities';
import { InferenceClient } from '../inference-protocol/client';
import type { ArtefactSource, RemoteSettings } from './protocol';
import { RemoteModel } from './remote-model';

/**
 * Of each task the first whole artefact among `sources`; damaged ones are named by the local engines. Nothing is asked yet.
 * @param onChange when the state of a model has changed
 * @param serving models whose version is still the one wanted are kept as they are
 */
export async function loadRemote(sources: ArtefactSource[], settings: RemoteSettings, onChange: () => void, serving: RemoteModel[] = []): Promise<RemoteModel[]> {
  const client = new InferenceClient(settings);
  const models: RemoteModel[] = [];
  for (const source of sources) {
    if (models.some(({ task }) => task === source.task)) continue;
    const known = serving.find(({ task, version }) => task === source.task && version === source.version);
    const model = known ?? await openModel(client, source, settings, onChange);
    if (model) models.push(model);
  }
  return models;
}

async function openModel(client: InferenceClient, { task, dir }: ArtefactSource, { limitMs, pauseMs }: RemoteSettings, onChange: () => void): Promise<RemoteModel | null> {
  try {
    const { predictor, manifest } = await createRemotePredictor({ task, dir, ask: (model, texts, signal) => askProbabilities(client, model, texts, signal) });
    const check = async (signal: AbortSignal) => {
      await requireVersion(client, manifest, signal);
      await checkGoldenCases(predictor, manifest, signal);
    };
    return new RemoteModel({ predictor, check, limitMs, pauseMs, onChange });
  } catch (error) {
    if (error instanceof ArtefactError) return null;
    throw error;
  }
}
