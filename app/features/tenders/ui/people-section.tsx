import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button";
import { SectionHead } from "~/ui/page-header";
import { SelectField, TextField } from "~/ui/text-field";
import { tenderRoles, type TenderRole } from "../tender";

export interface PeopleSectionProps {
  readonly people: readonly {
    readonly personId: string;
    readonly name: string;
    readonly role: TenderRole | null;
    readonly officer: boolean;
  }[];
  readonly mandates: readonly { readonly organizationId: string; readonly name: string; readonly note: string }[];
  readonly mayAssign: boolean;
  readonly mayEdit: boolean;
  readonly numberError?: string;
}

/** Who does what in the tender, and which authorities buy together. */
export function PeopleSection({ people, mandates, mayAssign, mayEdit, numberError }: PeopleSectionProps) {
  const t = useT("tenders");
  return (
    <>
      <p className="muted">{t("people.lede")}</p>
      <ul className="people">
        {people.map(({ personId, name, role, officer }) => (
          <li key={personId}>
            <span>
              <strong>{name}</strong>
              {officer && <small className="muted"> {t("people.officer")}</small>}
            </span>
            {mayAssign && !officer ? (
              <Form method="post" className="people__role">
                <input type="hidden" name="personId" value={personId} />
                <SelectField
                  label={t("people.role_of", { name })}
                  hideLabel
                  id={`role-${personId}`}
                  name="role"
                  defaultValue={role ?? ""}
                  options={[
                    { value: "", label: t("people.no_role") },
                    ...tenderRoles.map((value) => ({ value, label: t(`role.${value}`) })),
                  ]}
                />
                <Button name="intent" value="role" variant="secondary" size="sm">
                  {t("save")}
                </Button>
              </Form>
            ) : (
              <span>{role ? t(`role.${role}`) : officer ? t("role.officer") : t("people.no_role")}</span>
            )}
          </li>
        ))}
      </ul>
      <SectionHead title={t("mandates.title")} as="h3" />
      <p className="muted">{t("mandates.lede")}</p>
      <ul className="people">
        {mandates.map(({ organizationId, name, note }) => (
          <li key={organizationId}>
            <span>
              <strong>{name}</strong> <small className="muted">{note || t("mandates.no_note")}</small>
            </span>
            {mayEdit && (
              <Form method="post">
                <Button
                  name="intent"
                  value={`remove_mandate:${organizationId}`}
                  variant="quiet"
                  size="sm"
                  icon="trash-2"
                >
                  {t("mandates.remove", { name })}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {mayEdit && (
        <Form method="post" className="form" key={mandates.length}>
          <TextField
            label={t("field.number")}
            help={t("mandates.number.help")}
            name="number"
            id="number"
            {...(numberError ? { error: numberError } : {})}
          />
          <TextField
            label={t("mandates.note")}
            help={t("mandates.note.help")}
            name="note"
            id="mandate-note"
            maxLength={500}
          />
          <div>
            <Button name="intent" value="set_mandate" variant="secondary" size="sm">
              {t("mandates.add")}
            </Button>
          </div>
        </Form>
      )}
    </>
  );
}
