import { Form } from "@remix-run/react";
import { useT, useTCode } from "~/i18n/use-t";
import { ButtonLink } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { SectionHead } from "~/ui/page-header";
import { Rows } from "~/ui/rows";
import { SubmitButton } from "~/ui/submit-button";
import type { IconName } from "~/ui/icon-names";
import { factGroups, type FactGroup } from "../facts/organization-fact";
import type { FactView } from "../profile/public-view";
import { useFactValue, ValidityBadge } from "./fact-text";
import { FactSource } from "./fact-source";

const iconOf: Record<FactGroup, IconName> = { certificate: "badge-check", permit: "scale", capability: "truck" };

function RemoveFact({ fact }: { readonly fact: FactView }) {
  const t = useT("organizations");
  const code = useTCode("organizations");
  return (
    <Disclosure summary={t("facts.remove")}>
      <Form method="post" encType="multipart/form-data">
        <input type="hidden" name="id" value={fact.id} />
        <p className="small muted mb-2">{t("facts.removeText", { name: code(`fact.${fact.key}`) })}</p>
        <SubmitButton size="sm" variant="danger" name="intent" value="remove">
          {t("facts.remove")}
        </SubmitButton>
      </Form>
    </Disclosure>
  );
}

/** What the organization states, group by group, with how it stands today. */
export function FactRows({ facts, manages }: { readonly facts: readonly FactView[]; readonly manages: boolean }) {
  const t = useT("organizations");
  const code = useTCode("organizations");
  const valueOf = useFactValue();
  return (
    <>
      {factGroups
        .map((group) => ({ group, rows: facts.filter((fact) => fact.group === group) }))
        .filter(({ rows }) => rows.length > 0)
        .map(({ group, rows }) => (
          <section key={group} className="mt-6">
            <SectionHead title={code(`facts.group.${group}`)} />
            <Rows
              rows={rows.map((fact) => ({
                key: fact.id,
                icon: iconOf[group],
                title: [code(`fact.${fact.key}`), valueOf(fact)].filter(Boolean).join(": "),
                note: (
                  <>
                    <FactSource fact={fact} />
                    {manages && <RemoveFact fact={fact} />}
                  </>
                ),
                end: (
                  <span className="btn-row">
                    <ValidityBadge fact={fact} />
                    {manages && (
                      <ButtonLink size="sm" variant="secondary" href={`/min-organisation/intyg?andra=${fact.id}`}>
                        {t("facts.editAction")}
                      </ButtonLink>
                    )}
                  </span>
                ),
              }))}
            />
          </section>
        ))}
    </>
  );
}
