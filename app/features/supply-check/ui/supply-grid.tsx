import type { CSSProperties } from "react";
import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { cx } from "~/ui/class-names";
import { Icon } from "~/ui/icon";
import { LevelRings } from "~/ui/level-rings";
import { VisuallyHidden } from "~/ui/visually-hidden";
import { ringsOf } from "./level-slider";
import type { CellProps, GridRowProps, GroupProps, RequirementProps } from "./supply-props";

export const outcomeClass = { pass: "pf pf--ok", unknown: "pf pf--unk", fail: "pf pf--no" } as const;
export const outcomeIcon = { pass: "check", unknown: "circle-help", fail: "x" } as const;
const standingIcon = {
  passes: "circle-check",
  open: "circle-help",
  fails_one: "circle-x",
  fails_more: "circle-x",
} as const;

const heights = (vars: Record<string, number>) =>
  Object.fromEntries(Object.entries(vars).map(([key, value]) => [`--${key}`, value])) as CSSProperties;

function Step({
  each,
  before,
  offers,
}: {
  readonly each: RequirementProps;
  readonly before: number;
  readonly offers: number;
}) {
  const t = useT("supply");
  const { pass, unknown } = each.after;
  const low = pass < offers * 0.25;
  return (
    <td className={cx(each.empties && "cliff", low && "low")}>
      <div className="st" style={heights({ v: pass, u: unknown, p: before, n: Math.max(1, offers) })}>
        <b>{pass}</b>
        {unknown > 0 && <em>{t("step.open", { count: unknown })}</em>}
      </div>
      {each.empties && (
        <a className="flag" href="#tommer">
          <b>
            <Icon name="triangle-alert" />
            <span>{t("empties.short")}</span>
          </b>
        </a>
      )}
    </td>
  );
}

function Cell({ cell, number, cliff }: { readonly cell: CellProps; readonly number: string; readonly cliff: boolean }) {
  const t = useT("supply");
  const word = t(`outcome.${cell.outcome}`);
  return (
    <td className={cx("g", cliff && "cliff")} data-k={number} title={cell.hint || undefined}>
      <div className={outcomeClass[cell.outcome]}>
        <Icon name={outcomeIcon[cell.outcome]} />
        <span>
          {cell.text}
          <VisuallyHidden>
            {cell.text === word ? "" : `, ${word}`}
            {cell.outcome !== "pass" && cell.hint ? `. ${cell.hint}` : ""}
          </VisuallyHidden>
        </span>
      </div>
    </td>
  );
}

function OfferRow({
  row,
  requirements,
}: {
  readonly row: GridRowProps;
  readonly requirements: readonly RequirementProps[];
}) {
  return (
    <tr>
      <th scope="row" className="o">
        <AppLink href={row.href}>{row.title}</AppLink>
        <span className="xs muted">{row.about}</span>
      </th>
      {row.cells.map((cell, index) => {
        const each = requirements[index];
        return <Cell key={each?.key ?? index} cell={cell} number={each?.number ?? ""} cliff={each?.empties ?? false} />;
      })}
    </tr>
  );
}

function Group({
  group,
  requirements,
}: {
  readonly group: GroupProps;
  readonly requirements: readonly RequirementProps[];
}) {
  const t = useT("supply");
  const words = t(`group.${group.standing}`, { count: group.count, number: group.number ?? "" });
  return (
    <tbody id={`grupp-${group.id}`}>
      <tr className="gr">
        <th scope="rowgroup" colSpan={requirements.length + 1}>
          <span>
            <Icon name={standingIcon[group.standing]} />
            <b>{group.count}</b> {words}
          </span>
        </th>
      </tr>
      {group.rows.map((row) => (
        <OfferRow key={row.id} row={row} requirements={requirements} />
      ))}
      {group.moreHref && (
        <tr className="mo">
          <td colSpan={requirements.length + 1}>
            <AppLink href={group.moreHref} preventScrollReset>
              {t("group.more", { count: group.count - group.rows.length })} <VisuallyHidden>{words}</VisuallyHidden>
            </AppLink>
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Head({
  requirements,
  offers,
}: {
  readonly requirements: readonly RequirementProps[];
  readonly offers: number;
}) {
  const t = useT("supply");
  return (
    <thead>
      <tr className="pr" aria-hidden="true">
        <td className="o">
          <div className="st" style={heights({ v: offers, u: 0, p: offers, n: Math.max(1, offers) })}>
            <b>{offers}</b>
          </div>
          <span className="pr__l">{t("step.start")}</span>
        </td>
        {requirements.map((each, index) => (
          <Step key={each.key} each={each} before={requirements[index - 1]?.after.pass ?? offers} offers={offers} />
        ))}
      </tr>
      <tr className="rq">
        <th scope="col" className="o">
          <VisuallyHidden>{t("grid.offer")}</VisuallyHidden>
        </th>
        {requirements.map((each) => (
          <th key={each.key} scope="col" className={cx(each.empties && "cliff")}>
            <span className="rq__k">
              {each.number} <LevelRings small level={ringsOf[each.level]} label={t(`level.${each.level}`)} />
            </span>
            {each.title}
          </th>
        ))}
      </tr>
    </thead>
  );
}

export interface SupplyGridProps {
  readonly requirements: readonly RequirementProps[];
  readonly groups: readonly GroupProps[];
  readonly offers: number;
}

/** Offers against requirements, one true table: over it, how many are left after each. On a phone each offer is a sheet. */
export function SupplyGrid({ requirements, groups, offers }: SupplyGridProps) {
  const t = useT("supply");
  return (
    <div className="scroll-x gridwrap" tabIndex={0} role="region" aria-label={t("grid.scroll")}>
      <table className="grid" style={{ "--cols": requirements.length } as CSSProperties}>
        <caption className="vh">{t("grid.caption")}</caption>
        <Head requirements={requirements} offers={offers} />
        {groups.map((group) => (
          <Group key={group.id} group={group} requirements={requirements} />
        ))}
      </table>
    </div>
  );
}
