// npm run evaluate [-- <task> …] [--data <folder or file.csv>] [--engine native|wasm|cpu] [--json]
// Judges the test rows (or any `text,label` file) with the current artefacts and compares with their reports.
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measure } from '../core/metrics';
import { taskReport } from '../core/report';
import { collect } from '../pipeline/collect';
import { readExamples, type LabelledText } from '../pipeline/read-examples';
import { readCurrentVersion } from '../runtime/current-version';
import { createNodePredictor } from '../runtime/node';
import { nodeEngines } from '../runtime/node-engines';
import { findTask, taskNames } from '../tasks/registry';
import type { Task } from '../tasks/task';

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function readOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        data: { type: 'string', default: process.env.TREFOIL_DATA ?? '../shared/data' },
        models: { type: 'string', default: 'public/models' },
        engine: { type: 'string', default: 'native' },
        json: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

const { values, positionals } = readOptions();
const engine = nodeEngines.find((name) => name === values.engine) ?? fail(`There is no engine "${values.engine}". Engines: ${nodeEngines.join(', ')}.`);
const chosen = (positionals.length > 0 ? positionals : taskNames).map(
  (name) => findTask(name) ?? fail(`There is no task "${name}". Tasks: ${taskNames.join(', ')}.`),
);
const dataPath = path.resolve(values.data);
if (!existsSync(dataPath)) fail(`There is no file or folder ${values.data}.`);
const isFile = statSync(dataPath).isFile();
if (isFile && chosen.length !== 1) fail(`Name the task that ${values.data} is for: ${taskNames.join(' or ')}.`);

async function readRows(task: Task): Promise<LabelledText[]> {
  if (!isFile) return (await collect(task, dataPath)).test;
  let csv: string;
  try {
    csv = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(dataPath));
  } catch {
    throw new Error(`${values.data} is not UTF-8 text.`);
  }
  return readExamples(csv, task, values.data);
}

async function evaluate(task: Task) {
  const rows = await readRows(task);
  const folder = path.resolve(values.models, task.name);
  const version = await readCurrentVersion(folder);
  const predictor = await createNodePredictor({ task: task.name, dir: path.join(folder, version), engine });
  const answers = await predictor.predict(rows.map(({ text }) => text));
  predictor.dispose();
  const figures = measure(
    task.labels,
    rows.map(({ label }) => label),
    answers.map(({ probabilities }) => task.labels.map((label) => probabilities[label] ?? 0)),
  );
  return { version, rows: rows.length, figures, reportFile: path.join(folder, version, 'report.json') };
}

for (const task of chosen) {
  try {
    const { version, rows, figures, reportFile } = await evaluate(task);
    const { accuracy, macroF1, perClass, confusion, auc, calibration } = figures;
    if (values.json) {
      const answer = { task: task.name, version, rows, accuracy, macroF1, perClass, confusion, auc, ece: calibration.ece };
      process.stdout.write(`${JSON.stringify(answer)}\n`);
      continue;
    }
    const lines = [
      `${task.name} ${version} on ${engine}: ${rows} rows`,
      `  accuracy ${accuracy.toFixed(4)}  macro-F1 ${macroF1.toFixed(4)}  AUC ${auc?.toFixed(4) ?? '–'}  ECE ${calibration.ece.toFixed(4)}`,
      ...perClass.map(
        ({ label, precision, recall, f1, support }) =>
          `  ${label.padEnd(30)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  rows ${support}`,
      ),
    ];
    if (!isFile && existsSync(reportFile)) {
      const report = taskReport.parse(JSON.parse(readFileSync(reportFile, 'utf8')));
      const points = Math.abs(report.accuracy - accuracy) * 100;
      lines.push(`  the model page says accuracy ${report.accuracy.toFixed(4)}: ${points.toFixed(2)} points apart`);
      if (points > 0.5) process.exitCode = 1;
    }
    process.stdout.write(`${lines.join('\n')}\n`);
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}
