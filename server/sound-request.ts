import type { RequestHandler } from "express";
import { appError, invalidInput, type AppError } from "~/shared/app-error";
import { fieldsWithNul } from "~/shared/form-text";
import { refuse } from "./refuse";

const methods = ["GET", "HEAD", "POST"];

/** What is wrong with the address: not UTF-8, or with a character that no text of ours holds. */
function faultOf(path: string, query: string): AppError | null {
  const unreadable = appError("invalid_input", { reason: "address_unreadable" });
  try {
    if (decodeURIComponent(path).includes("\0")) return unreadable;
  } catch {
    return unreadable;
  }
  const faults = fieldsWithNul(new URLSearchParams(query));
  return faults.length > 0 ? invalidInput(...faults) : null;
}

/** Only methods and addresses that can mean something go further. */
export const soundRequest: RequestHandler = (request, response, next) => {
  if (!methods.includes(request.method)) {
    void refuse(request, response, appError("method_not_allowed"), { Allow: methods.join(", ") }).catch(next);
    return;
  }
  const [path = "", query = ""] = request.originalUrl.split(/\?(.*)/s);
  const fault = faultOf(path, query);
  if (fault) void refuse(request, response, fault).catch(next);
  else next();
};
