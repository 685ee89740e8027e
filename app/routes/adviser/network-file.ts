import type { LoaderFunctionArgs } from "@remix-run/node";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { readNetwork } from "~/features/advising/network/read-network.server";
import { SankeyDrawing } from "~/features/advising/ui/sankey-drawing";
import { throwAppError } from "~/http/error-response.server";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { sendFile, type MadeFile } from "~/http/send-file.server";
import { translator } from "~/i18n/translator.server";
import { appError } from "~/shared/app-error";
import { writeCsv } from "~/shared/write-csv";
import { municipalityName } from "../account/municipality-options.server";
import { networkRows, presentSankey } from "./present-network.server";

export const handle = { access: "organization" } satisfies RouteHandle;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The network to save: the drawing, or its table. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const asked = new URL(request.url).searchParams.get("kommun");
  const network = await readNetwork(actor, municipalityName(asked) ? asked : null);
  if (!network.ok) return throwAppError(network.error);
  const { flows } = network.value;
  const { locale } = actor;
  const t = translator(locale, "advising");
  const files: Readonly<Record<string, () => MadeFile>> = {
    "flode.svg": () => ({
      name: "flode.svg",
      ending: "svg",
      bytes: encode(renderToStaticMarkup(createElement(SankeyDrawing, presentSankey(flows, locale, false)))),
    }),
    "floden.csv": () => ({
      name: "floden.csv",
      ending: "csv",
      bytes: encode(
        writeCsv(
          (["place", "material", "direction", "tonnes", "flows"] as const).map((key) => t(`network.${key}`)),
          networkRows(flows, locale).map(({ place, material, direction, tonnes, flows: count }) => [
            place,
            material,
            direction,
            tonnes,
            count,
          ]),
        ),
      ),
    }),
  };
  const file = Object.hasOwn(files, params.file ?? "") ? files[params.file ?? ""] : undefined;
  return file ? sendFile(file()) : throwAppError(appError("not_found"));
}
