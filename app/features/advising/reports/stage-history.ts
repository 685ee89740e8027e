import { stages, type Stage } from "../cases/case";

/** What has happened to a case, as far as it moves it. */
export interface StageEvent {
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Events after which a case may stand on another stage. */
export const stageEvents = [
  "case.opened",
  "case.introduction_asked",
  "case.introduced",
  "case.moved",
  "case.closed",
] as const;

const named = (value: unknown): Stage | null => stages.find((stage) => stage === value) ?? null;

function next(stage: Stage, { type, payload }: StageEvent): Stage {
  switch (type) {
    case "case.introduction_asked":
      return stage === "suggested" ? "contacted" : stage;
    case "case.introduced":
      return stage === "suggested" || stage === "contacted" ? "introduced" : stage;
    case "case.moved":
      return named(payload.to) ?? stage;
    case "case.closed":
      return named(payload.as) ?? stage;
    default:
      return stage;
  }
}

/** The stage that the events lead to, oldest first; null when there are none to go by. */
export const stageAfter = (events: readonly StageEvent[]): Stage | null =>
  events.length === 0 ? null : events.reduce<Stage>(next, "suggested");
