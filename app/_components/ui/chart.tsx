'use client';

// Recharts in our colours: a container that gives series their tokens, and a tooltip in our form.
import { createContext, useContext, useId, type ComponentProps, type CSSProperties, type ReactNode } from 'react';
import * as Recharts from 'recharts';
import { cn } from './cn';

/** What a series is called and which token colours it. */
export type ChartConfig = Record<string, { label?: ReactNode; color?: string }>;

const ChartContext = createContext<ChartConfig>({});

interface ChartContainerProps extends ComponentProps<'div'> {
  config: ChartConfig;
  children: ComponentProps<typeof Recharts.ResponsiveContainer>['children'];
}

export function ChartContainer({ config, className, children, style, ...props }: ChartContainerProps) {
  const id = useId();
  const colours = Object.fromEntries(
    Object.entries(config).flatMap(([key, { color }]) => (color ? [[`--color-${key}`, color]] : [])),
  );
  return (
    <ChartContext value={config}>
      <div
        data-chart={id}
        style={{ ...colours, ...style } as CSSProperties}
        // Clipped, so that a drawing that is still of the wider window's size pushes nothing aside.
        className={cn(
          'flex aspect-video min-w-0 overflow-x-clip justify-center text-xs [&_.recharts-cartesian-axis-tick-value]:fill-muted-foreground [&_.recharts-cartesian-grid_line]:stroke-border [&_.recharts-surface]:outline-offset-2 [&_.recharts-tooltip-cursor]:fill-muted/60 [&_.recharts-tooltip-cursor]:stroke-border',
          className,
        )}
        {...props}
      >
        <Recharts.ResponsiveContainer>{children}</Recharts.ResponsiveContainer>
      </div>
    </ChartContext>
  );
}

export const ChartTooltip = Recharts.Tooltip;
export const ChartLegend = Recharts.Legend;

interface TooltipEntry {
  name?: string | number;
  dataKey?: unknown;
  value?: unknown;
  color?: string;
  payload?: Record<string, unknown>;
}

interface ChartTooltipContentProps {
  active?: boolean;
  payload?: readonly TooltipEntry[];
  label?: ReactNode;
  labelFormatter?: (label: ReactNode, payload: readonly TooltipEntry[]) => ReactNode;
  formatter?: (value: unknown, name: string) => ReactNode;
  hideLabel?: boolean;
}

export function ChartTooltipContent({ active, payload, label, labelFormatter, formatter, hideLabel = false }: ChartTooltipContentProps) {
  const config = useContext(ChartContext);
  if (!active || !payload?.length) return null;
  return (
    <div className="grid min-w-32 gap-1 rounded-md border bg-surface px-3 py-2 text-xs text-foreground shadow-lg">
      {!hideLabel && <p className="font-semibold">{labelFormatter ? labelFormatter(label, payload) : label}</p>}
      {payload.map((entry) => {
        const key = String(entry.dataKey ?? entry.name);
        return (
          <p key={key} className="flex items-center gap-2">
            <span className="size-2.5 shrink-0 rounded-[3px]" style={{ background: entry.color }} aria-hidden />
            <span className="text-muted-foreground">{config[key]?.label ?? entry.name}</span>
            <span className="ml-auto font-semibold tabular-nums">
              {formatter ? formatter(entry.value, key) : String(entry.value)}
            </span>
          </p>
        );
      })}
    </div>
  );
}
