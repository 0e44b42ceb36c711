// The server's way to run one task: through the engine's queue.
import 'server-only';
import { predict } from '@/lib/engine/predict';
import type { Classify } from './analyse';

export const classifyOnServer: Classify = (task, texts, { attribute }) => predict({ task, texts, attribute });
