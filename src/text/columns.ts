const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g;

/** Columns that a terminal gives the text: two for Hangul, Hanja and full-width forms. */
export const columnsOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);
