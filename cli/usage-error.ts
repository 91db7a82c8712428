/** The command line itself is wrong: answered with one line and exit code 2. */
export class UsageError extends Error {}
