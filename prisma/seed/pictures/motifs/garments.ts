import type { Motif } from "../motif";
import type { Material } from "../palette";
import type { Sketch } from "../sketch";

/** A garment hung edge-on to the rail, its front towards the lower left. */
function garment(s: Sketch, x: number, z: number, m: Material, kind: "jacket" | "trousers" | "shirt"): void {
  const y = -0.3;
  const front =
    kind === "trousers"
      ? [
          [0, 0.8],
          [0.6, 0.8],
          [0.56, -0.28],
          [0.36, -0.28],
          [0.3, 0.35],
          [0.24, -0.28],
          [0.04, -0.28],
        ]
      : [
          [0.2, 0.8],
          [0.4, 0.8],
          [0.62, 0.66],
          [0.78, 0.1],
          [0.62, 0.04],
          [0.54, 0.4],
          [0.54, kind === "jacket" ? -0.1 : 0.02],
          [0.06, kind === "jacket" ? -0.1 : 0.02],
          [0.06, 0.4],
          [-0.02, 0.04],
          [-0.18, 0.1],
          [-0.02, 0.66],
        ];
  const piece = s.prismX(
    front.map(([a, b]) => [y + (a as number), z + (b as number)] as const),
    x,
    0.09,
    m,
  );
  const at = (a: number, b: number) => s.place([x + 0.09, y + a, z + b]);
  piece.line([...at(0.3, 0.74), ...at(0.3, kind === "trousers" ? 0.35 : 0)]);
  if (kind === "jacket")
    for (const b of [0.22, 0.14]) piece.line([...at(0.06, b), ...at(0.54, b)], s.palette.paper, 2.2);
  s.rod(
    [
      [x + 0.045, 0, z + 0.8],
      [x + 0.045, 0, z + 0.9],
    ],
    1.6,
  );
}

function rail(s: Sketch, long: number): void {
  for (const x of [0, long]) {
    s.box(x - 0.03, -0.4, 0, 0.06, 0.8, 0.06, s.palette.deep);
    s.rod(
      [
        [x, 0, 0.06],
        [x, 0, 1.5],
      ],
      3.4,
    );
  }
  s.rod(
    [
      [-0.1, 0, 1.5],
      [long + 0.1, 0, 1.5],
    ],
    3.4,
  );
}

const hung =
  (kinds: readonly ("jacket" | "trousers" | "shirt")[]): Motif =>
  (s) => {
    const count = s.int(6, 9);
    rail(s, count * 0.22 + 0.3);
    for (let i = 0; i < count; i++)
      garment(
        s,
        0.2 + i * 0.22,
        0.6,
        s.pick([s.palette.main, s.palette.mid, s.palette.second, s.palette.pale]),
        s.pick(kinds),
      );
  };

export const workwear: Motif = hung(["jacket", "jacket", "trousers"]);

export const clothes: Motif = hung(["shirt", "shirt", "trousers"]);

export const helmets: Motif = (s) => {
  for (let i = 0; i < s.int(2, 3); i++)
    for (let j = 0; j < 2; j++) {
      const [x, y] = [i * 0.72, j * 0.8];
      s.drum(x, y, 0, 0.34, 0.05, s.palette.mid);
      const m = s.pick([s.palette.main, s.palette.second, s.palette.pale]);
      for (const [r, z, h] of [
        [0.29, 0.05, 0.14],
        [0.25, 0.19, 0.08],
        [0.18, 0.27, 0.05],
      ] as const)
        s.drum(x, y, z, r, h, m);
      s.box(x + 0.06, y - 0.05, 0.1, 0.3, 0.1, 0.03, m);
    }
  for (let k = 0; k < s.int(3, 5); k++)
    s.box(-0.2, 1.5, k * 0.12, 0.8, 0.62, 0.12, s.pick([s.palette.main, s.palette.mid])).right.line(
      [
        [0, 0.5],
        [1, 0.5],
      ],
      s.palette.paper,
      2,
    );
};

export const boots: Motif = (s) => {
  const boot = (x: number, y: number, m: Material): void => {
    s.box(x, y, 0, 0.5, 0.2, 0.06, s.palette.deep);
    s.prismY(
      [
        [x, 0.06],
        [x + 0.5, 0.06],
        [x + 0.5, 0.16],
        [x + 0.42, 0.24],
        [x + 0.24, 0.28],
        [x + 0.24, 0.62],
        [x, 0.62],
      ],
      y + 0.01,
      0.18,
      m,
    );
  };
  for (let i = 0; i < s.int(2, 3); i++)
    for (let j = 0; j < 2; j++) boot(i * 0.7, i * 0.1 + j * 0.26, i % 2 ? s.palette.second : s.palette.main);
  for (let i = 0; i < s.int(2, 4); i++)
    s.box(
      -0.1 + (i % 2) * 0.7,
      0.85,
      Math.floor(i / 2) * 0.28,
      0.62,
      0.4,
      0.27,
      s.pick([s.palette.pale, s.palette.mid]),
    ).top.line([
      [0, 0.9],
      [1, 0.9],
    ]);
};
