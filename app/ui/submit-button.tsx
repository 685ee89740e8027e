import { useNavigation } from "@remix-run/react";
import { Button, type ButtonProps } from "./button";

export interface SubmitButtonProps extends Omit<ButtonProps, "busy"> {
  /** Words while the form is being sent; without them the label stays. */
  readonly busyLabel?: string;
}

/** Submits its form and shows that it is on its way. With `name`/`value` only the pressed button turns. */
export function SubmitButton({ busyLabel, children, ...rest }: SubmitButtonProps) {
  const navigation = useNavigation();
  const sent = navigation.state === "submitting" ? navigation.formData : undefined;
  const mine = sent !== undefined && (rest.name === undefined || sent.get(rest.name) === String(rest.value));
  return (
    <Button {...rest} busy={mine}>
      {mine && busyLabel ? busyLabel : children}
    </Button>
  );
}
