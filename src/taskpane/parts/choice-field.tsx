import { Label, Select } from "@fluentui/react-components";
import { useId } from "react";
import type { Choice } from "../logic/shell/choice";

export interface ChoiceFieldProps {
  readonly label: string;
  /** false: the label is heard only. */
  readonly showsLabel: boolean;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/** A list to choose one from, in the browser's own way: keys and screen readers know it. */
export function ChoiceField({ label, showsLabel, choices, value, onChoose }: ChoiceFieldProps): React.JSX.Element {
  const id = useId();
  return (
    <>
      {showsLabel ? <Label size="small" htmlFor={id}>{label}</Label> : null}
      <Select
        id={id}
        size="small"
        aria-label={label}
        title={choices.find((choice) => choice.value === value)?.text}
        value={value}
        onChange={(_, chosen) => {
          onChoose(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </Select>
    </>
  );
}
