import { useT } from "~/i18n/use-t";
import { Stats } from "~/ui/stat";
import { HomeBrowse, type HomeGroup } from "./home-browse";
import { HomeHero, type HomeHeroProps } from "./home-hero";
import { HomeNeed, type NeedRow } from "./home-need";
import { HomeNew, type HomeNewProps } from "./home-new";
import { HomeAudiences, HomeSteps, HomeTrust } from "./home-story";

export interface HomeBodyProps {
  readonly home: HomeHeroProps & {
    readonly total: number;
    readonly wantedTotal: number;
    readonly stats: readonly {
      readonly key: string;
      readonly value: string;
      readonly unit?: string;
      readonly label: string;
    }[];
    readonly groups: readonly HomeGroup[];
    readonly need: readonly NeedRow[];
  };
  readonly news: Pick<HomeNewProps, "cards" | "place" | "wanted">;
}

/** The start page: what this is, search, where things are, what is new, and whom it is for. */
export function HomeBody({ home, news }: HomeBodyProps) {
  const t = useT("home");
  return (
    <>
      <HomeHero map={home.map} places={home.places} />
      <section className="stats-band" aria-label={t("stats")}>
        <div className="wrap">
          <Stats stats={home.stats} />
        </div>
      </section>
      <HomeBrowse groups={home.groups} />
      <HomeNew {...news} total={home.total} wantedTotal={home.wantedTotal} />
      <HomeNeed rows={home.need} />
      <HomeSteps />
      <HomeAudiences />
      <HomeTrust />
    </>
  );
}
