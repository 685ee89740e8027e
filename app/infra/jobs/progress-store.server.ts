import { db } from "../db/client.server";

/** How far a long job has come; kept so that one can leave the page and come back. */
export interface JobProgress {
  readonly state: "waiting" | "running" | "done" | "failed";
  readonly done: number;
  /** Null while nobody knows. */
  readonly total: number | null;
  readonly startedAt: string;
  readonly finishedAt: string | null;
}

export async function saveProgress(key: string, progress: JobProgress): Promise<void> {
  const value = { ...progress };
  await db().setting.upsert({ where: { key }, create: { key, value }, update: { value } });
}

export async function findProgress(key: string): Promise<JobProgress | null> {
  const row = await db().setting.findUnique({ where: { key }, select: { value: true } });
  return (row?.value as JobProgress | undefined) ?? null;
}
