// The learning loop, drawn: eight steps on a ring. The list beneath says the same to those who do not see it.
import { getTranslations } from 'next-intl/server';

const steps = ['collect', 'clean', 'train', 'evaluate', 'deploy', 'serve', 'feedback', 'review'] as const;
const centre = { x: 200, y: 160 };
const radius = { x: 142, y: 130 };

const place = (index: number) => {
  const angle = (index / steps.length) * 2 * Math.PI - Math.PI / 2;
  return { x: centre.x + radius.x * Math.cos(angle), y: centre.y + radius.y * Math.sin(angle) };
};

export async function LearningLoop() {
  const t = await getTranslations('landing.loop');
  return (
    <figure className="mx-auto w-full max-w-lg">
      <svg viewBox="0 0 400 320" role="img" aria-label={t('drawing')} className="w-full">
        <ellipse cx={centre.x} cy={centre.y} rx={radius.x} ry={radius.y} fill="none" stroke="var(--border)" strokeWidth="2" />
        <ellipse cx={centre.x} cy={centre.y} rx={radius.x} ry={radius.y} fill="none" stroke="var(--primary)" strokeWidth="2" strokeDasharray="10 12" opacity="0.7" />
        {steps.map((key, index) => {
          const { x, y } = place(index);
          const soon = key === 'review';
          return (
            <g key={key}>
              <rect x={x - 46} y={y - 17} width="92" height="34" rx="17" fill="var(--surface)" stroke={soon ? 'var(--muted-foreground)' : 'var(--primary)'} strokeWidth="1.5" strokeDasharray={soon ? '4 3' : undefined} />
              <text x={x} y={y + 5} textAnchor="middle" fontSize="14" fontWeight="600" fill="var(--foreground)">{t(`steps.${key}`)}</text>
            </g>
          );
        })}
        <g transform="translate(168 128) scale(2)" style={{ color: 'var(--primary)' }}>
          <path d="M16 15.2C12.2 12.6 10.6 10.2 10.6 7.6a5.4 5.4 0 0 1 10.8 0c0 2.6-1.6 5-5.4 7.6Z" fill="currentColor" />
          <path d="M15.3 16.4c-.4 4.6-1.7 7.1-3.9 8.4a5.4 5.4 0 0 1-5.4-9.3c2.2-1.3 5.1-1.3 9.3.9Z" fill="currentColor" opacity=".82" />
          <path d="M16.7 16.4c4.2-2.2 7.1-2.2 9.3-.9a5.4 5.4 0 0 1-5.4 9.3c-2.2-1.3-3.5-3.8-3.9-8.4Z" fill="currentColor" opacity=".64" />
          <path d="M16 17c.3 4.6.2 8.6-1.7 12.8" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" fill="none" />
        </g>
      </svg>
      <figcaption className="text-center text-sm text-muted-foreground">{t('caption')}</figcaption>
    </figure>
  );
}
