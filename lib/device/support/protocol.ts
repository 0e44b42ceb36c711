// What a chat and its web worker say to each other. Plain data only.
import type { Action, AnswerData, Language } from '@/lib/services/support/schema';
import type { DeviceInfo, DeviceProgress } from '../protocol';

/** One turn of the dialogue, held on this device. */
export interface DeviceQuestion {
  text: string;
  action?: Action | undefined;
  clientId: string;
  /** What the last turn on this device left, or null. */
  context: unknown;
  /** Of the conversation; a message's own language goes first. */
  locale: Language;
}

export interface DeviceTurn {
  replies: { body: string; data: AnswerData }[];
  context: unknown;
  /** The customer says that it is solved. */
  resolved: boolean;
}

export type ToSupportDevice =
  | { kind: 'prepare'; id: number; locale: Language; engine?: string | undefined }
  | ({ kind: 'turn'; id: number } & DeviceQuestion);

export type FromSupportDevice =
  | ({ kind: 'progress' } & DeviceProgress)
  | { kind: 'prepared'; id: number; info: DeviceInfo }
  | { kind: 'turn'; id: number; turn: DeviceTurn }
  | { kind: 'failure'; id: number; message: string };
