// The measured quality of one version, as the model's page shows it.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { taskReport, type TaskReport } from '../../ml/core/report';
import { findArtefactFolder } from './find-artefact-folder';

/**
 * The report beside an artefact, or null when there is no such version here.
 * @throws ZodError when the file is not a report.
 */
export async function readReport(task: string, version: string): Promise<TaskReport | null> {
  const folder = findArtefactFolder(task, version);
  if (!folder) return null;
  return taskReport.parse(JSON.parse(await readFile(path.join(folder, 'report.json'), 'utf8')));
}
