import { Icon } from "./icon";

export type SaveStateName = "idle" | "saving" | "saved" | "failed";

const stateIcon = { idle: "cloud-check", saving: "cloud-upload", saved: "cloud-check", failed: "cloud-off" } as const;

/** Says quietly whether what was typed is kept. The region stays, its words change. */
export function SaveState({ state, text }: { readonly state: SaveStateName; readonly text: string }) {
  return (
    <span className="save-state" role="status" data-state={state}>
      <Icon name={stateIcon[state]} size="sm" />
      {text}
    </span>
  );
}
