/** What a caller may do. */
export const scopes = ['read', 'write', 'review', 'manage-facts'] as const;
export type Scope = (typeof scopes)[number];

export interface Caller {
  /** As decisions and versions of facts are signed. */
  name: string;
}

/** Whoever reaches a server that listens on loopback only. */
export const localCaller: Caller = { name: 'local' };
