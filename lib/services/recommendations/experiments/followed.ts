// A person of an experiment, counted once. Somebody belongs to the arm of the first list that they were shown, whatever they see later; what
// counts is whether they clicked, and whether they bought, within a time after that list. So people are independent of one another, as the
// tests assume, however many lists each of them saw.

export interface Followed {
  armId: number;
  /** Times in milliseconds since 1970; null: not, or too late to count. */
  firstAt: number;
  clickedAt: number | null;
  boughtAt: number | null;
}

export const dayMs = 86_400_000;
/** A click out of one of the arm's lists, so long after the first. Those who came yesterday have had as long as those of last week. */
export const clickMs = dayMs;
/** Any purchase, out of a list or not, so long after the first list: what was bought elsewhere instead counts too. */
export const purchaseMs = 7 * dayMs;
