import type { FormEvent } from "react";
import { useT } from "~/i18n/use-t";
import { Icon } from "./icon";
import type { HiddenField } from "./menu";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export interface ThemeSwitchProps {
  readonly current: Theme;
  /** Where the choice is stored (POST, field `theme`). */
  readonly action: string;
  readonly fields?: readonly HiddenField[];
}

const look = {
  system: ["sun-moon", "themeSystem"],
  light: ["sun", "themeLight"],
  dark: ["moon", "themeDark"],
} as const;

/** With JavaScript the page changes at once and the choice is sent behind it; without, the form does both. */
function applyAtOnce(event: FormEvent<HTMLFormElement>) {
  const pressed = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
  if (!pressed) return;
  event.preventDefault();
  const form = event.currentTarget;
  const root = document.documentElement;
  if (pressed.value === "system") delete root.dataset.theme;
  else root.dataset.theme = pressed.value;
  for (const button of form.querySelectorAll("button")) button.setAttribute("aria-pressed", String(button === pressed));
  const body = new FormData(form);
  body.set("theme", pressed.value);
  void fetch(form.action, { method: "post", body, redirect: "manual" });
}

/** Light, dark or as the device says. */
export function ThemeSwitch({ current, action, fields }: ThemeSwitchProps) {
  const t = useT("ui");
  return (
    <form className="theme" method="post" action={action} onSubmit={applyAtOnce}>
      {fields?.map((field) => (
        <input key={field.name} type="hidden" name={field.name} value={field.value} />
      ))}
      <span id="theme-label">{t("theme")}</span>
      <span className="theme__set" role="group" aria-labelledby="theme-label">
        {themes.map((theme) => (
          <button key={theme} type="submit" name="theme" value={theme} aria-pressed={theme === current}>
            <Icon name={look[theme][0]} size="sm" />
            {t(look[theme][1])}
          </button>
        ))}
      </span>
    </form>
  );
}
