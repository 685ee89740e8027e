import { useT } from "~/i18n/use-t";
import { toMap, type MapPoint } from "~/shared/region-projection";
import { cx } from "~/ui/class-names";
import { MapGround, mapAt } from "~/ui/map-ground";
import type { SiteView } from "../sites/site-view";

/** Never nearer than this: a site alone is seen with the towns around it (units of the drawing). */
const leastWidth = 170;

function boxAround(points: readonly MapPoint[]) {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [west, east, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const width = Math.max(leastWidth, (east - west) * 1.5, (bottom - top) * 2);
  const height = width * 0.75;
  return { x: (west + east) / 2 - width / 2, y: (top + bottom) / 2 - height / 2, width, height };
}

/** An organization's sites as dots on the county; their addresses stand under it as text. */
export function SitesMap({ name, sites }: { readonly name: string; readonly sites: readonly SiteView[] }) {
  const t = useT("organizations");
  const placed = sites.flatMap(({ id, name: site, latitude, longitude }) =>
    latitude === null || longitude === null ? [] : [{ id, site, ...toMap({ latitude, longitude }) }],
  );
  if (placed.length === 0) return null;
  const box = boxAround(placed);
  return (
    <div className="sites-map" role="img" aria-label={t("public.map", { name })}>
      <MapGround box={box} contours={box.width > 300}>
        {placed.map(({ id, site, x, y }) => {
          const left = ((x - box.x) / box.width) * 100;
          return (
            <span
              key={id}
              className={cx("lmap__g", "sites-map__d", left > 60 ? "lmap__l--left" : "lmap__l--right")}
              style={mapAt({ left, top: ((y - box.y) / box.height) * 100 })}
            >
              {placed.length < 6 && <span className="lmap__l">{site}</span>}
            </span>
          );
        })}
      </MapGround>
    </div>
  );
}
