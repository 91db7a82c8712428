import * as z from 'zod';

/** One page of a list; `cursor` asks for the next one, null when this is the last. */
export interface Page<T> {
  items: T[];
  cursor: string | null;
}

const Position = z.record(z.string(), z.string());
export type Position = z.infer<typeof Position>;

/** Where a list goes on, as opaque text for the caller. */
export const cursorOf = (position: Position): string => Buffer.from(JSON.stringify(position)).toString('base64url');

/** Null when the cursor is not one of ours with exactly these fields. */
export function positionOf<Field extends string>(cursor: string, fields: readonly Field[]): Record<Field, string> | null {
  try {
    const position = Position.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    const isComplete = Object.keys(position).length === fields.length && fields.every((field) => position[field]);
    return isComplete ? (position as Record<Field, string>) : null;
  } catch {
    return null;
  }
}
