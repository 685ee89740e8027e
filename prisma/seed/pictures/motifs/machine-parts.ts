import type { Motif } from "../motif";
import { crate, wheel } from "../parts";
import type { P2, P3 } from "../solid";
import type { Sketch } from "../sketch";

const gearShape = (x: number, y: number, radius: number, teeth: number): P2[] =>
  Array.from({ length: teeth * 4 }, (_, i) => {
    const r = i % 4 < 2 ? radius : radius * 0.84;
    const angle = (i / (teeth * 4)) * 2 * Math.PI;
    return [x + Math.cos(angle) * r, y + Math.sin(angle) * r];
  });

export const gears: Motif = (s) => {
  const gear = (x: number, y: number, z: number, radius: number, teeth: number, m = s.palette.main): void => {
    const body = s.prismZ(gearShape(x, y, radius, teeth), z, 0.2, m);
    s.disc([x, y, z + 0.2], radius * 0.62, null, body);
    s.disc([x, y, z + 0.2], radius * 0.28, s.palette.hollow, body);
  };
  gear(0, 0, 0, 0.75, 18);
  gear(1.2, 0.4, 0, 0.48, 12, s.palette.mid);
  gear(0.35, 1.25, 0, 0.4, 10, s.palette.second);
  s.drum(0, 0, 0.2, 0.2, 0.5, s.palette.deep);
  const shaft = s.bar("x", -0.9, -0.95, 0.14, 0.13, 1.8, s.palette.pale);
  s.ring("x", [0.9, -0.95, 0.14], 0.06, null, shaft);
};

export const parts: Motif = (s) => {
  crate(s, 0, 0, 0, 1.3, 0.9, 0.5, s.palette.main);
  for (let i = 0; i < 5; i++) {
    const bar = s.bar(
      "y",
      0.25 + i * 0.22,
      0.15,
      0.56 + (i % 2) * 0.1,
      0.11,
      0.6,
      s.pick([s.palette.mid, s.palette.pale, s.palette.second]),
    );
    s.ring("y", [0.25 + i * 0.22, 0.75, 0.56 + (i % 2) * 0.1], 0.05, s.palette.hollow, bar);
  }
  const motor = s.bar("x", 1.7, 0.3, 0.32, 0.3, 0.7, s.palette.main);
  s.ring("x", [2.4, 0.3, 0.32], 0.2, null, motor);
  s.bar("x", 2.4, 0.3, 0.32, 0.06, 0.25, s.palette.pale);
  for (const y of [0.1, 0.42]) s.box(1.8, y, 0, 0.5, 0.1, 0.06, s.palette.deep);
  s.box(1.85, 0.2, 0.6, 0.3, 0.2, 0.12, s.palette.mid);
};

function bike(s: Sketch, y: number): void {
  const ring = (x: number): void => {
    const body = s.body(x - 0.36, y, 0, 0.72, 0.03, 0.72);
    const at = (r: number): P3[] =>
      s.place(
        ...Array.from({ length: 32 }, (_, i): P3 => [
          x + Math.cos((i / 16) * Math.PI) * r,
          y,
          0.36 + Math.sin((i / 16) * Math.PI) * r,
        ]),
      );
    body.poly(at(0.35), null, s.palette.ink, 4.4).poly(at(0.35), null, s.palette.deep.top, 1.2);
    for (let i = 0; i < 6; i++)
      body.line(
        s.place(
          [x + Math.cos((i * Math.PI) / 6) * 0.33, y, 0.36 + Math.sin((i * Math.PI) / 6) * 0.33],
          [x - Math.cos((i * Math.PI) / 6) * 0.33, y, 0.36 - Math.sin((i * Math.PI) / 6) * 0.33],
        ),
        s.palette.main.left,
        0.9,
      );
  };
  ring(0);
  ring(1.1);
  const frame = s.body(0, y + 0.03, 0.3, 1.2, 0.02, 0.8);
  const colour = s.pick([s.palette.main.right, s.palette.second.left, s.palette.main.left]);
  const lines: P3[][] = [
    [
      [0, y, 0.36],
      [0.36, y, 0.86],
      [0.92, y, 0.9],
      [0.48, y, 0.38],
      [0, y, 0.36],
    ],
    [
      [0.48, y, 0.38],
      [0.32, y, 0.98],
    ],
    [
      [1.1, y, 0.36],
      [0.9, y, 1.05],
    ],
  ];
  for (const points of lines) frame.line(s.place(...points), s.palette.ink, 5).line(s.place(...points), colour, 2.8);
  frame.line(s.place([0.2, y, 1.0], [0.44, y, 0.99]), s.palette.ink, 5.5);
  frame.line(s.place([0.78, y, 1.12], [0.9, y, 1.06], [0.92, y, 1.12]), s.palette.ink, 3.4);
}

export const bicycles: Motif = (s) => {
  for (let i = 0; i < s.int(1, 4); i++) bike(s, i * 0.42);
};

export const cargoBike: Motif = (s) => {
  wheel(s, 0, 0.32, 0.32, 0.05);
  s.rod(
    [
      [0, 0.36, 0.32],
      [0.5, 0.36, 0.4],
      [0.9, 0.36, 0.4],
    ],
    5,
    s.palette.main.right,
  );
  s.rod(
    [
      [0.5, 0.36, 0.4],
      [0.3, 0.36, 0.9],
    ],
    4.4,
    s.palette.main.right,
  );
  s.box(0.15, 0.28, 0.9, 0.32, 0.16, 0.06, s.palette.deep);
  s.rod(
    [
      [0.9, 0.36, 0.4],
      [0.85, 0.36, 1.1],
      [0.85, 0.1, 1.15],
    ],
    3.6,
  );
  s.rod(
    [
      [0.85, 0.36, 1.1],
      [0.85, 0.62, 1.15],
    ],
    3.6,
  );
  wheel(s, 1.6, -0.08, 0.28, 0.06);
  s.box(1.0, 0, 0.3, 1.1, 0.76, 0.6, s.palette.main).right.rect(0.12, 0.15, 0.88, 0.85, s.palette.mid.left);
  wheel(s, 1.6, 0.78, 0.28, 0.06);
  for (let i = 0; i < 3; i++)
    s.box(
      1.1 + i * 0.32,
      0.15,
      0.9,
      0.28,
      0.4,
      s.between(0.15, 0.35),
      s.pick([s.palette.pale, s.palette.second, s.palette.mid]),
    );
};
