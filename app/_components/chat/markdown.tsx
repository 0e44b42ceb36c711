'use client';
// An answer's markdown, shown safely: no HTML, no pictures, links only to the web or to this site.
import ReactMarkdown, { type Components } from 'react-markdown';
import { useTranslations } from 'next-intl';

const allowed = ['p', 'strong', 'em', 'code', 'pre', 'ul', 'ol', 'li', 'a', 'br', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'hr'];

/** The address if it is on the web or on this site, else nothing. */
export function safeAddress(address: string): string {
  if (/^\/(?![/\\])/.test(address)) return address;
  if (!URL.canParse(address)) return '';
  return ['http:', 'https:'].includes(new URL(address).protocol) ? address : '';
}

function Link({ href, children }: { href?: string | undefined; children?: React.ReactNode }) {
  const t = useTranslations('support.answer');
  if (!href) return <>{children}</>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" className="font-medium underline decoration-primary decoration-2 underline-offset-3 hover:decoration-4">
      {children} <span className="sr-only">{t('newTab')}</span>
    </a>
  );
}

const Heading = ({ children }: { children?: React.ReactNode }) => <p className="font-semibold">{children}</p>;

const components: Components = {
  a: ({ href, children }) => <Link href={href}>{children}</Link>,
  h1: Heading, h2: Heading, h3: Heading, h4: Heading,
  ul: ({ children }) => <ul className="list-disc space-y-1 pl-5 marker:text-muted-foreground">{children}</ul>,
  ol: ({ children, start }) => <ol start={start} className="list-decimal space-y-1 pl-5 marker:text-muted-foreground">{children}</ol>,
  code: ({ children }) => <code className="rounded-sm bg-muted px-1 py-0.5 font-mono text-[0.9em]">{children}</code>,
  pre: ({ children }) => <pre className="overflow-x-auto rounded-md bg-muted p-2 text-sm">{children}</pre>,
  blockquote: ({ children }) => <blockquote className="border-l-2 pl-3 text-muted-foreground">{children}</blockquote>,
};

export function Markdown({ text }: { text: string }) {
  return (
    <div className="space-y-2 leading-relaxed break-words [&_p]:whitespace-pre-line">
      <ReactMarkdown allowedElements={allowed} unwrapDisallowed skipHtml urlTransform={safeAddress} components={components}>{text}</ReactMarkdown>
    </div>
  );
}
