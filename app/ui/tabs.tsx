import { useEffect, useRef, type ReactNode } from "react";
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

/** On a phone a row of choices scrolls sideways: the chosen one is brought into sight. */
function useCurrentInSight(current: string | undefined) {
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    const row = list.current;
    const chosen = [...(row?.querySelectorAll("a") ?? [])].find((link) => link.getAttribute("href") === current);
    if (!row || !chosen) return;
    const [frame, box] = [row.getBoundingClientRect(), chosen.getBoundingClientRect()];
    if (box.right > frame.right) row.scrollLeft += box.right - frame.right;
    else if (box.left < frame.left) row.scrollLeft += box.left - frame.left;
  }, [current]);
  return list;
}

const currentOf = (items: readonly TabItem[]): string | undefined => items.find((item) => item.current)?.href;

/** Parts of one matter, each with its own address. */
export function Tabs({ label, items }: TabListProps) {
  const list = useCurrentInSight(currentOf(items));
  return (
    <nav ref={list} className="tabs" aria-label={label}>
      <Items items={items} preventScrollReset />
    </nav>
  );
}

/** Two or three ways to see the same thing: list or map. */
export const Segmented = ({ label, items }: TabListProps) => (
  <nav className="seg" aria-label={label}>
    <Items items={items} preventScrollReset />
  </nav>
);

/** The side menu of a settings or administration area; place it first in `.with-side`. */
export function SideNav({ label, items }: TabListProps) {
  const list = useCurrentInSight(currentOf(items));
  return (
    <nav ref={list} className="side" aria-label={label}>
      <Items items={items} />
    </nav>
  );
}
