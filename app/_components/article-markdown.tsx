// An article's markdown as a page: no raw HTML, only addresses that are safe, and links within the product without a reload.
import Link from 'next/link';
import Markdown, { type Components } from 'react-markdown';
import { cn } from './ui/cn';

const components: Components = {
  a({ href = '', children }) {
    const classes = 'font-medium text-primary underline underline-offset-4';
    if (href.startsWith('/') && !href.startsWith('//')) return <Link href={href} className={classes}>{children}</Link>;
    return <a href={href} className={classes} {...(/^https?:/.test(href) && { rel: 'noopener noreferrer nofollow', target: '_blank' })}>{children}</a>;
  },
  // The page's title is the only first heading.
  h1: ({ children }) => <h2>{children}</h2>,
  // Pictures of other sites would tell them who reads what.
  img: ({ alt }) => <span className="text-muted-foreground">{alt}</span>,
  table: ({ children }) => <div className="overflow-x-auto"><table>{children}</table></div>,
};

/** @param newTab links within the product open beside the page: for previews that hold unsaved work */
export function ArticleMarkdown({ children, newTab = false, className }: { children: string; newTab?: boolean; className?: string }) {
  const links: Components = newTab
    ? { ...components, a: ({ href, children: text }) => <a href={href} target="_blank" rel="noopener noreferrer" className="font-medium text-primary underline underline-offset-4">{text}</a> }
    : components;
  return (
    <div
      className={cn(
        'space-y-4 leading-relaxed break-words [&_blockquote]:border-l-4 [&_blockquote]:pl-4 [&_blockquote]:text-muted-foreground [&_code]:rounded-sm [&_code]:bg-muted [&_code]:px-1 [&_code]:text-[0.9em] [&_h2]:pt-4 [&_h2]:text-xl [&_h2]:font-semibold [&_h3]:pt-2 [&_h3]:text-lg [&_h3]:font-semibold [&_li]:pl-1 [&_ol]:list-decimal [&_ol]:space-y-1.5 [&_ol]:pl-6 [&_pre]:overflow-x-auto [&_pre]:rounded-md [&_pre]:bg-muted [&_pre]:p-3 [&_ul]:list-disc [&_ul]:space-y-1.5 [&_ul]:pl-6',
        className,
      )}
    >
      <Markdown components={links}>{children}</Markdown>
    </div>
  );
}
