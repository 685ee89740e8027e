import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Button } from "~/ui/button";
import { SectionHead } from "~/ui/page-header";
import type { FirmView } from "./firm-view";

/** What visits say otherwise than what is kept, each with the two ways to settle it. */
export function FirmContradictions({ firm }: { readonly firm: FirmView }) {
  const t = useT("flows");
  if (firm.contradictions.length === 0) return null;
  return (
    <section aria-labelledby="olika">
      <SectionHead id="olika" title={t("differs.title")} />
      <ul className="flow-list">
        {firm.contradictions.map(({ key, index, label, kept, said, day, visit }) => (
          <li key={key}>
            <p>
              <strong>{label}</strong>
            </p>
            <dl className="differs">
              <div>
                <dt className="small muted">{t("differs.kept")}</dt>
                <dd>{kept}</dd>
              </div>
              <div>
                <dt className="small muted">
                  {visit ? <AppLink href={visit}>{t("differs.said", { day })}</AppLink> : t("differs.said", { day })}
                </dt>
                <dd>{said}</dd>
              </div>
            </dl>
            {firm.acts && (
              <Form method="post" className="btn-row mt-2">
                <input type="hidden" name="version" value={firm.version} />
                <input type="hidden" name="index" value={index} />
                <Button type="submit" name="intent" value="take" variant="secondary" size="sm">
                  {t("differs.take", { value: said })}
                </Button>
                <Button type="submit" name="intent" value="keep" variant="quiet" size="sm">
                  {t("differs.keep", { value: kept })}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
