import { useState, type MouseEvent } from "react";
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

/** One picture at a time, large, with arrows. */
function LargeView({ pictures, at, go }: LargeViewProps) {
  const t = useT("ui");
  const picture = pictures[at];
  if (!picture) return null;
  const step = (by: number) => go((at + by + pictures.length) % pictures.length);
  return (
    <Dialog
      title={t("pictureOf", { number: at + 1, total: pictures.length })}
      open
      wide
      closeHref={picture.fullHref}
      onClose={() => go(undefined)}
    >
      <div
        onKeyDown={(event) => {
          if (event.key === "ArrowLeft") step(-1);
          if (event.key === "ArrowRight") step(1);
        }}
      >
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

/** The first picture large, up to four beside it; each opens large. At least one picture. */
export function Gallery({ pictures }: { readonly pictures: readonly GalleryPicture[] }) {
  const t = useT("ui");
  const [at, setAt] = useState<number>();
  const more = pictures.length - 5;
  const open = (index: number) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setAt(index);
  };
  return (
    <>
      <ul className={cx("gal", `gal--${Math.min(pictures.length, 5)}`)} aria-label={t("pictures")}>
        {pictures.slice(0, 5).map((picture, index) => (
          <li key={picture.id}>
            <a href={picture.fullHref} onClick={open(index)} aria-label={t("openPicture", { alt: picture.alt })}>
              <Picture
                {...picture}
                priority={index === 0}
                sizes={index === 0 ? "(max-width: 1000px) 100vw, 750px" : "280px"}
              />
              {index === 0 && picture.caption && <span className="gal__cap">{picture.caption}</span>}
              {index === 4 && more > 0 && <span className="gal__more">+{more}</span>}
            </a>
          </li>
        ))}
      </ul>
      {at !== undefined && <LargeView pictures={pictures} at={at} go={setAt} />}
    </>
  );
}
