// A whole program that judges a text with onnxruntime alone: shown on every model's page, and run by a test as it stands there.

interface ExampleOptions {
  /** Where this Trefoil is, without a slash at the end. */
  origin: string;
  task: string;
  version: string;
  labels: readonly string[];
}

export const onnxExample = ({ origin, task, version, labels }: ExampleOptions) => `import * as ort from 'onnxruntime-node';

const model = '${origin}/api/v1/models/${task}/${version}';
const text = process.argv[2] ?? 'Shares surge after a record profit';
const labels = ${JSON.stringify(labels).replaceAll('","', '", "').replaceAll('"', "'")};

const network = await (await fetch(\`\${model}/onnx\`)).arrayBuffer();
const { inputs } = await (await fetch(\`\${model}/inputs?text=\${encodeURIComponent(text)}\`)).json();

const session = await ort.InferenceSession.create(new Uint8Array(network));
const feeds = Object.fromEntries(inputs.map(({ name, shape, datatype, data }) => [
  name,
  datatype === 'INT32'
    ? new ort.Tensor('int32', Int32Array.from(data), shape)
    : new ort.Tensor('float32', Float32Array.from(data), shape),
]));
const { probabilities } = await session.run(feeds);
console.log(Object.fromEntries(labels.map((label, index) => [label, probabilities.data[index]])));
`;
