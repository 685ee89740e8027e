import * as z from "zod";
import { functionalRoles, membershipRoles } from "~/shared/actor";

/** Shape of the form that invites somebody; which roles one may give is the command's matter. */
export const inviteSchema = z.object({
  email: z.string().trim().toLowerCase().max(200).pipe(z.email()),
  role: z.enum(membershipRoles),
  functions: z.array(z.enum(functionalRoles)).default([]),
});
export type Invite = z.infer<typeof inviteSchema>;
