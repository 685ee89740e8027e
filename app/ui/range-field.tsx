import { useState, type CSSProperties } from "react";

export interface RangeFieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly defaultValue: number;
  readonly unit: string;
  /** The chosen value in words, `{value}` where the figure stands: `Inom {value} km`. */
  readonly text: string;
  /** What the far end means in words; where it is left out the end is a value like the others. */
  readonly endText?: string;
}

/** A choice along a scale bar. Without scripts it is still chosen and sent; the words under it then follow the answer. */
export function RangeField({ id, name, label, min, max, step, defaultValue, unit, text, endText }: RangeFieldProps) {
  const [value, setValue] = useState(defaultValue);
  const words = endText !== undefined && value >= max ? endText : text.replace("{value}", String(value));
  return (
    <div className="range">
      <div className="range__top">
        <label htmlFor={id}>{label}</label>
        <output htmlFor={id}>{words}</output>
      </div>
      <input
        id={id}
        name={name}
        type="range"
        min={min}
        max={max}
        step={step}
        defaultValue={defaultValue}
        aria-valuetext={words}
        onChange={(event) => setValue(Number(event.currentTarget.value))}
        style={{ "--at": `${((value - min) / (max - min)) * 100}%` } as CSSProperties}
      />
      <div className="range__ends" aria-hidden="true">
        <span>
          {min} {unit}
        </span>
        <span>
          {max} {unit}
        </span>
      </div>
    </div>
  );
}
