import { useT, useTCode } from "~/i18n/use-t";
import { KeyFacts } from "~/ui/key-facts";
import { Unknown } from "~/ui/unknown";
import type { FactView } from "../profile/public-view";
import { FactSource } from "./fact-source";
import { useFactValue, ValidityBadge } from "./fact-text";

/** Certificates, permits and capabilities as ruled lines, each with who says so and for how long. */
export function OrganizationFacts({ facts }: { readonly facts: readonly FactView[] }) {
  const t = useT("organizations");
  const code = useTCode("organizations");
  const valueOf = useFactValue();
  if (facts.length === 0) return <Unknown>{t("public.noFacts")}</Unknown>;
  return (
    <>
      <p className="small muted mb-2">{t("public.factsNote")}</p>
      <KeyFacts
        facts={facts.map((fact) => ({
          key: fact.id,
          label: code(`fact.${fact.key}`),
          value: (
            <>
              {valueOf(fact)} <ValidityBadge fact={fact} />
            </>
          ),
          source: <FactSource fact={fact} />,
        }))}
      />
    </>
  );
}
