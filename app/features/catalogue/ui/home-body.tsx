import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { ButtonLink, MoreLink } from "~/ui/button";
import { CategoryIcon, type ArtCode } from "~/ui/category-art";
import { Chip } from "~/ui/chip";
import { EmptyState } from "~/ui/empty-state";
import { Finder } from "~/ui/finder";
import { RegionMap, type MapCount } from "~/ui/region-map";
import { SectionHead } from "~/ui/page-header";
import { Stats } from "~/ui/stat";
import { ListingCard, type ListingCardProps } from "./listing-card";

export interface HomeBodyProps {
  readonly home: {
    readonly total: number;
    readonly stats: readonly { readonly key: string; readonly value: string; readonly label: string }[];
    readonly groups: readonly { readonly code: ArtCode; readonly label: string; readonly count: string }[];
    readonly map: readonly MapCount[];
    readonly places: readonly { readonly code: string; readonly name: string }[];
  };
  readonly cards: readonly ListingCardProps[];
}

const tries = ["try1", "try2", "try3", "try4"] as const;

function Hero({ home }: Pick<HomeBodyProps, "home">) {
  const t = useT("home");
  return (
    <section className="hero">
      <div className="hero__art">
        <RegionMap label={t("map")} counts={home.map} frame="wide" />
      </div>
      <div className="wrap hero__in">
        <div className="hero__txt">
          <h1>{t("title")}</h1>
          <p className="lede mt-4">{t("lede")}</p>
        </div>
        <Finder
          action="/sok"
          label={t("find")}
          className="hero__find"
          submitLabel={t("submit")}
          fields={[
            {
              name: "q",
              label: t("what"),
              renderControl: (id) => (
                <input id={id} name="q" type="search" placeholder={t("whatPlaceholder")} autoComplete="off" />
              ),
            },
            {
              name: "kommun",
              label: t("where"),
              renderControl: (id) => (
                <select id={id} name="kommun" defaultValue="">
                  <option value="">{t("everywhere")}</option>
                  {home.places.map((place) => (
                    <option key={place.code} value={place.code}>
                      {place.name}
                    </option>
                  ))}
                </select>
              ),
            },
          ]}
        />
        <div className="chips hero__chips">
          <span className="small muted">{t("try")}</span>
          {tries.map((key) => (
            <Chip key={key} href={`/sok?q=${encodeURIComponent(t(key))}`}>
              {t(key)}
            </Chip>
          ))}
        </div>
      </div>
    </section>
  );
}

/** The start page: what this is, search, where things are, and what is new. */
export function HomeBody({ home, cards }: HomeBodyProps) {
  const t = useT("home");
  return (
    <>
      <Hero home={home} />
      <section className="stats-band" aria-label={t("stats")}>
        <div className="wrap">
          <Stats stats={home.stats} />
        </div>
      </section>
      <section className="sec">
        <div className="wrap home-cat">
          <div className="home-cat__h">
            <h2>{t("browse")}</h2>
            <p className="muted mt-3">{t("browseLede")}</p>
          </div>
          <ul className="legend">
            {home.groups.map((group) => (
              <li key={group.code}>
                <AppLink href={`/sok?kategori=${group.code}`}>
                  <CategoryIcon code={group.code} />
                  <span>{group.label}</span>
                  <span className="n">{group.count}</span>
                </AppLink>
              </li>
            ))}
          </ul>
        </div>
      </section>
      <section className="sec sec--line">
        <div className="wrap">
          <SectionHead
            title={t("new")}
            action={
              home.total > 0 && <MoreLink href="/sok?sortering=nyast">{t("all", { count: home.total })}</MoreLink>
            }
          />
          {cards.length > 0 ? (
            <div className="cards cards--4">
              {cards.map((card, position) => (
                <ListingCard key={card.reference} {...card} priority={position < 2} />
              ))}
            </div>
          ) : (
            <EmptyState title={t("empty")} action={<ButtonLink href="/lagg-upp">{t("emptyAction")}</ButtonLink>} />
          )}
        </div>
      </section>
      <section className="proc">
        <div className="wrap proc__in">
          <div>
            <h2>{t("list")}</h2>
            <p className="mt-4">{t("listLede")}</p>
            <div className="mt-6">
              <ButtonLink href="/lagg-upp" variant="inverse">
                {t("listAction")}
              </ButtonLink>
            </div>
          </div>
        </div>
      </section>
    </>
  );
}
