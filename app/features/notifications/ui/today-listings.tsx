import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Badge } from "~/ui/badge";
import { MoreLink } from "~/ui/button";
import { CategoryIcon } from "~/ui/category-art";
import type { OwnRow } from "~/features/catalogue/ui/own-listing-rows";
import { SectionHead } from "~/ui/page-header";
import { Table } from "~/ui/table";

export interface TodayListingsProps {
  readonly listings: readonly {
    readonly row: OwnRow;
    readonly questions: number;
    readonly endsSoon: boolean;
    readonly until: string;
  }[];
  readonly total: number;
}

function StateBadge({ row, endsSoon }: TodayListingsProps["listings"][number]) {
  const t = useT("today");
  if (row.blocked) return <Badge tone="no">{t("mine.blocked")}</Badge>;
  if (endsSoon) {
    return (
      <Badge tone="warn" icon="hourglass">
        {t("mine.ends_soon")}
      </Badge>
    );
  }
  if (row.rung === "public") return <Badge tone="ok">{t("mine.public")}</Badge>;
  return (
    <Badge icon={row.rung === "own" ? "lock" : "users"}>{t(row.rung === "own" ? "mine.own" : "mine.partners")}</Badge>
  );
}

/** The live listings: state, how many have asked, how long they are valid. */
export function TodayListings({ listings, total }: TodayListingsProps) {
  const t = useT("today");
  return (
    <section aria-labelledby="today-mine">
      <SectionHead
        id="today-mine"
        title={t("mine.title")}
        action={<MoreLink href="/mina-annonser">{t("mine.all", { count: total })}</MoreLink>}
      />
      <Table
        caption={t("mine.title")}
        hideCaption
        stack
        middle
        columns={[
          { key: "listing", label: t("mine.listing") },
          { key: "state", label: t("mine.state") },
          { key: "questions", label: t("mine.questions"), numeric: true },
          { key: "until", label: t("mine.until") },
        ]}
        rows={listings.map((listing) => ({
          id: listing.row.id,
          cells: {
            listing: (
              <span className="row today__name">
                <CategoryIcon code={listing.row.art} />
                <AppLink href={`/mina-annonser/${listing.row.id}`}>{listing.row.title}</AppLink>
              </span>
            ),
            state: <StateBadge {...listing} />,
            questions: String(listing.questions),
            until: <span className="nowrap">{listing.until}</span>,
          },
        }))}
      />
    </section>
  );
}
