// Open Inference Protocol: texts to answers.
export { inferRoute as POST } from '@/lib/inference-protocol/routes';
