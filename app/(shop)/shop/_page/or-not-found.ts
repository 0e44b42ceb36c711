// For pages: what is not there shows "not found" instead of failing.
import { notFound } from 'next/navigation';
import { AppError } from '@/lib/errors';

export async function orNotFound<Value>(asked: Promise<Value>): Promise<Value> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') notFound();
    throw error;
  }
}
