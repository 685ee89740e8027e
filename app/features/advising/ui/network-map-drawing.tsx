import { dotRadius } from "~/ui/region-map";
import { mapPlaces } from "~/ui/region-map-places";

export interface NetworkMapProps {
  readonly label: string;
  readonly outlines: readonly { readonly code: string; readonly path: string }[];
  readonly places: readonly {
    readonly code: string;
    readonly name: string;
    readonly count: number;
    /** What is there and needed, in words. */
    readonly text: string;
  }[];
}

/** The county with a dot a municipality, to save: it carries its own outlines, colours and words. */
export function NetworkMapDrawing({ label, outlines, places }: NetworkMapProps) {
  const most = Math.max(...places.map(({ count }) => count), 1);
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="-20 -14 650 606" role="img" aria-label={label}>
      <title>{label}</title>
      {outlines.map(({ code, path }) => (
        <path key={code} fill="#f3ecdc" stroke="#c6ad7e" strokeWidth="0.8" d={path} />
      ))}
      {places.map(({ code, name, count, text }) => {
        const place = mapPlaces[code];
        return (
          place && (
            <g key={code}>
              <title>{`${name}: ${text}`}</title>
              <circle
                fill="#14463a"
                stroke="#fff"
                strokeWidth="1.5"
                cx={place.x}
                cy={place.y}
                r={dotRadius(count, most)}
              />
              <text
                fill="#15211c"
                stroke="#f3ecdc"
                strokeWidth="3"
                paintOrder="stroke"
                fontFamily="sans-serif"
                fontSize="12.5"
                x={place.x + place.dx}
                y={place.y + place.dy}
                textAnchor={place.anchor}
              >
                {`${name} ${count}`}
              </text>
            </g>
          )
        );
      })}
    </svg>
  );
}
