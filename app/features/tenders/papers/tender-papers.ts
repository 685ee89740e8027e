import type { PaperDocument } from "~/documents/document-model";
import { contractPaper } from "./contract-terms";
import { evaluationPaper } from "./evaluation-paper";
import { decisionPaper, marketPaper } from "./internal-papers";
import { invitationPaper } from "./invitation";
import type { PaperKind } from "./paper-kinds";
import type { PaperSource } from "./paper-source";
import { requirementPaper } from "./requirement-specification";
import { responsePaper } from "./response-form";

const makers: Readonly<Record<PaperKind, (source: PaperSource) => PaperDocument>> = {
  invitation: invitationPaper,
  requirements: requirementPaper,
  evaluation: evaluationPaper,
  contract: contractPaper,
  response: responsePaper,
  market: marketPaper,
  decisions: decisionPaper,
};

/** One paper of a tender as a document that every writer can set. Pure: the same source gives the same paper. */
export const tenderPaper = (kind: PaperKind, source: PaperSource): PaperDocument => makers[kind](source);
