import { useLocation } from "@remix-run/react";
import { AppLink } from "./app-link";
import { Button } from "./button";

export interface ConflictChoiceProps {
  /** Words of the button that saves what was typed. */
  readonly mine: string;
  /** Words of the link that reads the page anew. */
  readonly theirs: string;
}

/** Two have written in the same place: the choice between them, inside the form that was refused. */
export function ConflictChoice({ mine, theirs }: ConflictChoiceProps) {
  const { pathname } = useLocation();
  return (
    <div className="btn-row mt-3">
      <Button name="intent" value="save" size="sm">
        {mine}
      </Button>
      <AppLink className="btn btn--2 btn--sm" href={pathname} reload>
        {theirs}
      </AppLink>
    </div>
  );
}
