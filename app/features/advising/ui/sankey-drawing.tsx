import { gapWidth, sankeySize, type Sankey } from "../network/sankey";

export interface SankeyDrawingProps {
  readonly sankey: Sankey;
  readonly label: string;
  /** Words of each node, band and gap, in their order. */
  readonly nodes: readonly { readonly text: string; readonly href: string | null }[];
  readonly bands: readonly string[];
  readonly gaps: readonly string[];
}

const { width, height, node } = sankeySize;
/** Room for the words above the uppermost node, and at the sides for letters wider than those of the page. */
const head = 20;
const side = 24;

function NodeMark({ one, text }: { readonly one: Sankey["nodes"][number]; readonly text: string }) {
  const at = {
    out: { x: one.x - 6, y: one.y + one.height / 2, dy: "0.35em", textAnchor: "end" },
    material: { x: one.x + node / 2, y: one.y - 5, textAnchor: "middle" },
    in: { x: one.x + node + 6, y: one.y + one.height / 2, dy: "0.35em", textAnchor: "start" },
  } as const;
  return (
    <>
      <rect className="sankey__node" fill="#14463a" x={one.x} y={one.y} width={node} height={Math.max(one.height, 1)} />
      <title>{text}</title>
      <text
        className="sankey__text"
        fill="#15211c"
        stroke="#fff"
        strokeWidth="3"
        strokeLinejoin="round"
        paintOrder="stroke"
        fontFamily="sans-serif"
        fontSize="13"
        {...at[one.column]}
      >
        {text}
      </text>
    </>
  );
}

/** Flows as bands; colours stand in the drawing too, so that a saved file keeps them. Without links it is a picture to save. */
export function SankeyDrawing({ sankey, label, nodes, bands, gaps }: SankeyDrawingProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`${-side} ${-head} ${width + 2 * side} ${height + 2 * head}`}
      role="group"
      aria-label={label}
    >
      <defs>
        <pattern id="sankey-gap" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="sankey__hatch" stroke="#7a857d" strokeWidth="2" d="M0 0V6" />
        </pattern>
      </defs>
      {sankey.bands.map((band, index) => (
        <path key={band.path} className="sankey__band" fill="#6fae96" fillOpacity="0.55" d={band.path}>
          <title>{bands[index]}</title>
        </path>
      ))}
      {sankey.gaps.map((gap, index) => (
        <rect
          key={`${gap.kind} ${gap.group}`}
          className="sankey__gap"
          fill="url(#sankey-gap)"
          x={gap.x}
          y={gap.y}
          width={gapWidth}
          height={Math.max(gap.height, 1)}
        >
          <title>{gaps[index]}</title>
        </rect>
      ))}
      {sankey.nodes.map((one, index) => {
        const { text = "", href = null } = nodes[index] ?? {};
        const mark = <NodeMark one={one} text={text} />;
        return href ? (
          <a key={`${one.column} ${one.code}`} href={href} aria-label={text}>
            {mark}
          </a>
        ) : (
          <g key={`${one.column} ${one.code}`}>{mark}</g>
        );
      })}
    </svg>
  );
}
