// Whether a plan can be carried out on a file: needed columns are chosen, and none is chosen that the file does not have.
import { AppError, type InputIssue } from '@/lib/errors';
import { neededFields, type FileShape, type ImportPlan } from './schema';

/** Fields that are needed and not chosen. Free of server code: the form asks it, too. */
export function missingFields({ kind, columns, eventKind }: Pick<ImportPlan, 'kind' | 'columns' | 'eventKind'>): string[] {
  const needed: readonly (keyof typeof columns)[] = [...neededFields[kind], ...(kind === 'events' && eventKind === 'rating' && columns.kind === undefined ? (['value'] as const) : [])];
  return needed.filter((field) => columns[field] === undefined);
}

/** @throws AppError `invalid_input` naming each */
export function checkPlan(plan: ImportPlan, { columns }: Pick<FileShape, 'columns'>): void {
  const issues: InputIssue[] = missingFields(plan).map((field) => ({ path: field, message: 'needs a column' }));
  for (const [field, column] of Object.entries(plan.columns)) if (column >= columns.length) issues.push({ path: field, message: 'names a column that the file does not have' });
  if (plan.attributes.some((column) => column >= columns.length)) issues.push({ path: 'attributes', message: 'names a column that the file does not have' });
  if (issues.length > 0) throw new AppError('invalid_input', issues.map(({ path, message }) => `${path} ${message}`).join('; '), { key: 'import_columns', issues, values: { fields: issues.map(({ path }) => path).join(', ') } });
}
