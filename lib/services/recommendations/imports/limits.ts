// How much an import takes. Pages and messages state these numbers.

export const limits = {
  /** Of the uploaded file, packed or not. */
  fileBytes: 1024 ** 3,
  /** Of a gzipped file when it is unpacked. */
  unpackedBytes: 8 * 1024 ** 3,
  /** Of one part of an upload: the server's proxy cuts bodies of more than 10 MB. */
  partBytes: 4 * 1024 ** 2,
  /** Of one line, quoted line breaks included. */
  recordCharacters: 256 * 1024,
  columns: 200,
  nameCharacters: 500,
  descriptionCharacters: 5000,
  categoryCharacters: 200,
  urlCharacters: 2000,
  /** Of a user's attributes. */
  attributes: 30,
  attributeCharacters: 300,
  /** Lines that are kept with the import to be looked at; all refused ones can be downloaded. */
  problems: 1000,
  problemsOfAKind: 100,
  /** Clocks differ: an event may be so far in the future. */
  futureMs: 5 * 60 * 1000,
  /** With so many lines and not one that is good, the columns are wrong: the import stops. */
  hopelessLines: 5000,
  /** Uploaded files are deleted after so many days; what they brought stays. */
  keptDays: 7,
} as const;
