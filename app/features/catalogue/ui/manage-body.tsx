import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Badge } from "~/ui/badge";
import { ButtonLink } from "~/ui/button";
import { Panel } from "~/ui/card";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormProblems } from "~/ui/form-problems";
import { PageHeader } from "~/ui/page-header";
import { ScaleBar } from "~/ui/scale-bar";
import { SubmitButton } from "~/ui/submit-button";
import { SelectField } from "~/ui/text-field";
import { actionsIn } from "../life/lifecycle";
import { ListingHistory, type ShownEvent } from "./listing-history";
import { withdrawalReasons, type ListingState, type Rung } from "../listing";

export interface ManageBodyProps {
  readonly title: string;
  readonly listing: {
    readonly id: string;
    readonly reference: string;
    readonly version: number;
    readonly state: ListingState;
    readonly rung: Rung;
    readonly completeness: number;
    readonly expires: string | null;
  };
  readonly history: readonly ShownEvent[];
  readonly problems: FormProblems;
}

function Actions({ listing }: Pick<ManageBodyProps, "listing">) {
  const t = useT("listing");
  const possible = actionsIn(listing.state).filter((action) => action !== "expire" && action !== "withdraw");
  const mayWithdraw = actionsIn(listing.state).includes("withdraw");
  return (
    <>
      <Form method="post" className="btn-row">
        <input type="hidden" name="version" value={listing.version} />
        {possible.map((action, position) => (
          <SubmitButton key={action} name="intent" value={action} variant={position === 0 ? "primary" : "secondary"}>
            {t(`manage.${action as Exclude<typeof action, "expire">}`)}
          </SubmitButton>
        ))}
        <SubmitButton name="intent" value="duplicate" variant="secondary">
          {t("manage.duplicate")}
        </SubmitButton>
        {listing.state === "draft" && (
          <SubmitButton name="intent" value="delete" variant="danger">
            {t("manage.delete")}
          </SubmitButton>
        )}
      </Form>
      {mayWithdraw && (
        <Disclosure summary={t("manage.withdraw")} line>
          <Form method="post" className="form">
            <input type="hidden" name="version" value={listing.version} />
            <SelectField
              id="reason"
              name="reason"
              label={t("manage.withdrawReason")}
              options={withdrawalReasons.map((reason) => ({ value: reason, label: t(`reason.${reason}`) }))}
            />
            <SubmitButton name="intent" value="withdraw" variant="danger">
              {t("manage.withdraw")}
            </SubmitButton>
          </Form>
        </Disclosure>
      )}
    </>
  );
}

/** An own listing: where it stands, what one can do with it, and what has happened. */
export function ManageBody({ title, listing, history, problems }: ManageBodyProps) {
  const t = useT("listing");
  return (
    <div className="wrap sec">
      <PageHeader
        title={title}
        over={listing.reference}
        facts={
          <>
            <Badge tone={listing.state === "published" ? "ok" : "plain"}>{t(`state.${listing.state}`)}</Badge>
            <Badge>{t("manage.rung", { rung: t(`rung.${listing.rung}`) })}</Badge>
            {listing.expires && <Badge icon="calendar">{t("manage.expires", { day: listing.expires })}</Badge>}
          </>
        }
        actions={
          <>
            <ButtonLink href={`/lagg-upp/${listing.id}/${listing.state === "draft" ? "bild" : "granska"}`}>
              {t(listing.state === "draft" ? "manage.continue" : "manage.edit")}
            </ButtonLink>
            <ButtonLink href={`/annons/${listing.reference}`} variant="secondary">
              {t("manage.see")}
            </ButtonLink>
          </>
        }
      />
      <ErrorSummary errors={problems.summary} />
      <div className="split mt-6">
        <div className="stack">
          <Panel title={t("manage.actions")} titleId="actions">
            <Actions listing={listing} />
          </Panel>
          <ListingHistory events={history} version={listing.version} />
        </div>
        <aside className="stack">
          <ScaleBar
            filled={Math.round(listing.completeness / 10)}
            total={10}
            label={t("manage.completeness")}
            valueText={t("mine.whole", { count: listing.completeness })}
            top={t("manage.completeness")}
            note={t("mine.whole", { count: listing.completeness })}
          />
        </aside>
      </div>
    </div>
  );
}
