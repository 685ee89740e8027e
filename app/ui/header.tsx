import type { ReactNode } from "react";
import { useT } from "~/i18n/use-t";
import { AppLink } from "./app-link";
import { Avatar } from "./avatar";
import { ButtonLink } from "./button";
import { Icon } from "./icon";
import { Mark } from "./logo";
import { MapEdge } from "./map-edge";
import { Menu, type MenuEntry, type MenuGroup } from "./menu";

export interface HeaderLink {
  readonly href: string;
  readonly label: string;
  readonly current?: boolean;
}

export interface HeaderAccount {
  /** The organisation one acts for, or the person's own name when there is none. */
  readonly name: string;
  readonly initials: string;
  /** Own pages, organisations to switch to, settings, sign out. */
  readonly groups: readonly MenuGroup[];
}

export interface HeaderProps {
  readonly brand: string;
  readonly homeHref: string;
  readonly links: readonly HeaderLink[];
  /** The other language, written in that language. */
  readonly language: { readonly href: string; readonly label: string; readonly lang: string };
  /** A magnifying glass where the links are folded away. */
  readonly search?: { readonly href: string; readonly label: string };
  readonly inbox?: { readonly href: string; readonly label: string; readonly unread: number };
  readonly account?: HeaderAccount;
  /** Shown when nobody is signed in. */
  readonly signIn?: { readonly href: string; readonly label: string };
  /** A quiet line above everything: demo data, planned maintenance. */
  readonly notice?: ReactNode;
}

export function Brand({ brand, href }: { readonly brand: string; readonly href: string }) {
  const t = useT("ui");
  return (
    <AppLink className="logo" href={href} aria-label={`${brand}, ${t("toStart")}`}>
      <Mark />
      <span>{brand}</span>
    </AppLink>
  );
}

function InboxLink({ href, label, unread }: NonNullable<HeaderProps["inbox"]>) {
  const t = useT("ui");
  return (
    <AppLink
      className="btn btn--q btn--icon unread"
      href={href}
      aria-label={unread > 0 ? t("unread", { label, count: unread }) : label}
    >
      <Icon name="bell" size="lg" />
      {unread > 0 && (
        <span className="unread__n" aria-hidden="true">
          {unread > 99 ? "99+" : unread}
        </span>
      )}
    </AppLink>
  );
}

function AccountMenu({ account }: { readonly account: HeaderAccount }) {
  return (
    <Menu
      className="hide-m"
      summaryClassName="btn btn--2"
      summary={
        <>
          <Avatar initials={account.initials} size="sm" />
          <span className="top__org clip">{account.name}</span>
          <Icon name="chevron-down" size="sm" className="turn" />
        </>
      }
      groups={account.groups}
    />
  );
}

/** Everything in one panel, for narrow screens. */
function MainMenu({ links, language, account, signIn }: HeaderProps) {
  const t = useT("ui");
  const languageEntry: MenuEntry = {
    href: language.href,
    label: language.label,
    lang: language.lang,
    icon: "languages",
    reload: true,
  };
  const groups: MenuGroup[] = [
    { entries: links },
    ...(account
      ? [
          { ...account.groups[0], label: account.name, entries: account.groups[0]?.entries ?? [] },
          ...account.groups.slice(1),
        ]
      : []),
    { entries: [...(signIn && !account ? [{ ...signIn, icon: "log-in" as const }] : []), languageEntry] },
  ];
  return (
    <Menu
      className="menu--main"
      summary={
        <>
          <Icon name="menu" size="lg" />
          <span>{t("menu")}</span>
        </>
      }
      groups={groups}
    />
  );
}

/** The top of every page. Words and addresses come in as props; the navigation works without JavaScript. */
export function Header(props: HeaderProps) {
  const { brand, homeHref, links, language, search, inbox, account, signIn, notice } = props;
  const t = useT("ui");
  return (
    <>
      <header className="top">
        {notice && (
          <div className="note-bar">
            <div className="wrap">{notice}</div>
          </div>
        )}
        <div className="wrap top__in">
          <Brand brand={brand} href={homeHref} />
          <nav className="nav" aria-label={t("mainMenu")}>
            {links.map((link) => (
              <AppLink
                key={link.href}
                href={link.href}
                aria-current={link.current ? "page" : undefined}
                prefetch="intent"
              >
                {link.label}
              </AppLink>
            ))}
          </nav>
          <div className="top__side">
            {search && (
              <ButtonLink href={search.href} variant="quiet" icon="search" iconOnly className="only-narrow">
                {search.label}
              </ButtonLink>
            )}
            <AppLink
              className="btn btn--q hide-m"
              href={language.href}
              lang={language.lang}
              hrefLang={language.lang}
              reload
            >
              {language.label}
            </AppLink>
            {inbox && <InboxLink {...inbox} />}
            {account && <AccountMenu account={account} />}
            {signIn && !account && (
              <ButtonLink href={signIn.href} variant="secondary" className="hide-m">
                {signIn.label}
              </ButtonLink>
            )}
            <MainMenu {...props} />
          </div>
        </div>
      </header>
      <MapEdge />
    </>
  );
}
