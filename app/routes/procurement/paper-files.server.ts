import type { Block } from "~/documents/document-model";
import { writeDocx } from "~/documents/docx/write-docx.server";
import { writePdf } from "~/documents/pdf/write-pdf.server";
import { writeXlsx } from "~/documents/xlsx/write-xlsx.server";
import { writeZip, type ZipPart } from "~/documents/zip/write-zip";
import type { PaperFacts } from "~/features/tenders/papers/paper-facts.server";
import { paperFile, paperKinds, papersForSuppliers, type PaperKind } from "~/features/tenders/papers/paper-kinds";
import { requirementMatrix } from "~/features/tenders/papers/requirement-matrix";
import type { PaperSource } from "~/features/tenders/papers/paper-source";
import { tenderPaper } from "~/features/tenders/papers/tender-papers";
import type { FileEnding, MadeFile } from "~/http/send-file.server";
import { writeCsv } from "~/shared/write-csv";
import { paperSource } from "./paper-source.server";

export const matrixFile = "kravlista";
export const packageFile = "handlingar";

async function paperBytes(
  source: PaperSource,
  kind: PaperKind,
  ending: "docx" | "pdf",
  moment: Date,
): Promise<Uint8Array> {
  const paper = tenderPaper(kind, source);
  return ending === "docx" ? writeDocx(paper, moment) : writePdf(paper, moment);
}

function matrixBytes(source: PaperSource, ending: "xlsx" | "csv", moment: Date): Promise<Uint8Array> {
  const matrix = requirementMatrix(source);
  if (ending === "xlsx") return writeXlsx(matrix, moment);
  const rows = matrix.rows.map((row) => row.map((cell) => (cell === null ? "" : String(cell))));
  return Promise.resolve(
    new TextEncoder().encode(
      writeCsv(
        matrix.columns.map(({ label }) => label),
        rows,
      ),
    ),
  );
}

/** All that suppliers get, in one archive: each paper to edit and to read, and the list of requirements. */
async function packageBytes(source: PaperSource, moment: Date): Promise<Uint8Array> {
  const parts: ZipPart[] = [];
  for (const kind of papersForSuppliers)
    for (const ending of ["docx", "pdf"] as const)
      parts.push({ name: `${paperFile[kind]}.${ending}`, bytes: await paperBytes(source, kind, ending, moment) });
  for (const ending of ["xlsx", "csv"] as const)
    parts.push({ name: `${matrixFile}.${ending}`, bytes: await matrixBytes(source, ending, moment) });
  return writeZip(parts, moment);
}

/** The file of that name, `2-kravspecifikation.docx`; null when there is none. The archive is made of approved tenders only. */
export async function makeFile(
  facts: PaperFacts,
  asked: string,
  market: readonly Block[] | null = null,
): Promise<MadeFile | null> {
  const [stem = "", ending = ""] = asked.split(".");
  const source = paperSource(facts, market);
  const { moment, tender } = facts;
  const named = (name: string, end: FileEnding, bytes: Uint8Array): MadeFile => ({
    name: `${tender.reference}-${name}.${end}`,
    ending: end,
    bytes,
  });
  if (stem === packageFile && ending === "zip")
    return source.approved ? named(stem, "zip", await packageBytes(source, moment)) : null;
  if (stem === matrixFile && (ending === "xlsx" || ending === "csv"))
    return named(stem, ending, await matrixBytes(source, ending, moment));
  const kind = paperKinds.find((one) => paperFile[one] === stem);
  if (!kind || (ending !== "docx" && ending !== "pdf")) return null;
  return named(stem, ending, await paperBytes(source, kind, ending, moment));
}
