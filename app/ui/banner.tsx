import { useState, type ReactNode } from "react";
import { useT } from "~/i18n/use-t";
import { Button } from "./button";
import { cx } from "./class-names";
import { Icon } from "./icon";
import type { IconName } from "./icon-names";

export type BannerTone = "info" | "ok" | "warn" | "no";

const toneIcon = { info: "info", ok: "circle-check", warn: "triangle-alert", no: "octagon-x" } as const;

export interface BannerProps {
  readonly tone?: BannerTone;
  readonly icon?: IconName;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** One link or button at the end. */
  readonly action?: ReactNode;
  /** Announced when it appears: `status` politely, `alert` at once. */
  readonly role?: "status" | "alert";
  readonly className?: string;
}

/** Something the reader should know about this page. */
export function Banner({ tone = "info", icon, title, children, action, role, className }: BannerProps) {
  return (
    <div className={cx("banner", tone !== "info" && `banner--${tone}`, className)} role={role}>
      <Icon name={icon ?? toneIcon[tone]} />
      <div>
        {title && <strong>{title}</strong>}
        {typeof children === "string" ? <p>{children}</p> : children}
      </div>
      {action}
    </div>
  );
}

export interface FlashProps {
  readonly tone?: BannerTone;
  readonly children: ReactNode;
  /** A form that undoes what was just done. */
  readonly undo?: ReactNode;
}

/** What just happened, after a redirect: stands at the top of `main`, can be put away, announced politely. */
export function Flash({ tone = "ok", children, undo }: FlashProps) {
  const t = useT("ui");
  const [hidden, setHidden] = useState(false);
  if (hidden) return null;
  return (
    <Banner
      tone={tone}
      role="status"
      className="flash"
      action={
        <span className="btn-row">
          {undo}
          <Button type="button" variant="quiet" size="sm" icon="x" iconOnly onClick={() => setHidden(true)}>
            {t("dismiss")}
          </Button>
        </span>
      }
    >
      {typeof children === "string" ? <p>{children}</p> : children}
    </Banner>
  );
}

/** A short answer to something done on the page without leaving it. The region must be there before the words. */
export function ToastRegion({ message, action }: { readonly message?: string; readonly action?: ReactNode }) {
  return (
    <div className="toasts" role="status">
      {message && (
        <div className="toast">
          <span>{message}</span>
          {action}
        </div>
      )}
    </div>
  );
}
