import { LangEn } from '@nlpjs/lang-en';
import { Nlp } from '@nlpjs/nlp';
import type { Peer } from '../peer';

/** NLP.js, the usual choice for intents in JavaScript, with its own neural classifier on stems. */
export const nlpjs: Peer = {
  name: 'NLP.js',
  appliesTo: ({ kind }) => kind === 'intents',
  async train({ labels, outOfScope, train, heldOut }) {
    const nlp = new Nlp({ languages: ['en'], autoSave: false, autoLoad: false, nlu: { log: false } });
    nlp.container.register('fs', { readFile: () => undefined, writeFile: () => undefined });
    nlp.use(LangEn);
    nlp.addLanguage('en');
    for (const { text, label } of [...train, ...heldOut]) if (label !== outOfScope) nlp.addDocument('en', text, label);
    await nlp.train();
    return {
      sizeBytes: Buffer.byteLength(JSON.stringify(nlp.toJSON())), threshold: 0, knowsOutOfScope: false,
      async answer(texts) {
        const answers = [];
        for (const text of texts) {
          const { classifications } = await nlp.process('en', text);
          const scores = new Map(classifications.map(({ intent, score }) => [intent, score]));
          answers.push(labels.map((label) => scores.get(label) ?? 0));
        }
        return answers;
      },
    };
  },
};
