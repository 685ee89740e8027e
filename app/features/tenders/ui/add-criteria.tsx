import { Form } from "@remix-run/react";
import type { CriterionKind } from "~/features/criteria/criterion";
import { useT } from "~/i18n/use-t";
import { Button, ButtonLink } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { TextAreaField } from "~/ui/text-field";

/** Ways to more criteria: a template, the library, one's own words. */
export function AddCriteria({
  id,
  kind,
  typed,
  error,
}: {
  readonly id: string;
  readonly kind: CriterionKind;
  readonly typed: string;
  readonly error: string | undefined;
}) {
  const t = useT("tenders");
  return (
    <div className="addc">
      <div className="btn-row">
        <ButtonLink href={`/upphandla/arenden/${id}/mall`} variant="secondary" icon="layout-template">
          {t("add.template")}
        </ButtonLink>
        <ButtonLink href={`/upphandla/arenden/${id}/kriterier?slag=${kind}`} variant="secondary" icon="book-open">
          {t("add.library")}
        </ButtonLink>
      </div>
      <Disclosure summary={t("add.own")} open={typed !== ""}>
        <Form method="post" className="form">
          <input type="hidden" name="kind" value={kind} />
          <TextAreaField
            label={t("field.pasted")}
            help={t("field.pasted.help")}
            name="pasted"
            id="pasted"
            rows={5}
            defaultValue={typed}
            {...(error ? { error } : {})}
          />
          <div>
            <Button name="intent" value="paste" variant="secondary" size="sm">
              {t("add.take_in")}
            </Button>
          </div>
        </Form>
      </Disclosure>
    </div>
  );
}
