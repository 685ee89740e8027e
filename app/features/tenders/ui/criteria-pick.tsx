import { Form } from "@remix-run/react";
import type { CriterionKind, CriterionLevel } from "~/features/criteria/criterion";
import { useT } from "~/i18n/use-t";
import { Checkbox } from "~/ui/choice-fields";
import { ErrorSummary, type SummaryError } from "~/ui/error-summary";
import { SubmitButton } from "~/ui/submit-button";

export interface PickRow {
  readonly id: string;
  readonly version: number;
  readonly kind: CriterionKind;
  readonly level: CriterionLevel;
  readonly title: string;
  readonly text: string;
  /** In the draft already. */
  readonly there: boolean;
}

/** Criteria with a box each. */
export function CriteriaPick({
  rows,
  kind,
  version: of,
  mayEdit,
  errors,
}: {
  readonly rows: readonly PickRow[];
  readonly kind: string;
  /** Version of what they are taken into, where it is sent along. */
  readonly version?: number;
  readonly mayEdit: boolean;
  readonly errors: readonly SummaryError[];
}) {
  const t = useT("tenders");
  if (rows.length === 0) return <p className="mt-4">{t("pick.none")}</p>;
  return (
    <Form method="post" className="stack mt-4">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="slag" value={kind} />
      {of !== undefined && <input type="hidden" name="version" value={of} />}
      <ul className="pick-list" id="criteria">
        {rows.map(({ id, version, kind: own, level, title, text, there }) => (
          <li key={id}>
            <Checkbox
              name="criteria"
              value={`${id}:${version}`}
              disabled={there || !mayEdit}
              label={`${id} ${title}`}
              help={`${t(`kind.${own}`)}, ${t(`level.${level}`)}${there ? `, ${t("pick.there")}` : ""}. ${text}`}
            />
          </li>
        ))}
      </ul>
      {mayEdit && (
        <div>
          <SubmitButton busyLabel={t("saving")}>{t("pick.take")}</SubmitButton>
        </div>
      )}
    </Form>
  );
}
