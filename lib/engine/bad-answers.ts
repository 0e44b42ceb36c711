// Every way in which another server may answer badly, and what the health page then says about it.
import type { ServerResponse } from 'node:http';
import { altered, type Interfere } from '../inference-protocol/start-test-server';
import type { InferenceResponse } from '../inference-protocol/schema';

type Output = InferenceResponse['outputs'][number];

export function inProbabilities(change: (output: Output) => unknown): Interfere {
  return altered((json: InferenceResponse) => ({ ...json, outputs: json.outputs.map(change) }));
}

/** What the server answers, and what the health page says about it. */
export function badAnswers(): Record<string, [Interfere, RegExp]> {
  const replaced = (value: unknown) => inProbabilities((output) => ({ ...output, data: output.data.with(0, value) }));
  const status = (code: number): Interfere => (response) => response.writeHead(code, { 'content-type': 'application/json' }).end('{"error":"no"}');
  const written = (body: string): Interfere => (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(body);
  return {
    'of another shape': [inProbabilities((output) => ({ ...output, shape: [output.shape[0], 2] })), /the shape \[\d+, 2\]/],
    'too short': [inProbabilities((output) => ({ ...output, data: output.data.slice(1) })), /values instead of/],
    'no number': [replaced(null), /no probabilities/],
    'NaN': [replaced('NaN'), /no probabilities/],
    'negative': [replaced(-0.5), /no probabilities/],
    'not summing to 1': [inProbabilities((output) => ({ ...output, data: output.data.map((value) => (value as number) / 2) })), /do not sum to 1/],
    'of another datatype': [inProbabilities((output) => ({ ...output, datatype: 'INT32' })), /INT32 instead of FP32/],
    'for other labels': [inProbabilities((output) => ({ ...output, parameters: { labels: 'sad,so-so,glad' } })), /other labels/],
    'of another version': [altered((json: InferenceResponse) => ({ ...json, model_version: '1-other' })), /another version/],
    'of another model': [altered((json: InferenceResponse) => ({ ...json, model_name: 'topics' })), /another model/],
    'without the output': [altered((json: InferenceResponse) => ({ ...json, outputs: [] })), /no output probabilities/],
    'another object': [altered(() => ({ hello: 'world' })), /another form/],
    'broken JSON': [written('{"model_name": "pol'), /not JSON/],
    'a web page': [written('<!doctype html><title>Sign in</title>'), /not JSON/],
    'huge': [written(`"${'x'.repeat(5 * 1024 * 1024)}"`), /more than 4 MiB/],
    'status 400': [status(400), /status 400/],
    'status 401': [status(401), /status 401.*INFERENCE_URL_TOKEN/],
    'status 404': [status(404), /status 404/],
    'status 429': [status(429), /status 429/],
    'status 500': [status(500), /status 500/],
    'a cut connection': [(response: ServerResponse) => response.destroy(), /cannot be reached/],
    'cut in the middle': [(response: ServerResponse) => { response.writeHead(200, { 'content-length': '1000' }).write('{'); setTimeout(() => response.destroy(), 50); }, /cannot be reached/],
    'never given': [() => undefined, /not answered in time/],
    'never finished': [(response: ServerResponse) => response.writeHead(200).write('{'), /not answered in time/],
  };
}
