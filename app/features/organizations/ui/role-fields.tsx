import { useT, useTCode } from "~/i18n/use-t";
import { membershipRoles, type FunctionalRole, type MembershipRole } from "~/shared/actor";
import { CheckboxGroup, RadioGroup } from "~/ui/choice-fields";

export interface RoleFieldsProps {
  /** Makes the ids of several such forms on one page differ. */
  readonly scope: string;
  /** The role of whoever fills the form in: only owners make owners. */
  readonly own: MembershipRole;
  readonly role: MembershipRole;
  readonly chosen: readonly FunctionalRole[];
  /** Functions that this organization can give. */
  readonly functions: readonly FunctionalRole[];
  readonly errors?: { readonly role?: string | undefined; readonly functions?: string | undefined };
}

/** Role in the organization, and what one does beside it. */
export function RoleFields({ scope, own, role, chosen, functions, errors }: RoleFieldsProps) {
  const t = useT("organizations");
  const code = useTCode("organizations");
  const roles = membershipRoles.filter((value) => value !== "owner" || own === "owner");
  return (
    <>
      <RadioGroup
        id={scope ? `role-${scope}` : "role"}
        name="role"
        label={t("members.role")}
        defaultValue={role}
        error={errors?.role}
        hideMark
        choices={[...roles]
          .reverse()
          .map((value) => ({ value, label: code(`role.${value}`), help: code(`role.${value}.help`) }))}
      />
      {functions.length > 0 && (
        <CheckboxGroup
          id={scope ? `functions-${scope}` : "functions"}
          name="functions"
          label={t("members.functions")}
          defaultValue={chosen}
          error={errors?.functions}
          hideMark
          choices={functions.map((value) => ({ value, label: code(`function.${value}`) }))}
        />
      )}
    </>
  );
}
