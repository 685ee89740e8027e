import type { ReactNode } from "react";
import { useT } from "~/i18n/use-t";
import { AppLink } from "./app-link";
import { cx } from "./class-names";
import { Icon } from "./icon";
import type { IconName } from "./icon-names";

export interface ChipProps {
  readonly href?: string;
  readonly icon?: IconName;
  readonly on?: boolean;
  /** Dashed: the chip adds something. */
  readonly add?: boolean;
  readonly preventScrollReset?: boolean;
  readonly children: ReactNode;
}

/** A short word to choose or go by; a link when it has an address. */
export function Chip({ href, icon, on, add, preventScrollReset, children }: ChipProps) {
  const className = cx("chip", on && "chip--on", add && "chip--add");
  const inside = (
    <>
      {icon && <Icon name={icon} size="sm" />}
      {children}
    </>
  );
  if (!href) return <span className={className}>{inside}</span>;
  return (
    <AppLink
      className={className}
      href={href}
      aria-current={on ? "true" : undefined}
      preventScrollReset={preventScrollReset}
    >
      {inside}
    </AppLink>
  );
}

/** A choice in force; following it takes the choice away. */
export function RemovableChip({ label, removeHref }: { readonly label: string; readonly removeHref: string }) {
  const t = useT("ui");
  return (
    <AppLink className="chip chip--on chip--x" href={removeHref} aria-label={t("remove", { label })} preventScrollReset>
      {label}
      <Icon name="x" size="sm" />
    </AppLink>
  );
}

/** A row of chips. */
export function Chips({ label, children }: { readonly label?: string; readonly children: ReactNode }) {
  return (
    <div className="chips" role={label ? "group" : undefined} aria-label={label}>
      {children}
    </div>
  );
}
