import { useT } from "~/i18n/use-t";
import { ChartFrame } from "~/ui/chart";

export interface YearView {
  /** What the figures are in: tonnes, m³, MWh. */
  readonly unit: string;
  readonly months: readonly {
    readonly key: string;
    readonly label: string;
    readonly out: number;
    readonly need: number;
    readonly outText: string;
    readonly needText: string;
    readonly restText: string;
  }[];
  readonly summary: string;
}

const width = 720;
const height = 220;
const floor = 190;
const top = 14;

/** What is there and what is needed, month by month, two columns each; the same as a table under it. */
export function YearChart({ year }: { readonly year: YearView }) {
  const t = useT("flows");
  const most = Math.max(...year.months.flatMap(({ out, need }) => [out, need]), 1e-9);
  const tall = (value: number): number => ((floor - top) * value) / most;
  const step = width / 12;
  return (
    <ChartFrame
      title={t("year.title", { unit: year.unit })}
      summary={year.summary}
      table={{
        caption: t("year.title", { unit: year.unit }),
        columns: [
          { key: "month", label: t("year.month") },
          { key: "out", label: t("own.out"), numeric: true },
          { key: "need", label: t("own.in"), numeric: true },
          { key: "rest", label: t("year.rest"), numeric: true },
        ],
        rows: year.months.map((month) => ({
          id: month.key,
          cells: { month: month.label, out: month.outText, need: month.needText, rest: month.restText },
        })),
      }}
    >
      <ul className="year__key small" aria-hidden="true">
        <li>
          <i className="year__k1" /> {t("own.out")}
        </li>
        <li>
          <i className="year__k2" /> {t("own.in")}
        </li>
      </ul>
      <svg className="year" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={year.summary}>
        <defs>
          <pattern id="need-dots" width="6" height="6" patternUnits="userSpaceOnUse">
            <circle cx="3" cy="3" r="1.4" className="year__dot" />
          </pattern>
        </defs>
        {year.months.map((month, index) => {
          const x = index * step + step * 0.16;
          const bar = step * 0.32;
          return (
            <g key={month.key}>
              <rect className="year__out" x={x} y={floor - tall(month.out)} width={bar} height={tall(month.out)} />
              <rect
                className="year__need"
                x={x + bar + 2}
                y={floor - tall(month.need)}
                width={bar}
                height={tall(month.need)}
                fill="url(#need-dots)"
              />
              <text className="m" x={index * step + step / 2} y={height - 8} textAnchor="middle">
                {month.label}
              </text>
            </g>
          );
        })}
        <line className="year__floor" x1="0" x2={width} y1={floor} y2={floor} />
      </svg>
    </ChartFrame>
  );
}
