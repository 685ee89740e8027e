import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Button, ButtonLink } from "~/ui/button";

export interface FlowActionsProps {
  readonly flow: {
    readonly id: string;
    readonly version: number;
    readonly listing: string | null;
    readonly ended: string | null;
    readonly runOut: string | null;
  };
  /** Where a flow's form is: the address before its id. */
  readonly at: string;
  /** Words of the reader for “it still holds” and “change”; without the first nobody here can say it. */
  readonly confirm: string | null;
  readonly change: string;
}

/** What can be said of a flow in one press, and the way to its form. */
export function FlowActions({ flow, at, confirm, change }: FlowActionsProps) {
  const t = useT("flows");
  const press = (intent: string, label: string) => (
    <Button type="submit" name="intent" value={intent} variant="quiet" size="sm">
      {label}
    </Button>
  );
  return (
    <Form method="post" className="btn-row mt-2">
      <input type="hidden" name="id" value={flow.id} />
      <input type="hidden" name="version" value={flow.version} />
      {flow.listing ? (
        <AppLink href={flow.listing}>{t("own.toListing")}</AppLink>
      ) : (
        <>
          {!flow.ended && flow.runOut && press("renew", t("own.renew"))}
          {!flow.ended && !flow.runOut && confirm && press("confirm", confirm)}
          {!flow.ended && (
            <ButtonLink href={`${at}/${flow.id}`} variant="quiet" size="sm">
              {change}
            </ButtonLink>
          )}
          {flow.ended ? press("reopen", t("own.reopen")) : press("end", t("own.end"))}
        </>
      )}
    </Form>
  );
}
