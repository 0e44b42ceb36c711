// Names and values, one below the other on narrow screens.

export function OrderFacts({ rows }: { rows: { name: string; value: string }[] }) {
  return (
    <dl className="grid gap-4 rounded-xl border bg-surface p-5 text-sm sm:grid-cols-2">
      {rows.map(({ name, value }) => (
        <div key={name} className="min-w-0 space-y-0.5">
          <dt className="text-muted-foreground">{name}</dt>
          <dd className="font-medium break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
