import { createServer, type Server, type Socket } from "node:net";
import type { AddressInfo } from "node:net";

export interface ReceivedMail {
  readonly from: string;
  readonly to: string;
  /** The message as it came over the wire, headers and body. */
  readonly raw: string;
}

export interface MailSink {
  readonly url: string;
  readonly received: readonly ReceivedMail[];
  /** Answer to the next recipients: 250 takes them, 550 refuses for good, 451 asks to come back. */
  answerRecipients(code: 250 | 451 | 550): void;
  close(): Promise<void>;
}

const addressIn = (line: string): string => /<([^>]*)>/.exec(line)?.[1] ?? "";

/** Speaks just enough SMTP (RFC 5321) to take mail in; no TLS, no sign-in. */
export async function startMailSink(): Promise<MailSink> {
  const received: ReceivedMail[] = [];
  const open = new Set<Socket>();
  let recipientAnswer = 250;

  const serve = (socket: Socket): void => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    socket.on("error", () => socket.destroy());
    let buffer = "";
    let from = "";
    let to = "";
    let inData = false;
    const answer = (line: string): void => void socket.write(`${line}\r\n`);
    const command = (line: string): void => {
      const verb = line.slice(0, 4).toUpperCase();
      if (verb === "EHLO" || verb === "HELO") answer("250 sink.example");
      else if (verb === "MAIL") {
        from = addressIn(line);
        answer("250 ok");
      } else if (verb === "RCPT") {
        if (recipientAnswer === 250) to = addressIn(line);
        answer(recipientAnswer === 250 ? "250 ok" : `${recipientAnswer} no`);
      } else if (verb === "DATA") {
        inData = true;
        answer("354 go on");
      } else if (verb === "QUIT") {
        answer("221 bye");
        socket.end();
      } else answer("250 ok");
    };
    socket.setEncoding("utf8");
    answer("220 sink.example ESMTP");
    socket.on("data", (chunk: string) => {
      buffer += chunk;
      for (;;) {
        const mark = inData ? "\r\n.\r\n" : "\r\n";
        const end = buffer.indexOf(mark);
        if (end < 0) return;
        const part = buffer.slice(0, end);
        buffer = buffer.slice(end + mark.length);
        if (!inData) command(part);
        else {
          inData = false;
          received.push({ from, to, raw: part.replace(/^\.\./gm, ".") });
          answer("250 taken");
        }
      }
    });
  };

  const server: Server = createServer(serve);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    answerRecipients: (code) => void (recipientAnswer = code),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of open) socket.destroy();
      }),
  };
}
