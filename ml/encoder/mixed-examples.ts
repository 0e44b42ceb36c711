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
  recipe: Pick<Recipe, 'taskWeights' | 'teaching'>;
  /** Also learn from the held-out rows. */
  all: boolean;
  teachers: readonly Teacher[];
  /** Whether teachers also soften the labels of their own task's rows. */
  softenOwn: boolean;
  /** Piece ids of a text. */
  encode: (text: string) => number[];
}

export async function mixedExamples({ corpus, recipe, all, teachers, softenOwn, encode }: Options): Promise<MixedExample[]> {
  const { taskWeights, teaching } = recipe;
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
    const views = softenOwn ? await teacherOf(its)?.answer(rows.map(({ text }) => text)) : undefined;
    rows.forEach(({ text, label }, row) => {
      const view = views?.[row];
      aim(text, { task, label, weight, ...(view ? { taught: soften(view, label, teaching) } : {}) });
    });
  }
  for (const [task, its] of corpus.entries()) {
    const teacher = teacherOf(its);
    const kin = kinships.find((names) => names.includes(its.name)) ?? [];
    const texts = corpus.filter(({ name }) => name !== its.name && kin.includes(name)).flatMap((other) => rowsOf(other).map(({ text }) => text));
    const views = await teacher?.answer(texts);
    views?.forEach((taught, at) => {
      aim(texts[at] ?? '', { task, label: taught.indexOf(Math.max(...taught)), weight: (taskWeights[its.name] ?? 1) * teaching.kinWeight, taught });
    });
  }
  return [...aims.values()].map(({ text, aims: its }) => ({ pieces: Int32Array.from(encode(text)), aims: its }));
}

/** The label, mixed with the teacher's view at a higher temperature, at which the order of the other labels shows (Hinton et al. 2015). */
function soften(view: Float32Array, label: number, { share, temperature }: Recipe['teaching']): Float32Array {
  const flat = view.map((probability) => Math.max(probability, 1e-9) ** (1 / temperature));
  const total = flat.reduce((sum, value) => sum + value, 0);
  return flat.map((value, at) => (share * value) / total + (at === label ? 1 - share : 0));
}
