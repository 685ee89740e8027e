import { Counter, Gauge, Histogram, register } from "prom-client";

// Found again rather than made twice: a reload while developing evaluates these files anew in the same process.
const found = <T>(name: string): T | undefined => register.getSingleMetric(name) as T | undefined;

/** Names follow Prometheus' conventions: base units, `_total` for counters. */
export const counter = <L extends string>(name: string, help: string, labelNames: readonly L[]): Counter<L> =>
  found<Counter<L>>(name) ?? new Counter({ name, help, labelNames });

export const gauge = <L extends string>(name: string, help: string, labelNames: readonly L[] = []): Gauge<L> =>
  found<Gauge<L>>(name) ?? new Gauge({ name, help, labelNames });

export const histogram = <L extends string>(
  name: string,
  help: string,
  labelNames: readonly L[],
  buckets: number[],
): Histogram<L> => found<Histogram<L>>(name) ?? new Histogram({ name, help, labelNames, buckets });

/** Left out of the answer until it is set again. */
export const withdraw = (name: string): void => register.removeSingleMetric(name);
