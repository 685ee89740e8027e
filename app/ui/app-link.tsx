import { Link } from "@remix-run/react";
import type { AnchorHTMLAttributes, ReactNode } from "react";

export interface AppLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> {
  readonly href: string;
  /** Fetch the page ahead when the pointer rests on the link. */
  readonly prefetch?: "none" | "intent";
  /** Ask the server for a whole page: language and theme changes, downloads. */
  readonly reload?: boolean;
  /** Replace the entry in the history instead of adding one. */
  readonly replace?: boolean;
  readonly preventScrollReset?: boolean;
  readonly children?: ReactNode;
}

const isRoute = (href: string) => href.startsWith("/") && !href.startsWith("//");

/** A link that the router follows within the product and the browser follows everywhere else. */
export function AppLink({ href, prefetch = "none", reload, replace, preventScrollReset, ...rest }: AppLinkProps) {
  // On the server nothing follows it: the same element without the router's work, which a page has a hundred times.
  const plain = typeof document === "undefined" || !isRoute(href) || reload || rest.download !== undefined;
  // oxlint-disable-next-line jsx-a11y/anchor-has-content -- the content is among the children in `rest`
  if (plain) return <a href={href} {...rest} />;
  return (
    <Link
      to={href}
      prefetch={prefetch}
      replace={replace}
      preventScrollReset={preventScrollReset}
      discover="none"
      {...rest}
    />
  );
}
