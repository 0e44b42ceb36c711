// What an export of feedback says about each rating, in the order of its columns.
import { taskNames, type TaskName } from '@/ml/tasks/registry';

export type CorrectionColumn = `${TaskName}_${'said' | 'corrected'}`;

/** Two columns a task, so that a new task brings its own. */
const correctionColumns: CorrectionColumn[] = taskNames.flatMap((task) => [`${task}_said`, `${task}_corrected`] as const);

export const feedbackColumns = [
  'id', 'created_at', 'updated_at', 'verdict', 'reason', 'comment', ...correctionColumns, 'person_id', 'prediction_id',
  'service', 'text', 'label', 'topic', 'score', 'version', 'ran_on', 'engine', 'latency_ms', 'confirmed', 'answered_at',
] as const;
