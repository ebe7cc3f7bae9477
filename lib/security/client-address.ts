/** The address that a request comes from, set by the server itself (scripts/serve.mjs), which drops a header of this name from clients. */
export const ADDRESS_HEADER = "x-throughline-address";
