import { firmClosedSubscriber } from "./advising-jobs.server";
import { dueMailSubscriber } from "./advising-due-mail.server";
import { advisingMailSubscriber } from "./advising-mail.server";
import { obligationMailSubscriber } from "./contract-mail.server";
import { flowMailSubscriber } from "./flow-mail.server";
import { firmMatchSubscriber, flowMatchSubscriber, listingFlowSubscriber } from "./flow-matching.server";
import { expiryMailSubscriber } from "./listing-expiry-mail.server";
import { ownerClosedSubscriber } from "./listing-owner-closed.server";
import { searchIndexSubscriber } from "./search-index.server";
import { marketQuestionMailSubscriber } from "./market-question-mail.server";
import { organizationMailSubscriber } from "./organization-mail.server";
import { reviewMailSubscriber } from "./review-mail.server";
import type { Subscriber } from "./subscriber";
import { tenderMailSubscriber } from "./tender-mail.server";
import { transferMailSubscriber } from "./transfer-mail.server";
import { messageMailSubscriber } from "./trade-message-mail.server";

/** Who listens to what. Order is the order of work within one dispatch; the search index comes first. */
export const subscribers: readonly Subscriber[] = [
  searchIndexSubscriber,
  messageMailSubscriber,
  organizationMailSubscriber,
  expiryMailSubscriber,
  ownerClosedSubscriber,
  obligationMailSubscriber,
  marketQuestionMailSubscriber,
  tenderMailSubscriber,
  transferMailSubscriber,
  reviewMailSubscriber,
  listingFlowSubscriber,
  flowMatchSubscriber,
  firmMatchSubscriber,
  firmClosedSubscriber,
  advisingMailSubscriber,
  dueMailSubscriber,
  flowMailSubscriber,
];
