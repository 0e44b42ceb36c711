// Writes an item model with its manifest into a folder, as training leaves it for serving.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sha256Hex } from '../../core/sha256';
import { goldenLists } from './golden-lists';
import { itemModelFormat } from './item-model-file';
import type { ItemManifest } from './item-manifest';
import type { ItemModel } from './item-model';
import { packItemModel } from './pack-item-model';
import type { TrainReport } from '../training/train-item-model';
import { unpackItemModel } from './unpack-item-model';

export const modelFile = 'model.bin';
export const manifestFile = 'manifest.json';

interface WriteOptions {
  /** `<folder>/<version>` is made. */
  folder: string;
  /** `items/<catalogue>` */
  task: string;
  model: ItemModel;
  report: TrainReport;
  k?: number;
  now?: Date;
  dataSet?: ItemManifest['dataSet'];
}

/** Whole or not at all: it is renamed into its place. @returns the manifest */
export function writeItemArtefact({ folder, task, model, report, k = 20, now = new Date(), dataSet }: WriteOptions): ItemManifest {
  const packed = packItemModel(model);
  const manifest: ItemManifest = {
    format: itemModelFormat,
    task,
    version: model.version,
    trainedAt: now.toISOString(),
    ...(dataSet && { dataSet }),
    file: { name: modelFile, sha256: sha256Hex(packed), sizeBytes: packed.byteLength },
    people: report.people,
    items: report.items,
    events: report.events,
    ranked: report.ranked,
    validation: { people: report.validation.people, from: isoOf(report.validation.from), until: isoOf(report.validation.until), k, plain: report.validation.plain, ranked: report.validation.ranked },
    sliderPrices: report.sliderPrices,
    // Of what was packed: rounding belongs to the model that serves.
    golden: goldenLists(unpackItemModel(packed)),
  };
  const place = path.join(folder, model.version);
  const unfinished = path.join(folder, `.${model.version}-${process.pid}`);
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  writeFileSync(path.join(unfinished, modelFile), packed);
  writeFileSync(path.join(unfinished, manifestFile), `${JSON.stringify(manifest, null, 1)}\n`);
  rmSync(place, { recursive: true, force: true });
  renameSync(unfinished, place);
  return manifest;
}

const isoOf = (time: number) => new Date(time).toISOString();
