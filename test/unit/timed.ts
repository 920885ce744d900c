/**
 * Options of a test that looks at the clock. A machine with other work may be slow once; what takes time with the square of the length is
 * slow every time.
 */
export const timed = { retry: 3 } as const;
