// What a page and the worker that makes its lists say to each other. Plain data only.
import type { EventKind } from '@/lib/generated/prisma/enums';
import type { ItemView } from '@/lib/services/recommendations/schema';
import type { TasteRecord } from '@/lib/services/recommendations/taste/export-columns';
import type { FirstPicks, TasteView } from '@/lib/services/recommendations/taste/schema';
import type { SaidEvent } from '@/lib/services/recommendations/taste/taste-of-events';
import type { KeptEvent } from './event';
import type { DeviceManifest } from './load-catalogue-model';
import type { DeviceList } from './make-device-list';
import type { ListQuestion } from './taste-api';

export type DeviceQuestion =
  /** Loads model and facts, so that nothing is left to load when the server is gone. The page may have brought the manifest. */
  | { kind: 'prepare'; manifest?: DeviceManifest | undefined }
  | { kind: 'list'; events: SaidEvent[]; question: ListQuestion; now: number }
  | { kind: 'picks'; from: number }
  | { kind: 'taste'; events: KeptEvent[]; only: EventKind | undefined }
  | { kind: 'records'; events: KeptEvent[] }
  | { kind: 'views'; ids: string[] };

export interface DeviceAnswers {
  prepare: { version: string };
  /** With the time that it took here. */
  list: DeviceList & { latencyMs: number };
  picks: FirstPicks;
  taste: TasteView;
  records: TasteRecord[];
  /** Unknown ones are left out. */
  views: ItemView[];
}

export type ToWorker = DeviceQuestion & { id: number; catalogue: string };

export type FromWorker = { id: number; answer: DeviceAnswers[keyof DeviceAnswers] } | { id: number; failure: string };
