// Where the dialogue draws its lines. Scores of articles are calibrated, so they read as chances of being right.

/**
 * A message that belongs to no intent is still answered by an article that is all but certain: on CLINC150's validation rows this answers
 * one in eighty of what is no business of a shop.
 */
export const articleWithoutIntent = 0.8;
/** An article this likely is believed before the one of the intent. */
export const articleOverIntent = 0.5;
/** A clear intent leads to its article; any other article must be at least this likely. */
export const articleWithIntent = 0.3;
/** A second passage is shown where its article is nearly as likely. */
export const secondArticleWithin = 0.15;
/** Two intents are offered where together they are at least this likely; else the message was not understood. */
export const clarifyFrom = 0.35;
/** Where admins' settings are not to be had: from this tone on, and after so many messages in a row that were not understood, a person takes over. */
export const defaultLimits = { anger: 0.8, cannotAnswer: 2 };
/** Wrong pairs of order number and e-mail. */
export const failedProofHandover = 2;
/** A task that was left lying longer is over: prices and states have moved on. */
export const taskHours = 12;
