import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import type { FactView } from "../profile/public-view";

/** Who has issued it, under which number, and the document where the reader may see it. */
export function FactSource({ fact }: { readonly fact: Pick<FactView, "issuer" | "reference" | "evidenceId"> }) {
  const t = useT("organizations");
  const words = [fact.issuer, fact.reference].filter(Boolean).join(" · ");
  return (
    <>
      {words}
      {words && fact.evidenceId && " · "}
      {fact.evidenceId && (
        <AppLink href={`/media/${fact.evidenceId}/original`} reload>
          {t("facts.readDocument")}
        </AppLink>
      )}
    </>
  );
}
