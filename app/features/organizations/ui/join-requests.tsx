import { Form } from "@remix-run/react";
import { formatDay } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/use-t";
import { toStockholmDay } from "~/shared/dates";
import { Rows } from "~/ui/rows";
import { SubmitButton } from "~/ui/submit-button";

interface Request {
  readonly id: string;
  readonly message: string;
  readonly createdAt: Date;
  readonly person: { readonly name: string; readonly email: string };
}

/** Who wants in, with what they say, and the two answers. */
export function JoinRequests({ requests }: { readonly requests: readonly Request[] }) {
  const t = useT("organizations");
  const locale = useLocale();
  return (
    <Rows
      label={t("members.requests")}
      rows={requests.map(({ id, message, createdAt, person }) => ({
        key: id,
        icon: "user-plus",
        urgent: true,
        title: person.name,
        note: (
          <>
            {person.email} · {t("members.requested", { day: formatDay(locale, toStockholmDay(createdAt)) })}
            {message && <p className="mt-1">{message}</p>}
          </>
        ),
        end: (
          <Form method="post" className="btn-row">
            <input type="hidden" name="requestId" value={id} />
            <SubmitButton size="sm" name="intent" value="approved">
              {t("members.approve")}
            </SubmitButton>
            <SubmitButton size="sm" variant="quiet" name="intent" value="declined">
              {t("members.decline")}
            </SubmitButton>
          </Form>
        ),
      }))}
    />
  );
}
