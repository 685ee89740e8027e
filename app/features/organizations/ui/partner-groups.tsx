import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Avatar, initialsOf } from "~/ui/avatar";
import { Button } from "~/ui/button";
import { Panel } from "~/ui/card";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormProblems } from "~/ui/form-problems";
import { SectionHead } from "~/ui/page-header";
import { Rows } from "~/ui/rows";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import type { Partner, PartnerGroupView } from "../partners/partner-groups.server";

interface Search {
  readonly group: string | null;
  readonly q: string;
  readonly found: readonly Partner[];
}

function MemberForm({
  kind,
  groupId,
  partner,
}: {
  readonly kind: "add_member" | "remove_member";
  readonly groupId: string;
  readonly partner: Partner;
}) {
  const t = useT("organizations");
  return (
    <Form method="post" action="/min-organisation/partner">
      <input type="hidden" name="groupId" value={groupId} />
      <input type="hidden" name="organizationId" value={partner.id} />
      {kind === "add_member" ? (
        <SubmitButton size="sm" variant="secondary" name="kind" value={kind}>
          {t("partners.add")}
        </SubmitButton>
      ) : (
        <SubmitButton size="sm" variant="quiet" icon="x" iconOnly name="kind" value={kind}>
          {t("partners.drop", { name: partner.name })}
        </SubmitButton>
      )}
    </Form>
  );
}

function PartnerRows({
  partners,
  groupId,
  kind,
}: {
  readonly partners: readonly Partner[];
  readonly groupId: string;
  readonly kind?: "add_member" | "remove_member";
}) {
  return (
    <Rows
      rows={partners.map((partner) => ({
        key: partner.id,
        leading: <Avatar initials={initialsOf(partner.name)} size="sm" />,
        title: partner.name,
        href: `/organisation/${partner.slug}`,
        end: kind ? <MemberForm kind={kind} groupId={groupId} partner={partner} /> : undefined,
      }))}
    />
  );
}

function AddPartner({ group, search }: { readonly group: PartnerGroupView; readonly search: Search }) {
  const t = useT("organizations");
  const open = search.group === group.id;
  const found = open ? search.found.filter((partner) => !group.members.some(({ id }) => id === partner.id)) : [];
  return (
    <Disclosure summary={t("partners.addTo", { name: group.name })} open={open || group.members.length === 0}>
      <Form method="get" className="field-line">
        <input type="hidden" name="grupp" value={group.id} />
        <TextField
          id={`q-${group.id}`}
          name="q"
          type="search"
          label={t("partners.search")}
          defaultValue={open ? search.q : ""}
          fieldClassName="grow"
          hideMark
        />
        <Button variant="secondary">{t("partners.searchAction")}</Button>
      </Form>
      {open &&
        search.q !== "" &&
        (found.length > 0 ? (
          <PartnerRows partners={found} groupId={group.id} kind="add_member" />
        ) : (
          <p className="muted mt-2">{t("partners.searchNone")}</p>
        ))}
    </Disclosure>
  );
}

function GroupSettings({ group, problems }: { readonly group: PartnerGroupView; readonly problems: FormProblems }) {
  const t = useT("organizations");
  return (
    <Disclosure summary={t("partners.rename")}>
      <Form method="post" className="field-line" noValidate>
        <input type="hidden" name="groupId" value={group.id} />
        <TextField
          id={`name-${group.id}`}
          name="name"
          label={t("partners.name")}
          defaultValue={group.name}
          error={problems.error("name")}
          fieldClassName="grow"
          maxLength={60}
          hideMark
        />
        <SubmitButton variant="secondary" name="kind" value="rename">
          {t("partners.save")}
        </SubmitButton>
      </Form>
      <Form method="post" className="mt-4">
        <input type="hidden" name="groupId" value={group.id} />
        <p className="small muted mb-2">{t("partners.removeText", { name: group.name })}</p>
        <SubmitButton size="sm" variant="danger" name="kind" value="remove">
          {t("partners.remove")}
        </SubmitButton>
      </Form>
    </Disclosure>
  );
}

export interface PartnerGroupsProps {
  readonly groups: readonly PartnerGroupView[];
  readonly search: Search;
  readonly manages: boolean;
  readonly problems: FormProblems;
}

/** The groups one releases to, each with its members. */
export function PartnerGroups({ groups, search, manages, problems }: PartnerGroupsProps) {
  const t = useT("organizations");
  return (
    <div className="stack">
      <ErrorSummary errors={problems.summary.map(({ message }) => ({ message }))} />
      {groups.map((group) => (
        <Panel
          key={group.id}
          title={group.name}
          titleId={`group-${group.id}`}
          action={<span className="muted small">{t("partners.members", { count: group.members.length })}</span>}
        >
          {group.members.length > 0 ? (
            <PartnerRows
              partners={group.members}
              groupId={group.id}
              {...(manages ? { kind: "remove_member" as const } : {})}
            />
          ) : (
            <p className="muted">{t("partners.noMembers")}</p>
          )}
          {manages && <AddPartner group={group} search={search} />}
          {manages && <GroupSettings group={group} problems={problems} />}
        </Panel>
      ))}
    </div>
  );
}

/** Makes a group. */
export function NewGroupForm({ problems }: { readonly problems: FormProblems }) {
  const t = useT("organizations");
  return (
    <section className="work-sec">
      <SectionHead title={t("partners.new")} />
      <Form method="post" className="form" noValidate>
        <ErrorSummary errors={problems.summary} />
        <TextField
          id="name"
          name="name"
          label={t("partners.name")}
          help={t("partners.nameHelp")}
          defaultValue={problems.value("name")}
          error={problems.error("name")}
          maxLength={60}
          required
          hideMark
        />
        <div className="form-end">
          <SubmitButton name="kind" value="create">
            {t("partners.create")}
          </SubmitButton>
        </div>
      </Form>
    </section>
  );
}

/** Who counts the own organization among their partners. */
export function PartnerOf({ organizations }: { readonly organizations: readonly Partner[] }) {
  const t = useT("organizations");
  return (
    <section className="work-sec">
      <SectionHead title={t("partners.of")} />
      {organizations.length === 0 ? (
        <p className="muted">{t("partners.ofNone")}</p>
      ) : (
        <>
          <p className="muted">{t("partners.ofText")}</p>
          <ul className="cols mt-3">
            {organizations.map((organization) => (
              <li key={organization.id}>
                <AppLink href={`/organisation/${organization.slug}`}>{organization.name}</AppLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
