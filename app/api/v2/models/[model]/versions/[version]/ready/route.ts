// Open Inference Protocol: whether a model serves.
export { modelReadyRoute as GET } from '@/lib/inference-protocol/routes';
