import { useRef, type CSSProperties } from "react";
import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { cx } from "~/ui/class-names";
import { Icon } from "~/ui/icon";
import type { IconName } from "~/ui/icon-names";
import { MapGround, mapAt } from "~/ui/map-ground";
import { TableTwin } from "~/ui/table";
import type { LabelSide } from "../map/place-labels";
import { useMapMoves, type MapMoves } from "./use-map-moves";

interface Side {
  readonly wide: LabelSide | null;
  readonly narrow: LabelSide | null;
}

interface OnMap {
  readonly key: string;
  readonly name: string;
  /** Per cent of the map. */
  readonly left: number;
  readonly top: number;
  readonly side: Side;
}

export interface MapDot extends OnMap {
  /** Pixels across. */
  readonly size: number;
  readonly count: number;
  readonly place: string;
  readonly text: string;
  /** What is there and what the link does, for those who listen. */
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

export interface HitMapProps {
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly zoom: number;
  readonly label: string;
  readonly dots: readonly MapDot[];
  readonly ground: readonly OnMap[];
  /** Where distance is counted from, when it is in the frame. */
  readonly here: { readonly left: number; readonly top: number; readonly text: string } | null;
  /** The chosen distance around it, in units of the drawing. */
  readonly ring: { readonly x: number; readonly y: number; readonly r: number } | null;
  readonly scale: { readonly width: number; readonly text: string };
  readonly moves: MapMoves;
  /** The search without a frame: dragging adds one. */
  readonly openHref: string;
  readonly notes: readonly string[];
}

const sideClass = ({ wide, narrow }: Side) => cx(`lmap__l--${wide ?? "none"}`, `lmap__l--n-${narrow ?? "none"}`);

/** A dot with its count, and its name beside it. */
function Dot({ dot }: { readonly dot: MapDot }) {
  return (
    <AppLink
      className={cx("lmap__d", dot.count === 1 && "lmap__d--one", dot.current && "lmap__d--on", sideClass(dot.side))}
      style={{ ...mapAt(dot), "--d": `${dot.size}px` } as CSSProperties}
      href={dot.href}
      aria-label={dot.label}
      aria-current={dot.current ? "true" : undefined}
      preventScrollReset
    >
      {dot.count > 1 && <b>{dot.count}</b>}
      <span className="lmap__l">{dot.name}</span>
    </AppLink>
  );
}

const ways: readonly (readonly [keyof MapMoves, IconName])[] = [
  ["west", "arrow-left"],
  ["north", "arrow-up"],
  ["south", "arrow-down"],
  ["east", "arrow-right"],
  ["farther", "minus"],
  ["nearer", "plus"],
];

function Controls({ moves }: Pick<HitMapProps, "moves">) {
  const t = useT("discovery");
  return (
    <nav className="lmap__nav" aria-label={t("map.moves")}>
      {moves.whole !== null && (
        <AppLink href={moves.whole} className="lmap__c lmap__c--whole" preventScrollReset>
          {t("map.whole")}
        </AppLink>
      )}
      {ways.map(([way, icon]) => {
        const href = moves[way];
        return href === null ? null : (
          <AppLink
            key={way}
            href={href}
            className={`lmap__c lmap__c--${way}`}
            aria-label={t(`map.${way}`)}
            preventScrollReset
          >
            <Icon name={icon} />
          </AppLink>
        );
      })}
    </nav>
  );
}

/** The hits as dots on the county. Every dot and every move is a link; dragging and keys come on top where scripts run. */
export function HitMap(props: HitMapProps) {
  const t = useT("discovery");
  const frame = useRef<HTMLDivElement>(null);
  const handlers = useMapMoves(frame, props);
  return (
    <figure className="hit-map">
      <div
        ref={frame}
        className="hit-map__f"
        role="group"
        aria-label={props.label}
        aria-describedby="map-keys"
        tabIndex={0}
        {...handlers}
      >
        <MapGround
          box={props.box}
          contours={props.zoom < 2}
          marks={props.ring && <circle className="lmap__ring" cx={props.ring.x} cy={props.ring.y} r={props.ring.r} />}
        >
          {props.ground.map((place) => (
            <span
              key={place.key}
              className={cx("lmap__g", sideClass(place.side))}
              style={mapAt(place)}
              aria-hidden="true"
            >
              <span className="lmap__l">{place.name}</span>
            </span>
          ))}
          {props.here && (
            <span className="lmap__here" style={mapAt(props.here)}>
              <span className="vh">{props.here.text}</span>
            </span>
          )}
          {props.dots.map((dot) => (
            <Dot key={dot.key} dot={dot} />
          ))}
        </MapGround>
        <div className="hit-map__bar">
          <span className="lmap__scale" style={{ width: `${props.scale.width}%` }}>
            {props.scale.text}
          </span>
          <Controls moves={props.moves} />
        </div>
        <p id="map-keys" className="vh">
          {t("map.keys")}
        </p>
      </div>
      <figcaption className="hit-map__c">
        {props.notes.map((note) => (
          <p key={note} className="small muted">
            {note}
          </p>
        ))}
        <TableTwin
          summary={t("map.asTable")}
          caption={props.label}
          columns={[
            { key: "place", label: t("map.place") },
            { key: "count", label: t("map.count"), numeric: true },
          ]}
          rows={props.dots.map((dot) => ({
            id: dot.key,
            cells: {
              place: (
                <AppLink href={dot.href} preventScrollReset>
                  {dot.place}
                </AppLink>
              ),
              count: dot.count,
            },
          }))}
        />
        <p className="xs muted">{t("map.credit")}</p>
      </figcaption>
    </figure>
  );
}
