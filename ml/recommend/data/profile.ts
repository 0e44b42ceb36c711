// What is known of one person's taste, as the models read it. The server makes it from events, the device from its own memory.

export interface Profile {
  /** Distinct rows of items, oldest first, at most `maxProfileItems` of the newest. */
  items: number[];
  /** How much each says (a purchase more than a view); below zero: against it. */
  weights: number[];
  /** When each was last touched, in milliseconds since 1970. */
  times: number[];
}

/** Someone with 50,000 events is known well by the newest of them. */
export const maxProfileItems = 500;
