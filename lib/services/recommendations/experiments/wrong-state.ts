import { AppError } from '@/lib/errors';
import type { ExperimentState } from '@/lib/generated/prisma/enums';

/** Somebody else has started, stopped or promoted it meanwhile. */
export const wrongState = (state: ExperimentState) => new AppError('conflict', `The experiment is ${state}.`, { key: 'experiment_moved' });
