// What one task is. The registry (`index.ts`) has one for each kind; `run-task.ts` leads through them.
import type { OrderCard } from '../../schema';
import type { TaskState } from '../context';
import type { Talk } from '../talk';

export interface TaskCall {
  talk: Talk;
  task: TaskState;
  /** Proven to be the customer's in this very turn. */
  order: OrderCard;
}

export interface TaskDefinition {
  /** Orders that it is usually about: one alone is taken without asking. */
  suits(order: OrderCard): boolean;
  /** The order is known: answers and ends the task, or asks for the next thing. */
  proceed(call: TaskCall): Promise<void>;
  /** Takes what the message says about the open question. False: the message is about something else. */
  take?(call: TaskCall, text: string): Promise<boolean>;
  /** Makes the change that was just confirmed. */
  commit?(call: TaskCall): Promise<void>;
}
