// Whom our model is compared with, by the name under which each is asked for.
import type { Peer } from '../peer';
import { frozenEncoder } from './frozen-encoder';
import { lexicons } from './lexicons';
import { linearFloor } from './linear-floor';
import { createLstm } from './lstm';
import { majority } from './majority';
import { nlpjs } from './nlpjs';
import { unasked } from './unasked';

export const peers: Record<string, Peer[]> = {
  majority: [majority],
  linear: [linearFloor],
  encoder: [frozenEncoder],
  // Few epochs: each takes about half a minute on 10,000 texts.
  lstm: [createLstm({ epochs: 3 })],
  nlpjs: [nlpjs],
  lexicons,
  unasked: [unasked],
};
