import { Form } from "@remix-run/react";
import { formatDay } from "~/i18n/format";
import { useLocale, useT, useTCode } from "~/i18n/use-t";
import type { FunctionalRole, MembershipRole } from "~/shared/actor";
import { toStockholmDay } from "~/shared/dates";
import { Avatar, initialsOf } from "~/ui/avatar";
import { Badge } from "~/ui/badge";
import { Disclosure } from "~/ui/disclosure";
import { Rows } from "~/ui/rows";
import { SubmitButton } from "~/ui/submit-button";
import type { MemberView } from "../members/list-members.server";
import { RoleFields } from "./role-fields";

interface ViewedBy {
  readonly personId: string;
  readonly role: MembershipRole;
  readonly functions: readonly FunctionalRole[];
}

function ChangeMember({ member, role, functions, personId }: ViewedBy & { readonly member: MemberView }) {
  const t = useT("organizations");
  return (
    <Disclosure summary={t("members.change")}>
      <Form method="post" className="form">
        <input type="hidden" name="personId" value={member.personId} />
        <RoleFields
          scope={member.personId}
          own={role}
          role={member.role}
          chosen={member.functions}
          functions={functions}
        />
        <div className="form-end">
          <SubmitButton size="sm" variant="secondary" name="intent" value="role">
            {t("members.save")}
          </SubmitButton>
        </div>
      </Form>
      {member.personId !== personId && (
        <Form method="post" className="mt-4">
          <input type="hidden" name="personId" value={member.personId} />
          <p className="small muted mb-2">{t("members.removeText", { name: member.name })}</p>
          <SubmitButton size="sm" variant="danger" name="intent" value="remove">
            {t("members.remove")}
          </SubmitButton>
        </Form>
      )}
    </Disclosure>
  );
}

function MemberNote({ member, ...by }: ViewedBy & { readonly member: MemberView }) {
  const t = useT("organizations");
  const code = useTCode("organizations");
  const locale = useLocale();
  const mayChange = by.role === "owner" || (by.role === "admin" && member.role !== "owner");
  return (
    <>
      {[
        member.email,
        ...member.functions.map((role) => code(`function.${role}`)),
        t("members.since", { day: formatDay(locale, toStockholmDay(member.since)) }),
      ].join(" · ")}
      {mayChange && <ChangeMember member={member} {...by} />}
    </>
  );
}

/** Who is in the organization; those who may, change roles in place. */
export function MemberRows({ members, ...by }: ViewedBy & { readonly members: readonly MemberView[] }) {
  const t = useT("organizations");
  const code = useTCode("organizations");
  return (
    <Rows
      label={t("members.list")}
      rows={members.map((member) => ({
        key: member.personId,
        leading: <Avatar initials={initialsOf(member.name)} />,
        title: (
          <>
            {member.name} {member.personId === by.personId && <span className="muted small">({t("members.you")})</span>}
          </>
        ),
        note: <MemberNote member={member} {...by} />,
        end: <Badge icon={member.role === "owner" ? "key-round" : undefined}>{code(`role.${member.role}`)}</Badge>,
      }))}
    />
  );
}

/** Leaves the organization; asks once. The only owner is told what to do first. */
export function LeaveForm({ name, lastOwner }: { readonly name: string; readonly lastOwner: boolean }) {
  const t = useT("organizations");
  if (lastOwner) return <p className="muted">{t("members.lastOwner")}</p>;
  return (
    <Disclosure summary={t("members.leave")}>
      <p>{t("members.leaveText", { name })}</p>
      <Form method="post" className="mt-3">
        <SubmitButton variant="danger" name="intent" value="leave">
          {t("members.leaveAction", { name })}
        </SubmitButton>
      </Form>
    </Disclosure>
  );
}
