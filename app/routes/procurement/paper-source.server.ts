import type { Block } from "~/documents/document-model";
import type { PaperFacts } from "~/features/tenders/papers/paper-facts.server";
import type { PaperSource } from "~/features/tenders/papers/paper-source";
import { formatMoment } from "~/i18n/format";
import { translateCode, translator } from "~/i18n/translator.server";
import { municipalityName } from "../account/municipality-options.server";

/** The source of a tender's papers: its facts and the market's annex with words in the language of the tender. */
export function paperSource(
  { tender, log, motive, ...facts }: PaperFacts,
  market: readonly Block[] | null = null,
): PaperSource {
  const { language } = tender.content;
  const t = translator(language, "papers");
  return {
    reference: tender.reference,
    content: tender.content,
    authority: facts.authority,
    partners: facts.partners,
    day: facts.day,
    approved: tender.approvedAt !== null && tender.state !== "draft",
    limits: facts.limits,
    municipality: municipalityName,
    market,
    log: log.map(({ type, occurredAt, actorKind, who, payload }) => ({
      when: formatMoment(language, occurredAt),
      what: translateCode(language, "events", type),
      who: who ?? t(actorKind === "system" ? "decisions.system" : "decisions.someone"),
      note: typeof payload.note === "string" ? payload.note : "",
    })),
    motive: motive.map(({ step, answer, motive: why }) => ({
      question: translateCode(language, "purchasing", `depth.${step}`),
      answer: translateCode(language, "purchasing", `depth.${step}.${answer}`),
      why,
    })),
    t,
  };
}
