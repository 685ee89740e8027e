import type { CriterionContent } from "~/features/criteria/criterion";
import type { ProposalPage } from "~/features/criteria/curation/get-proposal.server";
import { contentFields, diffContent, diffWords } from "~/features/criteria/diff";
import type { Speaker } from "~/features/criteria/ui/describe-check";
import { fieldText } from "~/features/criteria/ui/field-texts";
import type { ProposalBodyProps } from "~/features/criteria/ui/proposal-body";
import type { FieldDiff } from "~/features/criteria/ui/version-diff";
import { translateCode } from "~/i18n/translator.server";
import { personIdOf, type Actor } from "~/shared/actor";

const speakerFor = ({ locale }: Actor): Speaker => ({
  locale,
  say: (namespace, key, params) => translateCode(locale, namespace, key, params),
});

/** Against the version in force, or everything as added where there is none. */
function fieldsOf(speaker: Speaker, before: CriterionContent | null, after: CriterionContent): FieldDiff[] {
  if (before)
    return diffContent(before, after).map(({ field }) => ({
      field,
      runs: diffWords(fieldText(speaker, before, field), fieldText(speaker, after, field)),
    }));
  return contentFields.flatMap((field) => {
    const text = fieldText(speaker, after, field).trim();
    return text === "" ? [] : [{ field, runs: [{ kind: "same" as const, text }] }];
  });
}

/** One criterion on the desk, in words. */
export function presentProposal(
  actor: Actor,
  { id, proposal, published, newest }: ProposalPage,
): Omit<ProposalBodyProps, "refused"> {
  return {
    id,
    title: (proposal ?? published ?? newest).content.title[actor.locale],
    publishedVersion: published?.version ?? null,
    proposal: proposal && {
      version: proposal.version,
      revision: proposal.revision,
      note: proposal.note,
      verdict: proposal.verdict,
      reviewNote: proposal.reviewNote,
      own: proposal.proposedBy === personIdOf(actor),
      fields: fieldsOf(speakerFor(actor), published?.content ?? null, proposal.content),
    },
  };
}
