import { Form } from "@remix-run/react";
import { formatDay } from "~/i18n/format";
import { useLocale, useT, useTCode } from "~/i18n/use-t";
import type { FunctionalRole, MembershipRole } from "~/shared/actor";
import { toStockholmDay } from "~/shared/dates";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormProblems } from "~/ui/form-problems";
import { SectionHead } from "~/ui/page-header";
import { Rows } from "~/ui/rows";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { RoleFields } from "./role-fields";

export interface InviteFormProps {
  readonly problems: FormProblems;
  readonly role: MembershipRole;
  readonly functions: readonly FunctionalRole[];
}

const isRole = (value: string): value is MembershipRole => value === "owner" || value === "admin" || value === "member";

/** Invites an address to the organization. */
export function InviteForm({ problems, role, functions }: InviteFormProps) {
  const t = useT("organizations");
  const typed = problems.value("role", "member");
  return (
    <Form method="post" className="form" noValidate>
      <p className="muted">{t("members.inviteLede")}</p>
      <ErrorSummary errors={problems.summary} />
      <TextField
        id="email"
        name="email"
        type="email"
        autoComplete="off"
        label={t("members.inviteEmail")}
        maxLength={200}
        defaultValue={problems.value("email")}
        error={problems.error("email")}
        required
        hideMark
      />
      <RoleFields
        scope=""
        own={role}
        role={isRole(typed) ? typed : "member"}
        chosen={[]}
        functions={functions}
        errors={{ role: problems.error("role"), functions: problems.error("functions") }}
      />
      <div className="form-end">
        <SubmitButton icon="send" name="intent" value="invite">
          {t("members.inviteAction")}
        </SubmitButton>
      </div>
    </Form>
  );
}

interface OpenInvitation {
  readonly id: string;
  readonly email: string;
  readonly role: string;
  readonly functions: readonly string[];
  readonly expiresAt: Date;
  readonly expired: boolean;
}

function InvitationActions({ invitation }: { readonly invitation: OpenInvitation }) {
  const t = useT("organizations");
  return (
    <Form method="post" className="btn-row">
      <input type="hidden" name="invitationId" value={invitation.id} />
      <input type="hidden" name="email" value={invitation.email} />
      <input type="hidden" name="role" value={invitation.role} />
      {invitation.functions.map((role) => (
        <input key={role} type="hidden" name="functions" value={role} />
      ))}
      <SubmitButton size="sm" variant="secondary" name="intent" value="resend">
        {t("members.resend")}
      </SubmitButton>
      <SubmitButton size="sm" variant="quiet" name="intent" value="revoke">
        {t("members.revoke")}
      </SubmitButton>
    </Form>
  );
}

/** Invitations that nobody has answered; those that have run out can be sent again. */
export function OpenInvitations({ invitations }: { readonly invitations: readonly OpenInvitation[] }) {
  const t = useT("organizations");
  const code = useTCode("organizations");
  const locale = useLocale();
  return (
    <div className="mt-8">
      <SectionHead as="h3" title={t("members.invitations")} />
      <Rows
        label={t("members.invitations")}
        rows={invitations.map((invitation) => {
          const day = formatDay(locale, toStockholmDay(invitation.expiresAt));
          return {
            key: invitation.id,
            icon: "mail",
            title: invitation.email,
            note: `${code(`role.${invitation.role}`)} · ${t(invitation.expired ? "members.invitationExpired" : "members.invitedUntil", { day })}`,
            end: <InvitationActions invitation={invitation} />,
          };
        })}
      />
    </div>
  );
}
