// TensorBoard's event files: TFRecord frames around `Event` protocol buffers that hold scalars. Written and read here
// with the protobuf runtime that the ONNX compiler brings along.
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { crc32c, maskCrc } from './crc32c';
import { decodeEvent, encodeScalar, encodeVersion, type ScalarEvent } from './event-proto';

/** Appends scalars to one run. Each run has a folder of its own below the log folder. */
export class EventWriter {
  readonly file: string;

  constructor(runFolder: string, startedAt = new Date()) {
    mkdirSync(runFolder, { recursive: true });
    const seconds = Math.floor(startedAt.getTime() / 1000);
    this.file = path.join(runFolder, `events.out.tfevents.${seconds}.trefoil.${process.pid}`);
    appendFileSync(this.file, frame(encodeVersion(startedAt.getTime() / 1000)));
  }

  /** @param tag for example `loss`, `held-out/accuracy` */
  scalar(tag: string, value: number, step: number): void {
    appendFileSync(this.file, frame(encodeScalar({ tag, value, step, wallTime: Date.now() / 1000 })));
  }
}

/** TFRecord: length, masked checksum of the length, data, masked checksum of the data; little endian. */
function frame(data: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(12 + data.byteLength + 4);
  bytes.writeBigUInt64LE(BigInt(data.byteLength), 0);
  bytes.writeUInt32LE(maskCrc(crc32c(bytes.subarray(0, 8))), 8);
  bytes.set(data, 12);
  bytes.writeUInt32LE(maskCrc(crc32c(data)), 12 + data.byteLength);
  return bytes;
}

/**
 * The scalars of an event file, in order.
 * @throws Error when a frame is cut short or a checksum is wrong
 */
export function readEventFile(file: string): ScalarEvent[] {
  const bytes = readFileSync(file);
  const events: ScalarEvent[] = [];
  for (let at = 0; at < bytes.byteLength; ) {
    if (at + 12 > bytes.byteLength) throw new Error(`${file} ends inside a frame.`);
    const length = Number(bytes.readBigUInt64LE(at));
    const data = bytes.subarray(at + 12, at + 12 + length);
    if (data.byteLength < length || at + 16 + length > bytes.byteLength) throw new Error(`${file} ends inside a frame.`);
    const sound =
      bytes.readUInt32LE(at + 8) === maskCrc(crc32c(bytes.subarray(at, at + 8))) &&
      bytes.readUInt32LE(at + 12 + length) === maskCrc(crc32c(data));
    if (!sound) throw new Error(`${file} has a wrong checksum at byte ${at}.`);
    events.push(...decodeEvent(data));
    at += 16 + length;
  }
  return events;
}
