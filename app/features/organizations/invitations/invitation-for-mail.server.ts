import { findForMail } from "./invitation-store.server";

export interface InvitationMail {
  readonly email: string;
  readonly organizationName: string;
  readonly expiresAt: Date;
  /** Language of the account that has the address, if any. */
  readonly locale: string | null;
}

/** An invitation that still waits, as its mail needs it; for the job. */
export const invitationForMail = (id: string): Promise<InvitationMail | null> => findForMail(id);
