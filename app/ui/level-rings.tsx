import { cx } from "./class-names";

export interface LevelRingsProps {
  /** 1, 2 or 3 rings. */
  readonly level: 1 | 2 | 3;
  readonly label: string;
  readonly small?: boolean;
}

/** A level drawn as contour rings beside its name: the more rings, the higher the ground. */
export function LevelRings({ level, label, small }: LevelRingsProps) {
  return (
    <span className={cx("lvl", small && "lvl--xs")}>
      <svg viewBox="0 0 24 20" aria-hidden="true">
        <path
          className="a"
          d="M12 1.5c5.6 0 10 3.4 10.2 8 .2 4.900-4.200 9-10 9S1.600 14.700 1.800 9.600C2 5 6.600 1.500 12 1.500z"
        />
        {level >= 2 && (
          <path
            className="b"
            d="M12.400 5c3.500 0 6.200 2 6.300 4.800.1 2.900-2.600 5.400-6.200 5.400S6.100 13 6.200 9.900C6.300 7 9 5 12.400 5z"
          />
        )}
        {level >= 3 && <ellipse className="c" cx="12.600" cy="10" rx="2.500" ry="2.100" />}
      </svg>
      {label}
    </span>
  );
}
