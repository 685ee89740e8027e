const tail = 2048;
const head = 1024;
const decoder = new TextDecoder("latin1");

/** Why a file that begins as a PDF is not taken: `damaged` (cut off), `mixed` (something else hides in it). */
export type PdfFault = "damaged" | "mixed";

/**
 * A whole PDF and nothing else: it ends where a PDF ends, and neither its first kilobyte nor what follows its end is
 * another format. What the document holds is not judged: it is served as an attachment only.
 */
export function pdfFault(bytes: Uint8Array): PdfFault | null {
  const end = decoder.decode(bytes.subarray(Math.max(0, bytes.length - tail)));
  const mark = end.lastIndexOf("%%EOF");
  if (mark < 0 || !end.includes("startxref")) {
    return decoder.decode(bytes).includes("%%EOF") ? "mixed" : "damaged";
  }
  if (/[^\s\0]/.test(end.slice(mark + 5))) return "mixed";
  const start = decoder.decode(bytes.subarray(0, head));
  return /<(!doctype|html|head|body|script|svg|iframe|\?php)[\s>]/i.test(start) ? "mixed" : null;
}
