// Open Inference Protocol: whether models are loaded.
export { readyRoute as GET } from '@/lib/inference-protocol/routes';
