import { cx } from "./class-names";
import type { IconName } from "./icon-names";
import spriteUrl from "./icons.svg?url";

export interface IconProps {
  readonly name: IconName;
  readonly size?: "sm" | "md" | "lg";
  /** Says what the icon means; leave out when the words beside it already do. */
  readonly label?: string;
  readonly className?: string;
}

/** A line icon from the sprite, as tall as the text it stands in. */
export function Icon({ name, size = "md", label, className }: IconProps) {
  return (
    <svg
      className={cx("i", size !== "md" && `i--${size}`, className)}
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
    >
      <use href={`${spriteUrl}#${name}`} />
    </svg>
  );
}
