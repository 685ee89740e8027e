import { writeDocx } from "../../app/documents/docx/write-docx.server";
import { writePdf } from "../../app/documents/pdf/write-pdf.server";
import { longPaper } from "./long-paper";

export interface PaperTimes {
  /** Pages of the PDF, as it says itself. */
  readonly pages: number;
  /** Seconds of each of the runs, the first (cold) one included. */
  readonly pdf: readonly number[];
  readonly docx: readonly number[];
  /** Seconds of processor time that the quickest run of each took: what is left when the machine does other things too. */
  readonly work: { readonly pdf: number; readonly docx: number };
}

const runs = 5;

interface Timed {
  readonly seconds: number;
  readonly work: number;
  readonly bytes: Uint8Array;
}

async function timed(write: () => Promise<Uint8Array>): Promise<Timed> {
  const [started, before] = [performance.now(), process.cpuUsage()];
  const bytes = await write();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (performance.now() - started) / 1000, work: (user + system) / 1e6, bytes };
}

/** Writes a paper of some hundred pages as PDF and as DOCX, turn by turn. */
export async function benchPapers(say: (line: string) => void): Promise<PaperTimes> {
  const paper = longPaper();
  const moment = new Date("2026-11-30T12:00:00Z");
  const [pdf, docx]: [number[], number[]] = [[], []];
  const work = { pdf: Infinity, docx: Infinity };
  let pages = 0;
  for (let run = 0; run < runs; run++) {
    const asPdf = await timed(() => writePdf(paper, moment));
    pages = Number(/\/Type \/Pages\n\/Count (\d+)/.exec(Buffer.from(asPdf.bytes).toString("latin1"))?.[1] ?? 0);
    const asDocx = await timed(() => writeDocx(paper, moment));
    pdf.push(asPdf.seconds);
    docx.push(asDocx.seconds);
    work.pdf = Math.min(work.pdf, asPdf.work);
    work.docx = Math.min(work.docx, asDocx.work);
    say(`Papers: PDF ${asPdf.seconds.toFixed(2)} s, DOCX ${asDocx.seconds.toFixed(2)} s (${pages} pages)`);
  }
  return { pages, pdf, docx, work };
}
