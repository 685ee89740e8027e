import { createTransport } from "nodemailer";
import type { Mailer } from "./mailer";

interface SmtpFault extends Error {
  readonly responseCode?: number;
}

/** Hands mail to an SMTP server: `smtp://user:password@host:587`, `smtps://…:465`. `from` as `Name <address>`. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport(url, { from });
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? "localhost";
  return {
    async send({ id, recipient, subject, html, text }) {
      try {
        await transport.sendMail({
          to: { name: "", address: recipient },
          subject,
          html,
          text,
          messageId: `<${id}@${domain}>`,
          headers: { "Auto-Submitted": "auto-generated" },
        });
        return { state: "sent" };
      } catch (error) {
        // 5xx is the server's last word; anything else may go better in a while.
        const code = (error as SmtpFault).responseCode ?? 0;
        if (code >= 500 && code < 600) return { state: "refused", reason: `smtp_${code}` };
        throw error;
      }
    },
    close: () => transport.close(),
  };
}
