// Which colour is which.
export function ChartKey({ config }: { config: Record<string, { label: string; color: string }> }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted-foreground">
      {Object.entries(config).map(([key, { label, color }]) => (
        <li key={key} className="flex items-center gap-2"><span aria-hidden className="size-2.5 rounded-[3px]" style={{ background: color }} />{label}</li>
      ))}
    </ul>
  );
}
