import type { Tx } from "~/infra/db/client.server";

interface FirmRef {
  readonly kind: "organization" | "prospect";
  readonly id: string;
}

export interface SuggestedCase {
  readonly id: string;
  readonly organizationId: string;
  readonly ownerId: string;
  readonly title: string;
  readonly outFlowId: string;
  readonly inFlowId: string;
  readonly giver: FirmRef;
  readonly receiver: FirmRef;
  readonly municipalityCode: string | null;
  readonly categoryCode: string | null;
  readonly subject: {
    readonly material: string;
    readonly tonnesPerYear: number | null;
    readonly kgCo2e: number | null;
    readonly score: number;
    readonly values: Readonly<Record<string, number>>;
  };
}

const idOf = (firm: FirmRef, kind: FirmRef["kind"]): string | null => (firm.kind === kind ? firm.id : null);

/** A case that begins with a suggestion, on top of its stage. */
export async function insertSuggestedCase(tx: Tx, { giver, receiver, ownerId, subject, ...row }: SuggestedCase) {
  const { organizationId } = row;
  const top = await tx.advisingCase.aggregate({
    where: { organizationId, stage: "suggested" },
    _min: { position: true },
  });
  await tx.advisingCase.create({
    data: {
      ...row,
      giverId: idOf(giver, "organization"),
      giverProspectId: idOf(giver, "prospect"),
      receiverId: idOf(receiver, "organization"),
      receiverProspectId: idOf(receiver, "prospect"),
      subject: { ...subject, values: { ...subject.values } },
      position: (top._min.position ?? 1) - 1,
      ownerId,
      createdBy: ownerId,
    },
  });
}
