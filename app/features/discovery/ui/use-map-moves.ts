import { useNavigate } from "@remix-run/react";
import { useEffect, useRef, type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject } from "react";
import type { MapPoint } from "~/shared/region-projection";
import { frameAround, type Box } from "../map/map-frame";

/** Where each move leads; null where there is nothing further that way. */
export interface MapMoves {
  readonly nearer: string | null;
  readonly farther: string | null;
  readonly whole: string | null;
  readonly north: string | null;
  readonly south: string | null;
  readonly west: string | null;
  readonly east: string | null;
}

interface Shown {
  readonly box: Box;
  readonly zoom: number;
  readonly moves: MapMoves;
  readonly openHref: string;
}

const keys: Readonly<Record<string, keyof MapMoves>> = {
  "+": "nearer",
  "-": "farther",
  "0": "whole",
  ArrowUp: "north",
  ArrowDown: "south",
  ArrowLeft: "west",
  ArrowRight: "east",
};

/** Less than this is a press on something, not a move. */
const leastDrag = 6;

interface Drag {
  readonly x: number;
  readonly y: number;
  moved: boolean;
}

/**
 * The ground follows mouse, pen and finger; let go of, it says where the middle of the map now is. A finger that sets out upwards
 * or downwards moves the page instead (`touch-action`), so that nobody is caught in the map.
 */
function useDrag(frame: RefObject<HTMLDivElement>, { box, zoom }: Shown, onMiddle: (middle: MapPoint) => void) {
  const drag = useRef<Drag | null>(null);
  const shift = (x: number, y: number) => {
    frame.current?.style.setProperty("--dx", `${x}px`);
    frame.current?.style.setProperty("--dy", `${y}px`);
  };
  return {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0 || zoom === 0 || !event.isPrimary) return;
      drag.current = { x: event.clientX, y: event.clientY, moved: false };
    },
    onPointerMove(event: PointerEvent) {
      const from = drag.current;
      if (!from || !event.isPrimary) return;
      const [x, y] = [event.clientX - from.x, event.clientY - from.y];
      if (!from.moved && Math.hypot(x, y) < leastDrag) return;
      if (!from.moved) event.currentTarget.setPointerCapture(event.pointerId);
      from.moved = true;
      shift(x, y);
    },
    onPointerUp(event: PointerEvent) {
      const from = drag.current;
      drag.current = null;
      const width = event.currentTarget.clientWidth;
      if (!from?.moved || width === 0) return;
      const units = box.width / width;
      onMiddle({
        x: box.x + box.width / 2 - (event.clientX - from.x) * units,
        y: box.y + box.height / 2 - (event.clientY - from.y) * units,
      });
    },
    onPointerCancel() {
      drag.current = null;
      shift(0, 0);
    },
    // Links would otherwise be dragged as addresses.
    onDragStart: (event: MouseEvent) => event.preventDefault(),
  };
}

/** Once another part is shown the ground lies straight again, and whoever came by keyboard goes on from the map. */
function useNewView(frame: RefObject<HTMLDivElement>, view: string) {
  const before = useRef(view);
  useEffect(() => {
    if (before.current === view) return;
    before.current = view;
    frame.current?.style.removeProperty("--dx");
    frame.current?.style.removeProperty("--dy");
    if (document.activeElement === document.body) frame.current?.focus({ preventScroll: true });
  }, [view, frame]);
}

/** A map that follows the pointer and the arrow keys. What it leads to is an address like any other link of the map. */
export function useMapMoves(frame: RefObject<HTMLDivElement>, shown: Shown) {
  const { box, zoom, moves, openHref } = shown;
  const navigate = useNavigate();
  const go = (href: string | null) => {
    if (href !== null) navigate(href, { preventScrollReset: true });
  };
  const drag = useDrag(frame, shown, (middle) => {
    const next = frameAround(middle, zoom);
    const join = openHref.includes("?") ? "&" : "?";
    if (next) go(`${openHref}${join}zoom=${next.zoom}&mitt=${next.centre.latitude},${next.centre.longitude}`);
  });
  useNewView(frame, `${box.x},${box.y},${box.width}`);
  return {
    ...drag,
    onKeyDown(event: KeyboardEvent) {
      const move = event.metaKey || event.ctrlKey || event.altKey ? undefined : keys[event.key];
      if (!move || moves[move] === null) return;
      event.preventDefault();
      go(moves[move]);
    },
  };
}
