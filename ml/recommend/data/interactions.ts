// What people did with things, as columns: a million events take 20 MB. Users and items are rows; their names stand once.

export interface Interactions {
  /** Names by row. */
  users: string[];
  items: string[];
  /** One entry an event, in order of time. Rows of `users` and `items`. */
  user: Int32Array;
  item: Int32Array;
  /** Milliseconds since 1970. */
  time: Float64Array;
  /** How much the event says; below zero: against the item. */
  weight: Float32Array;
}
