import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { openInvitations } from "~/features/organizations/invitations/read-invitation.server";
import { listJoinRequests, listMembers } from "~/features/organizations/members/list-members.server";
import { getOwnOrganization } from "~/features/organizations/profile/get-own-organization.server";
import { InviteForm, OpenInvitations } from "~/features/organizations/ui/invitation-parts";
import { JoinRequests } from "~/features/organizations/ui/join-requests";
import { LeaveForm, MemberRows } from "~/features/organizations/ui/member-rows";
import { throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { now } from "~/infra/clock/clock.server";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import { appError } from "~/shared/app-error";
import { ErrorSummary } from "~/ui/error-summary";
import { useFormProblems } from "~/ui/form-problems";
import { PageHeader, SectionHead } from "~/ui/page-header";
import { membersAction } from "./members-action.server";

export const handle = { access: "organization", i18n: ["organizations"] } satisfies RouteHandle;
export const meta = pageMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const manages = actor.organization.role !== "member";
  const [own, members, requests, invitations] = await Promise.all([
    getOwnOrganization(actor),
    listMembers(actor),
    listJoinRequests(actor),
    manages ? openInvitations(actor) : [],
  ]);
  if (!own) return throwAppError(appError("not_found"));
  const at = now();
  return {
    page: { title: translator(actor.locale, "organizations")("members.title") },
    name: own.name,
    functions: own.functions,
    role: own.role,
    personId: actor.personId,
    members,
    requests,
    invitations: invitations.map((invitation) => ({ ...invitation, expired: invitation.expiresAt <= at })),
  };
}

export const action = async ({ request }: ActionFunctionArgs) =>
  membersAction(await requireOrganization(request), request);

export default function MyOrganizationMembers() {
  const { page, name, functions, role, personId, members, requests, invitations } = useLoaderData<typeof loader>();
  const t = useT("organizations");
  const refused = useActionData<typeof action>();
  const inviting = refused?.values.intent === "invite";
  const inviteProblems = useFormProblems(inviting ? refused : null);
  const problems = useFormProblems(inviting ? null : refused);
  const manages = role !== "member";
  const lastOwner = role === "owner" && members.filter((member) => member.role === "owner").length === 1;
  return (
    <>
      <PageHeader title={page.title} lede={t("members.lede")} />
      <ErrorSummary errors={problems.summary} />
      {manages && requests.length > 0 && (
        <section className="mb-6">
          <SectionHead title={t("members.requests")} />
          <JoinRequests requests={requests} />
        </section>
      )}
      <section>
        <MemberRows members={members} personId={personId} role={role} functions={functions} />
        {manages && members.length === 1 && <p className="muted mt-4">{t("members.alone")}</p>}
      </section>
      {manages && (
        <section className="work-sec">
          <SectionHead title={t("members.invite")} id="bjud-in" />
          <InviteForm problems={inviteProblems} role={role} functions={functions} />
          {invitations.length > 0 && <OpenInvitations invitations={invitations} />}
        </section>
      )}
      <section className="work-sec">
        <SectionHead title={t("members.leave")} />
        <LeaveForm name={name} lastOwner={lastOwner} />
      </section>
    </>
  );
}
