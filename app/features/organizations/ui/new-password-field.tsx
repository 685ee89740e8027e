import { useState } from "react";
import { useT, useTCode } from "~/i18n/use-t";
import { ScaleBar } from "~/ui/scale-bar";
import { PasswordField } from "~/ui/text-field";
import { passwordStrength } from "../people/password-rules";

/** A password to be chosen, with a meter that helps once one types. The server decides. */
export function NewPasswordField({ error, label }: { readonly error?: string | undefined; readonly label?: string }) {
  const t = useT("account");
  const code = useTCode("account");
  const [strength, setStrength] = useState<number | null>(null);
  return (
    <div className="stack">
      <PasswordField
        id="password"
        name="password"
        autoComplete="new-password"
        label={label ?? t("password")}
        help={t("passwordHelp")}
        error={error}
        minLength={10}
        maxLength={128}
        required
        hideMark
        onChange={(event) => setStrength(passwordStrength(event.currentTarget.value, ""))}
      />
      {strength !== null && (
        <div aria-live="polite">
          <ScaleBar
            small
            filled={strength}
            total={4}
            label={t("strength.label")}
            valueText={code(`strength.${strength}`)}
            note={code(`strength.${strength}`)}
          />
        </div>
      )}
    </div>
  );
}
