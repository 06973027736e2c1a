/** What a schema of the schema library tells about itself, as far as kinds use it. */
export interface Shape {
  readonly type: string;
  readonly wrapped?: Shape;
  readonly pipe?: readonly Shape[];
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly options?: readonly (Shape | string)[];
  readonly item?: Shape;
  readonly key?: Shape;
  readonly value?: Shape;
  readonly literal?: unknown;
  readonly requirement?: unknown;
}

/** A schema and what is checked after it, one after the other. */
export const stepsOf = (shape: Shape): readonly Shape[] =>
  shape.pipe === undefined ? [shape] : shape.pipe.flatMap((part) => (part === shape ? [part] : stepsOf(part)));
