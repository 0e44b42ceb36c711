'use client';
// What each column is: guessed before, decided by a person, with the first lines in sight.
import { FileCheck2, FileUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Button } from '@/app/_components/ui/button';
import { missingFields } from '@/lib/services/recommendations/imports/check-plan';
import type { RecognisedFile } from '@/lib/services/recommendations/imports/recognise-file';
import { fieldsOf, neededFields, type Field, type ImportPlan } from '@/lib/services/recommendations/imports/schema';
import { ColumnSelect } from './column-select';
import { OptionFields } from './option-fields';
import { PreviewTable } from './preview-table';
import { ShapeFields } from './shape-fields';
import type { SeenImport } from './use-import';

interface MappingFormProps {
  row: SeenImport;
  currency: string | null;
  preview: RecognisedFile['preview'];
  pending: boolean;
  /** Already imported: shown when asked for. */
  folded: boolean;
  onStart: (plan: ImportPlan, dryRun: boolean) => void;
}

/** Only invoices have one, and only the rules for them read it. */
const isShown = (field: Field, plan: ImportPlan) => field !== 'invoice' || plan.retailRules || plan.columns.invoice !== undefined;

export function MappingForm({ row, currency, preview, pending, folded, onStart }: MappingFormProps) {
  const t = useTranslations('catalogues.imports');
  const heading = useId();
  const [plan, setPlan] = useState(row.format.plan);
  const [checked, setChecked] = useState(false);
  const [open, setOpen] = useState(!folded);
  const { shape } = row.format;
  const missing = missingFields(plan);
  const needed: readonly string[] = [...neededFields[plan.kind], ...missing];
  const start = (dryRun: boolean) => {
    setChecked(true);
    if (missing.length === 0) onStart(plan, dryRun);
  };
  const choose = (field: Field, column: number | undefined) => {
    const columns = { ...plan.columns };
    if (column === undefined) delete columns[field];
    else columns[field] = column;
    setPlan({ ...plan, columns });
  };
  if (!open) return <Button variant="outline" onClick={() => setOpen(true)}><FileUp aria-hidden />{t('runAgain')}</Button>;
  const done = row.state === 'done' && row.dryRun;
  return (
    <section aria-labelledby={heading} className="space-y-6 rounded-xl border bg-surface p-5">
      <h3 id={heading} className="text-lg font-semibold">{t('mapping.title')}</h3>
      <ShapeFields row={row} />
      <div className="grid items-start gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        {fieldsOf[plan.kind].filter((field: Field) => isShown(field, plan)).map((field: Field) => (
          <ColumnSelect
            key={field} field={field} columns={shape.columns} value={plan.columns[field]} currency={currency} needed={needed.includes(field)}
            wrong={checked && missing.includes(field)} onChange={(column) => choose(field, column)}
          />
        ))}
      </div>
      <OptionFields plan={plan} columns={shape.columns} onChange={(change) => setPlan({ ...plan, ...change })} />
      <PreviewTable shape={shape} preview={preview} plan={plan} />
      <div className="flex flex-wrap gap-2">
        <Button variant={done ? 'outline' : 'default'} disabled={pending} onClick={() => start(true)}><FileCheck2 aria-hidden />{t(done ? 'checkAgain' : 'check')}</Button>
        <Button variant={done ? 'default' : 'outline'} disabled={pending} onClick={() => start(false)}><FileUp aria-hidden />{t(folded ? 'runAgain' : 'run')}</Button>
      </div>
    </section>
  );
}
