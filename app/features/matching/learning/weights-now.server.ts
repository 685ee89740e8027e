import { homeRegion } from "./home-region";
import { findLog } from "./decision-store.server";
import { learnWeights, type LearnedWeights } from "./learn-weights";

/** What has been learned from the decisions that stand. */
export const weightsNow = async (): Promise<LearnedWeights> => learnWeights(await findLog(homeRegion), homeRegion);
