import type { ReactNode } from "react";
import { cx } from "./class-names";
import { Icon } from "./icon";
import type { IconName } from "./icon-names";

export type BadgeTone = "plain" | "ok" | "no" | "warn" | "info" | "unknown";

const toneClass = {
  plain: undefined,
  ok: "badge--ok",
  no: "badge--no",
  warn: "badge--warn",
  info: "badge--info",
  unknown: "badge--unk",
} as const;

const toneIcon = {
  plain: undefined,
  ok: "circle-check",
  no: "circle-x",
  warn: "triangle-alert",
  info: "info",
  unknown: "circle-help",
} as const satisfies Record<BadgeTone, IconName | undefined>;

export interface BadgeProps {
  readonly tone?: BadgeTone;
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** A state in a word. Colour never speaks alone: every tone has its icon. */
export function Badge({ tone = "plain", icon, children }: BadgeProps) {
  const sign = icon ?? toneIcon[tone];
  return (
    <span className={cx("badge", toneClass[tone])}>
      {sign && <Icon name={sign} />}
      {children}
    </span>
  );
}

/** The spot that says “something new here”. It needs words beside it. */
export const NewDot = () => <span className="dot" aria-hidden="true" />;
