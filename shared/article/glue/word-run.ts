/** A run of letters that no figure touches: `251millions` prints no `millions` of its own. */
export const RUN = /(?<![\p{L}\p{M}\d])[\p{L}\p{M}]+(?!\d)/gu
