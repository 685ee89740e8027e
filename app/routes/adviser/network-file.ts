import type { LoaderFunctionArgs } from "@remix-run/node";
import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { readNetwork } from "~/features/advising/network/read-network.server";
import { NetworkMapDrawing } from "~/features/advising/ui/network-map-drawing";
import { SankeyDrawing } from "~/features/advising/ui/sankey-drawing";
import { refuseFile } from "~/http/refuse-file.server";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { sendFile, type MadeFile } from "~/http/send-file.server";
import { translator } from "~/i18n/translator.server";
import { appError } from "~/shared/app-error";
import { writeCsv } from "~/shared/write-csv";
import { municipalityName } from "../account/municipality-options.server";
import { mapRows, networkRows, presentMap, presentSankey } from "./present-network.server";

export const handle = { access: "organization" } satisfies RouteHandle;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The network to save: a drawing, or its table. The map is of the whole county. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const asked = new URL(request.url).searchParams.get("kommun");
  const network = await readNetwork(actor, municipalityName(asked) ? asked : null);
  if (!network.ok) return refuseFile(network.error, actor.locale);
  const { county, flows } = network.value;
  const { locale } = actor;
  const t = translator(locale, "advising");
  const drawn = (name: string, drawing: ReactElement): MadeFile => ({
    name,
    ending: "svg",
    bytes: encode(renderToStaticMarkup(drawing)),
  });
  const table = (name: string, columns: readonly string[], rows: readonly string[][]): MadeFile => ({
    name,
    ending: "csv",
    bytes: encode(writeCsv(columns, rows)),
  });
  const files: Readonly<Record<string, () => MadeFile>> = {
    "flode.svg": () => drawn("flode.svg", createElement(SankeyDrawing, presentSankey(flows, locale, false))),
    "floden.csv": () =>
      table(
        "floden.csv",
        (["place", "material", "direction", "tonnes", "flows"] as const).map((key) => t(`network.${key}`)),
        networkRows(flows, locale).map((row) => [row.place, row.material, row.direction, row.tonnes, row.flows]),
      ),
    "karta.svg": () => drawn("karta.svg", createElement(NetworkMapDrawing, presentMap(county, locale))),
    "kommuner.csv": () =>
      table(
        "kommuner.csv",
        [t("network.place"), t("network.outTonnes"), t("network.needTonnes"), t("network.flows")],
        mapRows(county, locale).map(({ name, out, need, count }) => [name, out, need, String(count)]),
      ),
  };
  const file = Object.hasOwn(files, params.file ?? "") ? files[params.file ?? ""] : undefined;
  return file ? sendFile(file()) : refuseFile(appError("not_found"), actor.locale);
}
