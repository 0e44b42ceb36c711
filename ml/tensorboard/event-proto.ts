// TensorFlow's `Event` message, as far as scalars need it (tensorflow/core/util/event.proto, summary.proto):
// Event { double wall_time = 1; int64 step = 2; string file_version = 3; Summary summary = 5; }
// Summary { repeated Value value = 1; }  Value { string tag = 1; float simple_value = 2; }
import protobuf from 'protobufjs/minimal.js';

export interface ScalarEvent {
  tag: string;
  value: number;
  step: number;
  /** Seconds since 1970. */
  wallTime: number;
}

const field = (number: number, wireType: 0 | 1 | 2 | 5) => (number << 3) | wireType;

/** The first event of every file. */
export function encodeVersion(wallTime: number): Uint8Array {
  return new protobuf.Writer().uint32(field(1, 1)).double(wallTime).uint32(field(3, 2)).string('brain.Event:2').finish();
}

export function encodeScalar({ tag, value, step, wallTime }: ScalarEvent): Uint8Array {
  const writer = new protobuf.Writer().uint32(field(1, 1)).double(wallTime).uint32(field(2, 0)).int64(step);
  writer.uint32(field(5, 2)).fork();
  writer.uint32(field(1, 2)).fork().uint32(field(1, 2)).string(tag).uint32(field(2, 5)).float(value).ldelim();
  return writer.ldelim().finish();
}

/** The scalars in one event; none in the version event. */
export function decodeEvent(bytes: Uint8Array): ScalarEvent[] {
  const reader = new protobuf.Reader(bytes);
  let [wallTime, step] = [0, 0];
  const values: { tag: string; value: number }[] = [];
  while (reader.pos < reader.len) {
    const key = reader.uint32();
    if (key === field(1, 1)) wallTime = reader.double();
    else if (key === field(2, 0)) step = Number(reader.int64());
    else if (key === field(5, 2)) values.push(...decodeSummary(reader, reader.uint32() + reader.pos));
    else reader.skipType(key & 7);
  }
  return values.map((value) => ({ ...value, step, wallTime }));
}

function decodeSummary(reader: protobuf.Reader, end: number): { tag: string; value: number }[] {
  const values = [];
  while (reader.pos < end) {
    const key = reader.uint32();
    if (key !== field(1, 2)) {
      reader.skipType(key & 7);
      continue;
    }
    const entry = { tag: '', value: 0 };
    const entryEnd = reader.uint32() + reader.pos;
    while (reader.pos < entryEnd) {
      const inner = reader.uint32();
      if (inner === field(1, 2)) entry.tag = reader.string();
      else if (inner === field(2, 5)) entry.value = reader.float();
      else reader.skipType(inner & 7);
    }
    values.push(entry);
  }
  return values;
}
