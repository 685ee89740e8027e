import type { ReactNode } from "react";
import { useLocation } from "@remix-run/react";
import { useLocale, useT } from "~/i18n/use-t";
import { Footer } from "~/ui/footer";
import { Header, type HeaderAccount, type HeaderLink } from "~/ui/header";
import type { MenuEntry } from "~/ui/menu";
import { Shortcuts } from "~/ui/shortcuts";
import { SkipLink } from "~/ui/skip-link";
import { ThemeSwitch, type Theme } from "~/ui/theme-switch";

/** What the frame of every page shows of the person looking. */
export interface Viewer {
  readonly name: string;
  readonly initials: string;
  readonly organizationName: string | null;
  readonly organizations: readonly { readonly id: string; readonly name: string; readonly current: boolean }[];
  readonly unread: number;
  readonly administrator: boolean;
  /** Works with or reads the advisers' pages. */
  readonly advises: boolean;
}

export interface FrameProps {
  readonly viewer: Viewer | null;
  readonly theme: Theme;
  readonly demo: boolean;
  readonly children: ReactNode;
}

const isWithin = (path: string, href: string): boolean => path === href || path.startsWith(`${href}/`);

function useMainLinks(viewer: Viewer | null): HeaderLink[] {
  const t = useT("common");
  const { pathname } = useLocation();
  const links: HeaderLink[] = [
    { href: "/sok", label: t("nav.search") },
    { href: "/lagg-upp", label: t("nav.list") },
    { href: "/upphandla", label: t("nav.procure") },
  ];
  if (viewer?.advises) links.push({ href: "/radgivning", label: t("nav.advising") });
  if (viewer) {
    links.push({ href: "/idag", label: t("nav.today") }, { href: "/mina-annonser", label: t("nav.my_listings") });
  } else {
    links.push({ href: "/om", label: t("foot.how") });
  }
  return links.map((link) => ({ ...link, current: isWithin(pathname, link.href) }));
}

function useAccount(viewer: Viewer | null, here: string): HeaderAccount | undefined {
  const t = useT("common");
  if (!viewer) return undefined;
  const own: MenuEntry[] = [
    { href: "/inkorg", label: t("nav.inbox") },
    { href: "/min-organisation", label: t("nav.my_organization") },
    { href: "/installningar", label: t("nav.settings") },
    ...(viewer.administrator ? [{ href: "/admin", label: t("nav.admin") }] : []),
  ];
  const others = viewer.organizations.filter((organization) => !organization.current);
  return {
    name: viewer.organizationName ?? viewer.name,
    initials: viewer.initials,
    groups: [
      { entries: own },
      ...(others.length > 0
        ? [
            {
              label: t("nav.switch"),
              entries: others.map(({ id, name }) => ({
                label: name,
                action: "/byt-organisation",
                fields: [
                  { name: "organizationId", value: id },
                  { name: "tillbaka", value: here },
                ],
              })),
            },
          ]
        : []),
      { entries: [{ label: t("nav.sign_out"), action: "/logga-ut", icon: "log-out" as const }] },
    ],
  };
}

function useFootColumns() {
  const t = useT("common");
  return [
    {
      title: t("foot.find"),
      links: [
        { href: "/sok", label: t("foot.search") },
        { href: "/lagg-upp", label: t("foot.list") },
        { href: "/upphandla", label: t("foot.procure") },
      ],
    },
    {
      title: t("foot.help"),
      links: [
        { href: "/om/avfall", label: t("foot.waste") },
        { href: "/kriterier", label: t("foot.criteria") },
        { href: "/om", label: t("foot.how") },
        { href: "/om/api", label: t("foot.api") },
      ],
    },
    {
      title: t("foot.about_head"),
      links: [
        { href: "/om/tillganglighet", label: t("foot.accessibility") },
        { href: "/om/personuppgifter", label: t("foot.privacy") },
        { href: "/om/formsprak", label: t("foot.styleguide") },
      ],
    },
  ];
}

/** Header, content, footer: the frame of every page. */
export function Frame({ viewer, theme, demo, children }: FrameProps) {
  const t = useT("common");
  const locale = useLocale();
  const { pathname, search } = useLocation();
  const here = pathname + search;
  const other = locale === "sv" ? "en" : "sv";
  return (
    <>
      <SkipLink />
      <Header
        brand={t("product")}
        homeHref="/"
        links={useMainLinks(viewer)}
        language={{
          href: `/sprak/${other}?tillbaka=${encodeURIComponent(here)}`,
          label: t("language.switch"),
          lang: other,
        }}
        search={{ href: "/sok", label: t("nav.search") }}
        inbox={viewer ? { href: "/inkorg", label: t("nav.inbox"), unread: viewer.unread } : undefined}
        account={useAccount(viewer, here)}
        signIn={
          viewer ? undefined : { href: `/logga-in?tillbaka=${encodeURIComponent(here)}`, label: t("nav.sign_in") }
        }
        notice={demo ? t("example_note") : undefined}
      />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer brand={t("product")} homeHref="/" about={t("foot.about")} columns={useFootColumns()}>
        <ThemeSwitch current={theme} action="/utseende" fields={[{ name: "tillbaka", value: here }]} />
        <Shortcuts searchHref="/sok" />
      </Footer>
    </>
  );
}
