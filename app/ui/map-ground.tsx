import type { CSSProperties, ReactNode } from "react";
import { cx } from "./class-names";
import { mapPlaces } from "./region-map-places";

export interface MapGroundProps {
  /** The part shown, in the units of the drawing. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Contours are drawn, not surveyed: only where the map is seen from afar. */
  readonly contours?: boolean;
  /** Drawn on the ground, in its units. */
  readonly marks?: ReactNode;
  /** What stands on the map, placed in per cent of it. */
  readonly children?: ReactNode;
  readonly className?: string;
}

const file = "/illustrations/region-map.svg";
const codes = Object.keys(mapPlaces);

/** Where something stands on the map, in per cent from its upper left corner. */
export const mapAt = ({ left, top }: { readonly left: number; readonly top: number }): CSSProperties => ({
  left: `${left}%`,
  top: `${top}%`,
});

/** A part of the drawn county: land, borders and rivers from one cached file, in the colours of the theme. */
export function MapGround({ box, contours, marks, children, className }: MapGroundProps) {
  return (
    <div className={cx("lmap", className)} style={{ aspectRatio: `${box.width} / ${box.height}` }}>
      <svg
        className="lmap__ground"
        viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
        preserveAspectRatio="xMidYMid slice"
        aria-hidden="true"
      >
        <use href={`${file}#land`} />
        {contours && <use href={`${file}#contours`} />}
        <g className="lmap__borders">
          {codes.map((code) => (
            <use key={code} href={`${file}#m${code}`} />
          ))}
        </g>
        <use href={`${file}#rivers`} />
        {marks}
      </svg>
      {children}
    </div>
  );
}
