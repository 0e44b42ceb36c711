// Whom our model is compared with, by the name under which each is asked for.
import type { Competitor } from '../competitor';
import { frozenEncoder } from './frozen-encoder';
import { lexicons } from './lexicons';
import { linearFloor } from './linear-floor';
import { lstm } from './lstm';
import { majority } from './majority';
import { nlpjs } from './nlpjs';

export const competitors: Record<string, Competitor[]> = {
  majority: [majority],
  linear: [linearFloor],
  encoder: [frozenEncoder],
  lstm: [lstm],
  nlpjs: [nlpjs],
  lexicons,
};
