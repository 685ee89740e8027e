/** Calls in the order they went out; those of one group were under way at the same time. */
export type Groups<T> = readonly (readonly T[])[];

/** Notes what goes through a function while `during` runs, and which calls overlap. */
export class CallRecorder<T> {
  private groups: T[][] = [];
  private underWay = 0;

  /** Wraps one call: noted as it starts, over when its promise settles. */
  note<R>(call: T, run: () => Promise<R>): Promise<R> {
    const group = this.groups.at(-1);
    if (this.underWay > 0 && group) group.push(call);
    else this.groups.push([call]);
    this.underWay += 1;
    return run().finally(() => (this.underWay -= 1));
  }

  take(): Groups<T> {
    const taken = this.groups;
    this.groups = [];
    return taken;
  }
}

/** The same calls again: group after group, those of a group at once. */
export async function replay<T>(groups: Groups<T>, run: (call: T) => Promise<unknown>): Promise<void> {
  for (const group of groups) await Promise.all(group.map(run));
}
