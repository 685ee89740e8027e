import { Form } from "@remix-run/react";
import { formatDay } from "~/i18n/format";
import { useLocale, useT, useTCode } from "~/i18n/use-t";
import { toStockholmDay } from "~/shared/dates";
import { Avatar, initialsOf } from "~/ui/avatar";
import { Badge } from "~/ui/badge";
import { ButtonLink } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { EmptyState } from "~/ui/empty-state";
import { SectionHead } from "~/ui/page-header";
import { Rows } from "~/ui/rows";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";

interface Found {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly kind: string;
  readonly municipality: string | null;
  readonly verified: boolean;
  readonly asked: boolean;
}

function AskForm({ organization }: { readonly organization: Found }) {
  const t = useT("organizations");
  return (
    <Disclosure summary={t("join.ask")}>
      <Form method="post" className="form">
        <input type="hidden" name="organizationId" value={organization.id} />
        <TextField
          id={`message-${organization.id}`}
          name="message"
          label={t("join.message")}
          help={t("join.messageHelp")}
          maxLength={200}
          optional
        />
        <SubmitButton name="intent" value="ask">
          {t("join.ask")}
        </SubmitButton>
      </Form>
    </Disclosure>
  );
}

/** Organizations of that name, each with a way to ask; none leads to creating it. */
export function JoinResults({
  query,
  found,
  verified,
}: {
  readonly query: string;
  readonly found: readonly Found[];
  readonly verified: boolean;
}) {
  const t = useT("organizations");
  const code = useTCode("organizations");
  if (query === "") return <p className="muted mt-4">{t("join.example")}</p>;
  if (found.length === 0) {
    return (
      <div className="mt-6">
        <EmptyState
          title={t("join.none")}
          action={<ButtonLink href="/organisationer/ny">{t("join.create")}</ButtonLink>}
          example={t("join.example")}
        >
          {t("join.noneText")}
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="mt-6">
      <Rows
        rows={found.map((organization) => ({
          key: organization.id,
          leading: <Avatar initials={initialsOf(organization.name)} />,
          title: organization.name,
          href: `/organisation/${organization.slug}`,
          note: (
            <>
              {[code(`kind.${organization.kind}`), organization.municipality].filter(Boolean).join(", ")}
              {verified && !organization.asked && <AskForm organization={organization} />}
            </>
          ),
          end: organization.asked ? (
            <Badge tone="info">{t("join.asked")}</Badge>
          ) : organization.verified ? (
            <Badge tone="ok">{t("verified")}</Badge>
          ) : undefined,
        }))}
      />
    </div>
  );
}

/** What one has asked for and nobody has answered. */
export function OwnRequests({
  requests,
}: {
  readonly requests: readonly { id: string; name: string; createdAt: Date }[];
}) {
  const t = useT("organizations");
  const locale = useLocale();
  if (requests.length === 0) return null;
  return (
    <section className="mb-6">
      <SectionHead title={t("join.mine")} />
      <Rows
        rows={requests.map(({ id, name, createdAt }) => ({
          key: id,
          icon: "hourglass",
          title: name,
          note: t("join.waitingSince", { day: formatDay(locale, toStockholmDay(createdAt)) }),
          end: (
            <Form method="post">
              <input type="hidden" name="requestId" value={id} />
              <SubmitButton size="sm" variant="secondary" name="intent" value="withdraw">
                {t("join.withdraw")}
              </SubmitButton>
            </Form>
          ),
        }))}
      />
    </section>
  );
}
