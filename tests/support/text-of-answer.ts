import { strFromU8, unzipSync } from "fflate";
import { openPdf, textOfPdf } from "./read-papers";

/** Everything that can be read in an answer, whatever its form: papers and archives opened, entries of archives in archives too. */
export async function textOfBytes(bytes: Uint8Array): Promise<string> {
  const begins = strFromU8(bytes.subarray(0, 4), true);
  if (begins.startsWith("%PDF")) return `${await textOfPdf(await openPdf(bytes))} ${strFromU8(bytes, true)}`;
  if (!begins.startsWith("PK\u0003")) return new TextDecoder().decode(bytes);
  const entries = Object.entries(unzipSync(bytes));
  const texts = await Promise.all(entries.map(async ([name, entry]) => `${name} ${await textOfBytes(entry)}`));
  return texts.join("\n");
}

export const textOfAnswer = async (response: Response): Promise<string> =>
  `${JSON.stringify([...response.headers])} ${await textOfBytes(new Uint8Array(await response.arrayBuffer()))}`;
