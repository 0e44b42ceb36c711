// Why nobody judges texts of a task, as an error that names the artefact or the engines.
import { AppError } from '../errors';
import type { LoadProblem } from './protocol';

/** @param problems what was refused while loading */
export function unserved(task: string, problems: LoadProblem[]): AppError {
  const own = problems.filter((problem) => problem.task === task);
  const damaged = own.find((problem) => problem.kind === 'artefact');
  if (damaged) {
    const message = `The artefact ${task} ${damaged.version} is damaged and was refused: ${damaged.message}`;
    return new AppError('artefact_damaged', message, { retryAfterS: 60, values: { task, version: damaged.version } });
  }
  const why = own.map((problem) => `${problem.engine}: ${problem.message}`).join('; ');
  const message = `No engine serves ${task} at the moment${why ? ` (${why})` : ''}.`;
  return new AppError('engine_unavailable', message, { retryAfterS: 5, values: { task } });
}
