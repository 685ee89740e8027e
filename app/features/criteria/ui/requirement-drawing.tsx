import { useT } from "~/i18n/use-t";
import { Icon } from "~/ui/icon";
import type { RequirementView } from "./requirement-view";

function Part({ part }: { readonly part: RequirementView }) {
  const t = useT("criteria");
  if (part.kind !== "check")
    return (
      <div className={`req req--${part.kind}`}>
        <p className="req__g">{t(`group.${part.kind}`)}</p>
        <ul>
          {part.parts.map((inner, at) => (
            <li key={`${at} ${inner.kind === "check" ? inner.label : inner.kind}`}>
              <Part part={inner} />
            </li>
          ))}
        </ul>
      </div>
    );
  return (
    <p className="req__c">
      <Icon name={part.target === "offer" ? "package" : "building-2"} label={t(`target.${part.target}`)} />
      <span>
        <span className="req__l">{part.label}</span> <b>{part.asked}</b>
      </span>
    </p>
  );
}

/** A machine-checkable requirement as a tree: what is looked at, what is asked of it, and how the parts hang together. */
export function RequirementDrawing({ requirement }: { readonly requirement: RequirementView }) {
  return (
    <div className="req-draw">
      <Part part={requirement} />
    </div>
  );
}
