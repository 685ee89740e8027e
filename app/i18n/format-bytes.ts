import type { Locale } from "~/shared/locale";
import { formatNumber } from "./format";

/** Size of a file: `640 kB`, `2,4 MB`. */
export const formatBytes = (locale: Locale, bytes: number): string =>
  bytes < 1_000_000
    ? `${formatNumber(locale, Math.max(1, bytes / 1000), 0)}\u00a0kB`
    : `${formatNumber(locale, bytes / 1_000_000, 1)}\u00a0MB`;
