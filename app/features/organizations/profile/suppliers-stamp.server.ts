import { oncePerReading } from "~/infra/request-scope.server";
import type { Actor } from "~/shared/actor";
import { findSuppliersStamp } from "./suppliers-store.server";

/** A text that is another as soon as any organization or fact has changed: lets a reader keep what it has worked out. */
export const suppliersStamp = (_actor: Actor): Promise<string> => oncePerReading("suppliers stamp", findSuppliersStamp);
