import pino from "pino";

/** Structured log. Never log names, addresses, mail bodies or form values: ids and codes only. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? (process.env.NODE_ENV === "test" ? "silent" : "info"),
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: {
    paths: ["email", "*.email", "password", "*.password", "cookie", "*.cookie", "authorization", "*.authorization"],
    remove: true,
  },
});
