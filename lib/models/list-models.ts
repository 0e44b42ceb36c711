// The tasks that serve, with the figures a caller wants first.
import { log } from '@/lib/log';
import { findActiveVersion, type ActiveVersion } from './find-active-version';
import { readReport } from './read-report';
import { listShippedArtefacts } from './shipped-artefacts';

export interface ListedModel extends ActiveVersion {
  /** Null when the report cannot be read. */
  report: { accuracy: number; macroF1: number; labels: string[]; sizeBytes: number; date: string } | null;
}

/** The active version of every task that came with the release, in alphabetical order. */
export async function listModels(): Promise<ListedModel[]> {
  const tasks = (await listShippedArtefacts()).map(({ task }) => task).sort();
  const models = await Promise.all(tasks.map(describe));
  return models.filter((model) => model !== null);
}

async function describe(task: string): Promise<ListedModel | null> {
  const active = await findActiveVersion(task);
  if (!active) return null;
  const report = await readReport(task, active.version).catch((error: unknown) => {
    log.error({ err: error, task }, 'the report of an active version cannot be read');
    return null;
  });
  if (!report) return { ...active, report: null };
  const { accuracy, macroF1, perClass, sizeBytes, date } = report;
  return { ...active, report: { accuracy, macroF1, labels: perClass.map(({ label }) => label), sizeBytes, date } };
}
