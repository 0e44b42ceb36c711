/** The form in which Prisma's adapter keeps times: raw queries compare and write the same. @param time in milliseconds since 1970 */
export const storedTime = (time: number): string => new Date(time).toISOString().replace('Z', '+00:00');
