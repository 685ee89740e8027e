import type { Messages } from "../messages";
import type sv from "../sv/admin";

export default {
  "mailbox.title": "Mailbox",
  "mailbox.lede": "No mail server is set. Mail stays here instead of being sent.",
  "mailbox.recipient": "Recipient",
  "mailbox.filter": "Show",
  "mailbox.empty": "No mail yet",
  "mailbox.none_found": "No mail to that address",
  "mailbox.empty_text": "Create an account or ask a question, and the mail lands here.",
  "mailbox.to": "To {recipient}",
  "mailbox.html": "How it looks",
  "mailbox.text": "The text part",
  "mail_state.queued": "on its way",
  "mail_state.sent": "sent",
  "mail_state.kept": "kept here",
  "mail_state.failed": "could not be sent",
} satisfies Messages<typeof sv>;
