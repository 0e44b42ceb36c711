// All lines that were not taken, in a file beside the upload, so that they can be downloaded however many they are. After an interruption it is
// cut back to what the database knows of.
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import type { LineProblem } from './schema';

export interface RefusedLine extends LineProblem {
  line: number;
  text: string;
}

/** Of each line so much is kept. */
const keptCharacters = 10_000;

export class RefusedLines {
  private readonly descriptor: number;
  private waiting: string[] = [];

  /** @param bytes length up to which it is known to the database */
  constructor(file: string, private bytes: number) {
    this.descriptor = openSync(file, bytes === 0 ? 'w' : 'r+');
    ftruncateSync(this.descriptor, bytes);
  }

  add({ line, text, code, value }: RefusedLine): void {
    this.waiting.push(JSON.stringify({ line, code, value, text: text.slice(0, keptCharacters) }));
  }

  /** @returns the length of the file */
  write(): number {
    if (this.waiting.length > 0) {
      this.bytes += writeSync(this.descriptor, `${this.waiting.join('\n')}\n`, this.bytes);
      this.waiting = [];
    }
    return this.bytes;
  }

  close(): void {
    closeSync(this.descriptor);
  }
}
