// The Open Inference Protocol, version 2, as REST (https://github.com/kserve/open-inference-protocol): the objects that clients and
// servers exchange. Extra fields of others are let through, as the protocol asks.
import { z } from 'zod';

const parameters = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.number())]));
const shape = z.array(z.number().int().min(0));

export const datatypes = ['BOOL', 'UINT8', 'UINT16', 'UINT32', 'UINT64', 'INT8', 'INT16', 'INT32', 'INT64', 'FP16', 'FP32', 'FP64', 'BYTES'] as const;

/** Flat, or nested as deep as the shape is long. */
const tensorData = z.array(z.unknown());

export const requestInput = z.object({ name: z.string(), shape, datatype: z.enum(datatypes), parameters: parameters.optional(), data: tensorData });

export const inferenceRequest = z.object({
  id: z.string().max(200).optional(),
  parameters: parameters.optional(),
  inputs: z.array(requestInput).min(1, 'is empty').max(16),
  /** Which outputs are wanted; all unless given. */
  outputs: z.array(z.object({ name: z.string(), parameters: parameters.optional() })).max(16).optional(),
});

export const inferenceResponse = z.object({
  model_name: z.string(),
  model_version: z.string().optional(),
  id: z.string().optional(),
  parameters: parameters.optional(),
  outputs: z.array(requestInput),
});

const tensorMetadata = z.object({ name: z.string(), datatype: z.enum(datatypes), shape: z.array(z.number().int()) });

export const modelMetadata = z.object({
  name: z.string(),
  versions: z.array(z.string()).optional(),
  platform: z.string(),
  inputs: z.array(tensorMetadata),
  outputs: z.array(tensorMetadata),
});

export const serverMetadata = z.object({ name: z.string(), version: z.string(), extensions: z.array(z.string()) });

export type InferenceRequest = z.output<typeof inferenceRequest>;
export type InferenceResponse = z.output<typeof inferenceResponse>;
export type ModelMetadata = z.output<typeof modelMetadata>;
