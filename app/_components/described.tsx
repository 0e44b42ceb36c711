// What can be written into a page or called from a script, with what each does, for people who build with it.

interface DescribedProps {
  title: string;
  /** Code, or several pieces of code that belong together, and what it does. */
  rows: [string | string[], string][];
}

export function Described({ title, rows }: DescribedProps) {
  return (
    <div className="space-y-2">
      <h3 className="font-medium">{title}</h3>
      <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[auto_1fr]">
        {rows.map(([term, text]) => (
          <div key={text} className="contents">
            <dt className="flex flex-wrap items-start gap-1">
              {[term].flat().map((code) => <code key={code} className="rounded bg-muted px-1 py-0.5 font-mono text-[0.8125rem] break-all">{code}</code>)}
            </dt>
            <dd className="text-muted-foreground max-sm:mb-2">{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
