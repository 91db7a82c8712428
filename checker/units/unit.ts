/** One unit: its code, what it measures, and how it is written. Values in one dimension convert by `factor` to its base unit. */
export interface Unit {
  id: string;
  dimension: string;
  /** How many base units one of these is, as an exact decimal. Money has none: one currency is never converted to another. */
  factor: string | null;
  /** Words and phrases, lower case, singular; plurals are found by the lemma. */
  names: readonly string[];
  /** Symbols as written, in their own case; they may be glued to the number. */
  symbols: readonly string[];
}

/** A row of the tables: names divided by `|`, symbols by spaces. */
export const unit = (id: string, dimension: string, factor: string | null, names: string, symbols = ''): Unit => ({
  id,
  dimension,
  factor,
  names: names.split('|').filter(Boolean),
  symbols: symbols.split(' ').filter(Boolean),
});
