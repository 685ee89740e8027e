import * as fc from "fast-check";
import { expect, it } from "vitest";
import { attributeByKey } from "~/features/reference/attribute-dictionary";
import { isWorkingDay } from "~/features/reference/swedish-holidays";
import { assessReadiness } from "~/features/tenders/readiness/readiness";
import { addDays } from "~/shared/dates";
import { publishedContent } from "./published-content";

it("the advertised tender would pass its own readiness list, whatever day it is made", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 800 }), (days) => {
      const today = addDays("2026-01-01", days);
      const content = publishedContent(today);
      const { findings } = assessReadiness(content, {
        now: new Date(`${today}T10:00:00Z`),
        today,
        knownCpv: null,
        library: new Map(),
        attributes: attributeByKey,
      });
      // It went out nine days ago; hints are about style, and criteria grow old only after the days tried here.
      const graver = findings.filter(({ severity, code }) => severity !== "hint" && code !== "criterion_old");
      expect(graver.map(({ code }) => code)).toEqual(["publication_in_past"]);
      const { publication, deadline, awardOn } = content.timeline;
      expect([publication, deadline, awardOn].map((day) => day && isWorkingDay(day.slice(0, 10)))).toEqual([
        true,
        true,
        true,
      ]);
    }),
  );
});
