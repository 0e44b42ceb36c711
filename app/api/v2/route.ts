// Open Inference Protocol: what this server is.
export { serverMetadataRoute as GET } from '@/lib/inference-protocol/routes';
