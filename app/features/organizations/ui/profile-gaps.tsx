import { useT, useTCode } from "~/i18n/use-t";
import { Rows } from "~/ui/rows";
import { ScaleBar } from "~/ui/scale-bar";
import type { ProfileGap } from "../profile/profile-parts";

const leadsTo: Record<ProfileGap, string> = {
  about: "/min-organisation/profil#about",
  takes_in: "/min-organisation/profil#takesIn",
  services: "/min-organisation/profil#services",
  contact: "/min-organisation/profil#contactRole",
  site: "/min-organisation/platser",
  facts: "/min-organisation/intyg",
};

/** How much of the profile is there, and what would help next and why. It never stands in the way. */
export function ProfileGaps({
  gaps,
  parts,
  manages,
}: {
  readonly gaps: readonly ProfileGap[];
  readonly parts: number;
  readonly manages: boolean;
}) {
  const t = useT("organizations");
  const code = useTCode("organizations");
  const done = parts - gaps.length;
  return (
    <section aria-label={t("overview.complete")}>
      <ScaleBar
        filled={done}
        total={parts}
        label={t("overview.complete")}
        valueText={t("overview.completeText", { done, total: parts })}
        top={gaps.length === 0 ? t("overview.completeAll") : t("overview.completeText", { done, total: parts })}
      />
      {gaps.length > 0 && (
        <div className="mt-4">
          <Rows
            rows={gaps.slice(0, 3).map((gap) => ({
              key: gap,
              icon: "plus",
              title: code(`gap.${gap}`),
              ...(manages ? { href: leadsTo[gap] } : {}),
              note: code(`gap.${gap}.why`),
            }))}
          />
        </div>
      )}
    </section>
  );
}
