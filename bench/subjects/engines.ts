import { startChild } from "../../scripts/processes/child";
import type { Subject } from "../measure/subject";
import type { EngineAnswer, EngineOrder } from "./engine-orders";

type Order = EngineOrder extends infer One ? (One extends EngineOrder ? Omit<One, "id"> : never) : never;

export interface EngineSubjects {
  readonly subjects: readonly Subject[];
  stop(): Promise<void>;
}

/** Starts the engine program on a database and an index; each engine and its own raw call become subjects. */
export async function openEngines(
  env: Record<string, string>,
  addresses: readonly string[],
  file = "bench/subjects/engine-program.ts",
): Promise<EngineSubjects> {
  const child = startChild("engines", file, env);
  await child.ready;
  const waiting = new Map<number, { done: (answer: EngineAnswer) => void; fail: (error: Error) => void }>();
  let next = 0;
  child.process.on("message", (answer: EngineAnswer) => {
    const waiter = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.fault === undefined) waiter?.done(answer);
    else waiter?.fail(new Error(answer.fault));
  });
  void child.ended.then((code) => waiting.forEach(({ fail }) => fail(new Error(`The engines ended (code ${code})`))));
  const tell = (order: Order): Promise<EngineAnswer> =>
    new Promise((done, fail) => {
      const id = next++;
      waiting.set(id, { done, fail });
      child.process.send({ ...order, id } as EngineOrder);
    });
  const { subjects = [] } = await tell({ kind: "prepare", addresses });
  return {
    subjects: subjects.map((name) => ({
      name,
      round: async (plan) => {
        const { round } = await tell({ kind: "round", subject: name, plan });
        if (!round) throw new Error(`${name} gave no round.`);
        return round;
      },
    })),
    stop: () => child.stop(),
  };
}
