// The sets that the chat is measured on. None of them was learned from, and none had a part in any choice.
import { readClinc, readOwnTable, readOwnTests } from '../../ml/pipeline/intent-rows';
import { collect } from '../../ml/pipeline/collect';
import { intents, outOfScope } from '../../ml/tasks/intents';

export interface TestSet {
  name: string;
  source: string;
  kind: 'retrieval' | 'intents' | 'out of scope';
  language: 'en' | 'zh';
  /** `label`: the article's slug, or the intent. */
  rows: { text: string; label: string }[];
}

const ours = 'written for this project by authors who had seen no article and no training phrase';

/** @param dataFolder of the public data sets; without it, the sets of ours alone */
export async function readSets(dataFolder?: string): Promise<TestSet[]> {
  const own = await readOwnTests();
  const questions = (language: 'en' | 'zh') => readOwnTable(`help-centre/held-out/questions.${language}.csv`);
  return [
    { name: 'help-centre questions, English', source: `held-out/questions.en.csv, ${ours}`, kind: 'retrieval', language: 'en', rows: await questions('en') },
    { name: 'help-centre questions, Chinese', source: `held-out/questions.zh.csv, ${ours}`, kind: 'retrieval', language: 'zh', rows: await questions('zh') },
    { name: 'intents, English paraphrases', source: `paraphrases.csv, ${ours}`, kind: 'intents', language: 'en', rows: own['paraphrases.en'] },
    { name: 'intents, further English', source: `held-out/phrases.en.csv, ${ours}`, kind: 'intents', language: 'en', rows: own['phrases.en'] },
    { name: 'intents, Chinese', source: `held-out/phrases.zh.csv, ${ours}`, kind: 'intents', language: 'zh', rows: own['phrases.zh'] },
    ...(dataFolder ? await publicSets(dataFolder) : []),
    { name: 'out of scope, Chinese', source: `held-out/out-of-scope.zh.csv, ${ours}`, kind: 'out of scope', language: 'zh', rows: own['out-of-scope.zh'] },
  ];
}

async function publicSets(dataFolder: string): Promise<TestSet[]> {
  const ourTests = new Set(Object.values(await readOwnTests()).flat().map(({ text }) => text));
  const templated = (await collect(intents, dataFolder)).test
    .filter(({ text }) => !ourTests.has(text))
    .map(({ text, label }) => ({ text, label: intents.labels[label] ?? '' }));
  const outside = (await readClinc(dataFolder, ['oos_test'])).filter(({ label }) => label === outOfScope);
  return [
    { name: 'intents, templated', source: 'retail-support-intents, the fifth of its texts held out by hash', kind: 'intents', language: 'en', rows: templated },
    { name: 'out of scope, English', source: 'CLINC150, oos_test', kind: 'out of scope', language: 'en', rows: outside },
  ];
}
