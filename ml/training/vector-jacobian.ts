// Reverse-mode differentiation: for each operation of a network, the ONNX nodes that turn the gradient of its output into
// the gradients of its inputs. Training runs them on the same native kernels as the forward pass.
import type { OnnxBuilder } from '../network/compile-onnx';
import { heads, layerNormEpsilon, type GraphNode, type Operation } from '../network/graph';

interface Backward {
  build: OnnxBuilder;
  node: GraphNode;
  /** Name of the gradient of the node's output. */
  gradient: string;
  /** Number of axes of a value. */
  rankOf: (name: string) => number;
  /** Whether anybody needs the gradient of this value. */
  wanted: (name: string) => boolean;
}

/** Names of the gradients, one for each input of the node, or null where none is wanted. */
type VectorJacobian = (context: Backward) => (string | null)[];

const input = (node: GraphNode, at: number) => node.inputs[at] ?? '';

const refused =
  (reason: string): VectorJacobian =>
  ({ node, wanted }) => {
    if (node.inputs.some(wanted)) throw new Error(`${node.op} (${node.output}): ${reason}`);
    return node.inputs.map(() => null);
  };

/** The last two axes swapped. */
function transposed({ build, rankOf }: Backward, name: string, like: string, to: string): string {
  const perm = Array.from({ length: rankOf(like) }, (_, axis) => axis);
  perm.push(...perm.splice(-2).reverse());
  return build.add('Transpose', [name], to, { perm });
}

/** Sum over the last axis, which stays with size 1. */
const sumLast = (build: OnnxBuilder, name: string, to: string) => build.add('ReduceSum', [name, build.integer(-1)], to, { keepdims: 1 });

export const vectorJacobians: Record<Operation, VectorJacobian> = {
  gather: refused('rows of a table are gathered outside of a training graph.'),
  expandLast: ({ build, node, gradient }) => [build.add('Squeeze', [gradient, build.integer(-1)], `d:${input(node, 0)}:${node.output}`)],
  sumRows: ({ build, node, gradient }) => {
    const to = `d:${node.output}`;
    const shape = build.add('Shape', [input(node, 0)], `${to}:shape`);
    return [build.add('Expand', [build.add('Unsqueeze', [gradient, build.integer(1)], `${to}:column`), shape], `${to}:rows`)];
  },
  // Inputs that want a gradient have the shape of the output; masks, which broadcast, want none.
  add: ({ node, gradient, wanted }) => node.inputs.map((name) => (wanted(name) ? gradient : null)),
  multiply: ({ build, node, gradient, wanted }) =>
    node.inputs.map((name, at) => (wanted(name) ? build.add('Mul', [gradient, input(node, 1 - at)], `d:${node.output}:${at}`) : null)),
  softmax: ({ build, node, gradient }) => {
    const to = `d:${node.output}`;
    const weighted = build.add('Mul', [gradient, node.output], `${to}:weighted`);
    const centred = build.add('Sub', [gradient, sumLast(build, weighted, `${to}:mean`)], `${to}:centred`);
    return [build.add('Mul', [centred, node.output], `${to}:logits`)];
  },
  dense: ({ build, node, gradient, wanted }) => {
    const [x, weights, bias] = [input(node, 0), input(node, 1), input(node, 2)];
    const to = `d:${node.output}`;
    const rowsOf = (name: string, output: string) =>
      build.add('Flatten', [name], output, { axis: -1 }); // [all leading axes, last]
    const rows = rowsOf(gradient, `${to}:rows`);
    const toX = () => {
      const flat = build.add('Gemm', [rows, weights], `${to}:x-rows`, { transB: 1 });
      return build.add('Reshape', [flat, build.add('Shape', [x], `${to}:x-shape`)], `${to}:x`);
    };
    return [
      wanted(x) ? toX() : null,
      wanted(weights) ? build.add('Gemm', [rowsOf(x, `${to}:inputs`), rows], `${to}:weights`, { transA: 1 }) : null,
      wanted(bias) ? build.add('ReduceSum', [rows, build.integer(0)], `${to}:bias`, { keepdims: 0 }) : null,
    ];
  },
  matmul: (context) => {
    const { build, node, gradient, wanted } = context;
    const [a, b] = [input(node, 0), input(node, 1)];
    const to = `d:${node.output}`;
    return [
      wanted(a) ? build.add('MatMul', [gradient, transposed(context, b, b, `${to}:bT`)], `${to}:a`) : null,
      wanted(b) ? build.add('MatMul', [transposed(context, a, a, `${to}:aT`), gradient], `${to}:b`) : null,
    ];
  },
  matmulTransposed: (context) => {
    const { build, node, gradient } = context;
    const [a, b] = [input(node, 0), input(node, 1)];
    const to = `d:${node.output}`;
    return [
      build.add('MatMul', [gradient, b], `${to}:a`),
      build.add('MatMul', [transposed(context, gradient, a, `${to}:T`), a], `${to}:b`),
    ];
  },
  // The output is never negative, so its sign is 1 where the gradient passes and 0 elsewhere.
  relu: ({ build, node, gradient }) => [
    build.add('Mul', [gradient, build.add('Sign', [node.output], `d:${node.output}:open`)], `d:${node.output}:x`),
  ],
  tanh: ({ build, node, gradient }) => {
    const to = `d:${node.output}`;
    const slope = build.add('Sub', [build.float(1), build.add('Mul', [node.output, node.output], `${to}:square`)], `${to}:slope`);
    return [build.add('Mul', [gradient, slope], `${to}:x`)];
  },
  // Ba, Kiros & Hinton 2016, https://arxiv.org/abs/1607.06450
  layerNorm: ({ build, node, gradient }) => {
    const [x, scale] = [input(node, 0), input(node, 1)];
    const to = `d:${node.output}`;
    const meanLast = (name: string, output: string) => build.add('ReduceMean', [name], output, { axes: [-1], keepdims: 1 });
    const centred = build.add('Sub', [x, meanLast(x, `${to}:mean`)], `${to}:centred`);
    const variance = meanLast(build.add('Mul', [centred, centred], `${to}:squares`), `${to}:variance`);
    const deviation = build.add('Sqrt', [build.add('Add', [variance, build.float(layerNormEpsilon)], `${to}:positive`)], `${to}:deviation`);
    const unit = build.add('Div', [centred, deviation], `${to}:unit`); // zero mean, variance 1
    const scaled = build.add('Mul', [gradient, scale], `${to}:scaled`);
    const along = build.add('Mul', [unit, meanLast(build.add('Mul', [scaled, unit], `${to}:product`), `${to}:share`)], `${to}:along`);
    const flat = build.add('Sub', [build.add('Sub', [scaled, meanLast(scaled, `${to}:level`)], `${to}:levelled`), along], `${to}:flat`);
    const sumRowsOf = (name: string, output: string) =>
      build.add('ReduceSum', [build.add('Flatten', [name], `${output}:rows`, { axis: -1 }), build.integer(0)], output, { keepdims: 0 });
    return [
      build.add('Div', [flat, deviation], `${to}:x`),
      sumRowsOf(build.add('Mul', [gradient, unit], `${to}:scale-rows`), `${to}:scale`),
      sumRowsOf(gradient, `${to}:bias`),
    ];
  },
  splitHeads: ({ build, node, gradient }) => {
    const to = `d:${node.output}`;
    return [build.add('Reshape', [build.add('Transpose', [gradient], `${to}:parts`, { perm: [0, 2, 1, 3] }), build.integer(0, 0, -1)], `${to}:x`)];
  },
  mergeHeads: ({ build, node, gradient }) => {
    const to = `d:${node.output}`;
    return [build.add('Transpose', [build.add('Reshape', [gradient, build.integer(0, 0, heads, -1)], `${to}:parts`)], `${to}:x`, { perm: [0, 2, 1, 3] })];
  },
  normalise: ({ build, node, gradient }) => {
    const to = `d:${node.output}`;
    const share = sumLast(build, build.add('Mul', [gradient, node.output], `${to}:product`), `${to}:share`);
    const flat = build.add('Sub', [gradient, build.add('Mul', [node.output, share], `${to}:along`)], `${to}:flat`);
    return [build.add('Div', [flat, `${node.output}:length`], `${to}:x`)];
  },
};
