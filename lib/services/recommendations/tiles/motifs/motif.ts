// One kind of thing as a drawing.
import type { Paint } from '../paint';

export interface Motif {
  /** On a table, from a string, or lying flat as seen from above. */
  pose: 'stands' | 'hangs' | 'lies';
  draw(paint: Paint): string;
  /** Fills the tile well alone and is not repeated in sets. */
  single?: true;
}

export const stands = (draw: Motif['draw'], single?: true): Motif => ({ pose: 'stands', draw, ...(single && { single }) });
export const hangs = (draw: Motif['draw'], single?: true): Motif => ({ pose: 'hangs', draw, ...(single && { single }) });
export const lies = (draw: Motif['draw'], single?: true): Motif => ({ pose: 'lies', draw, ...(single && { single }) });
