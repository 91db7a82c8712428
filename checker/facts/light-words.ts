/** Words that lead from one thing to the next without putting another between them. */
export const light: ReadonlySet<string> = new Set(
  'the a an of in at on for to is was are were be been has have had its their his her as with by that it about this more than less fewer nearly almost some up least most over under around only just roughly approximately'.split(
    ' ',
  ),
);
