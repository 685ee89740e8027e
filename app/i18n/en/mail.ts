import type { Messages } from "../messages";
import type sv from "../sv/mail";

export default {
  "frame.sender": "Tillvara, marketplace for surplus and circular services: {url}",
  "why.account":
    "You get this mail because somebody gave your address at Tillvara. If it was not you, please ignore it.",
  "why.member": "You get this mail because you belong to an organisation at Tillvara.",
  "auth.verify.subject": "Confirm your e-mail address",
  "auth.verify.lede": "Welcome to Tillvara. Confirm the address, and you can publish listings and ask questions.",
  "auth.verify.note": "The link is valid for a day.",
  "auth.verify.action": "Confirm the address",
  "auth.reset.subject": "Choose a new password",
  "auth.reset.lede": "Somebody, probably you, has asked to change the password.",
  "auth.reset.note": "The link is valid for an hour and only once. If you did not ask for it there is nothing to do.",
  "auth.reset.action": "Choose a password",
  "auth.exists.subject": "You already have an account",
  "auth.exists.lede": "Somebody, probably you, tried to create an account with this address. It already exists.",
  "auth.exists.note": "Sign in as usual, or choose a new password if you have forgotten it.",
  "auth.exists.action": "Sign in",
  "why.message":
    "You get this mail because you belong to an organisation at Tillvara. The next mail about this conversation comes only when you have read it.",
  "market_question.subject": "Market question from {asker}: {title}",
  "market_question.heading": "{asker} asks the market",
  "market_question.text":
    "{asker} would like to know what firms in your category can meet before a procurement takes shape: “{title}”. Answer by {day}.",
  "market_question.equal":
    "Every registered firm in the category gets the same question at the same time. Answers become facts on your own pages. The question is no procurement and binds nobody.",
  "market_question.fact.asker": "Asked by",
  "market_question.fact.until": "Answer by",
  "market_question.action": "Read and answer",
  "why.market_question":
    "You get this mail because your organization is registered in a category that a contracting authority asks about.",
  "message.question.subject": "{organization} asks about {listing}",
  "message.question.heading": "{organization} asks about your listing",
  "message.answer.subject": "Answer from {organization} about {listing}",
  "message.answer.heading": "{organization} has answered",
  "message.text":
    "Read and answer in your inbox. Your answer reaches everybody who acts for {organization}; this mail cannot be answered.",
  "message.files_one": "The message has {count} file attached.",
  "message.files_other": "The message has {count} files attached.",
  "message.fact.from": "From",
  "message.fact.listing": "Listing",
  "message.action": "Read and answer",
  "expiry.subject_single": "Is {title} still there?",
  "expiry.subject_one": "{count} listing is about to expire",
  "expiry.subject_other": "{count} listings are about to expire",
  "expiry.heading_single": "Your listing is about to expire",
  "expiry.heading_one": "{count} listing is about to expire",
  "expiry.heading_other": "{count} of your listings are about to expire",
  "expiry.text": "Is it still there? Confirm with one press and it stays. Otherwise it goes by itself.",
  "expiry.until": "until {day}",
  "expiry.action": "Confirm or change",

  "why.invited":
    "You get this mail because somebody invited your address to Tillvara. If you do not want to join, you can ignore it.",
  "org.request.subject": "{name} wants to join {organization}",
  "org.request.lede": "Answer the request under Members. Whoever is let in can list and answer for you.",
  "org.request.action": "Answer",
  "org.approved.subject": "You are in {organization}",
  "org.approved.lede": "You can now list, ask and answer for {organization}.",
  "org.approved.action": "Get going",
  "org.declined.subject": "{organization} declined your request",
  "org.declined.lede":
    "Talk to somebody at {organization} if that was a mistake. You can ask again or act for another organisation.",
  "org.declined.action": "Choose organisation",
  "org.invitation.subject": "You are invited to {organization} on Tillvara",
  "org.invitation.lede":
    "{organization} has invited you to list, ask and answer for them on the marketplace for surplus and circular services.",
  "org.invitation.note": "The link is valid until {day} and for this address only.",
  "org.invitation.action": "Join",
  "obligations.subject": "Time to follow up {supplier}",
  "obligations.heading_one": "{supplier} is to show one thing",
  "obligations.heading_other": "{supplier} is to show {count} things",
  "obligations.text":
    "This is to be shown soon, or should have been shown already. Note how it went when you have seen it.",
  "obligations.due": "by {day}",
  "obligations.action": "Follow up the contract",

  "transfer.subject": "{organization} asks to take over {listing}",
  "transfer.heading": "{organization} asks about your stock",
  "transfer.text": "They need what you have released to partners. Nothing moves until somebody of yours has said yes.",
  "transfer.law":
    "Handing something over free of charge to another public body is not always outside procurement law. Ask a lawyer when in doubt.",
  "transfer.listing": "Listing",
  "transfer.amount": "Quantity",
  "transfer.ground": "Their reason",
  "transfer.action": "Answer",
  "review.subject": "Review: {title}",
  "review.text": "A colleague asks you to read the draft and approve it. It is locked meanwhile.",
  "review.action": "Read the draft",

  "why.followed": "You get this mail because you follow a tender on Tillvara. Stop following on the tender's page.",
  "tender.changed.subject": "Change: {title}",
  "tender.changed.text":
    "The details of the advertisement have changed. The legally valid advertisement is in the advertising database.",
  "tender.answered.subject": "New answer: {title}",
  "tender.answered.text": "The authority has answered a question or corrected an answer.",
  "tender.awarded.subject": "Awarded: {title}",
  "tender.awarded.text": "The authority has noted who has been awarded the contract.",
  "tender.cancelled.subject": "Cancelled: {title}",
  "tender.cancelled.text": "The authority has cancelled the tender.",
  "tender.asked.subject": "New question about {title}",
  "tender.asked.text":
    "A supplier has asked a question on the open page. The answer is shown to all, without who asked.",
  "tender.fact": "Tender",
  "tender.open": "Open the tender",
  "tender.answer": "Read and answer",
} satisfies Messages<typeof sv>;
