/** A capitalised word, as a piece of a Unicode pattern. */
export const nameWord = "\\p{Lu}[\\p{L}.'’-]*";

/** Whether a line ends as a sentence does, quotation marks and brackets aside. */
export const endsSentence = (line: string): boolean => /[.!?]["”’)]*$/.test(line);

/** A line that tells something: a sentence of a dozen words or more. */
export const isProse = (line: string): boolean => endsSentence(line) && line.split(/\s+/).length >= 12;
