import pino, { type DestinationStream, type Logger } from "pino";
import { errorFacts } from "./error-facts";

/** A structured log: one JSON line each. Callers give ids and codes; faults are cut down to what names nobody. */
export const logTo = (level: string, destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: (fault: unknown) => errorFacts(fault) },
      redact: {
        paths: ["email", "*.email", "password", "*.password", "cookie", "*.cookie", "authorization", "*.authorization"],
        remove: true,
      },
    },
    ...(destination ? [destination] : []),
  );

export const log = logTo(process.env.LOG_LEVEL || (process.env.NODE_ENV === "test" ? "silent" : "info"));
