import { describe, expect, it, vi } from 'vitest';
import { AppError, errorStatus } from './errors';

describe('AppError', () => {
  it('has the status of its code', () => {
    for (const [code, status] of Object.entries(errorStatus)) {
      expect(new AppError(code as keyof typeof errorStatus, 'x').status).toBe(status);
    }
  });

  it('is recognised when another bundle of the server made it', async () => {
    vi.resetModules();
    const other = await import('./errors');
    expect(other.AppError).not.toBe(AppError);
    expect(new other.AppError('engine_busy', 'x')).toBeInstanceOf(AppError);
    expect(new Error('x')).not.toBeInstanceOf(AppError);
  });
});
