import { describe, expect, it } from 'vitest';
import { polarity } from '../tasks/polarity';
import { readExamples } from './read-examples';

const read = (csv: string) => readExamples(csv, polarity, 'file.csv');

describe('readExamples', () => {
  it('takes labels by name or by the number of the data set, in any order of columns', () => {
    expect(read('\uFEFFid,Label,Text\n1,Bullish,up\n2,0,"down, twice\nover"\n3,neutral,flat\n')).toEqual([
      { text: 'up', label: 2 },
      { text: 'down, twice\nover', label: 0 },
      { text: 'flat', label: 1 },
    ]);
  });

  it('names what is wrong and where', () => {
    expect(() => read('')).toThrow(/empty/);
    expect(() => read('text,label\n')).toThrow(/no rows/);
    expect(() => read('words,label\nx,0\n')).toThrow(/line 1.*text and label/);
    expect(() => read('text,label\nx,0\ny,7\n')).toThrow(/line 3.*"7" is no label/);
    expect(() => read('text,label\nx\n')).toThrow(/line 2.*1 fields/);
  });
});
