import { Form, useSubmit } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Button, ButtonLink } from "~/ui/button";
import { Chips, RemovableChip } from "~/ui/chip";
import { EmptyState } from "~/ui/empty-state";
import { FacetGroup } from "~/ui/facet";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import { Sheet, SheetLink } from "~/ui/sheet";
import { CriterionList, type CriterionRow } from "./criterion-list";

export interface LibraryBodyProps {
  readonly words: string;
  readonly total: number;
  readonly facets: readonly {
    readonly name: string;
    readonly legend: string;
    readonly options: readonly {
      readonly value: string;
      readonly label: string;
      readonly count: string;
      readonly share: number;
      readonly checked: boolean;
    }[];
  }[];
  readonly chips: readonly { readonly label: string; readonly removeHref: string }[];
  readonly rows: readonly CriterionRow[];
  readonly page: number;
  readonly pageCount: number;
  /** Address of the choice without its page. */
  readonly baseHref: string;
  readonly curates: boolean;
}

function OpenData() {
  const t = useT("criteria");
  return (
    <aside className="crit-open" aria-labelledby="oppna-data">
      <h2 id="oppna-data">{t("library.open_data")}</h2>
      <p className="small">{t("library.open_data_text")}</p>
      <ul className="small">
        <li>
          <AppLink href="/api/v1/criteria" reload>
            {t("library.open_data_api")}
          </AppLink>
        </li>
        <li>
          <AppLink href="/kriterier/bibliotek.json" reload>
            {t("library.open_data_file")}
          </AppLink>
        </li>
        <li>
          <AppLink href="/kriterier/schema.json" reload>
            {t("library.open_data_schema")}
          </AppLink>
        </li>
      </ul>
      <p className="small muted">{t("library.legal")}</p>
    </aside>
  );
}

function Hits(props: LibraryBodyProps) {
  const t = useT("criteria");
  const { rows, total, chips, page, pageCount, baseHref } = props;
  const pageHref = (n: number) => (n === 1 ? baseHref : `${baseHref}${baseHref.includes("?") ? "&" : "?"}sida=${n}`);
  return (
    <div id="resultat" tabIndex={-1}>
      <div className="row row--between">
        <p className="crit-count" role="status">
          {t("library.count", { count: total })}
        </p>
        <SheetLink sheet="filter" count={chips.length}>
          {t("library.filters")}
        </SheetLink>
      </div>
      {chips.length > 0 && (
        <Chips label={t("library.chosen")}>
          {chips.map((chip) => (
            <RemovableChip key={chip.removeHref} {...chip} />
          ))}
          <AppLink href="/kriterier">{t("library.clear")}</AppLink>
        </Chips>
      )}
      {total === 0 ? (
        <EmptyState title={t("library.none")} example={t("library.none_example")}>
          {t("library.none_text")}
        </EmptyState>
      ) : (
        <CriterionList rows={rows} />
      )}
      <Pagination page={page} pageCount={pageCount} hrefFor={pageHref} />
    </div>
  );
}

/** The library: one GET form of words and choices, which sends itself where scripts run, and what answers it. */
export function LibraryBody(props: LibraryBodyProps) {
  const t = useT("criteria");
  const submit = useSubmit();
  return (
    <Form
      method="get"
      action="/kriterier"
      role="search"
      aria-label={t("library.form")}
      preventScrollReset
      onChange={(event) => {
        const target = event.target as HTMLElement;
        if (target.matches('input[type="checkbox"]')) submit(event.currentTarget, { preventScrollReset: true });
      }}
    >
      <div className="wrap sec">
        <PageHeader
          title={t("library.title")}
          lede={t("library.lede")}
          {...(props.curates
            ? {
                actions: (
                  <ButtonLink href="/kriterier/granska" variant="secondary">
                    {t("library.curate")}
                  </ButtonLink>
                ),
              }
            : {})}
        />
        <div className="finder finder--sm finder--one mt-6 crit-finder">
          <div className="finder__f">
            <label htmlFor="q">{t("library.words")}</label>
            <input
              id="q"
              name="q"
              type="search"
              key={props.words}
              defaultValue={props.words}
              placeholder={t("library.placeholder")}
              maxLength={100}
              autoComplete="off"
            />
          </div>
          <Button icon="search" iconOnly>
            {t("library.submit")}
          </Button>
        </div>
        <div className="with-rail mt-6">
          <Sheet
            id="filter"
            closeTo="resultat"
            title={t("library.filters")}
            className="sheet--filters"
            end={<Button wide>{t("library.apply")}</Button>}
          >
            {props.facets.map((facet) => (
              <FacetGroup key={facet.name} {...facet} open />
            ))}
            <OpenData />
          </Sheet>
          <Hits {...props} />
        </div>
      </div>
    </Form>
  );
}
