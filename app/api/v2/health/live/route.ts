// Open Inference Protocol: whether the process answers.
export { liveRoute as GET } from '@/lib/inference-protocol/routes';
