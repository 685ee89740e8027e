import { useT } from "~/i18n/use-t";
import { Badge } from "~/ui/badge";
import type { TenderState } from "../tender";

const tones = {
  draft: "plain",
  in_review: "info",
  approved: "ok",
  handed_over: "ok",
  published: "ok",
  awarded: "ok",
  cancelled: "no",
} as const satisfies Record<TenderState, string>;

/** How far a tender has come. */
export function StateBadge({ state }: { readonly state: TenderState }) {
  const t = useT("tenders");
  return <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>;
}
