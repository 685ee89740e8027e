import { findFlowsOfVisit } from "./flow-store.server";

/** Flows that came of a visit note; the note's own query checks who asks. */
export const flowsOfVisit = findFlowsOfVisit;
