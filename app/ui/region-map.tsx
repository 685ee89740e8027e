import { useT } from "~/i18n/use-t";
import { AppLink } from "./app-link";
import { cx } from "./class-names";
import { Disclosure } from "./disclosure";
import { mapPlaces, riverNames, type MapPlace } from "./region-map-places";

export interface MapCount {
  /** Municipality code, e.g. “2480”. */
  readonly code: string;
  readonly name: string;
  readonly count: number;
  /** The count as written, with its unit for those who listen: “412 listings”. */
  readonly text: string;
  readonly href: string;
  /** You are here, or this one is chosen. */
  readonly current?: boolean;
}

const file = "/illustrations/region-map.svg";
const frames = {
  wide: { viewBox: "-800 -14 1420 606", preserveAspectRatio: "xMaxYMid slice" },
  whole: { viewBox: "-20 -14 650 606", preserveAspectRatio: "xMidYMid meet" },
  fill: { viewBox: "-20 -14 650 606", preserveAspectRatio: "xMidYMid slice" },
} as const;

export interface RegionMapProps {
  /** What the map shows, in a sentence. */
  readonly label: string;
  readonly counts: readonly MapCount[];
  /** `wide` leaves room for text at the left; `whole` shows the county alone; `fill` fills its place, cut if need be. */
  readonly frame?: keyof typeof frames;
  /** Adds the same as a list of links, folded away. */
  readonly withList?: boolean;
  readonly className?: string;
}

/** The dot's area follows the count. */
export const dotRadius = (count: number, most: number): number =>
  Math.round((4.6 + 9 * Math.sqrt(most > 0 ? count / most : 0)) * 10) / 10;

function Municipality({
  entry,
  place,
  most,
}: {
  readonly entry: MapCount;
  readonly place: MapPlace;
  readonly most: number;
}) {
  return (
    <AppLink className="rmap__m" href={entry.href} aria-label={`${entry.name}: ${entry.text}`} prefetch="intent">
      <use href={`${file}#m${entry.code}`} />
      <circle
        className={cx("rmap__d", entry.current && "rmap__d--on", entry.count === 0 && "rmap__d--none")}
        cx={place.x}
        cy={place.y}
        r={dotRadius(entry.count, most)}
      />
      <text className="rmap__t" x={place.x + place.dx} y={place.y + place.dy} textAnchor={place.anchor}>
        {entry.name} <tspan className="rmap__n">{entry.count}</tspan>
      </text>
    </AppLink>
  );
}

/**
 * The county as a drawn map: contours, rivers, and a dot with its count for each municipality, which is also a link.
 * The ground is one cached file in the colours of the theme; only names and counts are in the page.
 */
export function RegionMap({ label, counts, frame = "wide", withList, className }: RegionMapProps) {
  const t = useT("ui");
  const most = Math.max(...counts.map((entry) => entry.count), 1);
  const known = counts.flatMap((entry) => {
    const place = mapPlaces[entry.code];
    return place ? [{ entry, place }] : [];
  });
  return (
    <>
      <div className={cx("rmap", `rmap--${frame}`, className)}>
        <svg {...frames[frame]} aria-hidden="true">
          <use href={`${file}#land`} />
        </svg>
        <svg {...frames[frame]} className="rmap__ground" aria-hidden="true">
          <use href={`${file}#contours`} />
        </svg>
        <svg {...frames[frame]} role="group" aria-label={label}>
          <g aria-hidden="true">
            <use href={`${file}#rivers`} />
            {riverNames.map((river) => (
              <text
                key={river.name}
                className="rmap__r"
                dy="-6"
                transform={`translate(${river.x} ${river.y}) rotate(${river.turn})`}
              >
                {river.name}
              </text>
            ))}
          </g>
          {known.map(({ entry, place }) => (
            <Municipality key={entry.code} entry={entry} place={place} most={most} />
          ))}
        </svg>
      </div>
      {withList && (
        <Disclosure summary={t("mapAsList")}>
          <ul className="cols">
            {counts.map((entry) => (
              <li key={entry.code}>
                <AppLink href={entry.href}>{entry.name}</AppLink> {entry.text}
              </li>
            ))}
          </ul>
          <p className="xs muted mt-2">{t("mapCredit")}</p>
        </Disclosure>
      )}
    </>
  );
}
