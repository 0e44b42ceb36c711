// The predictors of one worker, which may be exchanged while they judge: an old one is disposed when its last batch is done.
import type { Predictor } from '../../ml/core/prediction';

export class ServedModels {
  private byTask = new Map<string, Predictor>();
  private readonly batches = new Map<Predictor, number>();

  /** Gives the work the predictor of a task, as it is now. */
  async use<Answer>(task: string, work: (predictor: Predictor | undefined) => Promise<Answer>): Promise<Answer> {
    const predictor = this.byTask.get(task);
    if (!predictor) return work(undefined);
    this.batches.set(predictor, (this.batches.get(predictor) ?? 0) + 1);
    try {
      return await work(predictor);
    } finally {
      const left = (this.batches.get(predictor) ?? 1) - 1;
      if (left > 0) this.batches.set(predictor, left);
      else this.batches.delete(predictor);
      if (left === 0 && !this.serves(predictor)) predictor.dispose();
    }
  }

  /** From now on these serve, and no others. */
  replace(predictors: Iterable<Predictor>): void {
    const old = [...this.byTask.values()];
    this.byTask = new Map([...predictors].map((predictor) => [predictor.task, predictor]));
    for (const predictor of old) if (!this.serves(predictor) && !this.batches.has(predictor)) predictor.dispose();
  }

  private serves(predictor: Predictor): boolean {
    return this.byTask.get(predictor.task) === predictor;
  }
}
