import type { Curation } from "~/features/criteria/curation/get-curation.server";
import type { VersionRecord } from "~/features/criteria/library/version-record";
import type { DeskBodyProps } from "~/features/criteria/ui/desk-body";
import { formatDay } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import { personIdOf, type Actor } from "~/shared/actor";
import { toStockholmDay } from "~/shared/dates";

/** The desk in words; `uses` come from the feature that knows the tenders. */
export function presentDesk(
  actor: Actor,
  { proposals, overdue, old, links }: Curation,
  uses: DeskBodyProps["uses"],
): Omit<DeskBodyProps, "refused"> {
  const { locale } = actor;
  const t = translator(locale, "criteria");
  const me = personIdOf(actor);
  const row = ({ id, version, content }: VersionRecord) => ({
    key: `${id}:${version}`,
    title: content.title[locale],
    note: t("criterion.over", { id, version }),
  });
  const standing = ({ verdict }: VersionRecord) =>
    t(verdict === "approved" ? "desk.approved" : verdict === "returned" ? "desk.returned" : "desk.waiting");
  return {
    proposals: proposals.map((one) => {
      const own = one.proposedBy === me;
      return {
        ...row(one),
        href: `/kriterier/granska/${one.id}`,
        note: `${row(one).note} · ${t(own ? "desk.yours" : "desk.others")}`,
        end: standing(one),
        urgent: one.verdict === "approved" || (own ? one.verdict === "returned" : one.verdict === null),
      };
    }),
    overdue: overdue.map((one) => ({
      ...row(one),
      href: `/kriterier/${one.id}`,
      end: t("desk.overdue_since", { day: formatDay(locale, one.content.reviewBy) }),
      urgent: true,
    })),
    old: old.map((one) => ({
      ...row(one),
      href: `/kriterier/${one.id}?version=${one.version}`,
      end: t(`state.${one.state}`),
      urgent: false,
    })),
    links: links.map(({ url, title, ids, misshapen, check }) => {
      const day = check ? formatDay(locale, toStockholmDay(check.checkedAt)) : "";
      const found = check ? t(check.works ? "desk.link_works" : "desk.link_broken", { day }) : t("desk.link_never");
      return { url, title, ids: ids.join(", "), state: misshapen ? t("desk.link_misshapen") : found };
    }),
    uses,
  };
}
