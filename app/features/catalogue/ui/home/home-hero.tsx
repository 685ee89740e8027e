import { useT } from "~/i18n/use-t";
import { Chip } from "~/ui/chip";
import { Finder } from "~/ui/finder";
import { RegionMap, type MapCount } from "~/ui/region-map";

export interface HomeHeroProps {
  readonly map: readonly MapCount[];
  readonly places: readonly { readonly code: string; readonly name: string }[];
}

const tries = ["try1", "try2", "try3", "try4"] as const;

/** What this is, in one line, and the search, on the map of the county. */
export function HomeHero({ map, places }: HomeHeroProps) {
  const t = useT("home");
  return (
    <section className="hero">
      <div className="hero__art">
        <RegionMap label={t("map")} counts={map} frame="wide" />
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
                  {places.map((place) => (
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
