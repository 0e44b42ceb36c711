/** Generates the database client when the schema changed. */
export function generateClient(): Promise<void>;
/** Builds for production when the sources changed since the last build. */
export function buildApp(): Promise<void>;
