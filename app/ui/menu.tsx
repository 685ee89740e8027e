import { useEffect, useRef, type ReactNode } from "react";
import { AppLink } from "./app-link";
import { cx } from "./class-names";
import { Icon } from "./icon";
import type { IconName } from "./icon-names";

export interface HiddenField {
  readonly name: string;
  readonly value: string;
}

/** An entry goes somewhere (`href`) or does something (`action`: a POST form, so that it works without JavaScript). */
export type MenuEntry = {
  readonly key?: string;
  readonly label: string;
  readonly note?: string;
  readonly icon?: IconName;
  readonly leading?: ReactNode;
  readonly count?: string;
  readonly current?: boolean;
  readonly danger?: boolean;
  readonly lang?: string;
} & (
  | { readonly href: string; readonly reload?: boolean }
  | { readonly action: string; readonly fields?: readonly HiddenField[] }
);

export interface MenuGroup {
  readonly label?: string;
  readonly entries: readonly MenuEntry[];
}

/** Closes an open menu on Escape, on a click elsewhere and when one of its links is followed. */
function useDismiss(menu: React.RefObject<HTMLDetailsElement>) {
  useEffect(() => {
    const close = () => menu.current?.removeAttribute("open");
    const onPointer = (event: Event) => {
      const target = event.target as Element;
      if (!menu.current?.contains(target) || target.closest("a[href]")) close();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !menu.current?.open) return;
      const inside = menu.current.contains(document.activeElement);
      close();
      if (inside) menu.current.querySelector("summary")?.focus();
    };
    document.addEventListener("click", onPointer);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("click", onPointer);
      document.removeEventListener("keydown", onKey);
    };
  }, [menu]);
}

function EntryInside({ entry }: { readonly entry: MenuEntry }) {
  return (
    <>
      {entry.leading ?? (entry.icon && <Icon name={entry.icon} />)}
      <span className="grow">
        {entry.label}
        {entry.note && <small>{entry.note}</small>}
      </span>
      {entry.count && <span className="n">{entry.count}</span>}
      {entry.current && <Icon name="check" />}
    </>
  );
}

function Entry({ entry }: { readonly entry: MenuEntry }) {
  const className = cx("menu__item", entry.danger && "menu__item--danger");
  if ("href" in entry) {
    return (
      <AppLink
        href={entry.href}
        reload={entry.reload}
        className={className}
        aria-current={entry.current ? "page" : undefined}
        lang={entry.lang}
        hrefLang={entry.lang}
      >
        <EntryInside entry={entry} />
      </AppLink>
    );
  }
  return (
    <form method="post" action={entry.action}>
      {entry.fields?.map((field) => (
        <input key={field.name} type="hidden" name={field.name} value={field.value} />
      ))}
      <button type="submit" className={className} aria-pressed={entry.current || undefined}>
        <EntryInside entry={entry} />
      </button>
    </form>
  );
}

/** The list of entries alone, for panels that stand open. */
export function MenuList({ groups }: { readonly groups: readonly MenuGroup[] }) {
  return (
    <>
      {groups.map((group, index) => (
        <div className="menu__group" key={group.label ?? index}>
          {group.label && <p className="menu__label">{group.label}</p>}
          <ul className="menu__list">
            {group.entries.map((entry) => (
              <li key={entry.key ?? entry.label}>
                <Entry entry={entry} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

export interface MenuProps {
  /** What the closed menu shows. */
  readonly summary: ReactNode;
  /** Its name when the summary has no words. */
  readonly label?: string;
  readonly groups?: readonly MenuGroup[];
  readonly children?: ReactNode;
  readonly className?: string;
  readonly summaryClassName?: string;
  readonly align?: "start" | "end";
}

/** A menu on `<details>`: opens without JavaScript, closes like a menu with it. */
export function Menu({ summary, label, groups, children, className, summaryClassName, align = "end" }: MenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  useDismiss(menu);
  return (
    <details className={cx("menu", align === "start" && "menu--start", className)} ref={menu}>
      <summary className={summaryClassName ?? "btn btn--q"} aria-label={label}>
        {summary}
      </summary>
      <div className="menu__panel">
        {groups && <MenuList groups={groups} />}
        {children}
      </div>
    </details>
  );
}
