import { describe, expect, it } from "vitest";
import type { Actor, Member } from "~/shared/actor";
import { visitor } from "~/shared/actor";
import { mediaAccess, type MediaUse, type ShowingListing } from "./media-access";

const today = "2026-11-23";
const member = (organizationId: string | null, platformAdministrator = false): Member => ({
  kind: "member",
  personId: "p",
  locale: "sv",
  emailVerified: true,
  platformAdministrator,
  organization: organizationId === null ? null : { id: organizationId, role: "member", functions: [] },
});

const shown = (override: Partial<ShowingListing> = {}): ShowingListing => ({
  organizationId: "owner",
  state: "published",
  rung: "public",
  partnersFrom: null,
  publicFrom: null,
  expiresOn: "2026-12-31",
  blocked: false,
  partner: false,
  asked: false,
  ...override,
});
const used = (override: Partial<MediaUse> = {}): MediaUse => ({
  organizationId: "owner",
  listings: [],
  inThread: false,
  ofVisit: false,
  evidence: false,
  ...override,
});
const listed = (override: Partial<ShowingListing> = {}): MediaUse => used({ listings: [shown(override)] });

const somebody = visitor("sv");
const owner = member("owner");
const stranger = member("stranger");
const administrator = member(null, true);

describe("mediaAccess", () => {
  it.each<[string, Actor, MediaUse, string]>([
    ["everybody sees a public listing's photo", somebody, listed(), "public"],
    ["also its owner: one cache serves both", owner, listed(), "public"],
    ["nobody else sees a draft's", stranger, listed({ state: "draft" }), "none"],
    ["its owner does", owner, listed({ state: "draft" }), "private"],
    ["also on its last day", somebody, listed({ expiresOn: today }), "public"],
    ["nobody after it", somebody, listed({ expiresOn: "2026-11-22" }), "none"],
    ["not a visitor on the own rung", somebody, listed({ rung: "own" }), "none"],
    ["not a stranger on the partners' rung", stranger, listed({ rung: "partners" }), "none"],
    ["a partner on the partners' rung", stranger, listed({ rung: "partners", partner: true }), "private"],
    ["not a partner while it stands on the own rung", stranger, listed({ rung: "own", partner: true }), "none"],
    [
      "a partner from the day it moves on",
      stranger,
      listed({ rung: "own", partner: true, partnersFrom: today }),
      "private",
    ],
    ["not the day before", stranger, listed({ rung: "own", partner: true, partnersFrom: "2026-11-24" }), "none"],
    ["everybody from the public day", somebody, listed({ rung: "partners", publicFrom: today }), "public"],
    [
      "not a partner's view of a paused one",
      stranger,
      listed({ rung: "partners", partner: true, state: "paused" }),
      "none",
    ],
    ["nobody sees a blocked one", stranger, listed({ blocked: true, asked: true }), "none"],
    ["but its owner", owner, listed({ blocked: true }), "private"],
    ["and administrators", administrator, listed({ blocked: true }), "private"],
    ["who asked still sees it when it is withdrawn", stranger, listed({ state: "withdrawn", asked: true }), "private"],
    ["not attached yet: the uploader's organization", owner, used(), "private"],
    ["not attached yet: nobody else", stranger, used(), "none"],
    ["not attached yet: no member without an organization", member(null), used(), "none"],
    ["sent in my conversation", stranger, used({ inThread: true }), "private"],
    ["taken by an adviser at mine", stranger, used({ ofVisit: true }), "private"],
    ["never a visitor, whatever the facts say", somebody, used({ inThread: true, evidence: true }), "none"],
    ["evidence of a statement: members", member(null), used({ evidence: true }), "private"],
    [
      "the owner of a listing that shows another's file",
      member("second"),
      used({ listings: [shown({ organizationId: "second", state: "draft" })] }),
      "private",
    ],
    ["one public listing is enough", somebody, used({ listings: [shown({ state: "archived" }), shown()] }), "public"],
  ])("%s", (_case, actor, facts, expected) => expect(mediaAccess(actor, facts, today)).toBe(expected));
});
