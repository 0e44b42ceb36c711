// Files of events as people have them: every published form reads the same, and what is wrong is named with its line.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEventsFile } from './read-events-file';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'trefoil-events-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const write = (bytes: string | Uint8Array) => {
  const file = path.join(folder, 'events.txt');
  writeFileSync(file, bytes);
  return file;
};

async function rowsOf(bytes: string | Uint8Array) {
  const { users, items, user, item, time, weight } = await readEventsFile(write(bytes));
  return Array.from(user, (one, event) => [users[one], items[item[event]!], time[event], weight[event]]);
}

const expected = [['u2', 'i9', 1_300_000_000_000, 2], ['u1', 'i7', 1_300_000_005_000, 4]];

describe('readEventsFile', () => {
  it.each([
    ['u.data of MovieLens-100k', 'u1\ti7\t4\t1300000005\nu2\ti9\t2\t1300000000\n'],
    ['ratings.dat of MovieLens-1M', 'u1::i7::4::1300000005\nu2::i9::2::1300000000\n'],
    ['ratings.csv of ml-latest', 'userId,movieId,rating,timestamp\r\nu1,i7,4.0,1300000005\r\nu2,i9,2.0,1300000000\r\n'],
    ['our own form', '\uFEFFuser,item,timestamp,rating\nu1,"i7",2011-03-13T07:06:45Z,4\n\nu2,i9,1300000000000,2'],
    ['tabs with a header', 'user_id:token\titem_id:token\trating:float\ttimestamp:float\nu1\ti7\t4\t1300000005\nu2\ti9\t2\t1300000000\n'],
    ['a gzipped file', gzipSync('timestamp,user,item,rating\n2011-03-13 07:06:45,u1,i7,4\n1300000000,u2,i9,2\n')],
  ])('reads %s, in order of time', async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual(expected);
  });

  it('takes an event that is there twice once, with its last rating', async () => {
    expect(await rowsOf('user,item,timestamp,rating\na,x,10,1\nb,x,10,3\na,x,10,5\na,x,11,2\n')).toEqual([['b', 'x', 10_000, 3], ['a', 'x', 10_000, 5], ['a', 'x', 11_000, 2]]);
  });

  it('gives events without a rating the weight 1', async () => {
    expect(await rowsOf('user,item,timestamp\na,x,10\n')).toEqual([['a', 'x', 10_000, 1]]);
  });

  it.each([
    ['', 'is empty'],
    ['user,item,timestamp\n', 'has a header but no events'],
    ['name,price\nmug,3\n', 'line 1: the columns user, item and timestamp are needed'],
    ['user,item,timestamp\na,x,10\na,,11\n', 'line 3: the item is missing'],
    ['user,item,timestamp\n,x,10\n', 'line 2: the user is missing'],
    ['user,item,timestamp\na,x,yesterday\n', 'line 2: "yesterday" is no timestamp'],
    ['user,item,timestamp\na,x\n', 'line 2: "" is no timestamp'],
    ['user,item,timestamp,rating\na,x,10,good\n', 'line 2: "good" is no rating'],
    ['user,item,timestamp\na,"x,10\n', 'line 2: a quote is not closed'],
    [Uint8Array.of(0x75, 0xff, 0xfe), 'it is not UTF-8 text'],
    [Uint8Array.of(0x1f, 0x8b, 8, 0, 1, 2), 'cannot be read'],
  ])('refuses %j', async (bytes, message) => {
    await expect(readEventsFile(write(bytes))).rejects.toThrow(message);
  });

  it('says of a file that is not there that it is not', async () => {
    await expect(readEventsFile(path.join(folder, 'absent.csv'))).rejects.toThrow('there is no such file');
  });
});
