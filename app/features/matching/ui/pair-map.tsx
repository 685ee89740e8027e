import { useT } from "~/i18n/use-t";
import { MapGround } from "~/ui/map-ground";

export interface PairMapView {
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly out: { readonly x: number; readonly y: number; readonly label: string };
  readonly need: { readonly x: number; readonly y: number; readonly label: string };
  readonly text: string;
}

/** The two places on the drawn county, with the way between them as the crow flies. */
export function PairMap({ map }: { readonly map: PairMapView }) {
  const t = useT("flows");
  const size = map.box.width / 40;
  const { out, need } = map;
  return (
    <figure>
      <MapGround
        box={map.box}
        className="pair-map"
        marks={
          <g>
            <line
              className="pair-map__way"
              x1={out.x}
              y1={out.y}
              x2={need.x}
              y2={need.y}
              strokeWidth={size / 4}
              strokeDasharray={`${size / 2} ${size / 2}`}
            />
            <circle className="pair-map__out" cx={out.x} cy={out.y} r={size / 1.6} />
            <circle className="pair-map__need" cx={need.x} cy={need.y} r={size / 1.6} />
            {[out, need].map((place, index) => (
              <text
                key={index}
                x={place.x}
                y={place.y - size}
                fontSize={size * 1.3}
                textAnchor="middle"
                className="pair-map__t"
              >
                {place.label}
              </text>
            ))}
          </g>
        }
      />
      <figcaption className="small muted mt-2">
        <span className="vh">{t("map.label", { out: out.label, need: need.label })} </span>
        {map.text}
      </figcaption>
    </figure>
  );
}
