import { officerEmail, reviewerEmail } from "../demo-actor.server";
import { seedColleague } from "../seed-colleague.server";

/** A second procurement officer of the municipality, since nobody approves what they wrote. */
export const seedReviewer = (): Promise<void> =>
  seedColleague(officerEmail, {
    email: reviewerEmail,
    name: "Upphandlingsgranskare",
    functions: ["procurement_officer"],
  });
