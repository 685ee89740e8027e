import { today } from "~/infra/clock/clock.server";
import { findSummaries } from "./summary-store.server";

/** Addresses of the published criteria, for search engines. */
export const criteriaAddresses = async (): Promise<string[]> =>
  (await findSummaries(today())).map(({ id }) => `/kriterier/${id}`).sort();
