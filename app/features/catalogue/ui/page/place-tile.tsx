import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { cx } from "~/ui/class-names";
import { MapGround, mapAt } from "~/ui/map-ground";

export interface PlaceTileProps {
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly marks: readonly {
    readonly key: string;
    readonly kind: "spot" | "reader" | "seat";
    readonly name: string;
    readonly left: number;
    readonly top: number;
    readonly side: "right" | "left" | "below" | "above" | null;
  }[];
  /** From the listing to the reader, in units of the drawing. */
  readonly line: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number } | null;
  /** The same in words. */
  readonly caption: string;
  /** The map of everything around it. */
  readonly href: string;
}

/** Where it is, among the pictures: leads to the map of what else is near. */
export function PlaceTile({ box, marks, line, caption, href }: PlaceTileProps) {
  const t = useT("listing");
  return (
    <AppLink href={href} className="place-tile" aria-label={`${t("place.map")}: ${caption}`}>
      <MapGround box={box} marks={line && <line className="place-tile__line" {...line} />}>
        {marks.map((mark) => (
          <span
            key={mark.key}
            className={cx("lmap__g", `place-tile__${mark.kind}`, `lmap__l--${mark.side ?? "none"}`)}
            style={mapAt(mark)}
            aria-hidden="true"
          >
            <span className="lmap__l">{mark.name}</span>
          </span>
        ))}
      </MapGround>
      <span className="gal__cap">{caption}</span>
    </AppLink>
  );
}
