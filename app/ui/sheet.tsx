import { useEffect, useRef, type ReactNode } from "react";
import { useT } from "~/i18n/use-t";
import { cx } from "./class-names";
import { Icon } from "./icon";

export interface SheetProps {
  /** The address `#id` opens the sheet. */
  readonly id: string;
  /** The address `#closeTo` closes it: the id of what lies behind. */
  readonly closeTo: string;
  readonly title: string;
  /** What stands fixed at the bottom of the sheet on a phone: “Show 174 results”. */
  readonly end?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * A column beside the content that becomes a sheet from below on a phone. It is opened by its address (`SheetLink`),
 * so it needs no JavaScript, the back button closes it, and its controls exist once.
 */
export function Sheet({ id, closeTo, title, end, className, children }: SheetProps) {
  const t = useT("ui");
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && box.current?.matches(":target")) window.location.hash = closeTo;
    };
    const onHash = () => {
      if (box.current?.matches(":target")) box.current.focus({ preventScroll: true });
    };
    document.addEventListener("keydown", onKey);
    window.addEventListener("hashchange", onHash);
    return () => {
      document.removeEventListener("keydown", onKey);
      window.removeEventListener("hashchange", onHash);
    };
  }, [closeTo]);
  return (
    <>
      <aside className={cx("sheet", className)} id={id} aria-label={title} tabIndex={-1} ref={box}>
        <div className="sheet__top">
          <h2>{title}</h2>
          <a className="btn btn--q btn--icon sheet__close" href={`#${closeTo}`} aria-label={t("close")}>
            <Icon name="x" size="lg" />
          </a>
        </div>
        <div className="sheet__b">{children}</div>
        {end && <div className="sheet__end">{end}</div>}
      </aside>
      <a className="sheet__veil" href={`#${closeTo}`} tabIndex={-1} aria-hidden="true" />
    </>
  );
}

/** Opens a sheet; shown only where the sheet is hidden. A plain address, so that `:target` follows it. */
export function SheetLink({
  sheet,
  count,
  children,
}: {
  readonly sheet: string;
  readonly count?: number;
  readonly children: ReactNode;
}) {
  return (
    <a className="btn btn--2 only-m" href={`#${sheet}`}>
      <Icon name="sliders-horizontal" />
      {children}
      {count ? <span className="badge">{count}</span> : null}
    </a>
  );
}
