// How much pages show at once. Apart from the schemas, so that the device needs no zod.
export const picksPageSize = 48;
export const tastePageSize = 100;
/** Of For you. */
export const listLength = 20;
