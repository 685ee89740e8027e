import { curating, type Answer } from "./answers";
import { about, at, type Press } from "./presses";
import type { Things } from "./things";

const { plainContent } = await import("../factories/criterion");

const desk = about("/kriterier/granska");
const proposal = (state: "proposed" | "published") =>
  at(async (things: Things) => `/kriterier/granska/${await things.criterion(state)}`);
const curators = (answer: Answer) => ({ all: curating(answer, 403, { visitor: "/logga-in" }) });

/** A link that a published criterion has as its source. */
async function source(things: Things): Promise<string> {
  await things.criterion("published");
  return plainContent().sources[0]?.url ?? "";
}

/** Who is answered what when a form of the criteria library is sent. */
export const criteriaPresses: Readonly<Record<string, readonly Press[]>> = {
  "/kriterier/granska": [
    desk("link", { intent: "link", url: source, works: "ja" }, curators("/kriterier/granska")),
    desk("broken file", { intent: "import", file: "{" }, curators(400)),
  ],
  "/kriterier/granska/:id": [
    proposal("proposed")(
      "approve",
      { intent: "review", version: "1", revision: "1", verdict: "approved" },
      curators("/kriterier/granska"),
    ),
    proposal("proposed")("publish unread", { intent: "publish", version: "1", revision: "1" }, curators(409)),
    proposal("published")(
      "withdraw",
      { intent: "withdraw", version: "1", reason: "Föråldrat krav." },
      curators("/kriterier/granska"),
    ),
  ],
  "/kriterier/ny": [about("/kriterier/ny")("empty", { note: "x" }, curators(400))],
};
