import { useEffect, useRef, useState, type MouseEvent, type ReactNode, type TouchEvent } from "react";
import { useT } from "~/i18n/use-t";
import { Button } from "./button";
import { cx } from "./class-names";
import { Dialog } from "./dialog";
import { Picture, type PictureData } from "./picture";

export interface GalleryPicture extends PictureData {
  readonly id: string;
  /** Address of the large picture: where the link leads without JavaScript. */
  readonly fullHref: string;
  readonly caption?: string;
}

interface LargeViewProps {
  readonly pictures: readonly GalleryPicture[];
  readonly at: number;
  readonly go: (at: number | undefined) => void;
}

/** A finger that moves this far across, and more across than down, turns the page. */
const swipe = 48;

function useSwipe(step: (by: number) => void) {
  const from = useRef<{ x: number; y: number } | null>(null);
  return {
    onTouchStart(event: TouchEvent) {
      const touch = event.touches.length === 1 ? event.touches[0] : undefined;
      from.current = touch ? { x: touch.clientX, y: touch.clientY } : null;
    },
    onTouchEnd(event: TouchEvent) {
      const start = from.current;
      const touch = event.changedTouches[0];
      from.current = null;
      if (!start || !touch) return;
      const [across, down] = [touch.clientX - start.x, touch.clientY - start.y];
      if (Math.abs(across) > swipe && Math.abs(across) > Math.abs(down)) step(across > 0 ? -1 : 1);
    },
  };
}

/** One picture at a time, large: buttons, arrow keys, a swipe. */
function LargeView({ pictures, at, go }: LargeViewProps) {
  const t = useT("ui");
  const picture = pictures[at];
  const step = (by: number) => go((at + by + pictures.length) % pictures.length);
  const touch = useSwipe(step);
  useEffect(() => {
    // Wherever in the dialog the focus is, the arrows turn the pages.
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "ArrowLeft") step(-1);
      if (event.key === "ArrowRight") step(1);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
  if (!picture) return null;
  return (
    <Dialog
      title={t("pictureOf", { number: at + 1, total: pictures.length })}
      open
      wide
      closeHref={picture.fullHref}
      onClose={() => go(undefined)}
    >
      <div {...touch}>
        <figure className="gal__large" aria-live="polite">
          <img src={picture.fullHref} alt={picture.alt} width={picture.width} height={picture.height} />
          {picture.caption && <figcaption className="small muted mt-2">{picture.caption}</figcaption>}
        </figure>
        {pictures.length > 1 && (
          <div className="dialog__end">
            <Button type="button" variant="secondary" icon="arrow-left" onClick={() => step(-1)}>
              {t("previousPicture")}
            </Button>
            <Button type="button" variant="secondary" iconAfter="arrow-right" onClick={() => step(1)}>
              {t("nextPicture")}
            </Button>
          </div>
        )}
      </div>
    </Dialog>
  );
}

export interface GalleryProps {
  /** At least one. */
  readonly pictures: readonly GalleryPicture[];
  /** Something else to see among them, the last of all: a map. */
  readonly extra?: ReactNode;
}

/** The first picture large, up to four beside it; each opens large. */
export function Gallery({ pictures, extra }: GalleryProps) {
  const t = useT("ui");
  const [at, setAt] = useState<number>();
  const room = extra ? 4 : 5;
  const more = pictures.length - room;
  const open = (index: number) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setAt(index);
  };
  return (
    <>
      <ul className={cx("gal", `gal--${Math.min(pictures.length, room) + (extra ? 1 : 0)}`)} aria-label={t("pictures")}>
        {pictures.slice(0, room).map((picture, index) => (
          <li key={picture.id}>
            <a href={picture.fullHref} onClick={open(index)} aria-label={t("openPicture", { alt: picture.alt })}>
              <Picture
                {...picture}
                priority={index === 0}
                sizes={index === 0 ? "(max-width: 1000px) 100vw, 750px" : "280px"}
              />
              {index === 0 && picture.caption && <span className="gal__cap">{picture.caption}</span>}
              {index === room - 1 && more > 0 && <span className="gal__more">+{more}</span>}
            </a>
          </li>
        ))}
        {extra && <li className="gal__extra">{extra}</li>}
      </ul>
      {at !== undefined && <LargeView pictures={pictures} at={at} go={setAt} />}
    </>
  );
}
