import type { ButtonHTMLAttributes, ReactNode } from "react";
import { AppLink, type AppLinkProps } from "./app-link";
import { cx } from "./class-names";
import { Icon } from "./icon";
import type { IconName } from "./icon-names";
import { VisuallyHidden } from "./visually-hidden";

interface ButtonLook {
  /** One primary button leads a view. */
  readonly variant?: "primary" | "secondary" | "quiet" | "danger" | "danger-fill" | "inverse";
  readonly size?: "md" | "sm";
  readonly icon?: IconName;
  readonly iconAfter?: IconName;
  readonly wide?: boolean;
  /** Shows the icon alone; the children become its name. */
  readonly iconOnly?: boolean;
  readonly children: ReactNode;
}

const variantClass = {
  primary: undefined,
  secondary: "btn--2",
  quiet: "btn--q",
  danger: "btn--danger",
  "danger-fill": "btn--danger-fill",
  inverse: "btn--inverse",
} as const;

const lookClass = ({ variant = "primary", size, wide, iconOnly }: Omit<ButtonLook, "children">, extra?: string) =>
  cx("btn", variantClass[variant], size === "sm" && "btn--sm", wide && "btn--wide", iconOnly && "btn--icon", extra);

function Inside({ icon, iconAfter, iconOnly, children }: ButtonLook) {
  return (
    <>
      {icon && <Icon name={icon} />}
      {iconOnly ? <VisuallyHidden>{children}</VisuallyHidden> : <span>{children}</span>}
      {iconAfter && <Icon name={iconAfter} />}
    </>
  );
}

export interface ButtonProps extends ButtonLook, Omit<ButtonHTMLAttributes<HTMLButtonElement>, "children"> {
  /** Work is under way: shows the turning ring and takes no second press. */
  readonly busy?: boolean;
}

/** A button. It submits its form unless `type="button"` is given. */
export function Button({
  variant,
  size,
  icon,
  iconAfter,
  wide,
  iconOnly,
  busy,
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="submit"
      {...rest}
      className={lookClass({ variant, size, wide, iconOnly }, className)}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest["aria-disabled"] || undefined}
      onClick={busy ? (event) => event.preventDefault() : rest.onClick}
    >
      {busy && <span className="spin" aria-hidden="true" />}
      <Inside icon={busy ? undefined : icon} iconAfter={iconAfter} iconOnly={iconOnly}>
        {children}
      </Inside>
    </button>
  );
}

export interface ButtonLinkProps extends ButtonLook, Omit<AppLinkProps, "children"> {}

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function ButtonLink({
  variant,
  size,
  icon,
  iconAfter,
  wide,
  iconOnly,
  className,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <AppLink {...rest} className={lookClass({ variant, size, wide, iconOnly }, className)}>
      <Inside icon={icon} iconAfter={iconAfter} iconOnly={iconOnly}>
        {children}
      </Inside>
    </AppLink>
  );
}

/** The link that leads on, with an arrow that moves a little. */
export function MoreLink({ children, className, ...rest }: AppLinkProps) {
  return (
    <AppLink {...rest} className={cx("more", className)}>
      {children} <Icon name="arrow-right" />
    </AppLink>
  );
}
