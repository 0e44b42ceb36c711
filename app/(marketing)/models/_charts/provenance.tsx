// What a model was made from: rows, cleaning, data sets with licences, size, date and version.
import { getFormatter, getTranslations } from 'next-intl/server';
import type { TaskReport } from '@/ml/core/report';
import { Section } from './section';

export async function Provenance({ report }: { report: TaskReport }) {
  const [t, format] = await Promise.all([getTranslations('models.provenance'), getFormatter()]);
  const { cleaning, augmentation, rows } = report;
  const percent = (value: number) => format.number(value, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const augmentationText = () => {
    const { used, rowsAdded, heldOutWith, heldOutWithout } = augmentation;
    if (!used) return t('augmentationUnused');
    if (heldOutWith === null || heldOutWithout === null) return t('augmentationPhrases', { rows: rowsAdded });
    return t('augmentationUsed', { rows: rowsAdded, without: percent(heldOutWithout), with: percent(heldOutWith) });
  };
  const facts: [string, string][] = [
    [t('version'), report.version],
    [t('date'), format.dateTime(new Date(report.date), { dateStyle: 'long' })],
    [t('size'), t('megabytes', { size: report.sizeBytes / 1e6 })],
    [t('method'), t('methodText')],
    [t('split'), t('splitText', { train: rows.train, heldOut: rows.heldOut, test: rows.test })],
    [t('cleaning'), t('cleaningText', { urls: cleaning.urlsStripped, leaks: cleaning.leaksDropped, repeats: cleaning.repeatsDropped, contradictions: cleaning.contradictionsDropped, empty: cleaning.emptyDropped })],
    [t('augmentation'), augmentationText()],
  ];
  return (
    <>
      <Section id="made" title={t('title')}>
        <dl className="grid gap-x-8 gap-y-3 text-sm sm:grid-cols-[10rem_1fr]">
          {facts.map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="font-semibold">{name}</dt>
              <dd className="text-muted-foreground max-sm:-mt-2">{value}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="data" title={t('data')}>
        <ul className="grid gap-3">
          {report.dataSets.map(({ name, licence, credit, url, files }) => (
            <li key={name} className="space-y-1 rounded-lg border bg-surface p-4 text-sm">
              <p className="font-semibold">{name} · {licence}</p>
              <p className="text-muted-foreground">{credit}</p>
              <p><a className="break-all text-primary underline underline-offset-4" href={url} rel="noreferrer">{url}</a></p>
              <ul className="text-xs text-muted-foreground">
                {files.map(({ file, rows: count, sha256 }) => (
                  <li key={file} className="break-all">{t('file', { file, rows: count, hash: sha256.slice(0, 16) })}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
