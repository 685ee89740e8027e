import { ListingCard, type ListingCardProps } from "~/features/catalogue/ui/listing-card";
import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { ButtonLink } from "~/ui/button";
import { CategoryArt } from "~/ui/category-art";
import { Chips, RemovableChip } from "~/ui/chip";
import { Disclosure } from "~/ui/disclosure";
import { EmptyState } from "~/ui/empty-state";
import { Pagination } from "~/ui/pagination";
import { SheetLink } from "~/ui/sheet";
import { Segmented } from "~/ui/tabs";
import { SelectField } from "~/ui/text-field";
import { HitMap, type HitMapProps } from "./hit-map";
import { NoHits, wantedHref, type NoHitsProps } from "./no-hits";

export interface ResultsProps extends NoHitsProps {
  readonly total: number;
  readonly heading: string;
  readonly seconds: string;
  /** How many only come near, in words; null when all answer every word. */
  readonly nearText: string | null;
  readonly spelling: { readonly label: string; readonly href: string } | null;
  readonly fallback: boolean;
  readonly sort: string;
  readonly sorts: readonly { readonly value: string; readonly label: string }[];
  readonly chips: readonly { readonly label: string; readonly removeHref: string }[];
  readonly choices: number;
  readonly clearHref: string;
  readonly cards: readonly ListingCardProps[];
  readonly page: number;
  readonly pageCount: number;
  readonly baseHref: string;
  readonly view: "list" | "map";
  readonly listHref: string;
  readonly mapHref: string;
  /** The map and how much of the hits it shows; null beside the list. */
  readonly map: (HitMapProps & { readonly shownText: string }) | null;
  /** Where distances are counted from, in words; null when they are not. */
  readonly distanceNote: string | null;
  readonly busy: boolean;
}

const pageHref = (base: string, page: number): string =>
  page === 1 ? base : `${base}${base.includes("?") ? "&" : "?"}sida=${page}`;

function Head(props: ResultsProps) {
  const t = useT("discovery");
  return (
    <>
      <div className="results__head">
        <div>
          <h1>{props.heading}</h1>
          <p className="vh" role="status">
            {props.heading}
          </p>
          {props.nearText && (
            <p>
              {props.nearText} {props.spelling && <AppLink href={props.spelling.href}>{props.spelling.label}</AppLink>}
            </p>
          )}
          <p className="small muted">
            {t("answered", { seconds: props.seconds })} {props.distanceNote}
          </p>
          {props.fallback && <p className="small muted">{t("fallback")}</p>}
        </div>
        <Segmented
          label={t("view")}
          items={[
            { href: props.listHref, label: t("listView"), icon: "layout-grid", current: props.view === "list" },
            { href: props.mapHref, label: t("mapView"), icon: "map", current: props.view === "map" },
          ]}
        />
      </div>
      <div className="results__bar">
        <SheetLink sheet="filter" count={props.choices}>
          {t("filters")}
        </SheetLink>
        {props.chips.length > 0 && (
          <Chips label={t("chosen")}>
            {props.chips.map((chip) => (
              <RemovableChip key={chip.removeHref} {...chip} />
            ))}
            <AppLink href={props.clearHref}>{t("clear", { count: props.choices })}</AppLink>
          </Chips>
        )}
        <div className="sort">
          <SelectField
            key={props.sort}
            id="sortering"
            name="sortering"
            label={t("sort")}
            defaultValue={props.sort}
            options={props.sorts}
          />
        </div>
      </div>
    </>
  );
}

/** After the last hit: what is not here can be asked for. */
function StillMissing({ q }: Pick<ResultsProps, "q">) {
  const t = useT("discovery");
  return (
    <EmptyState
      title={t("missing")}
      art={<CategoryArt code="packaging" />}
      action={
        <ButtonLink href={wantedHref(q)} variant="secondary">
          {q ? t("noneWanted", { q }) : t("noneWantedPlain")}
        </ButtonLink>
      }
      example={t("missingExample")}
    >
      {t("missingText")}
    </EmptyState>
  );
}

function Hits({ cards, view, page, pageCount, baseHref }: ResultsProps) {
  return (
    <>
      <div className="cards">
        {cards.map((card, position) => (
          <ListingCard
            key={card.reference}
            {...card}
            heading={view === "map" ? "h3" : "h2"}
            priority={view === "list" && position < 3}
          />
        ))}
      </div>
      <Pagination page={page} pageCount={pageCount} hrefFor={(number) => pageHref(baseHref, number)} />
    </>
  );
}

/** Hits as cards or on the map, with what narrows them. */
export function Results(props: ResultsProps) {
  const t = useT("discovery");
  return (
    <div aria-busy={props.busy || undefined}>
      <Head {...props} />
      {props.total === 0 && <NoHits q={props.q} helps={props.helps} />}
      {props.total > 0 && props.map && (
        <div className="map-split">
          <HitMap {...props.map} />
          <div>
            <h2 id="traffar" tabIndex={-1}>
              {props.map.shownText}
            </h2>
            <Hits {...props} />
          </div>
        </div>
      )}
      {props.total > 0 && props.view === "list" && (
        <Disclosure summary={t("why")} className="why">
          <p>{t("whyText")}</p>
        </Disclosure>
      )}
      {props.total > 0 && !props.map && <Hits {...props} />}
      {props.total > 0 && !props.map && props.page === props.pageCount && <StillMissing q={props.q} />}
    </div>
  );
}
