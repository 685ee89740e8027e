import { addDays, dayToDate, type IsoDate } from "~/shared/dates";
import type { SeedThread } from "../../../prisma/seed/content/threads";
import type { Chance } from "./chance";
import type { SeededOrganization, SeedRows } from "./seed-organizations.server";
import type { SeedRow } from "./seed-store.server";

/** What a conversation needs to know of the listing it is about. */
export interface AskedListing {
  readonly id: string;
  readonly publishedAt: Date;
}

/** Listings that can be asked about, by `category seller`. */
export type Askable = ReadonlyMap<string, AskedListing>;
export const askableKey = (category: string, seller: string): string => `${category} ${seller}`;

const hour = 3_600_000;

/** Hours between one message and the next: answers come the same day or the next morning. */
const pauses = [2, 4, 19, 3, 22] as const;

function momentsOf(thread: SeedThread, listing: AskedListing, today: IsoDate, chance: Chance): Date[] {
  const asked = dayToDate(addDays(today, -thread.began)).getTime() + hour * (7 + chance.next() * 6);
  const latest = dayToDate(today).getTime() - hour;
  let moment = Math.max(asked, listing.publishedAt.getTime() + hour);
  return thread.messages.map((_message, index) => {
    if (index > 0) moment += hour * (pauses[index % pauses.length] ?? 2) * (0.8 + chance.next() * 0.4);
    return new Date(Math.min(moment, latest + index * 60_000));
  });
}

type Party = Pick<SeededOrganization, "id" | "people">;

interface Written {
  readonly thread: SeedRow;
  readonly messages: readonly SeedRow[];
  readonly reads: readonly SeedRow[];
  readonly events: readonly SeedRow[];
}

function write(
  thread: SeedThread,
  listing: AskedListing,
  sides: { b: Party; s: Party },
  today: IsoDate,
  chance: Chance,
): Written {
  const moments = momentsOf(thread, listing, today, chance);
  const [first = dayToDate(today), last = first] = [moments[0], moments.at(-1)];
  const id = chance.id(first);
  const messages = thread.messages.map((text, index) => {
    const side = sides[text.startsWith("b:") ? "b" : "s"];
    const at = moments[index] ?? last;
    return {
      id: chance.id(at),
      thread_id: id,
      author_id: side.people[0]?.id,
      organization_id: side.id,
      body: text.slice(2).trim(),
      client_key: `seed-${id.slice(-12)}-${index}`,
      created_at: at.toISOString(),
    };
  });
  const wroteLast = messages.at(-1)?.organization_id;
  const readers = [sides.b, sides.s].filter(({ id: organizationId }) => !thread.unread || organizationId === wroteLast);
  return {
    thread: {
      id,
      listing_id: listing.id,
      seller_organization_id: sides.s.id,
      buyer_organization_id: sides.b.id,
      last_message_at: last.toISOString(),
      created_at: first.toISOString(),
    },
    messages,
    reads: readers.flatMap(({ people }) =>
      people.map((person) => ({ thread_id: id, person_id: person.id, read_at: last.toISOString() })),
    ),
    events: threadEvents(id, listing.id, sides, messages, chance),
  };
}

interface SeedMessage {
  readonly id: string;
  readonly author_id: string | undefined;
  readonly organization_id: string;
  readonly created_at: string;
}

function threadEvents(
  threadId: string,
  listingId: string,
  sides: { b: Party; s: Party },
  messages: readonly SeedMessage[],
  chance: Chance,
): SeedRow[] {
  const event = (type: string, message: SeedMessage, payload: object): SeedRow => ({
    id: chance.id(new Date(message.created_at)),
    type,
    subject_type: "thread",
    subject_id: threadId,
    organization_id: message.organization_id,
    actor_kind: "member",
    actor_id: message.author_id,
    payload,
    occurred_at: message.created_at,
  });
  return messages.flatMap((message, index) => [
    ...(index === 0
      ? [
          event("thread.opened", message, {
            listingId,
            sellerOrganizationId: sides.s.id,
            buyerOrganizationId: sides.b.id,
          }),
        ]
      : []),
    event("message.sent", message, { messageId: message.id, listingId, opened: index === 0, files: 0 }),
  ]);
}

/** Conversations about listings that are there to be asked about; with fewer listings there are fewer of them. */
export function buildThreads(
  threads: readonly SeedThread[],
  askable: Askable,
  organizations: ReadonlyMap<string, SeededOrganization>,
  today: IsoDate,
  chance: Chance,
): SeedRows {
  const written = threads.flatMap((thread) => {
    const listing = askable.get(askableKey(thread.category, thread.seller));
    const [buyer, seller] = [organizations.get(thread.buyer), organizations.get(thread.seller)];
    if (!buyer || !seller) throw new Error(`No organization ${thread.buyer} or ${thread.seller} for a conversation`);
    return listing ? [write(thread, listing, { b: buyer, s: seller }, today, chance)] : [];
  });
  return {
    thread: written.map(({ thread }) => thread),
    message: written.flatMap(({ messages }) => messages),
    thread_read: written.flatMap(({ reads }) => reads),
    event: written.flatMap(({ events }) => events),
  };
}
