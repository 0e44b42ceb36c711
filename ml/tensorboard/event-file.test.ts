import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { crc32c } from './crc32c';
import { EventWriter, readEventFile } from './event-file';

const folder = mkdtempSync(path.join(tmpdir(), 'trefoil-events-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('event files', () => {
  it('are read back as they were written', () => {
    const writer = new EventWriter(path.join(folder, 'run'));
    writer.scalar('loss', 0.5, 1);
    writer.scalar('held-out/accuracy', 0.875, 2);
    const events = readEventFile(writer.file);
    expect(events.map(({ tag, value, step }) => ({ tag, value, step }))).toEqual([
      { tag: 'loss', value: 0.5, step: 1 },
      { tag: 'held-out/accuracy', value: 0.875, step: 2 },
    ]);
    expect(path.basename(writer.file)).toMatch(/^events\.out\.tfevents\.\d+\./);
  });

  it('start with the version record that TensorBoard looks for', () => {
    const { file } = new EventWriter(path.join(folder, 'version'));
    expect(readFileSync(file).toString('latin1')).toContain('brain.Event:2');
  });

  it('are refused when cut short or changed', () => {
    const writer = new EventWriter(path.join(folder, 'damaged'));
    writer.scalar('loss', 1, 1);
    const bytes = readFileSync(writer.file);
    writeFileSync(writer.file, bytes.subarray(0, -3));
    expect(() => readEventFile(writer.file)).toThrow(/inside a frame/);
    bytes[bytes.length - 6]! ^= 1;
    writeFileSync(writer.file, bytes);
    expect(() => readEventFile(writer.file)).toThrow(/checksum/);
  });

  it('use the Castagnoli polynomial', () => {
    expect(crc32c(new TextEncoder().encode('123456789'))).toBe(0xe3069283);
  });
});
