import { db } from "~/infra/db/client.server";
import type { TenderForActor } from "../get-tender.server";
import { findPublication, type StoredPublication } from "./publication-store.server";
import { findQuestions, type StoredQuestion } from "./question-store.server";

export interface PublicationOfTender {
  readonly publication: StoredPublication | null;
  readonly questions: readonly StoredQuestion[];
}

/** Where a tender is advertised and what has been asked, for somebody who has been let in to it. */
export async function getPublication({ tender }: TenderForActor): Promise<PublicationOfTender> {
  const [publication, questions] = await Promise.all([
    findPublication(db(), tender.id),
    findQuestions(tender.id, false),
  ]);
  return { publication, questions };
}
