import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  depthOptions,
  depthOutcomes,
  depthReached,
  depthSteps,
  leadsToPurchase,
  type DepthAnswers,
  type DepthStep,
} from "./depths";

const given = (answers: Partial<Record<DepthStep, string>>): DepthAnswers =>
  Object.fromEntries(Object.entries(answers).map(([step, answer]) => [step, { answer, motive: "" }]));

describe("the four depths", () => {
  it.each([
    [{}, ["open", "not_reached", "not_reached", "not_reached"]],
    [{ need: "no", product: "new" }, ["ends", "not_reached", "not_reached", "not_reached"]],
    [{ need: "less", reuse: "partly" }, ["part_goes_on", "part_goes_on", "open", "not_reached"]],
    [{ need: "yes", reuse: "no", function: "yes" }, ["goes_on", "goes_on", "ends", "not_reached"]],
    [{ need: "yes", reuse: "no", function: "no", product: "new" }, ["goes_on", "goes_on", "goes_on", "ends"]],
  ])("with %o lead to %o", (answers, outcomes) => {
    expect(Object.values(depthOutcomes(given(answers)))).toEqual(outcomes);
  });

  it("lead to no purchase only when the need falls away or is covered", () => {
    expect(leadsToPurchase(given({ need: "no" }))).toBe(false);
    expect(leadsToPurchase(given({ need: "yes", reuse: "fully" }))).toBe(false);
    expect(leadsToPurchase(given({ need: "yes", reuse: "partly" }))).toBe(true);
    expect(leadsToPurchase({})).toBe(true);
  });

  it("have one step where the question stands, all before it answered and none after it reached", () => {
    const step = (name: DepthStep) => fc.option(fc.constantFrom(...depthOptions[name]), { nil: undefined });
    const answers = fc.record({
      need: step("need"),
      reuse: step("reuse"),
      function: step("function"),
      product: step("product"),
    });
    fc.assert(
      fc.property(answers, (chosen) => {
        const stated = given(
          Object.fromEntries(Object.entries(chosen).filter(([, answer]) => answer !== undefined)) as Record<
            string,
            string
          >,
        );
        const outcomes = depthOutcomes(stated);
        const at = depthSteps.indexOf(depthReached(stated).step);
        depthSteps.forEach((name, index) => {
          const expected = index < at ? ["goes_on", "part_goes_on"] : index > at ? ["not_reached"] : ["ends", "open"];
          expect(expected).toContain(outcomes[name]);
        });
      }),
    );
  });
});
