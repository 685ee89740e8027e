import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { stepHead } from "~/features/catalogue/ui/wizard/wizard-steps";
import { StepBody } from "~/features/catalogue/ui/wizard/step-body";
import { WizardBar } from "~/features/catalogue/ui/wizard/wizard-bar";
import { WizardForm } from "~/features/catalogue/ui/wizard/wizard-form";
import { StepHead, WizardFrame } from "~/features/catalogue/ui/wizard/wizard-frame";
import { WizardPreview } from "~/features/catalogue/ui/wizard/wizard-preview";
import { pageMeta } from "~/http/page-meta";
import type { RouteHandle } from "~/http/route-handle";
import { useT } from "~/i18n/use-t";
import listSomethingCss from "~/styles/pages/list-something.css?url";
import wizardCss from "~/styles/pages/wizard.css?url";
import uploadsCss from "~/styles/parts/uploads.css?url";
import { wizardAction } from "./wizard-action.server";
import { loadWizardStep } from "./wizard-data.server";

export const handle = { access: "organization", i18n: ["catalogue", "legal", "media", "reference", "errors"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [listSomethingCss, wizardCss, uploadsCss].map((href) => ({ rel: "stylesheet", href }));
export const loader = (args: LoaderFunctionArgs) => loadWizardStep(args);
export const action = (args: ActionFunctionArgs) => wizardAction(args);

/** One step of listing something. */
export default function WizardStepPage() {
  const t = useT("catalogue");
  const { id, step, type, state, version, updatedAt, values, stashed, done, meter, preview, ...rest } = useLoaderData<typeof loader>();
  const bar = <WizardBar id={id} type={type} step={step} meter={meter} />;
  return (
    <WizardForm
      key={`${id} ${step}`}
      version={version}
      values={values}
      typed={stashed}
      updatedAt={updatedAt}
      withFiles={step === "bild"}
      autosave={step !== "granska"}
      {...(rest.parts.facts ? { keys: rest.parts.facts.keys } : {})}
      frame={(saveState, fields) => (
        <WizardFrame id={id} type={type} step={step} done={done} saveState={saveState} preview={<WizardPreview facts={preview} />} bar={bar}>
          <StepHead title={t(stepHead(step, type))} lede={t(`wizard.lede.${step}`)} />
          {fields}
        </WizardFrame>
      )}
    >
      {(now, errors, touch) => <StepBody id={id} step={step} type={type} state={state} values={now} errors={errors} touch={touch} meter={meter} {...rest} />}
    </WizardForm>
  );
}
