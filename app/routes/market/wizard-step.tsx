import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { StepBody } from "~/features/catalogue/ui/wizard/step-body";
import { WizardPage } from "~/features/catalogue/ui/wizard/wizard-page";
import { pageMeta } from "~/http/page-meta";
import type { RouteHandle } from "~/http/route-handle";
import listSomethingCss from "~/styles/pages/list-something.css?url";
import wizardCss from "~/styles/pages/wizard.css?url";
import { wizardAction } from "./wizard-action.server";
import { loadWizardStep } from "./wizard-data.server";

export const handle = { access: "organization", i18n: ["catalogue"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [listSomethingCss, wizardCss].map((href) => ({ rel: "stylesheet", href }));
export const loader = (args: LoaderFunctionArgs) => loadWizardStep(args);
export const action = (args: ActionFunctionArgs) => wizardAction(args);

/** The other steps of listing something. */
export default function WizardStepPage() {
  const data = useLoaderData<typeof loader>();
  return (
    <WizardPage data={data} {...(data.parts.facts ? { keys: data.parts.facts.keys } : {})}>
      {(values, errors) => <StepBody {...data} values={values} errors={errors} />}
    </WizardPage>
  );
}
