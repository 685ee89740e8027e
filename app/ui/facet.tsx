import type { CSSProperties, ReactNode } from "react";
import { useT } from "~/i18n/use-t";
import { Icon } from "./icon";

export interface FacetOption {
  readonly value: string;
  readonly label: ReactNode;
  readonly leading?: ReactNode;
  /** Number of hits as written, and its share of the largest (0–1) as drawn. */
  readonly count?: string;
  readonly share?: number;
  readonly checked?: boolean;
}

export interface FacetGroupProps {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly FacetOption[];
  readonly open?: boolean;
  /** One choice only. */
  readonly single?: boolean;
  /** Under the options: “show all”, a range. */
  readonly children?: ReactNode;
}

function FacetItem({
  option,
  name,
  single,
}: {
  readonly option: FacetOption;
  readonly name: string;
  readonly single?: boolean;
}) {
  const percent = Math.round(Math.min(1, Math.max(0, option.share ?? 0)) * 100);
  return (
    <li>
      <label>
        <input
          className={single ? "check-b check-b--radio" : "check-b"}
          type={single ? "radio" : "checkbox"}
          name={name}
          value={option.value}
          defaultChecked={option.checked}
        />
        <span>
          {option.leading}
          {option.label}
        </span>
        {option.count && <span className="n">{option.count}</span>}
        {option.share !== undefined && (
          <span className="bar" aria-hidden="true">
            <i style={{ "--w": `${percent}%` } as CSSProperties} />
          </span>
        )}
      </label>
    </li>
  );
}

type ItemsProps = Pick<FacetGroupProps, "options" | "name" | "single">;

const Items = ({ options, name, single }: ItemsProps) => (
  <ul className="facet__list">
    {options.map((option) => (
      // The key carries the state, so that following a link that clears a choice clears the box too.
      <FacetItem key={`${option.value} ${option.checked}`} option={option} name={name} single={single} />
    ))}
  </ul>
);

/** A long list shows so many, and the others on request. */
const atFirst = 8;
const long = 12;

/** One question to narrow a search by, with counts as a map legend. Stands inside the page's search form. */
export function FacetGroup({ name, legend, options, open, single, children }: FacetGroupProps) {
  const t = useT("ui");
  const shown = options.length > long ? atFirst : options.length;
  const [first, rest] = [options.slice(0, shown), options.slice(shown)];
  return (
    <details className="facet" open={open}>
      <summary>
        {legend}
        <Icon name="chevron-down" />
      </summary>
      <fieldset>
        <legend className="vh">{legend}</legend>
        <Items options={first} name={name} single={single} />
        {rest.length > 0 && (
          <details className="facet__more" open={rest.some(({ checked }) => checked)}>
            <summary>
              <span className="facet__all">{t("facetAll", { count: options.length })}</span>
              <span className="facet__few">{t("facetFewer")}</span>
            </summary>
            <Items options={rest} name={name} single={single} />
          </details>
        )}
        {children}
      </fieldset>
    </details>
  );
}
