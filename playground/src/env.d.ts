/// <reference types="vite/client" />

/** The address of the dictionary, relative to the page; the build puts it in. */
declare const DICTIONARY_URL: string;
