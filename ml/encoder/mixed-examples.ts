// The rows of all tasks as examples of the encoder: each text once, with what it should be in every task that knows it or whose
// teacher has a view of it.
import { cleanText } from '../text/clean';
import type { Aim, MixedExample } from '../training/mixture';
import type { Recipe } from '../training/recipe';
import type { CorpusRow, CorpusTask } from './corpus';
import type { Teacher } from './teachers';

/** Tasks over texts of one kind: a teacher of one has a view of the texts of the others. */
const kinships = [['polarity', 'topics', 'headlines']];

interface Options {
  corpus: readonly CorpusTask[];
  recipe: Pick<Recipe, 'taskWeights' | 'kinWeight'>;
  /** Also learn from the held-out rows. */
  all: boolean;
  teachers: readonly Teacher[];
  /** Piece ids of a text. */
  encode: (text: string) => number[];
}

export async function mixedExamples({ corpus, recipe, all, teachers, encode }: Options): Promise<MixedExample[]> {
  const { taskWeights, kinWeight } = recipe;
  const rowsOf = ({ train, heldOut }: CorpusTask): CorpusRow[] => (all ? [...train, ...heldOut] : train);
  const aims = new Map<string, { text: string; aims: Aim[] }>();
  const aim = (text: string, one: Aim) => {
    const key = cleanText(text);
    const known = aims.get(key) ?? { text, aims: [] };
    if (!known.aims.some(({ task }) => task === one.task)) known.aims.push(one);
    aims.set(key, known);
  };
  const teacherOf = ({ name }: CorpusTask) => teachers.find((teacher) => teacher.task === name);

  for (const [task, its] of corpus.entries()) {
    const rows = rowsOf(its);
    const weight = taskWeights[its.name] ?? 1;
    for (const { text, label } of rows) aim(text, { task, label, weight });
  }
  for (const [task, its] of corpus.entries()) {
    const teacher = teacherOf(its);
    const kin = kinships.find((names) => names.includes(its.name)) ?? [];
    const texts = corpus.filter(({ name }) => name !== its.name && kin.includes(name)).flatMap((other) => rowsOf(other).map(({ text }) => text));
    const views = await teacher?.answer(texts);
    views?.forEach((taught, at) => {
      aim(texts[at] ?? '', { task, label: taught.indexOf(Math.max(...taught)), weight: (taskWeights[its.name] ?? 1) * kinWeight, taught });
    });
  }
  return [...aims.values()].map(({ text, aims: its }) => ({ pieces: Int32Array.from(encode(text)), aims: its }));
}
