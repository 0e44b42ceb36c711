// What the form knows of each placement.
import type { PlacementPace } from '@/lib/services/recommendations/experiments/measure-placement';
import type { experimentPlacements } from '@/lib/services/recommendations/experiments/schema';
import type { Blend } from '@/ml/recommend/model/item-model';

export type ExperimentPlacement = (typeof experimentPlacements)[number];

/** How many people come, how many of them click, and the blend in force. */
export type PlacementFacts = Record<ExperimentPlacement, PlacementPace & { blend: Blend }>;
