import { Form, useSubmit } from "@remix-run/react";
import { useEffect, useRef, type FormEvent, type ReactNode } from "react";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button";
import { CategoryIcon, type ArtCode } from "~/ui/category-art";
import { FacetGroup } from "~/ui/facet";
import { RangeField } from "~/ui/range-field";
import { Sheet } from "~/ui/sheet";
import { widestKm } from "../search-query";
import { SearchWords } from "./search-words";

export interface Facet {
  readonly name: string;
  readonly legend: string;
  readonly open: boolean;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly count: string;
    readonly share: number;
    readonly checked: boolean;
    readonly art?: ArtCode;
  }[];
}

export interface SearchFormProps {
  readonly q: string;
  readonly from: string;
  /** Position in the address, kept while the form changes. */
  readonly point: { readonly latitude: number; readonly longitude: number } | null;
  /** Chosen distance; the widest stands for any. */
  readonly radiusKm: number;
  readonly sort: string;
  readonly view: "list" | "map";
  /** The part of the county the map shows, kept while the form changes. */
  readonly frame: { readonly zoom: string; readonly middle: string } | null;
  readonly places: readonly { readonly code: string; readonly name: string }[];
  readonly sorts: readonly { readonly value: string; readonly label: string }[];
  readonly facets: readonly Facet[];
  /** The results, beside the filters. */
  readonly children: ReactNode;
}

const pause = 220;

/**
 * Sends the form while one types or chooses. Each sending replaces the one before, whose answer the router then drops:
 * an old answer never overwrites a newer one.
 */
function useLiveForm() {
  const submit = useSubmit();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  return (event: FormEvent<HTMLFormElement>) => {
    const form = event.currentTarget;
    const target = event.target as HTMLElement;
    const typing = target.matches('input[type="search"]');
    const moving = typing || target.matches('input[type="range"]');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => submit(form, { replace: typing, preventScrollReset: true }), moving ? pause : 0);
  };
}

/** One GET form around words, place, filters and results: works as it is, and sends itself where scripts run. */
export function SearchForm(props: SearchFormProps) {
  const t = useT("discovery");
  const onChange = useLiveForm();
  return (
    <Form
      id="search"
      method="get"
      action="/sok"
      role="search"
      aria-label={t("form")}
      onChange={onChange}
      preventScrollReset
    >
      {props.view === "map" && <input type="hidden" name="vy" value="karta" />}
      {props.frame && (
        <>
          <input type="hidden" name="zoom" value={props.frame.zoom} />
          <input type="hidden" name="mitt" value={props.frame.middle} />
        </>
      )}
      {props.point && (
        <>
          <input type="hidden" name="lat" value={props.point.latitude} />
          <input type="hidden" name="lng" value={props.point.longitude} />
        </>
      )}
      <div className="search-bar">
        <div className="wrap">
          <div className="finder finder--sm">
            <div className="finder__f">
              <label htmlFor="q">{t("what")}</label>
              <SearchWords id="q" q={props.q} />
            </div>
            <div className="finder__f">
              <label htmlFor="fran">{t("where")}</label>
              <select id="fran" name="fran" defaultValue={props.from}>
                <option value="">{t("anywhere")}</option>
                {props.places.map((place) => (
                  <option key={place.code} value={place.code}>
                    {place.name}
                  </option>
                ))}
              </select>
            </div>
            <Button icon="search" iconOnly>
              {t("submit")}
            </Button>
          </div>
        </div>
      </div>
      <div className="wrap search with-rail">
        <Sheet
          id="filter"
          closeTo="results"
          title={t("filters")}
          className="sheet--filters"
          end={<Button wide>{t("apply")}</Button>}
        >
          {(props.from || props.point) && (
            <RangeField
              key={`r${props.radiusKm}`}
              id="radie"
              name="radie"
              label={t("radius")}
              min={10}
              max={widestKm}
              step={10}
              defaultValue={props.radiusKm}
              unit="km"
              text={t("within", { km: "{value}" })}
              endText={t("anyDistance")}
            />
          )}
          {props.facets.map((facet) => (
            <FacetGroup
              key={facet.name}
              {...facet}
              options={facet.options.map(({ art, ...option }) => ({
                ...option,
                ...(art ? { leading: <CategoryIcon code={art} size="sm" /> } : {}),
              }))}
            />
          ))}
        </Sheet>
        <div className="results" id="results" tabIndex={-1}>
          {props.children}
        </div>
      </div>
    </Form>
  );
}
