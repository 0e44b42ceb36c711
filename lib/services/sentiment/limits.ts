// How much the service takes at once. Screens, routes and the device agree by reading it here.

export const maxTextLength = 5000;
export const maxRows = 10_000;
export const maxFileBytes = 5 * 1024 * 1024;
/** Texts in one request; a file goes in many. */
export const maxTextsPerRequest = 200;
/** A request's body; 200 long texts in any script need not fit, the caller is told so. */
export const maxBodyBytes = 2 * 1024 * 1024;
/** Of a text that names more companies, the first ones get a verdict. */
export const maxCompanies = 12;
