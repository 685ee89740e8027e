import type { CSSProperties } from "react";
import { cx } from "./class-names";

export interface PictureSource {
  /** `image/avif`, `image/webp` */
  readonly type: string;
  readonly srcSet: string;
}

export interface PictureData {
  readonly src: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly sources?: readonly PictureSource[];
  /** A tiny data URI, or a colour, that stands in while the picture loads. */
  readonly placeholder?: string;
}

export interface PictureProps extends PictureData {
  readonly sizes?: string;
  /** The picture the page opens with: loaded first, never lazily. */
  readonly priority?: boolean;
  readonly className?: string;
}

const placeholderStyle = (placeholder: string | undefined): CSSProperties | undefined => {
  if (!placeholder) return undefined;
  return placeholder.startsWith("data:")
    ? { backgroundImage: `url("${placeholder}")`, backgroundSize: "cover", backgroundPosition: "center" }
    : { backgroundColor: placeholder };
};

/** A photograph, 4:3 where it stands in a card; modern formats first, its blurred self while it loads. */
export function Picture({
  src,
  alt,
  width,
  height,
  sources = [],
  placeholder,
  sizes,
  priority,
  className,
}: PictureProps) {
  return (
    <picture className={cx("pic", className)}>
      {sources.map((source) => (
        <source key={source.type} type={source.type} srcSet={source.srcSet} sizes={sizes} />
      ))}
      <img
        src={src}
        alt={alt}
        width={width}
        height={height}
        loading={priority ? "eager" : "lazy"}
        decoding="async"
        style={placeholderStyle(placeholder)}
        {...(priority ? { fetchpriority: "high" } : {})}
      />
    </picture>
  );
}
