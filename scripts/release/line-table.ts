/**
 * The table of the fragment's lines, source and build. It changes when members of the fragment only change places, which
 * is no reason for a version: each version points to the lines of its own fragment.
 */
export const lineTable = /^(?:src|dist)\/generated\/fragment-lines\./;
