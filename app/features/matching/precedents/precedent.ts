/** What is known of a flow when takers are sought for it: nothing of who took it. */
export interface ExchangeQuery {
  /** Case (network, park, study) that it belongs to; precedents of the same case say nothing about it. Empty: of none. */
  readonly caseId: string;
  /** NACE digits of who has it; may be empty. */
  readonly donorNace: readonly string[];
  /** List of Waste digits; may be empty. */
  readonly wasteCodes: readonly string[];
  /** What it is, in words, Swedish or English. */
  readonly waste: string;
}

/** A published exchange as the ranking reads it. */
export interface RankedPrecedent extends ExchangeQuery {
  /** By which a page finds the whole of it; of a file, the line. */
  readonly id: string;
  /** Receiver's NACE as the source writes it (`0150`, `011;012`): what a ranking answers with. */
  readonly receiver: string;
  readonly receiverNace: readonly string[];
}
