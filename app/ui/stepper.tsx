import { useT } from "~/i18n/use-t";
import { AppLink } from "./app-link";
import { Icon } from "./icon";
import { VisuallyHidden } from "./visually-hidden";

export interface Step {
  readonly key: string;
  readonly label: string;
  readonly state: "done" | "now" | "todo";
  readonly href?: string;
}

/** How far one has come in a few steps; steps already taken are links back. */
export function Stepper({ steps }: { readonly steps: readonly Step[] }) {
  const t = useT("ui");
  const now = steps.findIndex((step) => step.state === "now") + 1;
  return (
    <ol className="steps" aria-label={t("stepOf", { step: now, total: steps.length })}>
      {steps.map((step) => (
        <li key={step.key} className={step.state} aria-current={step.state === "now" ? "step" : undefined}>
          {step.state === "done" && <Icon name="check" />}{" "}
          {step.href && step.state !== "now" ? (
            <AppLink href={step.href}>{step.label}</AppLink>
          ) : (
            <span>{step.label}</span>
          )}
          {step.state === "done" && <VisuallyHidden>, {t("stepDone")}</VisuallyHidden>}
        </li>
      ))}
    </ol>
  );
}
