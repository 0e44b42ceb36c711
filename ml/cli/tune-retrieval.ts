// npx tsx ml/cli/tune-retrieval.ts: chooses the weights in `ml/retrieval/weights.ts`. Every question of the help centre is held out in
// turn, from the index and, fold by fold, from the intents model; the questions under `held-out/` are never read.
import { readFileSync } from 'node:fs';
import { openShippedEncoder } from '../encoder/shipped-encoder';
import { answerWithHead, trainHead, type HeadExample } from '../heads/train-head';
import { readTable } from '../heads/read-table';
import { readOwnPhrases } from '../pipeline/intent-rows';
import { evidenceNames, gatherEvidence, type Query } from '../retrieval/evidence';
import { bestWeight, fitCalibration, fitRanking, type JudgedQuery } from '../retrieval/fit-weights';
import { helpCentreDocuments, helpCentreLanguages, readHelpCentre, type HelpCentreLanguage } from '../retrieval/read-help-centre';
import { createIndex, textsToEmbed, type RetrievalDocument } from '../retrieval/search-index';
import { intents, outOfScope } from '../tasks/intents';
import { cleanText } from '../text/clean';

const folds = 4;
const articles = readHelpCentre();
const { embed, vectors, dispose } = await openShippedEncoder();

/** Probabilities of the intents from a model that has not learned the text. */
async function unseenIntents(texts: readonly string[]): Promise<Map<string, NonNullable<Query['intents']>>> {
  const own = await readOwnPhrases();
  const rows: HeadExample[] = [...own.train, ...own.heldOut];
  const answers = new Map<string, NonNullable<Query['intents']>>();
  for (let fold = 0; fold < folds; fold++) {
    const asked = texts.filter((_, at) => at % folds === fold);
    const out = new Set(asked.map(cleanText));
    const head = await trainHead({
      examples: rows.filter(({ text }) => !out.has(cleanText(text))), outOfScope, embed, labels: intents.labels, features: intents.settings.features,
    });
    (await answerWithHead(head, asked, embed)).forEach((probabilities, at) => {
      answers.set(asked[at] ?? '', head.labels.map((label, column) => ({ label, probability: probabilities[column] ?? 0 })));
    });
    process.stderr.write(`intents: fold ${fold + 1} of ${folds}\n`);
  }
  return answers;
}

function judged(documents: RetrievalDocument[], vectorOf: (text: string) => Float32Array | undefined, queryOf: (text: string) => Query): JudgedQuery[] {
  return documents.flatMap((document, right) => document.questions.map((held) => {
    const without = documents.map((other, row) => (row === right ? { ...other, questions: other.questions.filter((question) => question !== held) } : other));
    return { right, evidence: gatherEvidence(createIndex(without, vectorOf), queryOf(held)) };
  }));
}

const firstShare = (queries: JudgedQuery[], weights: ReturnType<typeof fitRanking>) =>
  queries.filter(({ evidence, right }) => {
    const weighed = evidence.map((row) => evidenceNames.reduce((sum, name) => sum + weights[name] * row[name], 0));
    return weighed.every((value, row) => row === right || value < (weighed[right] ?? 0));
  }).length / queries.length;

async function tune(language: HelpCentreLanguage) {
  const documents = helpCentreDocuments(articles, language);
  const outside = readTable(readFileSync(`ml/tasks/support/out-of-scope${language === 'en' ? '' : `.${language}`}.csv`, 'utf8'), 'out-of-scope').map(({ text }) => text);
  const questions = documents.flatMap((document) => document.questions);
  const intentsOf = await unseenIntents([...questions, ...outside]);
  const known = new Map<string, Float32Array>();
  if (language === 'en') {
    const texts = [...new Set([...documents.flatMap(textsToEmbed), ...outside])];
    (await vectors.embed(texts)).forEach(({ vector }, at) => known.set(texts[at] ?? '', vector));
  }
  const queryOf = (text: string): Query => ({ text, vector: known.get(text), intents: intentsOf.get(text) });
  const vectorOf = (text: string) => known.get(text);

  const queries = judged(documents, vectorOf, queryOf);
  const index = createIndex(documents, vectorOf);
  const unrelated = outside.map((text) => gatherEvidence(index, queryOf(text)));
  const withoutMeaning = evidenceNames.filter((name) => name !== 'meaning' && name !== 'sentence');
  const weights = fitRanking(queries, language === 'en' ? evidenceNames : withoutMeaning);
  const calibration = fitCalibration(queries.map(({ evidence }) => bestWeight(evidence, weights)), unrelated.map((evidence) => bestWeight(evidence, weights)));
  process.stdout.write(`${JSON.stringify({ language, questions: queries.length, outOfScope: unrelated.length, rightFirst: firstShare(queries, weights), ...weights, calibration }, null, 2)}\n`);
}

for (const language of helpCentreLanguages) await tune(language);
dispose();
