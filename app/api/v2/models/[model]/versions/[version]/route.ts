// Open Inference Protocol: what a model takes and gives.
export { modelRoute as GET } from '@/lib/inference-protocol/routes';
