import type { LoaderFunctionArgs } from "@remix-run/node";
import { writeDocx } from "~/documents/docx/write-docx.server";
import { writePdf } from "~/documents/pdf/write-pdf.server";
import { writeXlsx } from "~/documents/xlsx/write-xlsx.server";
import { reportFront, reportPaper } from "~/features/advising/reports/report-paper";
import { refuseFile } from "~/http/refuse-file.server";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { sendFile } from "~/http/send-file.server";
import { now } from "~/infra/clock/clock.server";
import { appError } from "~/shared/app-error";
import { writeCsv } from "~/shared/write-csv";
import { reportSource } from "./report-source.server";

export const handle = { access: "organization" } satisfies RouteHandle;

type Source = Awaited<ReturnType<typeof reportSource>>;

/** All tables under each other, each row with the table it belongs to. */
const flatRows = (source: Source): string[][] => [
  ...reportFront(source).map(({ label, value }) => [label, value, "", ""]),
  ...source.tables.flatMap(({ title, columns, rows }) => [
    [title, ...columns.slice(1), "", ""].slice(0, 4),
    ...rows.map((cells) => [...cells, "", "", ""].slice(0, 4)),
  ]),
];

const writers: Readonly<Record<string, (source: Source) => Promise<Uint8Array> | Uint8Array>> = {
  pdf: (source) => writePdf(reportPaper(source), now()),
  docx: (source) => writeDocx(reportPaper(source), now()),
  xlsx: (source) =>
    writeXlsx(
      {
        name: source.t("report.title"),
        columns: [source.t("report.measure"), "", "", ""].map((label, index) => ({
          label,
          width: index === 0 ? 48 : 24,
        })),
        rows: flatRows(source),
      },
      now(),
    ),
  csv: (source) => new TextEncoder().encode(writeCsv([source.t("report.measure"), "", "", ""], flatRows(source))),
};

/** The report to save. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const source = await reportSource(actor, request.url);
  const ending = (["pdf", "docx", "xlsx", "csv"] as const).find((one) => params.file === `rapport.${one}`);
  const write = ending && writers[ending];
  if (!ending || !write) return refuseFile(appError("not_found"), actor.locale);
  return sendFile({ name: `rapport.${ending}`, ending, bytes: await write(source) });
}
