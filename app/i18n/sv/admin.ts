export default {
  // Utvecklingsbrevlådan
  "mailbox.title": "Brevlåda",
  "mailbox.lede": "Ingen e-postserver är inställd. Breven stannar här i stället för att skickas.",
  "mailbox.recipient": "Mottagare",
  "mailbox.filter": "Visa",
  "mailbox.empty": "Inga brev än",
  "mailbox.none_found": "Inga brev till den adressen",
  "mailbox.empty_text": "Skapa ett konto eller ställ en fråga, så hamnar brevet här.",
  "mailbox.to": "Till {recipient}",
  "mailbox.html": "Så ser det ut",
  "mailbox.text": "Textdelen",
  "mail_state.queued": "på väg",
  "mail_state.sent": "skickat",
  "mail_state.kept": "sparat här",
  "mail_state.failed": "gick inte att skicka",
} as const;
