import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { StepPhotos } from "~/features/catalogue/ui/wizard/step-photos";
import { WizardPage } from "~/features/catalogue/ui/wizard/wizard-page";
import { pageMeta } from "~/http/page-meta";
import type { RouteHandle } from "~/http/route-handle";
import listSomethingCss from "~/styles/pages/list-something.css?url";
import wizardCss from "~/styles/pages/wizard.css?url";
import uploadsCss from "~/styles/parts/uploads.css?url";
import { wizardAction } from "./wizard-action.server";
import { loadWizardStep } from "./wizard-data.server";

export const handle = { access: "organization", i18n: ["catalogue", "media"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () =>
  [listSomethingCss, wizardCss, uploadsCss].map((href) => ({ rel: "stylesheet", href }));
export const loader = (args: LoaderFunctionArgs) => loadWizardStep(args, "bild");
export const action = (args: ActionFunctionArgs) => wizardAction(args, "bild");

/** Photos and documents: a page of its own, so that only it carries the code for uploads. */
export default function WizardPhotos() {
  const data = useLoaderData<typeof loader>();
  const { media } = data.parts;
  return (
    <WizardPage data={data}>
      {(_values, errors, touch) => media && <StepPhotos {...media} errors={errors} touch={touch} />}
    </WizardPage>
  );
}
