import { createServer } from "node:net";

/** Whether another program listens on that port already (all addresses of this machine, as the web server does). */
export const isTaken = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => done(error.code === "EADDRINUSE"));
    probe.listen(port, () => probe.close(() => done(false)));
  });
