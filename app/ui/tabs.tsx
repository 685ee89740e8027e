import type { ReactNode } from "react";
import { AppLink } from "./app-link";
import { Icon } from "./icon";
import type { IconName } from "./icon-names";

export interface TabItem {
  readonly href: string;
  readonly label: ReactNode;
  readonly icon?: IconName;
  readonly count?: string;
  readonly current?: boolean;
}

interface TabListProps {
  /** What the choice is about, for those who listen. */
  readonly label: string;
  readonly items: readonly TabItem[];
}

function Items({
  items,
  preventScrollReset,
}: {
  readonly items: readonly TabItem[];
  readonly preventScrollReset?: boolean;
}) {
  return (
    <>
      {items.map((item) => (
        <AppLink
          key={item.href}
          href={item.href}
          aria-current={item.current ? "page" : undefined}
          preventScrollReset={preventScrollReset}
        >
          {item.icon && <Icon name={item.icon} />}
          {item.label}
          {item.count && <span className="n">{item.count}</span>}
        </AppLink>
      ))}
    </>
  );
}

/** Parts of one matter, each with its own address. */
export const Tabs = ({ label, items }: TabListProps) => (
  <nav className="tabs" aria-label={label}>
    <Items items={items} preventScrollReset />
  </nav>
);

/** Two or three ways to see the same thing: list or map. */
export const Segmented = ({ label, items }: TabListProps) => (
  <nav className="seg" aria-label={label}>
    <Items items={items} preventScrollReset />
  </nav>
);

/** The side menu of a settings or administration area; place it first in `.with-side`. */
export const SideNav = ({ label, items }: TabListProps) => (
  <nav className="side" aria-label={label}>
    <Items items={items} />
  </nav>
);
