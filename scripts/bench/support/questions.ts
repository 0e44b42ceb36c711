// What the benchmark asks the chat: questions of the help centre's held-out set, no two alike, since the engine keeps the sentence vectors
// of texts that come again.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createRandom, shuffle } from '../../../ml/core/random';
import { readTable } from '../../../ml/heads/read-table';
import { helpCentreFolder } from '../../../ml/retrieval/read-help-centre';

const file = path.join(helpCentreFolder, 'held-out/questions.en.csv');

/** In an order that does not go by articles. */
export const benchQuestions = shuffle(readTable(readFileSync(file, 'utf8'), file).map(({ text }) => text), createRandom(7));
