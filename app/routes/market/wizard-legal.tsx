import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { StepLegal } from "~/features/catalogue/ui/wizard/step-legal";
import { WizardPage } from "~/features/catalogue/ui/wizard/wizard-page";
import { pageMeta } from "~/http/page-meta";
import type { RouteHandle } from "~/http/route-handle";
import listSomethingCss from "~/styles/pages/list-something.css?url";
import wizardCss from "~/styles/pages/wizard.css?url";
import { wizardAction } from "./wizard-action.server";
import { loadWizardStep } from "./wizard-data.server";

export const handle = { access: "organization", i18n: ["catalogue", "legal"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [listSomethingCss, wizardCss].map((href) => ({ rel: "stylesheet", href }));
export const loader = (args: LoaderFunctionArgs) => loadWizardStep(args, "status");
export const action = (args: ActionFunctionArgs) => wizardAction(args, "status");

/** The legal-status gate: a page of its own, so that only it carries the words of the law. */
export default function WizardLegal() {
  const data = useLoaderData<typeof loader>();
  const { legal } = data.parts;
  return (
    <WizardPage data={data}>
      {(values, errors) => legal && <StepLegal values={values} errors={errors} {...legal} />}
    </WizardPage>
  );
}
